// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts';

const suspect = vi.fn();
vi.mock('../../src/detection/probe.ts', () => ({ suspect }));

let browser: FakeBrowser;
let moves: EventTarget;
let idle: (() => void) | undefined;
let changes: MutationRecord[];
const watcher = new MutationObserver((records) => changes.push(...records));

beforeEach(() => {
  browser = fakeBrowser();
  moves = new EventTarget();
  changes = [];
  vi.resetModules();
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('navigation', moves);
  vi.useFakeTimers();
  idle = undefined;
  vi.stubGlobal('requestIdleCallback', (begin: () => void, options: unknown) => {
    expect(options).toEqual({ timeout: 1000 });
    idle = begin;
  });
  history.replaceState({}, '', '/');
  suspect.mockReset().mockReturnValue(false);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});

afterEach(() => {
  // The listeners of this test's detector go with its extension.
  browser.runtime.id = undefined as never;
  moves.dispatchEvent(new Event('navigatesuccess'));
  watcher.disconnect();
  vi.useRealTimers();
});

/** Until the page rests for the first time. */
async function run() {
  await import('../../src/extension/detector/detector.iife.ts');
  idle?.();
}
const moveTo = (address: string) => {
  history.pushState({}, '', address);
  moves.dispatchEvent(new Event('navigatesuccess'));
};
const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message);

it('does nothing before the page rests', async () => {
  await import('../../src/extension/detector/detector.iife.ts');
  dispatchEvent(new Event('load'));
  moveTo('/privacy');
  expect(suspect).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
  idle?.();
  expect(suspect).toHaveBeenCalledTimes(1);
  dispatchEvent(new Event('load'));
});

it('leaves a page alone that is no policy', async () => {
  await run();
  dispatchEvent(new Event('load'));
  dispatchEvent(new Event('load'));
  vi.runAllTimers();
  // At once, at its load, and twice after it.
  expect(suspect).toHaveBeenCalledTimes(4);
  expect(sent()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect([...changes, ...watcher.takeRecords()]).toEqual([]);
});

it('says once that a page may be a policy', async () => {
  suspect.mockReturnValue(true);
  await run();
  dispatchEvent(new Event('load'));
  moveTo('/#section-2');
  expect(sent()).toEqual([{ kind: 'suspect' }]);
});

it('looks again when scripts have written the page', async () => {
  await run();
  suspect.mockReturnValue(true);
  dispatchEvent(new Event('load'));
  expect(sent()).toEqual([{ kind: 'suspect' }]);
});

it('looks again when scripts write the page after its load', async () => {
  await run();
  dispatchEvent(new Event('load'));
  suspect.mockReturnValue(true);
  vi.runAllTimers();
  expect(sent()).toEqual([{ kind: 'suspect' }]);
  expect(vi.getTimerCount()).toBe(0);
});

it('follows moves within the page, each looked at three times', async () => {
  suspect.mockImplementation(() => location.href.endsWith('privacy'));
  await run();
  moveTo('/shoes');
  expect(suspect).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  expect(suspect).toHaveBeenCalledTimes(4);
  moveTo('/#/privacy');
  moveTo('/');
  moveTo('/privacy');
  expect(sent()).toEqual([{ kind: 'suspect' }, { kind: 'suspect' }]);
  expect(vi.getTimerCount()).toBe(0);
});

it('#30 waits while the page is only prepared', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  suspect.mockReturnValue(true);
  await run();
  expect(suspect).not.toHaveBeenCalled();
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sent()).toEqual([{ kind: 'suspect' }]);
});

it('leaves documents that are no text', async () => {
  Object.defineProperty(document, 'contentType', { value: 'image/svg+xml', configurable: true });
  await run();
  expect(suspect).not.toHaveBeenCalled();
  Reflect.deleteProperty(document, 'contentType');
});

it('#33 ends with its extension', async () => {
  await run();
  browser.runtime.id = undefined as never;
  suspect.mockReturnValue(true);
  moveTo('/privacy');
  vi.runAllTimers();
  expect(sent()).toEqual([]);
});
