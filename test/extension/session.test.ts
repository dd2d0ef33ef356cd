// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../src/extension/reader/reading.ts';
import type { World } from '../../src/extension/world.ts';
import type { PageState } from '../../src/ui/state.ts';
import { analysis } from '../view/policy.ts';
import { type FakeBrowser, fakeBrowser, fromOwnPage, fromTab, settled } from './fake-browser.ts';

const readThisPage = vi.fn();
vi.mock('../../src/extension/reader/reading.ts', () => ({ readThisPage }));
const { Session } = await import('../../src/extension/reader/session.ts');

let browser: FakeBrowser;
let moves: EventTarget;
let world: World;
let session: InstanceType<typeof Session>;

const reading = (status: PageState['status'], standsOut = 0) =>
  ({ state: { status }, page: { blank: [] }, standsOut }) as unknown as PageReading;

beforeEach(() => {
  browser = fakeBrowser();
  moves = new EventTarget();
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('navigation', moves);
  vi.stubGlobal('CSS', { highlights: new Map() });
  history.replaceState({}, '', '/privacy');
  readThisPage.mockReset().mockResolvedValue(reading('ready', 2));
  world = { version: '0.1.0', isAlive: () => browser.runtime.id !== undefined };
  session = new Session(world);
});
afterEach(() => session.dispose());

const sent = () => browser.runtime.sendMessage.mock.calls.map(([message]) => message);
const moveTo = (address: string) => {
  history.pushState({}, '', address);
  moves.dispatchEvent(new Event('navigatesuccess'));
};
/** What the reader answers; undefined where it does not take the message. */
const ask = (message: object, sender: object = fromOwnPage()) =>
  new Promise((resolve) => {
    if (browser.runtime.onMessage.fire(message, sender, resolve) !== true) resolve(undefined);
  });

it('reads when told to, shows each step, and reports the outcome once', async () => {
  const seen: string[] = [];
  session.subscribe(({ status }) => seen.push(status));
  expect(await ask({ kind: 'read', asked: false })).toBe(true);
  expect(await ask({ kind: 'read', asked: false })).toBe(true);
  expect(seen).toEqual(['loading', 'ready']);
  expect(readThisPage).toHaveBeenCalledTimes(1);
  expect(sent()).toEqual([{ kind: 'report', status: 'ready', standsOut: 2 }]);
});

it('reads again when text that was left out has come to be seen, and no more once the page was left', async () => {
  const element = document.createElement('p');
  const isShown = vi.fn(() => false);
  Element.prototype.checkVisibility = isShown;
  const readings = (count: number) =>
    vi.waitFor(() => expect(readThisPage).toHaveBeenCalledTimes(count), { timeout: 2000 });
  const fade = async (seen: boolean) => {
    isShown.mockReset().mockReturnValue(seen);
    element.style.opacity = `${Math.random()}`;
    await vi.waitFor(() => expect(isShown).toHaveBeenCalled(), { timeout: 2000 });
  };
  readThisPage.mockResolvedValue({ ...reading('ready'), page: { blank: [element] } });
  await session.read(false);
  await fade(false);
  await readings(1);
  await fade(true);
  await readings(2);
  moveTo('/shoes');
  await expect(fade(true)).rejects.toThrow();
  await readings(2);
});

it('reads again when the person asks about what was taken for no policy', async () => {
  readThisPage.mockResolvedValueOnce(reading('not-a-policy'));
  await session.read(false);
  await session.actions.readAnyway();
  expect(session.current.status).toBe('ready');
  expect(readThisPage).toHaveBeenLastCalledWith(expect.objectContaining({ asked: true }));
});

