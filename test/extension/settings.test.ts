import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { inDatabase, STORE } from '../../src/extension/archive/database.ts';
import { DEFAULTS, isLeftAlone, readHosts, zoomOf } from '../../src/extension/choices.ts';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { forgetEverything, readSettings, saveSettings, watchSettings } = await import('../../src/extension/settings.ts');

beforeEach(() => {
  browser = fakeBrowser();
});

it('keeps what was chosen', async () => {
  expect(await readSettings()).toEqual(DEFAULTS);
  await saveSettings({ overlayByItself: true });
  await saveSettings({ language: 'sv' });
  expect(await readSettings()).toEqual({ ...DEFAULTS, overlayByItself: true, language: 'sv' });
  await saveSettings({ language: null });
  expect(await readSettings()).toEqual({ ...DEFAULTS, overlayByItself: true });
});

it.each([['junk'], [null], [42], [{ overlayByItself: 'yes', language: 7 }], [{ theme: 'old' }], [[true]]])(
  '#36 reads %j as the defaults',
  async (stored) => {
    browser.storage.local.content = { settings: stored };
    expect(await readSettings()).toEqual(DEFAULTS);
  },
);

it('keeps every choice that is sound beside one that is not', async () => {
  const chosen = { matters: ['sale', 'deletion'], region: 'europe', textSize: 'large', leftAlone: ['shop.example'] };
  browser.storage.local.content = { settings: { ...chosen, language: 7 } };
  expect(await readSettings()).toEqual({ ...DEFAULTS, ...chosen });
  browser.storage.local.content = { settings: { ...chosen, matters: ['hats'], region: 'moon', textSize: 9 } };
  expect(await readSettings()).toEqual({ ...DEFAULTS, leftAlone: ['shop.example'] });
});

it('reads hosts out of what a person wrote', () => {
  const written = 'shop.example, https://www.news.example/privacy?x=1\n  shop.example \n not a host%% ';
  expect(readHosts(written)).toEqual(['shop.example', 'news.example', 'not', 'a']);
});

it.each([
  ['shop.example', true],
  ['www.shop.example', true],
  ['workshop.example', false],
  ['example', false],
])('leaves %s alone: %s', (host, expected) => {
  expect(isLeftAlone(host, { ...DEFAULTS, leftAlone: ['shop.example'] })).toBe(expected);
});

it('enlarges letters by what was chosen', () => {
  expect(zoomOf(DEFAULTS)).toBe(1);
  expect(zoomOf({ ...DEFAULTS, textSize: 'larger' })).toBeGreaterThan(zoomOf({ ...DEFAULTS, textSize: 'large' }));
});

it('#36 reads the defaults from storage that does not work, and says that it could not save', async () => {
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
  expect(seen.mock.calls).toEqual([[{ ...DEFAULTS, overlayByItself: true }]]);
});

it('forgets everything', async () => {
  browser.storage.local.content = { settings: { overlayByItself: true }, salt: 'x', 'closed:abc': 1 };
  await inDatabase((database) => database.put(STORE, { id: 'en https://shop.example/' }));
  await forgetEverything();
  expect(browser.storage.local.content).toEqual({});
  expect(await inDatabase((database) => database.count(STORE))).toBe(0);
});
