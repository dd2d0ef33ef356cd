/** What patterns share is written once, and found all the same: groups in groups, kept symbols, stems within stems. */
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/matching/compile.ts';
import { found, matcherOf, matchesOf, packOf } from './pack.ts';

const rulesOf = (text: string, rules: Record<string, string>): string[] => {
  const matcher = matcherOf({
    rules: Object.fromEntries(Object.entries(rules).map(([id, pattern]) => [id, { match: [pattern] }])),
  });
  return [...new Set(matchesOf(matcher, text).map(([rule]) => rule.slice(3)))].sort();
};

describe('patterns that share a part', () => {
  it('are each found', () => {
    const rules = { a: '(your|our own) data', b: 'sell (your|our own) data', c: '(your|our own)? name' };
    expect(rulesOf('sell our own data', rules)).toEqual(['a', 'b']);
    expect(rulesOf('our own name', rules)).toEqual(['c']);
    expect(rulesOf('our name', rules)).toEqual(['c']);
  });

  it('may have it optional in one and not in the other', () => {
    const rules = { a: 'x (a b|c)? y', b: 'x (a b|c) y' };
    expect(rulesOf('x y', rules)).toEqual(['a']);
    expect(rulesOf('x a b y', rules)).toEqual(['a', 'b']);
  });

  it('weigh less than twice as much together', () => {
    const part = '(personal|private|sensitive|identifiable) (data|information|details|records)';
    const weight = (patterns: string[]): number =>
      compilePack(packOf({ rules: { r: { match: patterns } } })).members.length;
    expect(weight([`sell ${part}`, `rent ${part}`])).toBeLessThan(2 * weight([`sell ${part}`]));
  });
});

describe('a group', () => {
  it('of which an option may be missing may be missing itself', () => {
    expect(found('x (a? b?) y', 'x y, x a y, x b y, x a b y, x b a y')).toEqual(['x y', 'x a y', 'x b y', 'x a b y']);
  });

  it('goes on behind itself from within another', () => {
    expect(found('((a|b c) d|e)? f', 'a d f; b c d f; e f; f; b d f')).toEqual(['a d f', 'b c d f', 'e f', 'f']);
  });
});

describe('a word', () => {
  it('that is listed satisfies every stem and ending of its own', () => {
    const rules = { word: 'collected', stem: 'coll*', longer: 'collect*', ending: '*ed', other: 'collects' };
    expect(rulesOf('collected', rules)).toEqual(['ending', 'longer', 'stem', 'word']);
    expect(rulesOf('collecting', rules)).toEqual(['longer', 'stem']);
    expect(rulesOf('shared', rules)).toEqual(['ending']);
  });

  it('of digits that is listed is a number as well', () => {
    expect(rulesOf('100', { all: '100', any: '@number' })).toEqual(['all', 'any']);
  });
});

describe('a rarer piece', () => {
  it('leads to the commoner ones before and behind it', () => {
    const rules = {
      zebra: { match: ['the ~3 zebra ~3 the'], examples: { match: ['the the the the', 'the zebra'] } },
    };
    const matcher = matcherOf({ rules });
    expect(matchesOf(matcher, 'the big zebra of the park')).toEqual([['xx/zebra', 0, 5]]);
    expect(matchesOf(matcher, 'a big zebra of the park')).toEqual([]);
    expect(matchesOf(matcher, 'the park')).toEqual([]);
  });

  it('tells of each rule what stands and what voids it', () => {
    const rules = { r: { match: ['a ~1 b'], unless: ['c ~1 d'], needs: ['e'] } };
    const matcher = matcherOf({ rules });
    const read = (text: string) => {
      matchesOf(matcher, text);
      const { matches, met, voided } = matcher.read();
      return [matches.length, met.length, voided.length];
    };
    expect(read('a b')).toEqual([1, 0, 0]);
    expect(read('a b c d e')).toEqual([1, 1, 1]);
    expect(read('c d e')).toEqual([0, 1, 0]);
  });
});
