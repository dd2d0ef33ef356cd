/**
 * Holds each language against sentences that were written before its rules, in the manner of real policies.
 * A line of `xx.jsonl` gives a text and all that it says; what else the engine finds in it is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readText } from '../../src/document/text.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { isValue } from '../../src/vocabulary/vocabulary.ts';

const LEAST_PRECISION = 0.9;
const LEAST_RECALL = 0.8;

interface Line {
  text: string;
  /** "practice/value", with ":no" where it is denied. */
  says: string[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length));

const linesOf = (language: string): Line[] =>
  readFileSync(`${folder}${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Found and wanted, found and not wanted, wanted and not found. */
interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const precision = ({ right, wrong }: Count): number => right / (right + wrong);
const recall = ({ right, missed }: Count): number => right / (right + missed);
const percent = (share: number): string => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1)).padStart(6);
const practiceOf = (key: string): string => key.slice(0, key.indexOf('/'));

class Score {
  readonly all: Count = { right: 0, wrong: 0, missed: 0 };
  readonly #byPractice = new Map<string, Count>();

  add(found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
    for (const key of wanted) this.#note(key, found.has(key) ? 'right' : 'missed');
    for (const key of found) if (!wanted.has(key)) this.#note(key, 'wrong');
  }

  #note(key: string, what: keyof Count): void {
    this.all[what]++;
    const count = this.#byPractice.get(practiceOf(key)) ?? { right: 0, wrong: 0, missed: 0 };
    count[what]++;
    this.#byPractice.set(practiceOf(key), count);
  }

  table(language: string): string {
    const rows = [...this.#byPractice, ['all', this.all] as const].map(
      ([practice, count]) => `${practice.padEnd(20)}${percent(precision(count))}${percent(recall(count))}`,
    );
    return [`${language}`.padEnd(20).concat('     P     R'), ...rows].join('\n');
  }
}

test('there are corpora', () => expect(languages.length).toBeGreaterThan(0));

describe.each(languages)('%s', (language) => {
  const lines = linesOf(language);

  test('names values of the vocabulary, and no text twice', () => {
    const unknown = lines
      .flatMap(({ says }) => says)
      .filter((key) => !isValue(practiceOf(key), key.slice(practiceOf(key).length + 1).replace(/:no$/, '')));
    expect(unknown).toEqual([]);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });
});

describe.each(languages.filter((language) => packs.has(language)))('the rules of %s', (language) => {
  test(`find at least ${LEAST_RECALL} of what the corpus says, at most ${(1 - LEAST_PRECISION).toFixed(1)} wrong`, () => {
    const compiled = new Map([[language, compilePack(packs.get(language)!)]]);
    const score = new Score();
    for (const { text, says } of linesOf(language)) {
      const { statements } = analyze(readText(text), { packs: compiled, language });
      const found = statements.map((s) => `${s.practice}/${s.value}${s.polarity === 'denied' ? ':no' : ''}`);
      score.add(new Set(found), new Set(says));
    }
    console.log(score.table(language));
    expect(precision(score.all)).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall(score.all)).toBeGreaterThanOrEqual(LEAST_RECALL);
  });
});
