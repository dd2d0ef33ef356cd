import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readPage } from '../../src/document/page.ts';
import { readText } from '../../src/document/text.ts';
import { jsdom } from './dom.ts';
import { folded, listing, misplaced } from './listing.ts';

/** Text as it may come: any characters, and many of those that mean something to a reader. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028', ' ', '\u00a0', '\t', '\ufeff', '\u200b', '\u0000', '\ud800'),
  fc.constantFrom(
    '- ',
    '• ',
    '1. ',
    '1.1 ',
    '(a) ',
    'ii) ',
    'o\t',
    '# ',
    '> ',
    '* ',
    '**',
    '_',
    '`',
    '```\n',
    '|',
    '|-|\n',
    '===\n',
    '---\n',
  ),
  fc.constantFrom(
    'We sell shoes. ',
    'Your Rights',
    'we collect: ',
    'name; ',
    'the law on bookkeeping asks every shop to keep orders ',
  ),
  fc.constantFrom('[a](b)', '![', '](', '<p>', '<!--', '&amp;', '&#0;', '\\'),
);
const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

const tags = [
  'p',
  'div',
  'b',
  'i',
  'span',
  'a href=x',
  'a href="#"',
  'h2',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'nav',
  'form',
  'details',
  'pre',
];
const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag.split(' ')[0]}>`),
      fc.constantFrom(
        '<br>',
        '<br><br>',
        '<hr>',
        '<input name=firstChild>',
        '<!-- x -->',
        '<script>x</script>',
        '&nbsp;',
        '&#xD800;',
      ),
      pieces,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever comes', () => {
  it('text is read into exact slices, in order', () => {
    fc.assert(
      fc.property(text, (input) => {
        const document = readText(input);
        expect(document.text).toBe(input);
        expect(misplaced(document)).toEqual([]);
        let end = 0;
        for (const block of document.blocks) {
          expect(block.offset).toBeGreaterThanOrEqual(end);
          end = block.offset + block.text.length;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('no letter of a text is lost', () => {
    const letters = (string: string) => string.match(/\p{L}/gu)?.length ?? 0;
    fc.assert(
      fc.property(text, (input) => {
        const read = readText(input).blocks.reduce((sum, block) => sum + letters(block.text), 0);
        // Only markers are cut off: a letter with a stop or bracket, or the hollow bullet.
        const markers = input.match(/(?:^|[\n\r\u2028\u2029])\P{L}{0,200}(?:[a-z]{1,5}[.)]|[A-Z]{1,5}[.)]|o)/gu) ?? [];
        expect(letters(input) - read).toBeLessThanOrEqual(letters(markers.join('')));
      }),
      { numRuns: 1500 },
    );
  });

  it('Markdown is read into exact slices', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(misplaced(readMarkdown(input))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('HTML is read into exact slices', () => {
    fc.assert(
      fc.property(html, (input) => {
        expect(misplaced(readHtml(input))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('every block of a page is found again in it', () => {
    fc.assert(
      fc.property(html, (input) => {
        const page = readPage(jsdom(input));
        for (const [index, block] of page.blocks.entries()) {
          const range = page.locate(index, block.offset, block.offset + block.text.length);
          const blankless = (string: string) => folded(string).replaceAll(' ', '');
          // A range that reaches over a script or a comment holds it; such blocks are compared by their ends.
          expect(range && blankless(range.toString()).startsWith(blankless(block.text).charAt(0))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what does not count', () => {
  const sentence = fc.constantFrom('We sell shoes.', 'We do not keep your letters.', 'Ask us at any time.');
  const body = fc.array(sentence, { minLength: 1, maxLength: 6 });

  it('white space, no-break spaces and tags inside words change nothing', () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('\n', '\t  ', '&nbsp;', ' &nbsp;\n'),
        fc.nat({ max: 8 }),
        (sentences, blank, at) => {
          const plain = sentences.map((words) => `<p>${words}</p>`).join('');
          const noisy = sentences
            .map((words) =>
              `<p> ${words.slice(0, at)}<i></i><span>${words.slice(at)}</span>\n</p>`.replace(/ (?=\w+[ .<])/g, blank),
            )
            .join('\n');
          expect(listing(readHtml(noisy))).toEqual(listing(readHtml(plain)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
