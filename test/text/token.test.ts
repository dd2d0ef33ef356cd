import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../src/text/character.ts';
import { SHAPE } from '../../src/text/token.ts';
import { CLASS_EMAIL, CLASS_NUMBER, CLASS_URL, LONGEST_WORD, WordTable } from '../../src/text/word-table.ts';
import { gapBefore, tokensOf, wordsOf } from './reading.ts';

describe('words', () => {
  it.each([
    ['We sell nothing.', ['We', 'sell', 'nothing']],
    ["We don't opt-out", ['We', 'don', 't', 'opt', 'out']],
    ['We don’t', ['We', 'don', 't']],
    ['e\u2011mail', ['e', 'mail']],
    ['“Quoted”(bracketed)', ['Quoted', 'bracketed']],
    ['', []],
    [' \n\t…—', []],
    ['24/7 and 1,000', ['24', '7', 'and', '1', '000']],
    ['naïve 日本', ['naïve', '日本']],
    ['pass\u00ADword', ['pass\u00ADword']],
    ['\uFEFFWe', ['We']],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));
});

/** The classes that a table of one word gives to a text's tokens. */
function classesWith(data: { words?: string; stems?: string; suffixes?: string }, text: string) {
  const list = (word: string | undefined): string[] => (word === undefined ? [] : [word]);
  const table = new WordTable({
    words: list(data.words),
    wordClasses: [7],
    stems: list(data.stems),
    stemClasses: [8],
    suffixes: list(data.suffixes),
    suffixClasses: [9],
  });
  const { count, wordClass, suffixClass } = tokensOf(text, table);
  return { word: [...wordClass.slice(0, count)], suffix: [...suffixClass.slice(0, count)] };
}

describe('classes', () => {
  it.each([
    ['as it stands', 'data'],
    ['in capitals', 'DATA'],
    ['with a soft hyphen', 'da\u00ADta'],
    ['with a zero-width space', 'da\u200Bta'],
    ['with a word joiner behind it', 'data\u2060'],
  ])('a word is known %s', (_, text) => expect(classesWith({ words: 'data' }, text).word).toEqual([7]));

  it('a composed and a decomposed letter are the same', () => {
    expect(classesWith({ words: 'café' }, 'café cafe\u0301 CAFE\u0301').word).toEqual([7, 7, 7]);
    expect(classesWith({ words: 'cafe' }, 'cafe\u0301').word).toEqual([0]);
  });

  it('a stem counts for words that begin so, an ending for those that end so, a listed word for itself alone', () => {
    expect(classesWith({ stems: 'collect' }, 'collection collect collec recollect').word).toEqual([8, 8, 0, 0]);
    expect(classesWith({ suffixes: 'daten' }, 'Kundendaten daten datenbank').suffix).toEqual([9, 9, 0]);
    expect(classesWith({ words: 'collect' }, 'collection').word).toEqual([0]);
  });

  it('of stems the longest counts', () => {
    const words = ['col', 'collect', 'collection'];
    const table = new WordTable({
      words: [],
      wordClasses: [],
      stems: words,
      stemClasses: [11, 12, 13],
      suffixes: [],
      suffixClasses: [],
    });
    const { wordClass } = tokensOf('collections collecting collar cold co', table);
    expect([...wordClass.slice(0, 5)]).toEqual([13, 12, 11, 11, 0]);
  });

  it('words longer than any real one are cut, and do not meet', () => {
    const long = 'a'.repeat(LONGEST_WORD + 40);
    expect(wordsOf(long)).toEqual([long]);
    expect(classesWith({ words: 'a' }, long).word).toEqual([0]);
  });

  it('numbers have a class of their own; ordinals and codes do not', () => {
    expect(classesWith({}, '13 2024 1st COVID19').word).toEqual([CLASS_NUMBER, CLASS_NUMBER, 0, 0]);
  });
});

