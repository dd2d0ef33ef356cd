/** A visit to the stage, for the tests of one file: a page in a browser, put back to the beginning before each. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest';
import type { Place } from '../../src/ui/context.ts';
import type { StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { openTheatre, type Theatre } from './theatre.ts';

declare const stage: Stage;
declare const axe: { run(options: unknown): Promise<AxeResults> };

// Several looks of axe, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let theatre: Theatre;
export let page: Page;

beforeAll(async () => {
  theatre = await openTheatre();
  page = theatre.page;
  await page.addScriptTag({
    content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
});

afterAll(() => theatre?.close());

beforeEach(async () => {
  await page.setViewportSize({ width: 380, height: 600 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  await page.evaluate(() => {
    stage.asked.length = 0;
    stage.showResult = 'shown';
    stage.language = 'en';
  });
});

/** Until all of it is there: what the overlay puts in later too. */
export async function enter(name: StateName, place: Place = 'popup'): Promise<void> {
  await page.evaluate(([state, where]) => stage.set(state, where), [name, place] as const);
  await allIsThere();
}

/** What the overlay has still to put in: what comes by itself, and what comes where a fold was opened. */
const COMING = '.later, [open] > .unopened, [open] > .proofs > .unopened';

const allIsThere = () => page.waitForFunction((coming) => document.querySelector(coming) === null, COMING);

/** Every fold, and each row's first cell that says something. */
export async function openAll(): Promise<void> {
  // A fold may hold folds.
  await page.waitForFunction((coming) => {
    const closed = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
    for (const details of closed) details.open = true;
    return closed.length === 0 && !document.querySelector(coming);
  }, COMING);
  await page.evaluate(() => document.querySelector<HTMLElement>('.glance .cell')?.click());
  await allIsThere();
}

export async function violations(): Promise<string[]> {
  const { violations: found } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Opens a section and the line in it that says so, by keyboard. */
export async function openLine(section: string, words: string) {
  await page.locator(`.section-${section} > summary`).focus();
  await page.keyboard.press('Enter');
  const line = page.locator(`.section-${section} .line`, { hasText: words });
  await line.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => line.locator('blockquote').isVisible()).toBe(true);
  return line;
}
