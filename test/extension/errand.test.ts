import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser, OWN_ORIGIN } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { DESK, openDesk, takeErrand } = await import('../../src/extension/errand.ts');

const errand = { url: 'https://shop.example/privacy', clicked: true, from: 7, incognito: false };
const opened = () => new URL(browser.tabs.create.mock.calls.at(-1)![0].url);

beforeEach(() => {
  browser = fakeBrowser();
});

it('hands an errand over once, in memory, and not in the address', async () => {
  await openDesk(errand);
  expect(opened().href).toMatch(new RegExp(`^${OWN_ORIGIN}${DESK}\\?[0-9a-f-]{36}$`));
  expect(browser.storage.local.content).toEqual({});
  expect(await takeErrand(opened())).toEqual(errand);
  expect(await takeErrand(opened())).toBeUndefined();
  expect(browser.storage.session.content).toEqual({});
});

it('opens without an errand too', async () => {
  await openDesk();
  expect(opened().href).toBe(OWN_ORIGIN + DESK);
  expect(await takeErrand(opened())).toBeUndefined();
});

it.each([
  { ...errand, url: 'file:///etc/passwd' },
  { ...errand, url: 'javascript:alert(1)' },
  { ...errand, clicked: 'yes' },
  { ...errand, incognito: undefined },
  'junk',
])('takes no errand that is none: %j', async (junk) => {
  browser.storage.session.content.ticket = junk;
  expect(await takeErrand({ search: '?ticket' })).toBeUndefined();
});
