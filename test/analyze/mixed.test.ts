/** A document in two languages is read block by block, each by the rules of its own; one in a neighbour's language by none. */
import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';

const compiled = new Map(['sv', 'en'].map((language) => [language, compilePack(packs.get(language)!)]));
const said = (text: string): string[] =>
  analyze(readMarkdown(text), { packs: compiled }).statements.map(
    ({ practice, value, polarity, rule }) =>
      `${rule.slice(0, 2)} ${practice}/${value}${polarity === 'denied' ? ':no' : ''}`,
  );

const SWEDISH = [
  '# Integritetspolicy för Skogsgläntan',
  'När du bokar en stuga hos oss samlar vi in ditt namn och din e-postadress, så att vi kan bekräfta din bokning.',
  'Vi säljer aldrig dina uppgifter, och vi lämnar inte ut dem till någon annan än dem som hjälper oss.',
  'Du har rätt att få tillgång till de uppgifter som vi har om dig, och du kan begära att vi raderar dem.',
];

it('reads an English annex of a Swedish policy in English', () => {
  const annex = [
    '## Annex: guests from abroad',
    'When you book a cabin with us from abroad, we also collect your passport number, because the law asks for it.',
    'We do not share your passport number with advertisers, and we keep it for no longer than three months.',
  ];
  expect(said([...SWEDISH, ...annex].join('\n\n'))).toEqual(
    expect.arrayContaining([
      'sv collection/name',
      'sv sale/personal-data:no',
      'en collection/government-id',
      'en sharing/advertisers:no',
    ]),
  );
});

it.each([
  [
    'nb',
    'Når du bestiller en hytte hos oss, samler vi inn navnet ditt og e-postadressen din, og vi selger aldri opplysningene dine til andre.',
  ],
  [
    'da',
    'Når du bestiller en hytte hos os, indsamler vi dit navn og din e-mailadresse, og vi sælger aldrig dine oplysninger til andre.',
  ],
])('says nothing of a policy in %s by Swedish rules', (_, sentence) => {
  expect(said(`# Personvern\n\n${Array(4).fill(sentence).join('\n\n')}`)).toEqual([]);
});
