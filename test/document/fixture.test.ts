import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readPage } from '../../src/document/page.ts';
import { readText } from '../../src/document/text.ts';
import { jsdom } from './dom.ts';
import { listing, misplaced } from './listing.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const lines = (name: string) => fixture(name).trimEnd().split('\n');

const READERS = {
  txt: readText,
  md: readMarkdown,
  html: readHtml,
};

/** Each document beside the listing of its blocks, written by hand. */
describe.each(['shop.html', 'club.html', 'clinic.md', 'letter.txt'])('%s', (name) => {
  const read = READERS[name.split('.')[1] as keyof typeof READERS](fixture(name));

  it('is read as listed', () => {
    expect(listing(read)).toEqual(lines(`${name}.blocks`));
  });

  it('has its blocks where they say', () => {
    expect(misplaced(read)).toEqual([]);
  });
});

describe('one text set in many ways', () => {
  const text = lines('letter.txt').filter((line) => line.trim() !== '');
  const escaped = text.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const blocks = listing(readText(text.join('\n')));

  it.each([
    ['paragraphs', escaped.map((line) => `<p>${line}</p>`).join('')],
    ['divisions', escaped.map((line) => `<div>${line}</div>`).join('\n')],
    ['line breaks', `<div>${escaped.join('<br>')}</div>`],
    ['preformatted lines', `<pre>${escaped.join('\n')}</pre>`],
    [
      'table cells',
      `<table role="presentation">${escaped.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table>`,
    ],
  ])('gives the same blocks in %s', (_, html) => {
    expect(listing(readHtml(html))).toEqual(blocks);
    expect(listing(readPage(jsdom(html)))).toEqual(blocks);
  });
});

describe('readHtml', () => {
  it('gives no way into a document that is gone', () => {
    expect(Object.keys(readHtml('<p>We sell shoes.'))).not.toContain('locate');
  });

  it('resolves links against the page’s address', () => {
    expect(readHtml('<p>See <a href="/a">a</a>, please.', 'https://shop.example/b').links).toEqual([
      { url: 'https://shop.example/a', text: 'a', block: 0 },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n'],
    ['a broken tag', '<p'],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    ['a comment without an end', '<!-- We sell shoes.'],
    ['only a head', '<head><title>Shop</title></head>'],
    ['NULs', '\0\0'],
  ])('reads no blocks from %s', (_, html) => {
    expect(readHtml(html).blocks).toEqual([]);
  });
});
