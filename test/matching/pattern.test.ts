import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePattern, WIDEST_GAP } from '../../src/matching/pattern.ts';

const word = (terminal: string) => ({ kind: 'word', terminal });
const choice = (...options: string[][]) => ({ kind: 'choice', options: options.map((option) => option.map(word)) });

describe('a pattern is read', () => {
  it.each([
    ['sell', [[word('sell')]]],
    ['Sell YOUR data', [[word('sell'), word('your'), word('data')]]],
    ['opt-out', [[word('opt'), word('out')]]],
    ["don't", [[word('don'), word('t')]]],
    ['collect*', [[word('collect*')]]],
    ['*daten', [[word('*daten')]]],
    ['e-mail*', [[word('e'), word('mail*')]]],
    ['*x-y', [[word('*x'), word('y')]]],
    ['(sell|rent out)', [[choice(['sell'], ['rent', 'out'])]]],
    ['your? data', [[{ kind: 'optional', body: [word('your')] }, word('data')]]],
    ['(a|b)? c', [[{ kind: 'optional', body: [choice(['a'], ['b'])] }, word('c')]]],
    ['@number days', [[word('@number'), word('days')]]],
    ['@collection/name', [[{ kind: 'list', name: 'collection/name' }]]],
    ['( a | b )', [[choice(['a'], ['b'])]]],
  ])('%s', (pattern, segments) => expect(parsePattern(pattern)).toEqual({ segments, gaps: [] }));

  it('with its gaps', () => {
    const { segments, gaps } = parsePattern('sell ~3 data ~12 @email');
    expect(segments).toEqual([[word('sell')], [word('data')], [word('@email')]]);
    expect(gaps).toEqual([3, 12]);
  });

  it('with groups in groups', () => {
    expect(parsePattern('(a|(b|c) d)').segments).toEqual([
      [{ kind: 'choice', options: [[word('a')], [choice(['b'], ['c']), word('d')]] }],
    ]);
  });
});

describe('a pattern that is none is refused, by name and with the reason', () => {
  it.each([
    ['(a|b', 'a "(" is not closed'],
    ['a)', '")" stands where none may'],
    ['a | b', '"|" stands where none may'],
    ['(a|)', 'an empty choice: write (a|b)?'],
    ['()', 'an empty choice: write (a|b)?'],
    ['? a', '"?" stands behind a word or a group'],
    [`a ~${WIDEST_GAP + 1} b`, `a gap is at most ~${WIDEST_GAP}`],
    ['~2 a', 'a gap stands between words'],
    ['a ~2', 'a gap stands between words'],
    ['a ~2 ~3 b', 'a gap stands between words'],
    ['(a ~2 b)', 'a gap stands outside of groups'],
    ['a … b', '"…" holds no word'],
    ['', 'a gap stands between words'],
    ['a ~ b', 'cannot read the pattern here'],
    ['a @ b', 'cannot read the pattern here'],
  ])('%j: %s', (pattern, reason) => expect(() => parsePattern(pattern)).toThrow(`"${pattern}": ${reason}`));
});

it('is read or refused with its name, whatever it holds', () => {
  const pieces = fc.constantFrom(
    'a',
    'b*',
    '*c',
    '(',
    ')',
    '|',
    '?',
    '~3',
    '~99',
    '@x',
    '@number',
    ' ',
    '-',
    '…',
    '~',
    '@',
  );
  const patterns = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(patterns, (pattern) => {
      let read: ReturnType<typeof parsePattern>;
      try {
        read = parsePattern(pattern);
      } catch (error) {
        expect((error as Error).message.startsWith(`"${pattern}": `)).toBe(true);
        return;
      }
      expect(read.segments).toHaveLength(read.gaps.length + 1);
      expect(read.segments.every((segment) => segment.length > 0)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
