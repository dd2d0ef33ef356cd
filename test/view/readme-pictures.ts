/** The four pictures of the README, into `docs/images/`: three scenes, and the built extension on the sample policy. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pause, until } from '../../tools/browser/browser.ts';
import { launch } from '../../tools/browser/launch.ts';
import { openSite } from '../../tools/browser/site.ts';
import { withCamera } from './camera.ts';
import { SCENES, type Shot } from './scenes.ts';

/** File → scene and theme. */
const PICTURES = {
  'summary.png': ['ready', 'light'],
  'changes.png': ['changes', 'dark'],
  'glance.png': ['glance', 'light'],
} as const satisfies Record<string, readonly [string, Shot['theme']]>;

export async function readmePictures(root: string): Promise<void> {
  const keep = (name: string, picture: Buffer) => writeFile(join(root, 'docs/images', name), picture);
  await withCamera(root, 'chromium', async (shoot) => {
    for (const [name, [of, theme]] of Object.entries(PICTURES)) {
      const scene = SCENES.find((one) => one.name === of)!;
      await keep(name, await shoot({ scene, browser: 'chromium', theme, language: 'en', width: 380 }));
    }
  });
  await keep('page.png', await photographPage(root));
}

/** A line open to its proof, and its sentence shown in the page, among all that are marked. */
async function photographPage(root: string): Promise<Buffer> {
  const body = await readFile(join(root, 'samples/policy.html'), 'utf8');
  const site = await openSite(({ pathname }) =>
    pathname === '/policy.html' ? { body, type: 'text/html; charset=utf-8' } : undefined,
  );
  const browser = await launch('chromium', root, { headless: true });
  try {
    const tab = await browser.openTab(`${site.origin}/policy.html`);
    await until('the badge', () => tab.badge());
    const popup = await tab.openPopup();
    await popup.click('Open beside the page');
    const overlay = await until('the overlay', () => tab.overlay());
    await until('the summary', () => overlay.run((view) => view.querySelector('h1') && !view.querySelector('.later')));
    await popup.close();
    for (const name of ['Mark the sentences', 'Shares data with advertisers', 'Show on page'])
      await overlay.click(name);
    await pause(500);
    await overlay.run((view) => view.querySelector('.overlay')!.scrollTo(0, 0));
    await pause(500);
    return await tab.screenshot();
  } finally {
    await browser.close();
    await site.close();
  }
}
