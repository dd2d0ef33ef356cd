import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../src/document/text-fragment.ts';
import type { Block } from '../../src/model.ts';

const PAGE = 'https://shop.example/privacy';

function blocksOf(...texts: string[]): Block[] {
  let offset = 0;
  return texts.map((text) => {
    const block: Block = { type: 'paragraph', text, offset };
    offset += text.length + 1;
    return block;
  });
}

function linkTo(blocks: Block[], block: number, passage: string, address = PAGE): string {
  const start = blocks[block]!.offset + blocks[block]!.text.indexOf(passage);
  return linkToPassage(address, blocks, { block, start, end: start + passage.length });
}

/**
 * Where a browser would go: "find a range from a text directive" of the specification, for text whose blocks stand one
 * after the other. In characters of the blocks joined by spaces.
 */
function follow(link: string, blocks: readonly Block[]): [number, string] | undefined {
  const parts = link.split(':~:text=')[1]!.split(',');
  const prefix = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : '';
  const [start, end] = parts.map(decodeURIComponent) as [string, string?];
  const text = blocks.map((block) => block.text.replace(/\s+/g, ' ')).join(' ');
  const sought = (words: string, from: number) => text.toLowerCase().indexOf(words.toLowerCase(), from);
  for (let at = sought(start, 0); at >= 0; at = sought(start, at + 1)) {
    const stop = end === undefined ? at + start.length : sought(end, at + start.length) + end.length;
    const isAfter = text.slice(0, at).trimEnd().toLowerCase().endsWith(prefix.toLowerCase());
    const isBefore = text.slice(stop).trimStart().toLowerCase().startsWith(suffix.toLowerCase());
    if (isAfter && isBefore) return [at, text.slice(at, stop)];
  }
  return undefined;
}

describe('a link to a passage', () => {
  it('is its words, with what parts directives encoded', () => {
    const blocks = blocksOf('Before. We share first-party data, names & more – 100 %. After.');
    expect(linkTo(blocks, 0, 'We share first-party data, names & more – 100 %.')).toBe(
      `${PAGE}#:~:text=We%20share%20first%2Dparty%20data%2C%20names%20%26%20more%20%E2%80%93%20100%20%25.`,
    );
  });

  it('names a long passage by its ends, and by so many words that they end nowhere before', () => {
    const long = `${'We do this and that with it. '.repeat(20)}At the end of it all we do this and that with it.`;
    const blocks = blocksOf(`Intro. ${long}`);
    const link = linkTo(blocks, 0, long);
    expect(link.length).toBeLessThan(200);
    expect(follow(link, blocks)).toEqual(['Intro. '.length, long]);
  });

  it('tells which, where the words stand more than once or are few', () => {
    const blocks = blocksOf(
      'We never sell your data to anyone.',
      'Exceptions',
      'We never sell your data to anyone. Ever.',
    );
    expect(linkTo(blocks, 2, 'We never sell your data to anyone.')).toBe(
      `${PAGE}#:~:text=Exceptions-,We%20never%20sell%20your%20data%20to%20anyone.,-Ever.`,
    );
    expect(linkTo(blocks, 1, 'Exceptions')).toContain(
      ':~:text=your%20data%20to%20anyone.-,Exceptions,-We%20never%20sell%20your',
    );
  });

  it('takes the place of a place in the page, and comes behind a route', () => {
    const blocks = blocksOf('We never sell your data to anyone.');
    const passage = blocks[0]!.text;
    expect(linkTo(blocks, 0, passage, `${PAGE}?a=1#section-4`)).toMatch(/privacy\?a=1#:~:text=We/);
    expect(linkTo(blocks, 0, passage, `${PAGE}#/legal/privacy`)).toMatch(/privacy#\/legal\/privacy:~:text=We/);
  });

  it('leads back to the passage, whatever its words and however often they are said', () => {
    const word = fc.constantFrom(
      'we',
      'data,',
      'non-profit',
      '&',
      'text=',
      '100',
      '%',
      'Größe',
      '–',
      'share',
      '-',
      '“x”',
      '名前',
    );
    const said = fc.array(fc.array(word, { minLength: 1, maxLength: 90 }), { minLength: 1, maxLength: 3 });
    const order = fc.array(fc.nat(2), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(said, order, fc.nat(), (sentences, turns, which) => {
        // The same few sentences again and again, numbered between.
        const texts = turns.map((turn, number) => [`§${number}`, ...sentences[turn % sentences.length]!].join(' '));
        const blocks = blocksOf(...texts);
        const block = which % blocks.length;
        const from = `§${block} `.length;
        const { offset, text } = blocks[block]!;
        const link = linkToPassage(PAGE, blocks, { block, start: offset + from, end: offset + text.length });
        expect(follow(link, blocks)).toEqual([offset + from, text.slice(from)]);
      }),
      { numRuns: 300 },
    );
  });
});
