import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/summary/catalogs.ts';
import { outline } from '../../src/summary/outline.ts';
import { findLines, hitsIn } from '../../src/summary/search.ts';
import { SHOP } from '../view/fixtures.ts';

const messages = messagesFor(['en']);
const { sections } = outline(SHOP);
const find = (sought: string) =>
  findLines(sections, sought, messages).map(({ id, lines }) => [id, lines.flatMap(({ values }) => values)]);
const hits = (text: string, sought: string) => hitsIn(text, sought).map(([start, end]) => text.slice(start, end));

describe('search in a summary', () => {
  it('wants every word, in the sentence, its notes, its quotes or their headings', () => {
    expect(find('northpay payments')).toEqual([['sharing', expect.arrayContaining(['payment-processors'])]]);
    expect(find('7 years')).toEqual([['retention', ['stated-period']]]);
    expect(find('retention')).toEqual([]);
    expect(find('how long we keep')).toEqual([['retention', ['stated-period']]]);
  });

  it('keeps every line where nothing is sought', () => {
    expect(find(' ').flatMap(([, values]) => values).length).toBe(
      sections.flatMap(({ lines }) => lines.flatMap(({ values }) => values)).length,
    );
  });
});

describe('hits', () => {
  it.each([
    ['Données personnelles', 'donnees', ['Données']],
    ['İstanbul and istanbul', 'istanbul', ['istanbul']],
    ['Größe, Groesse', 'größe', ['Größe']],
    ['a.b (c) a-b', 'a.b (c)', ['a.b', '(c)']],
    ['sales and sale', 'sale sales', ['sales', 'sale']],
    ['anything', '  ', []],
  ])('of “%s” for “%s” are %j', (text, sought, expected) => expect(hits(text, sought)).toEqual(expected));
});
