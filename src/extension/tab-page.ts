/**
 * The page in a tab, as the popup sees it: what the reader there says, kept up to date, and what can be asked of it.
 * Where no reader is, it finds out whether one could be.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Actions, Page, ShowResult, StateSource } from '../ui/actions.ts';
import { IDLE, type PageState } from '../ui/state.ts';
import { openDesk } from './errand.ts';
import { askOverlay, askReader, injectReader } from './injection.ts';
import { STATE_PORT } from './message.ts';
import { isLinkInto } from './place.ts';
import { openSheet } from './sheet-address.ts';
import { isPageState } from './state-check.ts';
import { rememberVerdict, verdictOn } from './verdicts.ts';

/** Documents whose text can be read: no pictures, no PDF viewer, no raw XML. */
const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };
const SHOW_RESULTS: readonly unknown[] = ['shown', 'hidden', 'gone'] satisfies ShowResult[];

/** The page in the active tab, or in the tab that the address names (`?tab=12`, to have the popup in a tab of its own). */
export async function openPage(): Promise<Page> {
  return openPageIn(await findTab());
}

/** The page in that tab, until it is closed. */
export async function openPageIn(tabId: number): Promise<Page & { close(): void }> {
  const source = new TabState(tabId);
  // Asked before anything can be clicked: a popup may be gone as soon as that is done.
  const [incognito] = await Promise.all([isPrivate(tabId), source.connect()]);
  const actions = actionsOn({ tabId, incognito, source });
  await readAsTold(tabId, source.current);
  return { source, actions, close: () => source.close() };
}

/** What the person once called a policy is read although it looks like none. */
async function readAsTold(tabId: number, { status, url }: PageState): Promise<void> {
  if ((status !== 'idle' && status !== 'not-a-policy') || !url) return;
  const verdict = await verdictOn(url);
  if (verdict) await quietly(askReader(tabId, { kind: 'verdict', verdict }));
}

/** Not awaited before, or the browser takes the click for spent. Firefox has one sidebar for all tabs. */
function openPanel(tabId: number): Promise<void> {
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  const { sidePanel } = chrome;
  return sidebarAction ? sidebarAction.open() : sidePanel.open({ tabId });
}

/** The tab that the address names (`?tab=12`), or the active one. */
export async function findTab(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}

class TabState implements StateSource {
  current: PageState = IDLE;
  private readonly tabId: number;
  private readonly listeners = new Set<(state: PageState) => void>();
  private port: Runtime.Port | undefined;

  constructor(tabId: number) {
    this.tabId = tabId;
    browser.tabs.onUpdated.addListener(this.updated);
  }

  private readonly updated = (id: number, { status }: { status?: string | undefined }) => {
    if (id === this.tabId && status === 'complete') this.connect();
  };

  close(): void {
    browser.tabs.onUpdated.removeListener(this.updated);
    this.port?.disconnect();
    this.listeners.clear();
  }

  subscribe(listener: (state: PageState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Resolves when the state is known. */
  async connect(): Promise<void> {
    if (this.port) return;
    const withheld = !(await browser.permissions.contains(EVERYWHERE).catch(() => true));
    const access = withheld ? { accessWithheld: true } : {};
    const listen = () => this.listen((state) => this.update({ ...state, ...access }));
    if (await listen()) return;
    // The reader knows the site's policies too.
    if ((await this.canBeRead()) && (await quietly(injectReader(this.tabId).then(listen)))) return;
    this.update({ status: 'cannot-run', overlayOpen: false, ...access });
  }

  /** Whether a reader answered. */
  private listen(heard: (state: PageState) => void): Promise<boolean> {
    return new Promise((resolve) => {
      const port = browser.tabs.connect(this.tabId, { name: STATE_PORT, frameId: 0 });
      this.port = port;
      port.onMessage.addListener((state: unknown) => {
        heard(
          isPageState(state) ? state : { status: 'error', error: 'The page sent no valid state.', overlayOpen: false },
        );
        resolve(true);
      });
      port.onDisconnect.addListener(() => {
        // Looked at, or Chromium logs that nobody did: that no reader is there is an answer.
        void chrome.runtime.lastError;
        this.port = undefined;
        resolve(false);
      });
    });
  }

  private async canBeRead(): Promise<boolean> {
    try {
      const target = { tabId: this.tabId, frameIds: [0] };
      const [probe] = await browser.scripting.executeScript({ target, func: () => document.contentType });
      return READABLE.includes(probe?.result as string);
    } catch {
      return false;
    }
  }

  private update(state: PageState): void {
    this.current = state;
    for (const listener of this.listeners) listener(state);
  }
}

interface Shown {
  tabId: number;
  incognito: boolean;
  source: TabState;
}

function actionsOn({ tabId, incognito, source }: Shown): Actions {
  return {
    async readAnyway() {
      await quietly(injectReader(tabId));
      await source.connect();
      await quietly(askReader(tabId, { kind: 'read', asked: true }));
    },
    async show(statement, evidence) {
      const result = await quietly(askReader(tabId, { kind: 'show', statement, evidence }));
      return SHOW_RESULTS.includes(result) ? (result as ShowResult) : 'gone';
    },
    async hide(lines) {
      await quietly(askReader(tabId, { kind: 'hide', lines: [...lines] }));
    },
    async link(statement, evidence) {
      const link = await quietly(askReader(tabId, { kind: 'link', statement, evidence }));
      return isLinkInto(source.current.url, link) ? link : undefined;
    },
    async mark(on) {
      await quietly(askReader(tabId, { kind: 'mark', on }));
    },
    async openPanel() {
      await quietly(openPanel(tabId));
    },
    async summarize(url) {
      await quietly(openDesk({ url, clicked: true, from: tabId, incognito }));
    },
    async openSheet() {
      await quietly(openSheet(tabId));
    },
    async openDesk() {
      await quietly(openDesk());
    },
    async judge(verdict) {
      const { url } = source.current;
      if (url) await quietly(rememberVerdict(url, verdict, incognito));
      await quietly(askReader(tabId, { kind: 'verdict', verdict: verdict ?? 'none' }));
    },
    async openOverlay() {
      await quietly(askOverlay(tabId, 'open', true));
      await source.connect();
    },
    async closeOverlay() {
      await quietly(askReader(tabId, { kind: 'overlay', action: 'close', focus: false }));
    },
    async openOptions() {
      await quietly(browser.runtime.openOptionsPage());
    },
    async copy(text) {
      return (await quietly(navigator.clipboard.writeText(text).then(() => true))) ?? false;
    },
    async grantAccess() {
      return (await quietly(browser.permissions.request(EVERYWHERE))) ?? false;
    },
  };
}

/** A tab that is gone counts as private: of that nothing is kept. */
const isPrivate = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    ({ incognito }) => incognito,
    () => true,
  );

/** The tab may be gone, or its page another: the state says so by itself. */
const quietly = <T>(promise: Promise<T>): Promise<T | undefined> => promise.catch(() => undefined);