describe('e-mail addresses and links are one token', () => {
  it.each([
    ['Write to privacy@example.com.', 'privacy@example.com', CLASS_EMAIL],
    ['Write to first.last+tag@mail.example.co.uk, please', 'first.last+tag@mail.example.co.uk', CLASS_EMAIL],
    ['<data-protection@example.org>', 'data-protection@example.org', CLASS_EMAIL],
    ['See https://example.com/privacy?a=b#c.', 'https://example.com/privacy?a=b#c', CLASS_URL],
    ['(see http://example.com/a_b)', 'http://example.com/a_b', CLASS_URL],
    ['at www.example.com/opt-out, or', 'www.example.com/opt-out', CLASS_URL],
    ['“https://example.com”', 'https://example.com', CLASS_URL],
  ])('%s', (text, expected, expectedClass) => {
    const tokens = tokensOf(text);
    const row = wordsOf(text).indexOf(expected);
    expect(wordsOf(text)).toContain(expected);
    expect(tokens.wordClass[row]).toBe(expectedClass);
  });

  it.each([
    ['follow us @example', ['follow', 'us', 'example']],
    ['a @ b', ['a', 'b']],
    ['one@', ['one']],
    ['note: this/that', ['note', 'this', 'that']],
    ['the www', ['the', 'www']],
  ])('%s holds none', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('what follows an address is read on', () => {
    expect(wordsOf('Ask a@example.com or b@example.com today')).toEqual([
      'Ask',
      'a@example.com',
      'or',
      'b@example.com',
      'today',
    ]);
  });
});

describe('what stands before a token', () => {
  it.each([
    ['a b', ['space']],
    ['a, b', ['comma', 'space']],
    ['a; b', ['semicolon', 'space']],
    ['a: b', ['colon', 'space']],
    ['a. b', ['stop', 'space']],
    ['a (b', ['open', 'space']],
    ['a) b', ['close', 'space']],
    ['a “b', ['quote', 'space']],
    ['a — b', ['dash', 'space']],
    ['a - b', ['dash', 'space']],
    ['a-b', []],
    ['a\nb', ['newline', 'space']],
    ['a/b', ['slash']],
    ['a\u00A0b', ['space']],
    ['日。本', ['stop']],
  ])('%j', (text, gap) => expect(gapBefore(tokensOf(text), 1)).toEqual(gap));
});

describe('how a token is written', () => {
  it.each([
    ['we', 0],
    ['We', SHAPE.capital],
    ['WE', SHAPE.capital | SHAPE.capitals],
    ['iPhone', 0],
    ['I', SHAPE.capital],
    ['Ärzte', SHAPE.capital],
    ['13', SHAPE.digits],
  ])('%s', (text, shape) => expect(tokensOf(text).shape[0]).toBe(shape));
});

/** Text as hostile as it comes, and text as policies have it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...['We', ' ', 'sell', '.', '. ', '\n', '\n\n', '1.', '(a)', '-', '—', '“', '”', "'", '’', '@', 'a@b.c', '://'],
        ...[
          'https://x.y/z.',
          'www.',
          'e.g.',
          'Inc.',
          '\u00AD',
          '\u200B',
          'e\u0301',
          '\u0301',
          '\uD83D',
          '😀',
          '?!',
          '…',
          ';',
        ],
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join('')),
);

/** Where an address begins inside a word: see below. */
const BREAKS_A_WORD = /[^\s\x21-\x7e][\x21-\x7e]*@/;

it.fails('not read right yet: an address that begins inside a word does not take part of it', () => {
  const { start, end } = tokensOf('caf\u00ADe-a@b.c');
  expect(start[1]).toBeGreaterThanOrEqual(end[0] as number);
});

describe('any text', () => {
  it('gives tokens in order, inside it, none empty and none over another', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !BREAKS_A_WORD.test(text)),
        (text) => {
          const { count, start, end } = tokensOf(text);
          let floor = 0;
          for (let row = 0; row < count; row++) {
            expect(start[row]).toBeGreaterThanOrEqual(floor);
            expect(end[row]).toBeGreaterThan(start[row] as number);
            floor = end[row] as number;
          }
          expect(floor).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('parts words as patterns do, where there is no address in it', () => {
    const plain = anyText.filter((text) => !/[@:]|www/i.test(text) && text === text.normalize('NFC'));
    fc.assert(
      fc.property(plain, (text) => {
        expect(wordsOf(text).flatMap(foldedWords)).toEqual(foldedWords(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('no text is slow', () => {
  const LENGTH = 200_000;
  it.each([
    'a@',
    '@',
    '://',
    'a://.',
    'www.',
    '-',
    '.',
    '\u0301',
    'e\u0301',
    'a.',
    '\u00AD',
    'a-',
    '\n',
    '\r',
    '(',
    'a_',
  ])('%j again and again', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const begin = performance.now();
    tokensOf(text);
    // Some 10 ms each; anything that grows with the square would take minutes.
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});
