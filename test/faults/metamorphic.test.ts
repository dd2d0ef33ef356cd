/** Changes of a page that nobody sees change nothing of what it says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import type { Analysis } from '../../src/model.ts';
import { read, saying } from './engine.ts';

/** A page in each language, as paragraphs; quotes are typewriter's. */
const PAGES: Record<string, string[]> = {
  en: [
    'We collect your name, your email address and your "device identifiers" when you register.',
    "We don't sell your personal data, but we may share your IP address with analytics providers.",
    'You have the right to access and delete your personal data. We keep your personal data for two years.',
    'If you consent, we use your email address for marketing.',
    'To use these rights, write to privacy@tidelark.example, or see https://tidelark.example/rights for more.',
  ],
  sv: [
    'Vi samlar in ditt namn och din e-postadress när du skapar ett konto.',
    'Vi säljer inte dina personuppgifter. Du har rätt att få dina personuppgifter raderade.',
  ],
  de: [
    'Wir erheben Ihren Namen und Ihre E-Mail-Adresse, wenn Sie ein Konto anlegen.',
    'Wir verkaufen Ihre personenbezogenen Daten nicht. Sie haben das Recht auf Auskunft.',
  ],
  fr: [
    'Nous collectons votre nom et votre adresse e-mail lorsque vous créez un compte.',
    "Nous ne vendons pas vos données personnelles. Vous avez le droit d'accéder à vos données.",
  ],
};

const page = (paragraphs: readonly string[]): string => paragraphs.map((words) => `<p>${words}</p>`).join('\n');

/** What is said and by which words, in order; blanks, and characters that nobody sees, apart. */
const said = ({ statements }: Analysis): string[] =>
  statements.map((statement) => {
    const quotes = statement.evidence.map(({ quote }) =>
      quote
        .replace(/[\u00ad\u200b\u2060]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/[’‘]/g, "'")
        .replace(/[“”]/g, '"'),
    );
    return `${saying(statement)} ${JSON.stringify(statement.details)}: ${quotes.join(' | ')}`;
  });

/** Puts something at some of the places where the pattern stands. */
const at = (pattern: RegExp, put: (found: string) => string) => (words: string, chosen: readonly boolean[]) => {
  let index = 0;
  return words.replace(pattern, (found) => (chosen[index++ % chosen.length] ? put(found) : found));
};

const CHANGES: Record<string, (words: string, chosen: readonly boolean[]) => string> = {
  'line breaks and indents for blanks': at(/ /g, () => '\n      '),
  'no-break spaces': at(/ /g, () => '&nbsp;'),
  'soft hyphens in words': at(/(?<=\p{L}\p{L})\p{L}(?=\p{L}\p{L})/gu, (letter) => `${letter}&shy;`),
  'zero-width spaces and joiners in words': at(/(?<=\p{L}\p{L})\p{L}(?=\p{L}\p{L})/gu, (letter) => `${letter}\u2060`),
  'curly quotes': at(/['"]/g, (quote) => (quote === "'" ? '’' : '“')),
  'tags that split words': at(/(?<=\p{L})\p{L}/gu, (letter) => `<span>${letter}</span>`),
  'tags around words': at(/\p{L}+/gu, (word) => `<b><i>${word}</i></b>`),
  'comments between letters': at(/(?<=\p{L})\p{L}/gu, (letter) => `<!-- x -->${letter}`),
  'letters composed of two': at(/[åäöüéà]/g, (letter) => letter.normalize('NFD')),
};

describe.each(Object.entries(PAGES))('#23 a page in %s', (language, paragraphs) => {
  const plain = read(readHtml(page(paragraphs)), language);

  it('#23 says something', () => {
    expect(plain.statements.length).toBeGreaterThan(2);
  });

  it.each(Object.entries(CHANGES))('#23 says the same with %s', (name, change) => {
    const chosen = fc.array(fc.boolean(), { minLength: 1, maxLength: 23 });
    fc.assert(
      fc.property(chosen, (places) => {
        const changed = read(readHtml(page(paragraphs.map((words) => change(words, places)))), language);
        const fold = (lines: string[]) =>
          name.startsWith('letters') ? lines.map((line) => line.normalize('NFC')) : lines;
        expect(fold(said(changed))).toEqual(fold(said(plain)));
      }),
      { numRuns: 60, examples: [[[true]]] },
    );
  });
});
