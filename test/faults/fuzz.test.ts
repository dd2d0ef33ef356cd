/** Whatever comes: nothing throws, every quote is an exact slice, and the same input gives the same answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readText } from '../../src/document/text.ts';
import type { SourceDocument } from '../../src/model.ts';
import { neutralize } from '../../src/summary/neutralize.ts';
import { LANGUAGES, read } from './engine.ts';

/** Words that the engine knows, in four languages, so that a random text says something. */
const KNOWN = [
  ...[
    'We collect your name',
    'We do not sell your personal data',
    'we share your IP address with advertisers',
    'Vi samlar in ditt namn',
  ],
  ...[
    'You have the right to access your data',
    'We keep your data for two years',
    'if you consent, we use your name for marketing',
  ],
  ...['We ', 'our partners ', 'you ', 'may ', 'do not ', 'never ', 'collect ', 'sell ', 'share ', 'keep ', 'use '],
  ...['your name', 'your email address', 'cookies', 'personal data', 'for two years', 'with advertisers', 'to '],
  ...[
    'if you consent',
    'unless you opt out',
    'for marketing',
    'You have the right to access',
    'except ',
    ' and ',
    ' or ',
  ],
  ...[
    'Vi säljer inte ',
    'dina personuppgifter',
    'Wir erheben ',
    'Ihre E-Mail-Adresse',
    'Nous ne vendons pas ',
    'vos données',
  ],
  ...[
    'neither ',
    ' nor ',
    'the following: ',
    'We do not: ',
    'Privacy Policy',
    'Your California rights',
    '16',
    '30 days',
  ],
];
const STRUCTURE = [
  '. ',
  ', ',
  ': ',
  '; ',
  '\n',
  '\n\n',
  '\n- ',
  '\n• ',
  '\n1. ',
  '\n# ',
  '\n| a | b |\n|-|-|\n| ',
  '(a) ',
  ' ',
];
const ODD = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\u0301',
  'ﬁ',
  'İ',
  'ß',
  '㎏',
  '👩‍👩‍👧',
  '½',
];
const TAGS = [
  'p',
  'div',
  'b',
  'i',
  'a href="/x"',
  'h1',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'details',
  'nav',
  'form',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 4, arbitrary: fc.constantFrom(...STRUCTURE) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);
const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
const mark = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag.split(' ')[0]}>`),
  fc.constantFrom(
    '<br>',
    '<input name=textContent>',
    '<!-- x -->',
    '<script>x</script>',
    '&nbsp;',
    '&#xD800;',
    '<',
    '<img/onerror=x>',
  ),
);
const html = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: mark }), { maxLength: 40 })
  .map((parts) => parts.join(''));
const language = fc.constantFrom('en', undefined, 'en', ...LANGUAGES);

/** How many statements were made. */
function expectHonest(document: SourceDocument, chosen: string | undefined): number {
  const analysis = read(document, chosen);
  for (const { evidence } of analysis.statements) {
    expect(evidence.length).toBeGreaterThan(0);
    for (const { block, start, end, quote, mentions } of evidence) {
      const { offset, text: words } = document.blocks[block]!;
      expect(quote).not.toBe('');
      expect(document.text.slice(start, end)).toBe(quote);
      expect(start >= offset && end <= offset + words.length).toBe(true);
      for (const mention of mentions)
        expect(start <= mention.start && mention.start < mention.end && mention.end <= end).toBe(true);
    }
  }
  expect(read(document, chosen)).toEqual(analysis);
  return analysis.statements.length;
}

/** Ten thousand and more in all. A run that outlasts its time is a failure and not a shorter run. */
const RUNS = { text: 5_000, Markdown: 2_500, HTML: 3_000 };

describe('#21 #22 whatever comes', () => {
  it.each([
    ['text', readText, text],
    ['Markdown', readMarkdown, text],
    ['HTML', readHtml, html],
  ] as const)(
    '#21 #22 %s: nothing throws, quotes are exact, and twice gives the same',
    { timeout: 120_000 },
    (form, readInput, input) => {
      let statements = 0;
      const holds = fc.property(input, language, (given, chosen) => {
        statements += expectHonest(readInput(given), chosen);
      });
      fc.assert(holds, { numRuns: RUNS[form] });
      // Random texts that say nothing would prove nothing.
      expect(statements).toBeGreaterThan(RUNS[form] / 20);
    },
  );

  it('#21 a hundred thousand combining marks on one letter', () => {
    const document = readText(`We collect your nam${'e\u0301'}${'\u0301'.repeat(100_000)} and your email address.`);
    expect(expectHonest(document, 'en')).toBeGreaterThan(0);
  });

  it.each(['\u0000', '\ud800', '\udfff', '\ufffe', '\u202e'])('#21 %j between the words and in them', (odd) => {
    const document = readText(
      `We collect ${odd} your email address.${odd}\n\n${odd}We do not sell your personal data.`,
    );
    expect(expectHonest(document, 'en')).toBeGreaterThan(0);
  });

  it('#12 no text that is shown turns or hides what stands around it', () => {
    const turning = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u;
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        const shown = neutralize(given);
        expect(shown).not.toMatch(turning);
        expect(neutralize(shown)).toBe(shown);
      }),
      { numRuns: 1_000 },
    );
  });
});