it('waits for a page that is still being written', async () => {
  vi.useFakeTimers();
  readThisPage.mockResolvedValueOnce(reading('not-a-policy'));
  await session.read(false);
  expect(session.current.status).toBe('not-a-policy');
  document.body.append('We collect your name.');
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.current.status).toBe('ready');
  await vi.advanceTimersByTimeAsync(12_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(readThisPage).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('does not read again for its own overlay, which comes and goes', async () => {
  vi.useFakeTimers();
  await session.read(false);
  const element = document.createElement('over-lay');
  document.documentElement.append(element);
  world.element = element;
  await vi.advanceTimersByTimeAsync(1500);
  element.remove();
  await vi.advanceTimersByTimeAsync(1500);
  expect(readThisPage).toHaveBeenCalledTimes(1);
  document.documentElement.append(element, 'We collect your name.');
  await vi.advanceTimersByTimeAsync(1500);
  expect(readThisPage).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it('reads again what changes while it reads', async () => {
  vi.useFakeTimers();
  let finish = (_: PageReading) => {};
  readThisPage.mockReturnValueOnce(new Promise<PageReading>((resolve) => (finish = resolve)));
  const first = session.read(false);
  document.body.append('We collect your name.');
  await vi.advanceTimersByTimeAsync(0);
  finish(reading('not-a-policy'));
  await first;
  expect(session.current.status).toBe('not-a-policy');
  await vi.advanceTimersByTimeAsync(2000);
  expect(session.current.status).toBe('ready');
  vi.useRealTimers();
});

it('gives a reading up when the page moves on', async () => {
  await session.read(false);
  const { signal } = readThisPage.mock.lastCall![0] as { signal: AbortSignal };
  expect(signal.aborted).toBe(false);
  moveTo('/shoes');
  expect(signal.aborted).toBe(true);
});

it('#27 does not wait for ever, nor read a restless page more than a few times', async () => {
  vi.useFakeTimers();
  readThisPage.mockResolvedValue(reading('not-a-policy'));
  await session.read(false);
  for (let i = 0; i < 100; i++) {
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(readThisPage.mock.calls.length).toBeLessThanOrEqual(4);
  expect(vi.getTimerCount()).toBe(0);
  expect(sent()).toEqual([{ kind: 'report', status: 'not-a-policy', standsOut: 0 }]);
  vi.useRealTimers();
});

it('drops what it read when the page moves on, even while it reads', async () => {
  await session.read(false);
  moveTo('/privacy#cookies');
  expect(session.current.status).toBe('ready');
  moveTo('/shoes');
  expect(session.current).toEqual({ status: 'idle', overlayOpen: false });
  expect(sent().at(-1)).toEqual({ kind: 'report', status: 'idle', standsOut: 0 });

  let finish = (_: PageReading) => {};
  readThisPage.mockReturnValueOnce(new Promise<PageReading>((resolve) => (finish = resolve)));
  moveTo('/privacy');
  const late = session.read(false);
  moveTo('/shoes');
  finish(reading('ready', 5));
  await late;
  expect(session.current.status).toBe('idle');
  expect(sent()).not.toContainEqual({ kind: 'report', status: 'ready', standsOut: 5 });
});

it('does not take the text that was left for the new page’s', async () => {
  vi.useFakeTimers();
  const page = { text: 'We collect your name.', blank: [] };
  readThisPage.mockResolvedValue({ ...reading('ready', 2), page });
  await session.read(false);
  moveTo('/terms');
  readThisPage.mockImplementation(async ({ known }) =>
    known === page.text ? undefined : { ...reading('ready', 1), page },
  );
  await session.read(false);
  expect(session.current.status).toBe('loading');
  // It stays: then it is this page's too.
  await vi.advanceTimersByTimeAsync(3_100);
  expect(session.current.status).toBe('ready');
  vi.useRealTimers();
});

it('analyses a text once, however often the page is written', async () => {
  vi.useFakeTimers();
  const page = { text: 'We collect your name.', blank: [] };
  readThisPage.mockImplementation(async ({ known }) => (known ? undefined : { ...reading('ready', 1), page }));
  const seen: string[] = [];
  await session.read(false);
  session.subscribe(({ status }) => seen.push(status));
  for (let i = 0; i < 100; i++) {
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(seen).toEqual([]);
  expect(readThisPage.mock.calls.length).toBeLessThanOrEqual(4);
  vi.useRealTimers();
});

it('puts the person’s word before its own, and takes it back', async () => {
  readThisPage.mockResolvedValue(reading('ready', 2));
  await session.read(false);
  await session.actions.judge('other');
  expect(session.current).toMatchObject({ status: 'not-a-policy', verdict: 'other' });
  expect(sent().slice(1)).toEqual([
    { kind: 'verdict', verdict: 'other' },
    { kind: 'report', status: 'not-a-policy', standsOut: 0 },
  ]);
  await ask({ kind: 'verdict', verdict: 'none' });
  expect(session.current).toEqual({ status: 'ready', overlayOpen: false });
  await ask({ kind: 'verdict', verdict: 'policy' });
  expect(session.current).toMatchObject({ status: 'ready', verdict: 'policy' });
  expect(readThisPage).toHaveBeenLastCalledWith(expect.objectContaining({ asked: true }));
  // It was said of that page.
  moveTo('/shoes');
  expect(session.current.verdict).toBeUndefined();
});

it('marks the documents that have been read', async () => {
  const link = (url: string) => ({ url, text: 'Cookies', kind: 'cookie-policy' as const });
  const links = [link('https://shop.example/a'), link('https://shop.example/b')];
  readThisPage.mockResolvedValue({ state: { status: 'ready', links }, page: { blank: [] }, standsOut: 0 });
  await session.read(false);
  await ask({ kind: 'document-read', url: 'https://shop.example/b' });
  expect(session.current.links?.map(({ read }) => read)).toEqual([undefined, true]);
});

it('says what went wrong', async () => {
  readThisPage.mockRejectedValue(new Error('no such table'));
  await session.read(false);
  expect(session.current).toMatchObject({ status: 'error', error: expect.stringContaining('no such table') });
  await settled();
  expect(sent()).toEqual([{ kind: 'report', status: 'error', standsOut: 0 }]);
});

it('tells how far the reading of a long page is', async () => {
  const seen: unknown[] = [];
  session.subscribe(({ status, progress }) => seen.push([status, progress]));
  readThisPage.mockImplementation(async ({ tell }: { tell(part: number): void }) => {
    tell(0.5);
    return reading('ready');
  });
  await session.read(false);
  expect(seen).toEqual([
    ['loading', undefined],
    ['loading', 0.5],
    ['ready', undefined],
  ]);
});

it('answers nobody but the extension', async () => {
  expect(await ask({ kind: 'read', asked: true }, fromTab())).toBeUndefined();
  expect(await ask({ kind: 'read', asked: true }, fromOwnPage({ id: 'another' }))).toBeUndefined();
  expect(await ask({ kind: 'suspect' })).toBeUndefined();
  expect(readThisPage).not.toHaveBeenCalled();
});

it('keeps a popup informed over its port, and nobody else', async () => {
  const port = (sender: object) => ({
    name: 'state',
    sender,
    postMessage: vi.fn(),
    onDisconnect: { addListener: vi.fn() },
  });
  const popup = port(fromOwnPage());
  const stranger = port(fromTab());
  browser.runtime.onConnect.fire(popup);
  browser.runtime.onConnect.fire(stranger);
  await session.read(false);
  expect(popup.postMessage.mock.calls.map(([{ status }]) => status)).toEqual(['idle', 'loading', 'ready']);
  expect(stranger.postMessage).not.toHaveBeenCalled();
});

describe('a reading that a person looks at', () => {
  const whole = (text: string, kind = 'privacy-policy') => {
    const read = { ...analysis([]), detection: { kind, confidence: 1, signals: [] } };
    return {
      state: { status: 'ready', analysis: read },
      page: { text, blank: [] },
      standsOut: 0,
      fingerprint: [text.length],
    };
  };
  const looks = () => {
    const port = { name: 'state', sender: fromOwnPage(), postMessage: vi.fn(), onDisconnect: { addListener: vi.fn() } };
    browser.runtime.onConnect.fire(port);
    return port.onDisconnect.addListener.mock.calls[0]![0] as () => void;
  };
  const told = () => sent().filter((message) => (message as { kind: string }).kind === 'seen');
  const past = { since: '2026-05-03', reworded: false, answers: [], statements: [] };
  beforeEach(() => {
    browser.runtime.sendMessage.mockImplementation(
      async (message) => (message as { kind: string }).kind === 'seen' && past,
    );
    readThisPage.mockResolvedValue(whole('One. Two.'));
  });

  it('is told once, and its past is shown', async () => {
    await session.read(false);
    expect(told()).toEqual([]);
    looks();
    await settled();
    looks();
    session.overlayChanged(true);
    await settled();
    expect(told()).toEqual([expect.objectContaining({ fingerprint: ['One. Two.'.length] })]);
    expect(session.current.past).toEqual(past);
  });

  it('is told when it comes late, while they still look', async () => {
    session.overlayChanged(true);
    const leave = looks();
    await session.read(false);
    await settled();
    expect(told()).toHaveLength(1);
    leave();
    session.overlayChanged(false);
    moveTo('/privacy/en');
    readThisPage.mockResolvedValue(whole('Three.'));
    await session.read(false);
    await settled();
    expect(told()).toHaveLength(1);
    expect(session.current.past).toBeUndefined();
  });

  it('is not told where it is too long to be kept', async () => {
    const long = whole('One. Two.');
    long.state.analysis.document.words = 30_000;
    readThisPage.mockResolvedValue(long);
    await session.read(false);
    looks();
    await settled();
    expect(told()).toEqual([]);
  });

  it('is told of no page that is no policy, but where they say that it is one', async () => {
    readThisPage.mockResolvedValue(whole('Dear Anna.', 'other'));
    await session.actions.readAnyway();
    looks();
    await settled();
    expect(told()).toEqual([]);
    await session.actions.judge('policy');
    await settled();
    expect(told()).toHaveLength(1);
  });
});

it('remembers a closing that the person asked for, and says whether the overlay was there', async () => {
  expect(await ask({ kind: 'overlay', action: 'open', focus: false })).toBe(false);
  world.overlay = { isOpen: true, open: vi.fn(), close: vi.fn(), clear: vi.fn() };
  expect(await ask({ kind: 'overlay', action: 'toggle', focus: true })).toBe(true);
  expect(world.overlay.close).toHaveBeenCalled();
  expect(sent()).toEqual([{ kind: 'overlay-closed' }]);
});

it('takes itself out of the page when its extension is no more', async () => {
  await session.read(false);
  world.overlay = { isOpen: true, open: vi.fn(), close: vi.fn(), clear: vi.fn() };
  browser.runtime.id = undefined as never;
  moveTo('/shoes');
  expect(world.overlay.close).toHaveBeenCalled();
  const reports = sent().length;
  await session.read(true);
  moveTo('/privacy');
  expect(readThisPage).toHaveBeenCalledTimes(1);
  expect(sent()).toHaveLength(reports);
});

it('hides lines when told to, until the page is read anew', async () => {
  await session.read(false);
  expect(await ask({ kind: 'hide', lines: [['s1', 's2'], ['s3']] })).toBe(true);
  expect(session.current.hidden).toEqual([['s1', 's2'], ['s3']]);
  expect(await ask({ kind: 'hide', lines: [] })).toBe(true);
  expect(session.current.hidden).toBeUndefined();
  await session.actions.hide([['s1']]);
  moveTo('/other');
  expect(session.current.hidden).toBeUndefined();
  expect(await ask({ kind: 'hide', lines: ['s1'] })).toBeUndefined();
  expect(await ask({ kind: 'hide', lines: [['s1']] }, fromTab())).toBeUndefined();
});
