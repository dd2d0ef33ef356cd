/** The keys that the README names, pressed. */
import { expect, test } from 'vitest';
import type { Surface } from '../../tools/browser/browser.ts';
import { inBrowsers, sample, settledBadge, until } from './stage.ts';

const POPUP = 'Alt+Shift+Y';
const SUMMARY = 'Alt+Shift+U';

/** What has the focus: its label, or its words. */
const focused = (surface: Surface): Promise<string> =>
  surface.run((root) => {
    const { activeElement: element } = root;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

const PAGE = sample('policy.html').replace('<h1', '<a id="there" href="#x">A link of the page</a><h1');

inBrowsers((stage) => {
  test('both shortcuts are given: a browser that has them for itself says nothing', async () => {
    const commands = await stage.browser.extension.run(() => chrome.commands.getAll());
    const keys = commands.map(({ name, shortcut }) => [name, shortcut]);
    expect(Object.fromEntries(keys)).toEqual({ _execute_action: POPUP, 'toggle-overlay': SUMMARY });
  });

  test('the summary is opened, gone through, searched and closed, and the focus goes back to where it was', async () => {
    const tab = await stage.open(stage.serve('/keys.html', PAGE));
    await settledBadge(tab);
    await tab.run((root) => root.querySelector<HTMLElement>('#there')!.focus());
    await tab.press(SUMMARY);
    const overlay = await until('the overlay', () => tab.overlay());
    await until('the focus in it', async () => (await focused(overlay)) === 'Close');
    await until('the summary', () => overlay.run((root) => !root.querySelector('.later')));

    const passed = ['Close'];
    while (passed.length < 30 && !passed.at(-1)?.startsWith('Shares data')) {
      await tab.press('Tab');
      passed.push(await until('the next', () => focused(overlay).then((name) => (name === passed.at(-1) ? '' : name))));
    }
    expect(passed.slice(1)).toEqual([
      ...['Move to the left', 'Move to the bottom', 'Move to the right', 'Size of the summary'],
      ...['Search the summary', 'Mark the sentences in the page', 'Shares data with advertisers.'],
    ]);
    await tab.press('Enter');
    await until('the quote', () => overlay.run((root) => root.querySelector('.line[open] blockquote') !== null));

    await overlay.click('Search the summary');
    for (const letter of 'sell') await tab.press(letter);
    await until('what was found', () => overlay.run((root) => root.querySelector('.found .sentence') !== null));
    await tab.press('Escape');
    await until('all of it', () => overlay.run((root) => root.querySelector('.section-stands-out') !== null));
    await tab.press('Escape');
    await until('the overlay to go', async () => (await tab.overlay()) === undefined);
    expect(await focused(tab)).toBe('A link of the page');

    await tab.press(SUMMARY);
    await until('the overlay again', () => tab.overlay());
    await tab.press(SUMMARY);
    await until('the overlay to go again', async () => (await tab.overlay()) === undefined);
    expect(await focused(tab)).toBe('A link of the page');
    await tab.close();
  });

  test('the popup is opened', async () => {
    const tab = await stage.open(stage.serve('/keys.html', PAGE));
    await settledBadge(tab);
    const popups = () => stage.browser.extension.run(() => chrome.extension.getViews({ type: 'popup' }).length);
    await tab.press(POPUP);
    await until('the popup', async () => (await popups()) === 1);
    await tab.close();
  });
});
