/**
 * `npm run pictures` photographs every scene in both browsers, both themes, two languages and two widths into
 * `.clauselight/pictures/`; with `-- --baseline` it takes the pictures that the tests compare with, into
 * `test/pictures/`. Names of scenes, after it or alone, leave the pictures of all others as they are.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { conditionsOf, withCamera } from './camera.ts';
import { ALL_SHOTS, BASELINE, BROWSERS, nameOf, type Shot } from './scenes.ts';

/** What a browser's pictures of the baseline were taken with, by browser. */
export type Conditions = Record<string, ReturnType<typeof conditionsOf>>;

export const folderOf = (root: string): string => join(root, 'test/pictures');

export const readConditions = async (root: string): Promise<Conditions> =>
  JSON.parse(await readFile(join(folderOf(root), 'conditions.json'), 'utf8'));

/** @param given the words after `npm run pictures --` */
export async function pictures(root: string, given: string[]): Promise<void> {
  const isBaseline = given.includes('--baseline');
  const scenes = given.filter((word) => !word.startsWith('-'));
  const folder = isBaseline ? folderOf(root) : join(root, '.clauselight/pictures');
  await mkdir(folder, { recursive: true });
  const all = isBaseline ? BASELINE : ALL_SHOTS;
  const shots = scenes.length > 0 ? all.filter(({ scene }) => scenes.includes(scene.name)) : all;
  const names = new Set(all.map((shot) => `${nameOf(shot)}.png`));
  for (const old of await readdir(folder)) if (old.endsWith('.png') && !names.has(old)) await rm(join(folder, old));
  const conditions = await takeAll(root, shots, (shot, picture) =>
    writeFile(join(folder, `${nameOf(shot)}.png`), picture),
  );
  if (isBaseline) await writeFile(join(folder, 'conditions.json'), `${JSON.stringify(conditions, null, 2)}\n`);
  console.log(`${(await readdir(folder)).length} files in ${folder}`);
}

async function takeAll(
  root: string,
  shots: readonly Shot[],
  keep: (shot: Shot, picture: Buffer) => Promise<void>,
): Promise<Conditions> {
  const conditions: Conditions = {};
  for (const name of BROWSERS) {
    await withCamera(root, name, async (shoot, browser) => {
      conditions[name] = conditionsOf(browser);
      for (const shot of shots) if (shot.browser === name) await keep(shot, await shoot(shot));
    });
  }
  return conditions;
}
