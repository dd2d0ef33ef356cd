/** docs/coverage.md is what the languages hold, and what it counts is found by the whole engine. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readText } from '../../src/document/text.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { PRACTICES } from '../../src/vocabulary/vocabulary.ts';
import { deriveCoverage, examplesOf } from '../../tools/coverage.mjs';

const written = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/coverage.md'), 'utf8');

it('is what the languages hold; else run: node tools/coverage.mjs', () => {
  expect(written).toBe(deriveCoverage(PRACTICES, packs.values()));
});

it('tells words without an example from words that are lacking', () => {
  const { practices, pack } = {
    practices: { source: { meaning: 'where it comes from', values: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } },
    pack: {
      ...packs.get('en')!,
      lexicon: { source: { a: { words: ['a'] } } },
      rules: { r: { says: 'source/b', match: ['b'], examples: { match: ['b', 'bb'], skip: ['x'] } } },
    },
  };
  const rows = deriveCoverage(practices, [pack])
    .split('\n')
    .filter((line) => /^\| [abc] /.test(line));
  expect(rows).toEqual(['| a | 0 |', '| b | 2 / 1 |', '| c | – |']);
});

describe.each([...packs.values()])('$name', (pack) => {
  const options = { packs: new Map([[pack.language, compilePack(pack)]]), language: pack.language };
  const says = (example: string, practice: string, value: string): boolean =>
    analyze(readText(example.replace(/[[\]]/g, '')), options).statements.some(
      (statement) =>
        (statement.practice === practice && statement.value === value) ||
        (practice === 'audience' && statement.audience?.some((group) => group === value)),
    );

  it('says each value that it is counted for', () => {
    const untrue = Object.entries(PRACTICES).flatMap(([practice, { values }]) =>
      values
        .map(({ id }) => ({ id, match: examplesOf(pack, practice, id)?.match ?? [] }))
        .filter(({ id, match }) => match.length > 0 && !match.some((example) => says(example, practice, id)))
        .map(({ id }) => `${practice}/${id}`),
    );
    expect(untrue).toEqual([]);
  });
});
