/** The reader's word on what a page is goes before the detector's, until it is taken back or forgotten. */
import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browser/browser.ts';
import { inBrowsers, pause, popupOf, SETTLED, type Stage, sample, settledBadge, until } from './stage.ts';

const stored = ({ browser }: Stage): Promise<Record<string, unknown>> =>
  browser.extension.run(() => chrome.storage.local.get(null));

const keysOf = async (stage: Stage): Promise<string[]> =>
  Object.keys(await stored(stage)).map((key) => key.split(':')[0]!);

const press = async (tab: Tab, name: string): Promise<void> => {
  const popup = await popupOf(tab);
  await popup.click(name);
  await pause(300);
  await popup.close();
};

/** Its title names a policy, and its text is none: the detector reads it and stays silent. */
const NEWS = sample('news.html');

inBrowsers(
  (stage) => {
    const policy = () => stage.serve('/policy.html', sample('policy.html'));
    const recipe = () => stage.serve('/recipe.html', sample('recipe.html').replace('<title>', '<title>Bread: '));

    test('nothing of a private window is kept', async () => {
      const settings = { overlayByItself: true };
      await stage.browser.extension.run((_, settings) => chrome.storage.local.set({ settings }), settings);
      const tab = await stage.open(policy(), { privately: true });
      const overlay = await until('the overlay', () => tab.overlay());
      await overlay.click('This is not a policy');
      await until('the badge to go', async () => (await tab.badge()) === '');
      await pause(300);
      expect(await stored(stage)).toEqual({ settings });
      await stage.browser.extension.run(() => chrome.storage.local.clear());
      await tab.close();
    });

    test('“This is not a policy” is remembered, as a hash, and can be taken back', async () => {
      const tab = await stage.open(policy());
      await until('the badge', () => tab.badge());
      await press(tab, 'This is not a policy');
      await until('the badge to go', async () => (await tab.badge()) === '');
      expect((await keysOf(stage)).sort()).toEqual(['other', 'salt']);
      expect(JSON.stringify(await stored(stage))).not.toMatch(/localhost|policy\.html/);
      await tab.navigate(policy());
      await pause(SETTLED);
      expect(await tab.badge()).toBe('');
      await press(tab, 'Take it back');
      expect(await until('the badge again', () => tab.badge())).not.toBe('');
      expect(await keysOf(stage)).toEqual(['salt']);
      await tab.close();
    });

    test('“This is a policy” is read whenever it is come to again, at the latest in the popup', async () => {
      for (const [path, page] of [['/news.html', NEWS]] as const) {
        const url = stage.serve(path, page);
        const tab = await stage.open(url);
        expect(await settledBadge(tab)).toBe('');
        await press(tab, 'This is a policy');
        expect(await keysOf(stage)).toContain('policy');
        await tab.navigate(url);
        await pause(SETTLED);
        const popup = await popupOf(tab);
        expect(await popup.run((root) => root.body.innerText)).toContain('You said that this is a policy.');
        await popup.close();
        await tab.close();
      }
      const tab = await stage.open(recipe());
      await press(tab, 'This is a policy');
      await tab.navigate(recipe());
      const popup = await popupOf(tab);
      await until('it to be read', () =>
        popup.run((root) => root.body.innerText.includes('You said that this is a policy.')),
      );
      await popup.close();
      await tab.close();
    });

    test('“Forget everything” forgets it', async () => {
      const options = await stage.browser.openExtensionPage(stage.browser.manifest.options_ui.page);
      await options.click('Forget everything');
      await until('the storage to be empty', async () => Object.keys(await stored(stage)).length === 0);
      await options.close();
    });
  },
  { privateWindows: true },
);
