import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentence.ts';
import { isAbbreviation, sentencesOf, tokensOf } from './reading.ts';

describe('sentences end', () => {
  it.each([
    ['at a full stop', ['We sell nothing.', 'We keep little.']],
    ['at question and exclamation marks', ['Do you sell it?', 'Never!', 'We swear.']],
    ['at an ellipsis before a capital', ['And so on…', 'We sell nothing.']],
    ['behind a closing quote or bracket', ['He said “We sell nothing.”', 'She agreed (in part.)', 'They did not.']],
    ['behind a number', ['It began in 2018.', 'It ended soon.']],
    ['before a quote', ['We know.', '“Data” means much.']],
    ['before a small letter too where it is a question', ['why?', 'because.']],
    ['before a number', ['We sell nothing.', '2 of us agree.']],
  ])('%s', (_, sentences) => expect(sentencesOf(sentences.join(' '))).toEqual(sentences));

  it('at an empty line and at a bullet', () => {
    expect(sentencesOf('We collect\n\nyour name')).toEqual(['We collect', 'your name']);
    expect(sentencesOf('We collect\n- your name\n- your age')).toEqual(['We collect', 'your name', 'your age']);
  });

  it('after East Asian stops', () => {
    expect(sentencesOf('我们收集。 我们不卖。')).toEqual(['我们收集。', '我们不卖。']);
  });
});

describe('sentences do not end', () => {
  it.each([
    ['after an abbreviation', 'Example Inc. collects data, e.g. your name, i.e. all of it.'],
    ['after a title', 'Write to Mr. Smith about it.'],
    ['after an initial', 'J. R. Smith is responsible.'],
    ['after the number of a clause', '1. We collect your name.'],
    ['inside a number', 'Version 2.1 of it costs 3.50 euros.'],
    ['inside an address', 'See https://example.com/a.b or write to a.b@example.com today.'],
    ['before a small letter', 'We use cookies. and other things.'],
    ['at a line that was broken to a width', 'We collect your name\nand your age.'],
    ['at a colon', 'We collect: your name.'],
    ['without a stop at all', 'we collect your name and we keep it'],
    ['inside brackets', 'We (that is, the firm) sell nothing.'],
  ])('%s', (_, sentence) => expect(sentencesOf(sentence)).toEqual([sentence]));
});

describe('what belongs to a sentence', () => {
  it('takes the opening quote and bracket with it', () => {
    expect(sentencesOf('We know. (“Data” is much.)')).toEqual(['We know.', '(“Data” is much.)']);
  });

  it('takes several stops', () => expect(sentencesOf('Really?! We do...')).toEqual(['Really?!', 'We do...']));

  it('is nothing in a text without words', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf(' … — “” \n\n . ')).toEqual([]);
  });

  it('cuts what has no stop at a comma, so that no sentence grows without limit', () => {
    const endless = 'your name, '.repeat(2000);
    const sentences = sentencesOf(endless);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThan(5000);
    expect(sentences.join('').replace(/\W/g, '')).toBe(endless.replace(/\W/g, ''));
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'We sell',
        ' ',
        '. ',
        '.',
        '\n',
        '\n\n',
        '\n- ',
        '1. ',
        'e.g. ',
        '“',
        '”',
        '(',
        ')',
        '?',
        '…',
        'J. ',
      ),
      { maxLength: 60 },
    )
    .map((pieces) => pieces.join('')),
);

describe('any text', () => {
  it('has each token in exactly one sentence, whose characters hold it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokensOf(text);
        let next = 0;
        let floor = 0;
        for (const { from, to, start, end } of splitSentences(text, tokens, isAbbreviation)) {
          expect(from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect(start).toBeGreaterThanOrEqual(floor);
          expect(start).toBeLessThanOrEqual(tokens.start[from] as number);
          expect(end).toBeGreaterThanOrEqual(tokens.end[to - 1] as number);
          [next, floor] = [to, end];
        }
        expect(next).toBe(tokens.count);
        expect(floor).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['a\n', 'a\r', 'a. ', '“', 'a, ', 'a b ', '. ', 'a.”'])('is not slow: %j again and again', (piece) => {
    const text = piece.repeat(60_000);
    const begin = performance.now();
    sentencesOf(text);
    expect(performance.now() - begin).toBeLessThan(1500);
  });

  it.each(['\n', ' ', '\t\n', '“', '.'])('is not slow where much %j parts two words', (piece) => {
    const text = `a${piece.repeat(60_000)}b`;
    const begin = performance.now();
    sentencesOf(text);
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});
