/**
 * Photographs scenes in a real browser, in the light DOM: what the overlay's closed root shows is the same tree with
 * the same style. A container as wide as the picture stands for a window of that width.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { type Browser, type BrowserName, type Tab, until } from '../../tools/browser/browser.ts';
import { launch } from '../../tools/browser/launch.ts';
import { openSite } from '../../tools/browser/site.ts';
import type { Shot } from './scenes.ts';
import type { Stage } from './stage.tsx';
import { buildStage } from './theatre.ts';

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Stage</title><body><script src="/stage.js"></script>';
/** What is photographed of a scene, in CSS pixels from the top of the window. */
const HEIGHT = 720;

/** Calls `take` with a function that photographs, while a browser is open. */
export async function withCamera<T>(
  root: string,
  name: BrowserName,
  take: (shoot: (shot: Shot) => Promise<Buffer>, browser: Browser) => Promise<T>,
): Promise<T> {
  const script = await buildStage();
  const site = await openSite(({ pathname }) =>
    pathname === '/stage.js' ? { body: script, type: 'text/javascript' } : { body: PAGE, type: 'text/html' },
  );
  const browser = await launch(name, root, { headless: true });
  try {
    const tab = await browser.openTab(`${site.origin}/stage.html`);
    await until('the stage', () => tab.run((page) => 'stage' in page.defaultView!));
    return await take((shot) => shoot(tab, shot), browser);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function shoot(tab: Tab, shot: Shot): Promise<Buffer> {
  await tab.run(setScene, { ...shot, height: HEIGHT });
  // Pictures are painted after the scene has come to rest: two frames, and the fonts.
  await tab.run(async (page) => {
    await page.fonts.ready;
    const { requestAnimationFrame } = page.defaultView!;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  return crop(PNG.sync.read(await tab.screenshot()), shot.width);
}

async function setScene(
  page: Document,
  { scene, theme, language, width, height }: Shot & { height: number },
): Promise<void> {
  const { stage } = page.defaultView as unknown as { stage: Stage };
  const { body } = page;
  stage.language = language;
  stage.theme(theme);
  stage.freeze();
  body.style.cssText = `margin: 0; width: ${width}px; min-width: 0; height: ${height}px; overflow: auto; scrollbar-width: none`;
  if (scene.state === 'settings') stage.settings(true);
  else if (scene.state === 'welcome') stage.welcome();
  else if (scene.state === 'letter') stage.letter('related');
  else stage.set(scene.state, scene.place);
  // What the overlay puts in later, and where a fold was opened, too.
  const coming = '.later, [open] > .unopened, [open] > .proofs > .unopened';
  const isComing = () => page.querySelector(coming) !== null;
  while (isComing()) await new Promise((resolve) => setTimeout(resolve));
  for (const selector of scene.clicks ?? []) page.querySelector<HTMLElement>(selector)?.click();
  while (isComing()) await new Promise((resolve) => setTimeout(resolve));
  if (scene.seeks) {
    const field = page.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = scene.seeks;
    field.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }));
  }
  body.scrollTop = 0;
  page.scrollingElement!.scrollTop = 0;
  if (scene.from) page.querySelector(scene.from)?.scrollIntoView({ block: 'start' });
  // Between two pixels, or before the next frame, what sticks to the top is drawn a pixel off or not.
  for (const box of [body, page.scrollingElement!]) box.scrollTop = Math.floor(box.scrollTop);
  const { requestAnimationFrame } = page.defaultView!;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

function crop(picture: PNG, width: number): Buffer {
  const cropped = new PNG({ width, height: HEIGHT });
  PNG.bitblt(picture, cropped, 0, 0, width, HEIGHT, 0, 0);
  return PNG.sync.write(cropped, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

/** What pictures depend on besides the code: the browser's version, and the fonts that the view's names stand for. */
export function conditionsOf({ version }: Browser): { browser: string; fonts: string } {
  const names = ['system-ui', 'sans-serif', 'Georgia', 'serif', 'monospace'];
  const format = '%{family} %{style} %{fontversion}\n';
  const found = names.map((name) => spawnSync('fc-match', ['-f', format, name], { encoding: 'utf8' }).stdout ?? '');
  return { browser: version, fonts: createHash('sha256').update(found.join('')).digest('hex').slice(0, 16) };
}
