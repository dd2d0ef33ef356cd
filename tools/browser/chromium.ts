import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium } from 'playwright-core';
import type { Browser, LaunchOptions, Manifest, Popup, Tab } from './browser.ts';
import { until, WINDOW } from './browser.ts';
import { attach, CdpSurface } from './cdp.ts';
import { keysOf, modifiersIn } from './keys.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
];

function argumentsFor({ proxyPort, headless }: LaunchOptions): string[] {
  const list = [...QUIET, '--enable-unsafe-extension-debugging'];
  if (headless) list.push(`--window-size=${WINDOW.width},${WINDOW.height}`);
  // "<-loopback>" takes localhost through the proxy too, which browsers spare by default.
  if (proxyPort) list.push(`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>');
  return list;
}

/** 2: never. Chromium would otherwise connect to hosts that it thinks a page will need. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = await newProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0, // Chromium's sandbox refuses to start as root
    args: argumentsFor(options),
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    viewport: null,
    handleSIGINT: false,
  });
  const closed = new Promise<void>((done) => context.once('close', () => done())).then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const close = async () => {
    await context.close();
    await closed;
  };
  try {
    const connection = context.browser();
    if (!connection) throw new Error('Chromium has no connection');
    const cdp = await connection.newBrowserCDPSession();
    return Object.assign(await withExtension(cdp, options), { version: connection.version(), closed, close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function withExtension(cdp: CDPSession, options: LaunchOptions) {
  const manifest: Manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const { id } = await load(cdp, options);
  const origin = `chrome-extension://${id}`;
  const openOwnPage = async () => {
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', background: true });
    const page = new CdpSurface(await attach(cdp, targetId));
    await page.load(`${origin}/${manifest.options_ui.page}`);
    return page;
  };
  const extension: Extension = {
    id,
    page: await openOwnPage(),
    popupUrl: `${origin}/${manifest.action.default_popup}`,
    isWithheld: false,
  };
  return {
    name: 'chromium' as const,
    manifest,
    get extension() {
      return extension.page;
    },
    openTab: (url: string, { privately = false } = {}) => openTab(cdp, extension, url, privately),
    openExtensionPage: (path: string) => openTab(cdp, extension, `${origin}/${path}`, false),
    openedPage: (path: string) => openedPage(cdp, `${origin}/${path}`),
    openSidebar: async () => undefined,
    stopBackground: () => stopWorker(cdp, origin),
    async update() {
      await load(cdp, options);
      extension.page = await until('the updated extension', openOwnPage);
    },
    async withholdAccess() {
      await withholdAccess(cdp, id);
      extension.isWithheld = true;
    },
    refuseRight: async () => false,
    install: async (folder: string) => void (await load(cdp, { ...options, extension: folder })),
  };
}

/** Resolves when the worker's target is gone: its scripts and what they remembered are no more. */
async function stopWorker(cdp: CDPSession, origin: string): Promise<void> {
  const workers = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(origin),
    );
  for (const { targetId } of await workers()) await cdp.send('Target.closeTarget', { targetId });
  await until('the worker to stop', async () => (await workers()).length === 0);
}

/** "Site access: on click", on the page of the browser's own on which a person sets it. */
async function withholdAccess(cdp: CDPSession, extensionId: string): Promise<void> {
  const { targetId } = await cdp.send('Target.createTarget', { url: 'chrome://extensions' });
  const settings = new CdpSurface(await attach(cdp, targetId));
  await until('the settings of extensions', () => settings.run(() => 'developerPrivate' in chrome));
  await settings.run((_, extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
  }, extensionId);
  await cdp.send('Target.closeTarget', { targetId });
}

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
}

/** Playwright's types do not know the Extensions domain yet. */
// biome-ignore lint/suspicious/noExplicitAny: see above
const sendUntyped = (cdp: CDPSession, method: string, params: object): Promise<any> =>
  cdp.send(method as 'Target.getTargets', params as never);

const load = (cdp: CDPSession, { extension, privateWindows = false }: LaunchOptions): Promise<{ id: string }> =>
  sendUntyped(cdp, 'Extensions.loadUnpacked', { path: extension, enableInIncognito: privateWindows });

interface Extension {
  id: string;
  page: CdpSurface;
  popupUrl: string;
  /** Access to sites is given on click. */
  isWithheld: boolean;
}

declare const chrome: typeof globalThis.chrome;

