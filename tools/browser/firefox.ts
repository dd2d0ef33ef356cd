import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BidiClient, callWithNode, evaluate, plain, type RemoteNode, type RemoteValue } from './bidi.ts';
import type { Browser, LaunchOptions, Manifest, Point, Popup, Surface, Tab } from './browser.ts';
import { pause, until, untilStill } from './browser.ts';
import { startFirefox } from './firefox-process.ts';
import { type Key, keysOf } from './keys.ts';
import { type AnyScript, callOf, findControl, isLoaded } from './script.ts';

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const manifest: Manifest = JSON.parse(await readFile(join(options.extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings?.gecko.id;
  if (!id) throw new Error(`${options.extension} is not built for Firefox: its manifest has no gecko id`);
  const uuid = randomUUID();
  const firefox = await startFirefox(options, id, uuid);
  const client = await BidiClient.connect(firefox.address);
  const close = async () => {
    await Promise.race([client.send('browser.close').catch(() => {}), pause(3000)]);
    client.close();
    const timer = setTimeout(firefox.kill, 4000);
    await firefox.closed;
    clearTimeout(timer);
  };
  try {
    const { capabilities } = await client.send<{ capabilities: { browserVersion: string } }>('session.new', {
      capabilities: {},
    });
    const session = await Session.start(client, options, { id, origin: `moz-extension://${uuid}`, manifest });
    return {
      name: 'firefox',
      version: capabilities.browserVersion,
      manifest,
      get extension() {
        return session.extension;
      },
      stopBackground: () => session.stopBackground(),
      update: () => session.update(options),
      install: (path) => session.install(path),
      withholdAccess: () => session.withholdAccess(),
      refuseRight: () => session.refuseRight(),
      openTab: (url, { privately = false } = {}) => session.openTab(url, privately),
      openExtensionPage: (path) => session.openTab(`moz-extension://${uuid}/${path}`, false),
      openedPage: (path) => session.openedPage(`moz-extension://${uuid}/${path}`),
      openSidebar: () => session.openSidebar(),
      closed: firefox.closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Extension {
  id: string;
  origin: string;
  manifest: Manifest;
}

declare const chrome: typeof globalThis.chrome;

/** A browsing context as a surface. */
class Page implements Surface {
  readonly client: BidiClient;
  readonly context: string;

  constructor(client: BidiClient, context: string) {
    this.client = client;
    this.context = context;
  }

  async run(script: AnyScript, argument?: unknown): Promise<never> {
    const reply = await evaluate(this.client, this.context, callOf(script, 'document', argument));
    return plain(reply) as never;
  }

  async click(name: string, index = 0): Promise<void> {
    const control = { name, index, press: false };
    const { x, y } = await untilStill(name, () => this.run(findControl, control));
    await this.drag([x, y], [x, y]);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const move = ([x, y]: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
    const button = (type: string) => ({ type, button: 0 });
    const actions = [move(from), button('pointerDown'), move(to), button('pointerUp')];
    await this.client.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.client.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(data, 'base64');
  }

  async load(url: string): Promise<void> {
    const { protocol } = new URL(url);
    // "complete" never comes on the extension's own pages, so ask there instead.
    const wait = protocol === 'moz-extension:' ? 'none' : 'complete';
    await this.client.send('browsingContext.navigate', { context: this.context, url, wait });
    await until(`${url} to load`, () => this.run(isLoaded, protocol), 30_000);
  }

  async closedShadow(): Promise<Surface | undefined> {
    const html = await evaluate(this.client, this.context, 'document.documentElement');
    const shadow = closedRoot(html);
    return shadow === undefined ? undefined : new Shadow(this.client, this.context, shadow);
  }
}

class OpenedPage extends Page implements Popup {
  async close(): Promise<void> {
    await this.client.send('browsingContext.close', { context: this.context });
  }
}

function closedRoot(node: RemoteValue): string | undefined {
  const { shadowRoot, children } = (node.value ?? {}) as RemoteNode;
  if (shadowRoot?.value.mode === 'closed') return shadowRoot.sharedId;
  for (const child of children ?? []) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}

class Shadow extends Page {
  readonly #sharedId: string;

  constructor(client: BidiClient, context: string, sharedId: string) {
    super(client, context);
    this.#sharedId = sharedId;
  }

  override async run(script: AnyScript, argument?: unknown): Promise<never> {
    const code = `(root) => ${callOf(script, 'root', argument)}`;
    const reply = await callWithNode(this.client, this.context, code, this.#sharedId);
    return plain(reply) as never;
  }
}

class Session {
  readonly client: BidiClient;
  readonly owner: Extension;
  extension: Page;
  /** The browser's own window, whose scripts may do what a person can. */
  readonly window: string;

  private constructor(client: BidiClient, owner: Extension, extension: Page, window: string) {
    this.client = client;
    this.owner = owner;
    this.extension = extension;
    this.window = window;
  }

  static async start(client: BidiClient, options: LaunchOptions, owner: Extension): Promise<Session> {
    const { contexts } = await client.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = contexts[0]?.context;
    if (!window) throw new Error('Firefox has no window');
    if (options.privateWindows) await evaluate(client, window, allowPrivateWindows(owner.id));
    await install(client, options.extension);
    return new Session(client, owner, await openOwnPage(client, owner), window);
  }

  async stopBackground(): Promise<void> {
    await evaluate(this.client, this.window, stopEventPage(this.owner.id));
  }

  async update({ extension }: LaunchOptions): Promise<void> {
    await install(this.client, extension);
    this.extension = await until('the updated extension', () => openOwnPage(this.client, this.owner));
  }

  async install(path: string): Promise<void> {
    await install(this.client, path);
  }

  async withholdAccess(): Promise<void> {
    const everywhere = { origins: ['http://*/*', 'https://*/*'] };
    await this.extension.run((_: Document, rights: object) => chrome.permissions.remove(rights), everywhere);
  }

  async refuseRight(): Promise<boolean> {
    await until('the question', async () => plain(await evaluate(this.client, this.window, REFUSE)));
    return true;
  }

  /** Asks the extension for a tab, so that its tab id is known, and finds the tab by a mark in the address. */
  async openTab(url: string, privately: boolean): Promise<FirefoxTab> {
    const mark = `about:blank#${randomUUID()}`;
    const tabId: number = await this.extension.run(
      async (_: Document, { mark, privately }: { mark: string; privately: boolean }) => {
        const windowId = (await chrome.tabs.getCurrent())?.windowId;
        if (!privately) return (await chrome.tabs.create({ url: mark, windowId })).id;
        const window = await chrome.windows.create({ incognito: true, url: mark });
        return window?.tabs?.[0]?.id;
      },
      { mark, privately },
    );
    const context = await until(`a tab of ${mark}`, () => this.#contextAt(mark));
    const tab = new FirefoxTab(this, context, tabId);
    await tab.navigate(url);
    return tab;
  }

  async openedPage(url: string): Promise<Popup | undefined> {
    const context = await this.#contextAt(url);
    return context === undefined ? undefined : new OpenedPage(this.client, context);
  }

  async openSidebar(): Promise<Popup> {
    await evaluate(this.client, this.window, SHOW_SIDEBAR);
    const sidebar = new FirefoxView(this, 'sidebar');
    await until('the sidebar to load', () => sidebar.run((root: Document) => root.readyState === 'complete'));
    return sidebar;
  }

  async #contextAt(url: string): Promise<string | undefined> {
    type Tree = { contexts: { context: string; url: string }[] };
    const { contexts } = await this.client.send<Tree>('browsingContext.getTree', {});
    return contexts.find((entry) => entry.url.startsWith(url))?.context;
  }
}

const install = (client: BidiClient, path: string): Promise<unknown> =>
  client.send('webExtension.install', { extensionData: { type: 'path', path } });

/** A page of the extension in a tab in the background. */
async function openOwnPage(client: BidiClient, { origin, manifest }: Extension): Promise<Page> {
  const { context } = await client.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background: true,
  });
  const page = new Page(client, context);
  await page.load(`${origin}/${manifest.options_ui.page}`);
  return page;
}

/** What Firefox does of itself after some thirty seconds of rest. */
const stopEventPage = (id: string): string => `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  if (extension.backgroundState !== 'stopped') throw new Error('the background is ' + extension.backgroundState);
})()`;

const allowPrivateWindows = (id: string): string => `(async () => {
  const path = 'resource://gre/modules/ExtensionPermissions.sys.mjs';
  const { ExtensionPermissions } = ChromeUtils.importESModule(path);
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions, origins: [] });
})()`;

const clickToolbarButton = (id: string): string => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const window = BrowserWindowTracker.getTopWindow();
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const REFUSE = `(() => {
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const question = BrowserWindowTracker.getTopWindow().PopupNotifications.panel.firstElementChild;
  question?.secondaryButton.click();
  return Boolean(question);
})()`;

/** By way of the window, which has the shortcuts of extensions; BiDi hands keys to the page alone. */
const pressKeys = (keys: readonly Key[]): string => `(() => {
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  const window = BrowserWindowTracker.getTopWindow();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const events = ${JSON.stringify(keys)}.map((key) => new window.KeyboardEvent('', key));
  for (const event of events) processor.keydown(event);
  for (const event of events.reverse()) processor.keyup(event);
})()`;

const SIDEBAR = `(() => {
  const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
  return BrowserWindowTracker.getTopWindow().SidebarController;
})()`;
const SHOW_SIDEBAR = `(async () => {
  const controller = ${SIDEBAR};
  await controller.show([...controller.sidebars.keys()].find((key) => key.endsWith('-sidebar-action')));
})()`;

const photograph = (path: string): string => `(async () => {
  const outer = [...document.querySelectorAll('browser')];
  const inner = outer.flatMap(({ contentDocument }) => [...(contentDocument?.querySelectorAll('browser') ?? [])]);
  const view = [...outer, ...inner].find(({ currentURI }) => currentURI?.spec.endsWith(${JSON.stringify(`/${path}`)}));
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL();
})()`;

class FirefoxTab extends Page implements Tab {
  readonly #session: Session;
  readonly id: number;

  constructor(session: Session, context: string, tabId: number) {
    super(session.client, context);
    this.#session = session;
    this.id = tabId;
  }

  badge(): Promise<string> {
    return this.#session.extension.run((_: Document, tabId: number) => chrome.action.getBadgeText({ tabId }), this.id);
  }

  async openPopup(): Promise<Popup> {
    await this.client.send('browsingContext.activate', { context: this.context });
    await evaluate(this.client, this.#session.window, clickToolbarButton(this.#session.owner.id));
    const popup = new FirefoxView(this.#session, 'popup');
    await until('the popup to load', () => popup.run((root: Document) => root.readyState === 'complete'));
    return popup;
  }

  async press(chord: string): Promise<void> {
    await evaluate(this.client, this.#session.window, pressKeys(keysOf(chord)));
  }

  overlay() {
    return this.closedShadow();
  }

  async heap(): Promise<undefined> {}

  async print(): Promise<Buffer> {
    const { data } = await this.client.send<{ data: string }>('browsingContext.print', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  navigate(url: string): Promise<void> {
    return this.load(url);
  }

  async close(): Promise<void> {
    await this.client.send('browsingContext.close', { context: this.context });
  }
}

const pathOf = {
  popup: ({ action }: Manifest) => action.default_popup,
  sidebar: ({ sidebar_action: sidebar }: Manifest) => sidebar?.default_panel ?? '',
};

/** BiDi sees neither popups nor sidebars; a page of the same extension does. */
class FirefoxView implements Popup {
  readonly #session: Session;
  readonly #type: keyof typeof pathOf;

  constructor(session: Session, type: keyof typeof pathOf) {
    this.#session = session;
    this.#type = type;
  }

  async run(script: AnyScript, argument?: unknown): Promise<never> {
    const root = `chrome.extension.getViews({ type: '${this.#type}' })[0].document`;
    const { client, extension } = this.#session;
    return plain(await evaluate(client, extension.context, callOf(script, root, argument))) as never;
  }

  async click(name: string, index = 0): Promise<void> {
    await until(`a control named "${name}"`, () => this.run(findControl, { name, index, press: true }));
  }

  async screenshot(): Promise<Buffer> {
    const { client, window, owner } = this.#session;
    const { value } = await evaluate(client, window, photograph(pathOf[this.#type](owner.manifest)));
    return Buffer.from(String(value).split(',')[1] ?? '', 'base64');
  }

  /** Also where it has closed itself. */
  async close(): Promise<void> {
    const { extension } = this.#session;
    await extension.run((_, type) => chrome.extension.getViews({ type })[0]?.close(), this.#type);
    await until(`the ${this.#type} to close`, () =>
      extension.run((_, type) => chrome.extension.getViews({ type }).length === 0, this.#type),
    );
  }
}
