import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { rememberVerdict, verdictOn } = await import('../../src/extension/verdicts.ts');

const PAGE = 'https://shop.example/small-print?lang=en';

beforeEach(() => {
  browser = fakeBrowser();
});

it('remembers the last word on a page, whatever place in it is shown', async () => {
  await rememberVerdict(PAGE, 'policy', false);
  expect(await verdictOn(`${PAGE}#cookies`)).toBe('policy');
  expect(await verdictOn('https://shop.example/other')).toBeUndefined();
  await rememberVerdict(PAGE, 'other', false);
  expect(await verdictOn(PAGE)).toBe('other');
});

it('takes it back', async () => {
  await rememberVerdict(PAGE, 'other', false);
  await rememberVerdict(PAGE, undefined, false);
  expect(await verdictOn(PAGE)).toBeUndefined();
  expect(Object.keys(browser.storage.local.content)).toEqual(['salt']);
});

it('stores no address, and nothing at all from a private window', async () => {
  await rememberVerdict(PAGE, 'policy', true);
  expect(browser.storage.local.content).toEqual({});
  await rememberVerdict(PAGE, 'policy', false);
  expect(JSON.stringify(browser.storage.local.content)).not.toMatch(/shop|small/);
});
