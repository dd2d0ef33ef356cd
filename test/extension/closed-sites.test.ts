import { beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { isClosed, rememberClosed } = await import('../../src/extension/closed-sites.ts');
const { MOST_REMEMBERED, REMEMBERED_DAYS } = await import('../../src/extension/memory.ts');

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 1);
const closedKeys = () => Object.keys(browser.storage.local.content).filter((key) => key.startsWith('closed:'));

beforeEach(() => {
  browser = fakeBrowser();
});

it('remembers a site for half a year, and no other', async () => {
  await rememberClosed('shop.example', false, NOW);
  expect(await isClosed('shop.example', NOW + (REMEMBERED_DAYS - 1) * DAY)).toBe(true);
  expect(await isClosed('shop.example', NOW + (REMEMBERED_DAYS + 1) * DAY)).toBe(false);
  expect(await isClosed('other.example', NOW)).toBe(false);
});

it('stores no name, and another hash in another profile', async () => {
  await rememberClosed('shop.example', false, NOW);
  expect(JSON.stringify(browser.storage.local.content)).not.toContain('shop');
  const [first] = closedKeys();
  browser = fakeBrowser();
  await rememberClosed('shop.example', false, NOW);
  expect(closedKeys()[0]).toMatch(/^closed:[0-9a-f]{64}$/);
  expect(closedKeys()[0]).not.toBe(first);
});

it('stores nothing at all from a private window', async () => {
  await rememberClosed('shop.example', true, NOW);
  expect(browser.storage.local.content).toEqual({});
});

it('#35 drops what has ended, what is no date, and the oldest above the limit', async () => {
  const { content } = browser.storage.local;
  content['closed:ended'] = NOW - 1;
  content['closed:junk'] = 'forever';
  content['closed:far'] = NOW + 10_000 * DAY;
  for (let i = 0; i < MOST_REMEMBERED; i++) content[`closed:${i}`] = NOW + DAY + i;
  await rememberClosed('shop.example', false, NOW);
  expect(closedKeys()).toHaveLength(MOST_REMEMBERED);
  expect(content).not.toHaveProperty(['closed:ended']);
  expect(content).not.toHaveProperty(['closed:junk']);
  expect(content).not.toHaveProperty(['closed:far']);
  expect(content).not.toHaveProperty(['closed:0']);
  expect(await isClosed('shop.example', NOW)).toBe(true);
});

it('#35 #36 lives with storage that does not work', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  browser.storage.local.broken = true;
  await rememberClosed('shop.example', false, NOW);
  expect(await isClosed('shop.example', NOW)).toBe(false);
  expect(warn).toHaveBeenCalledOnce();
});
