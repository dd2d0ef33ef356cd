// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { Desk } = await import('../../src/extension/desk/desk.ts');

const URL = 'https://shop.example/privacy';
const errand = { url: URL, clicked: true, from: 7, incognito: false };
const page = '<!doctype html><title>Privacy policy</title><p>Nid ydym yn gwerthu eich data personol.</p>';
const answer = (body: string, init: ResponseInit = { headers: { 'content-type': 'text/html' } }) =>
  vi.fn(async () => Object.defineProperty(new Response(body, init), 'url', { value: URL }));

let steps: string[];
let desk: InstanceType<typeof Desk>;
beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('fetch', answer(page));
  steps = [];
  desk = new Desk(errand, () => steps.push(desk.step.at));
});
afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

/** A language that no table is there for: what comes of the reading is not what is tested here. */
const READ = 'unsupported-language';
const outcome = () => {
  const { step } = desk;
  return step.at === 'trouble' ? step.trouble.kind : step.at === 'read' ? step.state.status : step.at;
};

it('fetches one document, with nothing that could tell who asks, and tells the page it was found on', async () => {
  await desk.summarize(URL);
  expect(steps).toEqual(['working', 'read']);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    URL,
    expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
  );
  expect(browser.tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'document-read', url: URL }]]);
  // And can reach no other site from here on.
  expect(document.querySelector('meta')?.content).toBe('connect-src https://shop.example');
});

it('#34 asks for the right to fetch where it was withheld, and takes a no for a no', async () => {
  browser.permissions.contains.mockResolvedValue(false);
  await desk.summarize(URL);
  expect(outcome()).toBe('access');
  browser.permissions.request.mockResolvedValue(false);
  await desk.allow(URL);
  expect(browser.permissions.request.mock.calls).toEqual([[{ origins: ['https://shop.example/*'] }]]);
  expect(outcome()).toBe('access-refused');
  expect(fetch).not.toHaveBeenCalled();
});

it('fetches once the person has allowed it', async () => {
  browser.permissions.contains.mockResolvedValueOnce(false);
  await desk.summarize(URL);
  await desk.allow(URL);
  expect(outcome()).toBe(READ);
  expect(fetch).toHaveBeenCalledOnce();
});

it.each<[string, () => void]>([
  ['missing', () => vi.stubGlobal('fetch', answer('', { status: 404 }))],
  ['refused', () => vi.stubGlobal('fetch', answer('', { status: 403 }))],
  ['no-text', () => vi.stubGlobal('fetch', answer('x', { headers: { 'content-type': 'image/png' } }))],
  ['empty', () => vi.stubGlobal('fetch', answer('<div id="app"></div>'))],
  [
    'unreachable',
    () =>
      vi.stubGlobal(
        'fetch',
        vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
      ),
  ],
  [
    'offline',
    () => {
      vi.stubGlobal('navigator', { onLine: false });
      vi.stubGlobal(
        'fetch',
        vi.fn(() => Promise.reject(new TypeError('Failed to fetch'))),
      );
    },
  ],
  [
    'timeout',
    () => {
      vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
      vi.stubGlobal(
        'fetch',
        vi.fn(() => Promise.reject(new DOMException('timed out', 'TimeoutError'))),
      );
    },
  ],
])('says what is wrong: %s', async (kind, prepare) => {
  prepare();
  await desk.summarize(URL);
  expect(outcome()).toBe(kind);
});

it('lets a text that is pasted go nowhere', async () => {
  await desk.paste('Privacy policy\n\nNid ydym yn gwerthu eich data personol.');
  expect(desk.step.at).toBe('read');
  expect(document.querySelector('meta')?.content).toBe("connect-src 'none'");
  expect(fetch).not.toHaveBeenCalled();
  expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
});
