/** Random patterns over random texts: tables and automaton find what a matcher of thirty lines finds, which anyone can check. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matcherOf, matchesOf } from './pack.ts';

type Node = { word: string } | { optional: Node[] } | { choice: Node[][] };

interface RandomPattern {
  segments: Node[][];
  gaps: number[];
}

const fits = (terminal: string, word: string): boolean => {
  if (terminal === '@number') return /^\d+$/.test(word);
  if (terminal.endsWith('*')) return word.startsWith(terminal.slice(0, -1));
  if (terminal.startsWith('*')) return word.endsWith(terminal.slice(1));
  return terminal === word;
};

/** Every place where nodes that begin at a word may end. */
function ends(nodes: readonly Node[], words: readonly string[], from: number): number[] {
  let places = [from];
  for (const node of nodes)
    places = [
      ...new Set(
        places.flatMap((at) => {
          if ('word' in node) return words[at] !== undefined && fits(node.word, words[at]) ? [at + 1] : [];
          if ('optional' in node) return [at, ...ends(node.optional, words, at)];
          return node.choice.flatMap((option) => ends(option, words, at));
        }),
      ),
    ];
  return places;
}

/** The end of segment `index` and those behind it, each as long as it can be and as near as it can be; -1 for none. */
function complete({ segments, gaps }: RandomPattern, words: readonly string[], index: number, at: number): number {
  if (index === segments.length) return at;
  const reach = index === 0 ? 0 : (gaps[index - 1] as number);
  for (let from = at; from <= Math.min(at + reach, words.length); from++) {
    const end = Math.max(...ends(segments[index] as Node[], words, from), -1);
    const last = end > from ? complete({ segments, gaps }, words, index + 1, end) : -1;
    if (last !== -1) return last;
  }
  return -1;
}

/** Leftmost matches without overlap. */
function naiveMatches(pattern: RandomPattern, words: readonly string[]): [number, number][] {
  const matches: [number, number][] = [];
  for (let from = 0; from < words.length; ) {
    const to = complete(pattern, words, 0, from);
    if (to !== -1) matches.push([from, to]);
    from = to === -1 ? from + 1 : to;
  }
  return matches;
}

const written = (node: Node): string => {
  if ('word' in node) return node.word;
  if ('optional' in node) return `(${node.optional.map(written).join(' ')})?`;
  return `(${node.choice.map((option) => option.map(written).join(' ')).join('|')})`;
};

const inWriting = ({ segments, gaps }: RandomPattern): string =>
  segments.map((segment, i) => (i > 0 ? `~${gaps[i - 1]} ` : '') + segment.map(written).join(' ')).join(' ');

const word = fc
  .constantFrom('a', 'b', 'c', 'ab', 'ba', 'abc', 'a*', 'ab*', '*b', '*ba', '@number')
  .map((w) => ({ word: w }));

const { node } = fc.letrec<{ node: Node; nodes: Node[] }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: fc.record({ optional: tie('nodes') }) },
    { weight: 1, arbitrary: fc.record({ choice: fc.array(tie('nodes'), { minLength: 1, maxLength: 3 }) }) },
  ),
  nodes: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
}));

/** A segment holds one word that must stand, so that it is never missing as a whole. */
const segment = fc
  .tuple(fc.array(node, { maxLength: 2 }), word, fc.array(node, { maxLength: 1 }))
  .map(([before, one, behind]): Node[] => [...before, one, ...behind]);

const pattern = fc
  .tuple(
    fc.array(segment, { minLength: 1, maxLength: 2 }),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 1 }),
  )
  .map(([segments, gaps]): RandomPattern => ({ segments, gaps: gaps.slice(0, segments.length - 1) }));

const text = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'abc', 'bab', '7', 'x'), {
  minLength: 6,
  maxLength: 20,
  size: 'max',
});

it('finds what the naive matcher finds', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.array(text, { minLength: 2, maxLength: 4 }),
      (patterns, texts) => {
        const rules = Object.fromEntries(patterns.map((one, i) => [`r${i}`, { match: [inWriting(one)] }]));
        const matcher = matcherOf({ rules });
        for (const words of texts) {
          const all = matchesOf(matcher, words.join(' '));
          for (const [i, one] of patterns.entries()) {
            const own = all.filter(([rule]) => rule === `xx/r${i}`).map(([, from, to]) => [from, to]);
            expect(own, `${inWriting(one)} in "${words.join(' ')}"`).toEqual(naiveMatches(one, words));
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

it('has patterns and texts that meet: a test of nothing would pass as well', () => {
  const sample = fc.sample(fc.tuple(pattern, text), { numRuns: 400, seed: 7 });
  const meeting = sample.filter(([one, words]) => naiveMatches(one, words).length > 0);
  expect(meeting.length).toBeGreaterThan(40);
});
