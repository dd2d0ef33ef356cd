/** What is remembered, what is not, and that it can be forgotten. */
import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browser/browser.ts';
import { inBrowsers, pause, popupOf, SETTLED, type Stage, sample, settledBadge, until } from './stage.ts';

const stored = ({ browser }: Stage): Promise<Record<string, unknown>> =>
  browser.extension.run(() => chrome.storage.local.get(null));

/** What the settings page lists of policies that are kept. */
async function kept(stage: Stage): Promise<string[]> {
  const options = await settings(stage);
  const list = await until('the settings', () =>
    options.run((root) => {
      const policies = [...root.querySelectorAll('.kept li > span')].map(({ textContent }) => textContent ?? '');
      return root.querySelector('.kept') ? policies : undefined;
    }),
  );
  await options.close();
  return list;
}

/** Looks at the summary in the popup, and gives what it says of earlier readings; '' where it says nothing of them. */
async function look(tab: Tab): Promise<string> {
  const popup = await popupOf(tab);
  const said = () =>
    popup.run((root) => {
      const part = root.querySelector<HTMLElement>('.section-since') ?? root.querySelector('.document .remark');
      return part?.textContent ?? '';
    });
  const past = await until('a word on what was read before', said, SETTLED).catch(() => '');
  await popup.close();
  return past;
}

const HALF_YEAR = 180 * 24 * 60 * 60 * 1000;

/** Two sites: hosts differ. */
const here = (stage: Stage) => stage.serve('/policy.html', sample('policy.html'));
const there = (stage: Stage) => here(stage).replace('localhost', '127.0.0.1');

const settings = ({ browser }: Stage): Promise<Tab> => browser.openExtensionPage(browser.manifest.options_ui.page);

async function openByItself(stage: Stage): Promise<void> {
  const options = await settings(stage);
  await options.click('Open the summary by itself');
  await until('the setting to be stored', async () => JSON.stringify(await stored(stage)).includes('true'));
  await options.close();
}

async function closeOverlay(tab: Tab): Promise<void> {
  const overlay = await until('the overlay', () => tab.overlay());
  await until('its content', () => overlay.run((root) => root.querySelector('h1') !== null));
  await overlay.click('Close');
  await until('the overlay to go', async () => (await tab.overlay()) === undefined);
}

inBrowsers(
  (stage) => {
    test('nothing is stored before the person chooses something', async () => {
      const tab = await stage.open(here(stage));
      await settledBadge(tab);
      expect(await stored(stage)).toEqual({});
      expect(await tab.overlay()).toBeUndefined();
      await tab.close();
    });

    test('the overlay opens by itself once told to, and private windows leave no trace', async () => {
      await openByItself(stage);
      const before = await stored(stage);
      const tab = await stage.open(here(stage), { privately: true });
      await closeOverlay(tab);
      await pause(SETTLED);
      expect(await stored(stage)).toEqual(before);
      await tab.close();
      const again = await stage.open(here(stage), { privately: true });
      await until('the overlay, as nothing was remembered', () => again.overlay());
      expect(await kept(stage)).toEqual([]);
      await again.close();
    });

    test('a document that a private window sends for is not kept, in whatever window the browser opens it', async () => {
      const cookies = stage.serve('/cookies.html', sample('policy.html'));
      const more = '<p>More about cookies is in our <a href="/cookies.html">cookie policy</a>.</p>';
      const page = sample('policy.html').replace('</h1>', `</h1>${more}`);
      const tab = await stage.open(stage.serve('/sends.html', page), { privately: true });
      stage.expectFetch(cookies);
      /** Chromium opens pages of extensions in windows that are not private. */
      const read = async (isAsked: boolean) => {
        const desk = await until('the desk', () => stage.browser.openedPage('src/extension/desk/index.html'));
        if (isAsked) await desk.click('Summarize');
        await until('the summary', () => desk.run((root) => root.querySelector('.section-stands-out') !== null));
        await pause(SETTLED);
        await desk.close();
      };
      const overlay = await until('the overlay', () => tab.overlay());
      await overlay.click('Summarize: cookie policy');
      await read(true);
      // Popups of Firefox's private windows are seen by nobody but the person.
      if (stage.browser.name === 'chromium') {
        const popup = await popupOf(tab);
        await popup.click('Summarize: cookie policy');
        await read(false);
        await popup.close();
      }
      await tab.close();
      expect(await kept(stage)).toEqual([]);
    });

    test('closing it is remembered for the site, as a hash with an end date', async () => {
      const tab = await stage.open(here(stage));
      await closeOverlay(tab);
      const isClosed = ([key]: [string, unknown]) => key.startsWith('closed:');
      const entries = await until('the site to be stored', async () => {
        const found = Object.entries(await stored(stage)).filter(isClosed);
        return found.length > 0 && found;
      });
      expect(entries).toHaveLength(1);
      const [[key, end]] = entries as [[string, number]];
      expect(key).toMatch(/^closed:[0-9a-f]{64}$/);
      expect(end).toBeGreaterThan(Date.now());
      expect(end).toBeLessThanOrEqual(Date.now() + HALF_YEAR);
      expect(JSON.stringify(await stored(stage))).not.toMatch(/localhost|policy\.html/);
      await tab.close();
    });

    test('it does not open there again, and does elsewhere', async () => {
      const tab = await stage.open(here(stage));
      expect(await settledBadge(tab)).not.toBe('');
      await pause(SETTLED);
      expect(await tab.overlay()).toBeUndefined();
      await tab.close();
      const other = await stage.open(there(stage));
      await until('the overlay on another site', () => other.overlay());
      await other.close();
    });

    test('a policy that was looked at is remembered, and what changed in it is told', async () => {
      const policy = sample('policy.html');
      const options = await settings(stage);
      await options.click('Delete all');
      await until('the list to be empty', async () => (await kept(stage)).length === 0);
      await options.close();
      const tab = await stage.open(stage.serve('/kept.html', policy));
      await settledBadge(tab);
      expect(await kept(stage)).toEqual([]);
      expect(await look(tab)).toBe('');
      expect(await kept(stage)).toEqual([expect.stringContaining('localhost')]);
      await tab.navigate(stage.serve('/kept.html', policy));
      expect(await look(tab)).toContain('Unchanged since');
      await tab.navigate(stage.serve('/kept.html', policy.replace('</h1>', '</h1><p>We sell your personal data.</p>')));
      expect(await look(tab)).toMatch(/^Changed since .*Sells data/s);
      await tab.close();
    });

    test('"Forget everything" is one click', async () => {
      expect(Object.keys(await stored(stage)).length).toBeGreaterThan(1);
      expect(await kept(stage)).toHaveLength(1);
      const options = await settings(stage);
      await options.click('Forget everything');
      await until('the storage to be empty', async () => Object.keys(await stored(stage)).length === 0);
      expect(await options.run((root) => root.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked)).toBe(
        false,
      );
      await options.close();
      expect(await kept(stage)).toEqual([]);
      const tab = await stage.open(there(stage));
      await settledBadge(tab);
      await pause(SETTLED);
      expect(await tab.overlay()).toBeUndefined();
      await tab.close();
    });
  },
  { privateWindows: true },
);
