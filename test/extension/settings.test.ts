import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { DEFAULTS, forgetEverything, readSettings, saveSettings, watchSettings } = await import(
  '../../src/extension/settings.ts'
);

beforeEach(() => {
  browser = fakeBrowser();
});

it('keeps what was chosen', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
  await saveSettings({ overlayByItself: true });
  await saveSettings({ language: 'sv' });
  expect(await readSettings()).toEqual({ overlayByItself: true, language: 'sv' });
  await saveSettings({ language: null });
  expect(await readSettings()).toEqual({ overlayByItself: true, language: null });
});

it.each([['junk'], [null], [42], [{ overlayByItself: 'yes', language: 7 }], [{ theme: 'old' }], [[true]]])(
  'reads %j as the defaults',
  async (stored) => {
    browser.storage.local.content = { settings: stored };
    expect(await readSettings()).toEqual(DEFAULTS);
  },
);

it('reads the defaults from storage that does not work, and says that it could not save', async () => {
  browser.storage.local.broken = true;
  expect(await readSettings()).toEqual(DEFAULTS);
  await expect(saveSettings({ overlayByItself: true })).rejects.toThrow('Corruption');
});

it('tells of changes until it is told not to', () => {
  const seen = vi.fn();
  const unwatch = watchSettings(seen);
  browser.storage.onChanged.fire({ settings: { newValue: { overlayByItself: true } } }, 'local');
  browser.storage.onChanged.fire({ salt: { newValue: 'x' } }, 'local');
  browser.storage.onChanged.fire({ settings: { newValue: { overlayByItself: true } } }, 'sync');
  unwatch();
  browser.storage.onChanged.fire({ settings: {} }, 'local');
  expect(seen.mock.calls).toEqual([[{ overlayByItself: true, language: null }]]);
});

it('forgets everything', async () => {
  browser.storage.local.content = { settings: { overlayByItself: true }, salt: 'x', 'closed:abc': 1 };
  await forgetEverything();
  expect(browser.storage.local.content).toEqual({});
});
