import { expect, test } from 'vitest';
import { bracketsOf } from '../../src/extraction/bracket.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import { Tokens, tokenize } from '../../src/text/token.ts';

const matcher = new Matcher(compilePack(packs.get('en')!));

test.each([
  ['We send it (by post) and keep it [for a year] at most.', ['by post', 'for a year']],
  // Two brackets that close between the same two words are two.
  ['your file (the “record(s)”) and your name (once) as well', ['the “record(s', 'once']],
  ['(a (b) c) and (d) too', ['a (b) c', 'd']],
  ['a) first, b) second (and last) it is', ['and last']],
  ['left (open until the end', []],
  ['closed (with the sentence).', []],
])('%s', (text, expected) => {
  const tokens = new Tokens();
  const count = tokenize(text, matcher.table, tokens);
  const held = bracketsOf(text, tokens, { from: 0, to: count }).map(({ from, to }) =>
    text.slice(tokens.start[from], tokens.end[to - 1]),
  );
  expect(held).toEqual(expected);
});