/** Asks the extension for a tab, so that its tab id is known, and finds the tab's target by a mark in the address. */
async function openTab(cdp: CDPSession, extension: Extension, url: string, privately: boolean): Promise<ChromiumTab> {
  const mark = `about:blank#${Math.random().toString(36).slice(2)}`;
  const tabId: number = await extension.page.run(
    async (_, { mark, privately }) => {
      const windowId = (await chrome.tabs.getCurrent())?.windowId;
      if (!privately) return (await chrome.tabs.create({ url: mark, windowId })).id;
      const window = await chrome.windows.create({ url: mark, incognito: true });
      return window?.tabs?.[0]?.id;
    },
    { mark, privately },
  );
  const { targetId } = await targetAt(cdp, mark);
  const tab = new ChromiumTab(cdp, extension, await attach(cdp, targetId), tabId, targetId);
  await tab.navigate(url);
  return tab;
}

async function openedPage(cdp: CDPSession, url: string): Promise<Popup | undefined> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find((info) => info.type === 'page' && info.url.startsWith(url));
  return target && new ChromiumPopup(cdp, await attach(cdp, target.targetId), target.targetId);
}

const targetAt = (cdp: CDPSession, url: string, milliseconds?: number) =>
  until(
    `a window of ${url}`,
    async () => (await cdp.send('Target.getTargets')).targetInfos.find((target) => target.url === url),
    milliseconds,
  );

class ChromiumTab extends CdpSurface implements Tab {
  readonly #cdp: CDPSession;
  readonly #extension: Extension;
  readonly id: number;
  readonly #targetId: string;

  constructor(
    cdp: CDPSession,
    extension: Extension,
    send: Awaited<ReturnType<typeof attach>>,
    tabId: number,
    targetId: string,
  ) {
    super(send);
    this.#cdp = cdp;
    this.#extension = extension;
    this.id = tabId;
    this.#targetId = targetId;
  }

  badge(): Promise<string> {
    return this.#extension.page.run((_, tabId) => chrome.action.getBadgeText({ tabId }), this.id);
  }

  async openPopup(): Promise<Popup> {
    await this.#cdp.send('Target.activateTarget', { targetId: this.#targetId });
    const filter = [{ type: 'tab' }];
    const { targetInfos } = await this.#cdp.send('Target.getTargets', { filter });
    const url = await this.run((root) => root.defaultView?.location.href);
    const target = targetInfos.find((info) => info.url === url);
    if (!target) throw new Error(`no tab shows ${url}`);
    const { id, isWithheld } = this.#extension;
    const click = () => sendUntyped(this.#cdp, 'Extensions.triggerAction', { id, targetId: target.targetId });
    await click();
    const shown = () => targetAt(this.#cdp, this.#extension.popupUrl, isWithheld ? 2000 : undefined);
    // There, a page's first click may let in the scripts that were held back, and open nothing.
    const { targetId } = await (isWithheld ? shown().catch(() => click().then(shown)) : shown());
    const popup = new ChromiumPopup(this.#cdp, await attach(this.#cdp, targetId), targetId);
    await until('the popup to load', () => popup.run((root) => root.readyState === 'complete'));
    return popup;
  }

  async press(chord: string): Promise<void> {
    const keys = keysOf(chord);
    const modifiers = modifiersIn(keys);
    const { key, code, keyCode } = keys.at(-1)!;
    const event = { modifiers, key, code, windowsVirtualKeyCode: keyCode, nativeVirtualKeyCode: keyCode };
    // What is typed has a text; without one Enter presses no button.
    const text = key === 'Enter' ? '\r' : key.length === 1 && modifiers === 0 ? key : undefined;
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...event,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  overlay() {
    return this.closedShadow();
  }

  async heap(): Promise<number> {
    await this.send('HeapProfiler.collectGarbage');
    return (await this.send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
  }

  async print(): Promise<Buffer> {
    return Buffer.from((await this.send<{ data: string }>('Page.printToPDF')).data, 'base64');
  }

  navigate(url: string): Promise<void> {
    return this.load(url);
  }

  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#targetId });
  }
}

class ChromiumPopup extends CdpSurface implements Popup {
  readonly #cdp: CDPSession;
  readonly #targetId: string;

  constructor(cdp: CDPSession, send: Awaited<ReturnType<typeof attach>>, targetId: string) {
    super(send);
    this.#cdp = cdp;
    this.#targetId = targetId;
  }

  /** Also where it has closed itself. */
  async close(): Promise<void> {
    await this.#cdp.send('Target.closeTarget', { targetId: this.#targetId }).catch(() => {});
    await until('the popup to close', async () => {
      const { targetInfos } = await this.#cdp.send('Target.getTargets');
      return !targetInfos.some(({ targetId }) => targetId === this.#targetId);
    });
  }
}
