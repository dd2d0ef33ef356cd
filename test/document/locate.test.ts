import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/document/page.ts';
import { jsdom } from './dom.ts';
import { folded } from './listing.ts';

const HTML = `<h1>Privacy</h1>
  <p>We do <b>not</b>
    sell&nbsp;your <i>per<u>son</u>al</i>   data.</p>
  <ul><li>• name, </li><li>(a) postal <a href="/x">address</a></li></ul>
  <p>First line<br>second line, and we keep the orders that you place with us because the law<br>
  asks us to.</p>
  <table><tr><th>Data<th>Use<tr><td>orders<td>parcels</table>`;

describe('locate', () => {
  const document = jsdom(HTML);
  const page = readPage(document);
  const quote = (text: string) => {
    const block = page.blocks.findIndex((candidate) => candidate.text.includes(text));
    const start = page.blocks[block]!.offset + page.blocks[block]!.text.indexOf(text);
    return page.locate(block, start, start + text.length);
  };

  it.each([
    'We do not sell your personal data.',
    'not',
    'not sell',
    'your personal',
    'son',
    'personal',
    'data.',
    'name,',
    'postal address',
    'First line',
    'the law\nasks us to.',
    'parcels',
  ])('gives the range of %j', (text) => {
    expect(folded(quote(text)!.toString())).toBe(folded(text));
  });

  it('begins and ends in text, where the quote does', () => {
    const range = quote('not sell')!;
    expect(range.startContainer.parentElement!.localName).toBe('b');
    expect(range.startContainer.nodeValue!.slice(range.startOffset)).toBe('not');
    expect(range.endContainer.nodeValue!.slice(0, range.endOffset)).toMatch(/^\s+sell$/);
  });

  it('gives the range of every block and of every word', () => {
    for (const [index, { offset, text }] of page.blocks.entries()) {
      expect(folded(page.locate(index, offset, offset + text.length)!.toString())).toBe(folded(text));
      for (const word of text.matchAll(/\S+/g)) {
        const start = offset + word.index;
        expect(page.locate(index, start, start + word[0].length)!.toString()).toBe(word[0]);
      }
    }
  });

  it('gives none for a place outside the block', () => {
    const { offset, text } = page.blocks[1]!;
    expect(page.locate(1, offset - 1, offset + 2)).toBeUndefined();
    expect(page.locate(1, offset, offset + text.length + 1)).toBeUndefined();
    expect(page.locate(1, offset + 2, offset + 2)).toBeUndefined();
    expect(page.locate(99, 0, 1)).toBeUndefined();
    expect(page.locate(-1, 0, 1)).toBeUndefined();
    expect(page.locate(1, Number.NaN, offset + 2)).toBeUndefined();
  });

  it('gives none where the page has changed', () => {
    const changing = jsdom('<p id=a>We sell shoes.</p><p id=b>We rent boats.</p><p id=c>We mend hats.</p>');
    const { blocks, locate } = readPage(changing);
    const whole = (index: number) =>
      locate(index, blocks[index]!.offset, blocks[index]!.offset + blocks[index]!.text.length);
    changing.querySelector('#a')!.remove();
    changing.querySelector('#b')!.firstChild!.nodeValue = 'Short';
    expect(whole(0)).toBeUndefined();
    expect(whole(1)).toBeUndefined();
    expect(whole(2)!.toString()).toBe('We mend hats.');
  });

  it('gives none where its first or its last word has gone', () => {
    for (const gone of ['b', 'i']) {
      const changing = jsdom('<p><b>We</b> sell <i>shoes.</i></p>');
      const { locate } = readPage(changing);
      changing.querySelector(gone)!.remove();
      expect(locate(0, 0, 14)).toBeUndefined();
      expect(locate(0, 3, 7)!.toString()).toBe('sell');
    }
  });

  it('finds its way through lines that were joined', () => {
    const lines = jsdom('<div>We keep the orders that you place with us, because</div><div>the law asks us to.</div>');
    const { blocks, locate } = readPage(lines);
    expect(blocks).toHaveLength(1);
    const start = blocks[0]!.text.indexOf('because');
    expect(locate(0, start, start + 'because the law'.length)!.startContainer.nodeValue).toContain('because');
    expect(locate(0, start + 8, start + 15)!.toString()).toBe('the law');
  });
});
