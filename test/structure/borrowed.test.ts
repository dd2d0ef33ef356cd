/**
 * Policies and corpora beside the project belong to others: no sentence of theirs may slip into examples or fixtures.
 * Texts about privacy share many turns of phrase, and all of them quote the law, so only a long run of
 * the same words counts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES, ROOT, read } from './project.ts';

const SHARED = join(ROOT, '../shared');
const RUN = 20;
/** What stands there more often is the wording of a law, or everybody's. */
const COMMON = 3;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of words in a text, of those that hold known words alone. */
function* runs(text: string, isKnown: (word: string) => boolean = () => true): Generator<string> {
  const all = words(text);
  let known = 0;
  for (let index = 0; index < all.length; index++) {
    known = isKnown(all[index]!) ? known + 1 : 0;
    if (known >= RUN) yield all.slice(index + 1 - RUN, index + 1).join(' ');
  }
}

/** The licence is everybody's. */
const isText = (path: string): boolean => !/\.(png|ico|svg|zip)$|^package-lock\.json$|^LICENSE$/.test(path);

const present = existsSync(join(SHARED, 'seeds'));
if (!present) console.warn('../shared is absent: whether the project borrows sentences from it is not tested.');

test.runIf(present)('no sentence of ../shared stands in the project', { timeout: 120_000 }, () => {
  const own = new Map<string, string>();
  const vocabulary = new Set<string>();
  for (const path of FILES.filter(isText)) {
    const text = read(path);
    for (const word of words(text)) vocabulary.add(word);
    for (const run of runs(text)) own.set(run, path);
  }

  const sources = ['seeds', 'bench'].flatMap((folder) =>
    readdirSync(join(SHARED, folder))
      .filter((name) => /\.(txt|jsonl)$/.test(name))
      .map((name) => join(SHARED, folder, name)),
  );
  expect(sources.length).toBeGreaterThan(0);
  const found = new Map<string, number>();
  for (const source of sources) {
    for (const run of runs(readFileSync(source, 'utf8'), (word) => vocabulary.has(word))) {
      if (own.has(run)) found.set(run, (found.get(run) ?? 0) + 1);
    }
  }
  const borrowed = [...found].filter(([, times]) => times <= COMMON).map(([run]) => [own.get(run), run]);
  expect(Object.fromEntries(borrowed)).toEqual({});
});
