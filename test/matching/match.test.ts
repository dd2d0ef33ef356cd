import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/matching/compile.ts';
import { found, matcherOf, matchesOf, packOf, scan } from './pack.ts';

describe('a pattern finds', () => {
  it.each([
    ['a word, whatever its case', 'sell', 'We SELL it.', ['SELL']],
    ['a word as a whole', 'sell', 'We resell and sells it.', []],
    ['words in a row', 'your data', 'your data, your old data', ['your data']],
    ['words over punctuation', 'opt out', 'an opt-out; opt (out)', ['opt-out', 'opt (out']],
    ['an apostrophe of either kind', "don't", "don’t don't", ['don’t', "don't"]],
    ['a stem', 'collect*', 'collect collected recollect', ['collect', 'collected']],
    ['an ending', '*daten', 'Kundendaten und Daten, datenlos', ['Kundendaten', 'Daten']],
    ['one of several', '(sell|rent out)', 'We rent out, sell or rent.', ['rent out', 'sell']],
    [
      'with and without an optional word',
      'your (personal|own)? data',
      'your data, your own data',
      ['your data', 'your own data'],
    ],
    ['the longest of what begins at one place', 'data (about you)?', 'data about you', ['data about you']],
    ['over a gap as wide as it may be', 'sell ~2 data', 'sell all your data', ['sell all your data']],
    ['nothing over a wider gap', 'sell ~2 data', 'sell all of your data', []],
    ['the nearest end', 'sell ~5 data', 'sell data and data', ['sell data']],
    ['each of several places', 'a ~1 b', 'a b c a x b', ['a b', 'a x b']],
    ['a number', 'for @number days', 'for 30 days, for many days', ['for 30 days']],
    ['an e-mail address', 'write to @email', 'write to a.b@example.com', ['write to a.b@example.com']],
    ['a link', 'see @url', 'see https://example.com/x?y', ['see https://example.com/x?y']],
    ['a composed letter for a decomposed one', 'café', 'cafe\u0301', ['cafe\u0301']],
    ['nothing in nothing', 'a', '', []],
  ])('%s', (_, pattern, text, expected) => expect(found(pattern, text)).toEqual(expected));

  it('phrases of a list, anywhere in a pattern', () => {
    const lists = { thing: ['phone', 'mobile phone', 'bike*'] };
    expect(found('sell your @thing', 'sell your mobile phone', { lists })).toEqual(['sell your mobile phone']);
    expect(found('@thing ~2 sold', 'bikes are often sold', { lists })).toEqual(['bikes are often sold']);
    expect(found('(@thing|car) sold', 'phone sold, car sold', { lists })).toEqual(['phone sold', 'car sold']);
    expect(found('your @thing? sold', 'your sold', { lists })).toEqual(['your sold']);
  });

  it('a family of the lexicon by its values, and one value by its own words', () => {
    const lexicon = { collection: { name: { words: ['first name', 'name'] }, age: { words: ['age'] } } };
    expect(found('your @collection', 'your first name, your age', { lexicon })).toEqual([
      'your first name',
      'your age',
    ]);
    expect(found('your @collection/age', 'your name, your age', { lexicon })).toEqual(['your age']);
  });

  it('lists that name lists', () => {
    const lists = { small: ['cat', 'dog'], all: ['horse', '(big)? @small'] };
    expect(found('a @all', 'a horse, a big dog, a cat', { lists })).toEqual(['a horse', 'a big dog', 'a cat']);
  });
});

describe('several rules', () => {
  it('are found beside and in each other', () => {
    const matcher = matcherOf({ rules: { one: { match: ['sell your'] }, two: { match: ['your data', 'data'] } } });
    expect(matchesOf(matcher, 'sell your data')).toEqual([
      ['xx/one', 0, 2],
      ['xx/two', 1, 3],
      ['xx/two', 2, 3],
    ]);
  });

  it('share a word that one lists, one begins and one ends', () => {
    const matcher = matcherOf({ rules: { a: { match: ['sold'] }, b: { match: ['so*'] }, c: { match: ['*ld'] } } });
    const rulesOf = (text: string) => matchesOf(matcher, text).map(([rule]) => rule);
    expect(rulesOf('sold').sort()).toEqual(['xx/a', 'xx/b', 'xx/c']);
    expect(rulesOf('soft')).toEqual(['xx/b']);
    expect(rulesOf('bold')).toEqual(['xx/c']);
    expect(rulesOf('soiled')).toEqual(['xx/b']);
  });

  it('are read anew in each sentence', () => {
    const matcher = matcherOf({ rules: { r: { match: ['sell ~3 data'] } } });
    expect(matchesOf(matcher, 'sell')).toEqual([]);
    expect(matchesOf(matcher, 'data')).toEqual([]);
    expect(matchesOf(matcher, 'sell data')).toEqual([['xx/r', 0, 2]]);
  });
});

describe('a matcher', () => {
  it('tells cues and lexicon words by their meaning', () => {
    const matcher = matcherOf({ cues: { negation: ['not'] }, lexicon: { collection: { name: { words: ['name'] } } } });
    scan(matcher, 'not your name');
    const meanings = Array.from({ length: matcher.spanCount }, (_, span) => {
      const meaning = matcher.meaningOf[matcher.spanPhrase[span] as number];
      return [meaning?.cue ?? `${meaning?.family}/${meaning?.value}`, matcher.spanFrom[span]];
    });
    expect(meanings).toContainEqual(['negation', 0]);
    expect(meanings).toContainEqual(['collection/name', 2]);
  });

  it('knows abbreviations, whether or not a pattern names them', () => {
    const matcher = matcherOf({ abbreviations: ['inc', 'no'], rules: { r: { match: ['no'] } } });
    const tokens = scan(matcher, 'inc no yes');
    expect([0, 1, 2].map((row) => matcher.isAbbreviation(tokens.wordClass[row] as number))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a pack that cannot be compiled is refused', () => {
  it.each([
    [
      'a list that is none',
      { rules: { r: { match: ['sell @nothing'] } } },
      '"sell @nothing": there is no list @nothing',
    ],
    [
      'a gap in a list',
      { lists: { l: ['a ~2 b'] }, rules: { r: { match: ['@l'] } } },
      '"a ~2 b" of @l: a list has no gaps',
    ],
    ['a broken pattern', { rules: { r: { match: ['(a'] } } }, '"(a": a "(" is not closed'],
  ])('%s', (_, parts, message) => expect(() => compilePack(packOf(parts))).toThrow(message));

  it('and the same pack is always the same tables', () => {
    const parts = { rules: { r: { match: ['(a|b)? c* ~2 *d'] } }, lists: { l: ['x'] } };
    expect(JSON.stringify(compilePack(packOf(parts)))).toBe(JSON.stringify(compilePack(packOf(parts))));
  });

  it('and its hash tells that a rule has changed', () => {
    const hashOf = (pattern: string) => compilePack(packOf({ rules: { r: { match: [pattern] } } })).rules;
    expect(hashOf('a')).not.toBe(hashOf('b'));
  });
});
