import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { listKept } from '../../src/extension/archive/archive.ts';
import { readMessage, toReader } from '../../src/extension/message.ts';
import { NO_WISHES } from '../../src/summary/wishes.ts';
import { FRAME } from '../../src/ui/frame.ts';
import { analysis } from '../view/policy.ts';
import { type FakeBrowser, fakeBrowser, fromOwnPage, fromTab, OWN_ORIGIN, settled } from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));

beforeEach(async () => {
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser);
  vi.stubGlobal('__READER_LANGUAGES__', ['de', 'en', 'sv']);
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  vi.resetModules();
  await import('../../src/extension/background/background.ts');
});

const tell = (message: object, sender: object = fromTab()) => browser.runtime.onMessage.fire(message, sender);
const injected = () => browser.scripting.executeScript.mock.calls.map(([injection]) => injection);
const filesPutIn = () => injected().flatMap((injection) => (injection as { files: string[] }).files);
const OVERLAY = ['/reader.js', '/messages-en.js', '/overlay.js'];
const LOOK = { frame: FRAME, wishes: NO_WISHES, zoom: 1 };
const topFrame = { tabId: 7, frameIds: [0] };

it('puts the reader into a suspected page and has it read', async () => {
  expect(await tell({ kind: 'suspect' })).toBe(true);
  expect(injected()).toEqual([{ target: topFrame, files: ['/reader.js'] }]);
  expect(browser.tabs.sendMessage.mock.calls).toEqual([[7, { kind: 'read', asked: false }, { frameId: 0 }]]);
});

it.each([
  ['another extension', fromTab({ id: 'another' })],
  ['a frame in the page', fromTab({ frameId: 4 })],
  ['a page of its own', fromOwnPage()],
])('#38 does nothing for %s', (_, sender) => {
  expect(tell({ kind: 'suspect' }, sender)).toBeUndefined();
  expect(injected()).toEqual([]);
});

it('says on the badge how many things stand out, and nothing on other pages', async () => {
  await tell({ kind: 'report', status: 'ready', standsOut: 3 });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
  expect(browser.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'ready_other(3)' });
  await tell({ kind: 'report', status: 'ready', standsOut: 0 });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '✓' });
  await tell({ kind: 'report', status: 'not-a-policy', standsOut: 0 });
  expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
});

it('opens the overlay by itself only where that is wanted and was not closed', async () => {
  const ready = { kind: 'report', status: 'ready', standsOut: 1 };
  await tell(ready);
  expect(injected()).toEqual([]);
  browser.storage.local.content.settings = { overlayByItself: true };
  await tell({ kind: 'report', status: 'nothing-found', standsOut: 0 });
  expect(injected()).toEqual([]);
  await tell(ready);
  expect(injected()).toEqual(OVERLAY.map((file) => ({ target: topFrame, files: [file] })));
  await tell({ kind: 'overlay-closed' });
  await tell(ready);
  expect(filesPutIn()).toEqual(OVERLAY);
  await tell(ready, fromTab({ url: 'https://other.example/privacy' }));
  expect(filesPutIn()).toEqual([...OVERLAY, ...OVERLAY]);
});

it('remembers nothing of a private window', async () => {
  await tell({ kind: 'overlay-closed' }, fromTab({ tab: { id: 7, incognito: true } }));
  expect(browser.storage.local.content).toEqual({});
});

it('leaves a page alone that the person called no policy, and reads whole what they called one', async () => {
  await tell({ kind: 'verdict', verdict: 'other' });
  expect(await tell({ kind: 'suspect' })).toBe(false);
  expect(injected()).toEqual([]);
  await tell({ kind: 'verdict', verdict: 'policy' });
  await tell({ kind: 'suspect' });
  const read = { kind: 'read', asked: false, verdict: 'policy' };
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, read, { frameId: 0 });
  await tell({ kind: 'verdict', verdict: 'none' });
  await tell({ kind: 'suspect' });
  expect(browser.tabs.sendMessage).toHaveBeenLastCalledWith(7, { kind: 'read', asked: false }, { frameId: 0 });
});

it('opens the desk for a page, which has the person asked before anything is fetched', async () => {
  await tell({ kind: 'open-desk', url: 'https://shop.example/cookies' });
  expect(Object.values(browser.storage.session.content)).toEqual([
    { url: 'https://shop.example/cookies', clicked: false, from: 7, incognito: false },
  ]);
  expect(browser.tabs.create).toHaveBeenCalledOnce();
  // Chromium opens the desk in another window, which then cannot tell by itself.
  browser.storage.session.content = {};
  await tell({ kind: 'open-desk', url: 'https://shop.example/cookies' }, fromTab({ tab: { id: 7, incognito: true } }));
  expect(Object.values(browser.storage.session.content)).toEqual([expect.objectContaining({ incognito: true })]);
});

