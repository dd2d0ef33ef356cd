/**
 * The view looks as it did when somebody last looked at it. Compared where browser and fonts are those of the baseline;
 * elsewhere letters differ by themselves, so that it is only said that nothing was compared.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { conditionsOf, withCamera } from '../view/camera.ts';
import { folderOf, readConditions } from '../view/pictures.ts';
import { BASELINE, BROWSERS, LANGUAGES, nameOf, type Shot, THEMES, WIDTHS } from '../view/scenes.ts';
import { ROOT } from './stage.ts';

/** Of a picture's pixels: the edge of a letter may differ, a short word (some 250 pixels of 273,600) may not. */
const TOLERANCE = 0.0005;
const REJECTS = join(ROOT, '.clauselight/pictures-that-differ');

/** The part of the pixels that differ. */
function difference(before: Buffer, after: Buffer): number {
  const [old, now] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (old.width !== now.width || old.height !== now.height) return 1;
  return (
    pixelmatch(old.data, now.data, undefined, old.width, old.height, { threshold: 0.15 }) / (old.width * old.height)
  );
}

const baselineOf = (shot: Shot): Promise<Buffer> => readFile(join(folderOf(ROOT), `${nameOf(shot)}.png`));

describe.each(BROWSERS)('%s', (name) => {
  const isThere = findBrowser(name) !== undefined;
  test.runIf(isThere || process.env.CI)('shows each state as the pictures of it do', { timeout: 240_000 }, async () => {
    const shots = BASELINE.filter(({ browser }) => browser === name);
    const { [name]: taken } = await readConditions(ROOT);
    const differing: string[] = [];
    await withCamera(ROOT, name, async (shoot, browser) => {
      const now = conditionsOf(browser);
      if (JSON.stringify(now) !== JSON.stringify(taken)) {
        console.warn(`${name} is not as for the baseline (${JSON.stringify(now)}): pictures were not compared.`);
        return;
      }
      for (const shot of shots) {
        const picture = await shoot(shot);
        const part = difference(await baselineOf(shot), picture);
        if (part <= TOLERANCE) continue;
        differing.push(`${nameOf(shot)}: ${(100 * part).toFixed(2)} % of it`);
        await mkdir(REJECTS, { recursive: true });
        await writeFile(join(REJECTS, `${nameOf(shot)}.png`), picture);
      }
    });
    expect(differing, `look at ${REJECTS}; if it is meant: npm run pictures -- --baseline`).toEqual([]);
  });
});

test('a word that is not there is a difference', async () => {
  const picture = await baselineOf(BASELINE[0]!);
  const changed = PNG.sync.read(picture);
  const patch = new PNG({ width: 60, height: 14 });
  patch.data.fill(255);
  PNG.bitblt(patch, changed, 0, 0, 60, 14, 20, 60);
  expect(difference(picture, picture)).toBe(0);
  expect(difference(picture, PNG.sync.write(changed))).toBeGreaterThan(TOLERANCE);
});

test('the baseline has every scene, and every pair of what it is shown in', () => {
  const axes = [BROWSERS, THEMES, LANGUAGES, WIDTHS] as const;
  const values = BASELINE.map(({ browser, theme, language, width }) => [browser, theme, language, width] as const);
  const missing = axes.flatMap((axis, one) =>
    axis.flatMap((first) =>
      axes.flatMap((other, two) =>
        two <= one
          ? []
          : other
              .filter((second) => !values.some((shot) => shot[one] === first && shot[two] === second))
              .map((second) => `${first} ${second}`),
      ),
    ),
  );
  expect(missing).toEqual([]);
});
