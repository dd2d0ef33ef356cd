/** Tables as text: what is written is what is read, in few signs that a script and an archive take as they are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, readNumbers, SHORT, writeNumbers } from '../../src/matching/number-text.ts';
import { readWords, writeWords } from '../../src/matching/word-text.ts';

const LARGEST = 753_570;

describe('numbers', () => {
  it.each(Object.entries(SHORT))('are read as they were written, short for %s', (_, short) => {
    const edges = [0, 1, short - 1, short, short + 90, short + 91, 4_139, 4_140, 7_469, 7_470, 20_000, LARGEST];
    expect([...readNumbers(writeNumbers(edges, short), short)]).toEqual(edges);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: LARGEST })), (numbers) => {
        expect([...readNumbers(writeNumbers(numbers, short), short)]).toEqual(numbers);
      }),
    );
  });

  it('need no escape in a script', () => {
    const all = writeNumbers(Array.from({ length: 10_000 }, (_, i) => i));
    expect(all).toMatch(/^[\x23-\x5b\x5d-\x7e]+$/);
  });

  it('are one sign where they are small, and two up to some thousands', () => {
    expect(writeNumbers([0])).toHaveLength(1);
    expect(writeNumbers([SHORT.any - 1])).toHaveLength(1);
    expect(writeNumbers([SHORT.any])).toHaveLength(2);
    expect(writeNumbers([4_000])).toHaveLength(2);
  });

  it.each([-1, 0.5, Number.NaN, 1_000_000])('but not %s', (number) => {
    expect(() => writeNumbers([number])).toThrow(RangeError);
  });

  it('ascending are told by their steps', () => {
    expect(differences([3, 4, 9])).toEqual([3, 1, 5]);
    expect(differences([])).toEqual([]);
  });
});

describe('words', () => {
  it('share their beginnings', () => {
    expect(writeWords(['collect', 'collected', 'cookie'])).toBe('AcollectHedCokie');
  });

  it('are read as they were written, whatever their letters', () => {
    const word = fc.stringMatching(/^[a-z0-9äßéøжя]{1,40}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = [...words].sort();
        expect(readWords(writeWords(sorted))).toEqual(sorted);
      }),
    );
  });

  it('may share more than a capital can tell', () => {
    const long = 'a'.repeat(60);
    expect(readWords(writeWords([long, `${long}b`]))).toEqual([long, `${long}b`]);
  });
});