it('toggles the overlay at the command', async () => {
  browser.commands.onCommand.fire('toggle-overlay', { id: 9 });
  await settled();
  expect(browser.tabs.sendMessage.mock.calls).toEqual([
    [9, { kind: 'overlay', action: 'toggle', focus: true, look: LOOK }, { frameId: 0 }],
  ]);
});

it('opens the overlay where and as the person wants it', async () => {
  const frame = { dock: 'left', width: 500, height: 300 };
  expect(await tell({ kind: 'overlay-placed', frame })).toBe(true);
  browser.storage.local.content.settings = { matters: ['sale'], region: 'europe', textSize: 'large' };
  browser.commands.onCommand.fire('toggle-overlay', { id: 9 });
  await settled();
  const [, message] = browser.tabs.sendMessage.mock.calls[0] as unknown as [number, { look: unknown }];
  expect(message.look).toEqual({ frame, wishes: { matters: ['sale'], region: 'europe' }, zoom: 1.2 });
  expect(readMessage(toReader, message)).toBe(message);
});

it('remembers the place of no overlay in a private window, and none beyond the limits', async () => {
  const frame = { dock: 'left', width: 500, height: 300 };
  await tell({ kind: 'overlay-placed', frame }, fromTab({ tab: { id: 7, incognito: true } }));
  expect(tell({ kind: 'overlay-placed', frame: { ...frame, width: 50_000 } })).toBeUndefined();
  expect(browser.storage.local.content).toEqual({});
});

it('leaves a site alone where that is wanted', async () => {
  browser.storage.local.content.settings = { leftAlone: ['shop.example'] };
  expect(await tell({ kind: 'suspect' })).toBe(false);
  expect(injected()).toEqual([]);
  expect(await tell({ kind: 'suspect' }, fromTab({ url: 'https://other.example/privacy' }))).toBe(true);
});

it('welcomes once, in front, but behind where somebody loads their own copy', async () => {
  const opened = () => browser.tabs.create.mock.calls.map(([tab]) => tab);
  const url = `${OWN_ORIGIN}src/extension/welcome/index.html`;
  browser.runtime.onInstalled.fire({ reason: 'update' });
  await settled();
  expect(opened()).toEqual([]);
  browser.runtime.onInstalled.fire({ reason: 'install' });
  await settled();
  browser.management.getSelf = async () => ({ installType: 'development' });
  browser.runtime.onInstalled.fire({ reason: 'install' });
  await settled();
  expect(opened()).toEqual([
    { url, active: true },
    { url, active: false },
  ]);
});

it('puts the catalog beside the overlay in the language that is chosen, or else the browser’s', async () => {
  const filesInjected = async (uiLanguage: string, languages: string[], language: string | null) => {
    browser.i18n.getUILanguage = () => uiLanguage;
    vi.stubGlobal('navigator', { languages });
    browser.storage.local.content.settings = { language };
    browser.commands.onCommand.fire('toggle-overlay', { id: 9 });
    await settled();
    return filesPutIn().at(-2);
  };
  expect(await filesInjected('de-AT', ['en'], null)).toBe('/messages-de.js');
  expect(await filesInjected('fi', ['fi', 'sv-FI', 'en'], null)).toBe('/messages-sv.js');
  expect(await filesInjected('nb', ['nb'], null)).toBe('/messages-en.js');
  expect(await filesInjected('de', ['de'], 'sv')).toBe('/messages-sv.js');
  expect(await filesInjected('de', ['de'], '../reader')).toBe('/messages-de.js');
});

it('lets a tab go that takes no scripts', async () => {
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
  expect(await tell({ kind: 'suspect' })).toBe(false);
});

it('keeps content scripts from reading storage', () => {
  expect(browser.storage.local.setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

const seen = (visit: number) => ({ kind: 'seen', visit, analysis: analysis([]), fingerprint: [1, 2] });

it('keeps what a person looks at, and tells them next time what changed', async () => {
  expect(await tell(seen(1))).toBe(false);
  expect(await tell(seen(2))).toMatchObject({ reworded: false, statements: [] });
  expect(await tell(seen(3), fromTab({ url: 'https://other.example/' }))).toBe(false);
  expect((await listKept()).map(({ address }) => address).sort()).toEqual([
    'https://other.example/',
    'https://shop.example/privacy',
  ]);
});

it.each([
  ['in a private window', {}, fromTab({ tab: { id: 7, incognito: true } })],
  ['where that is not wanted', { remembersPolicies: false }, fromTab()],
])('keeps nothing %s', async (_, settings, sender) => {
  browser.storage.local.content.settings = settings;
  expect(await tell(seen(1), sender)).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
});
