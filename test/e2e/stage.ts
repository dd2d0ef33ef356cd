/**
 * A browser with the built extension and a site that is all of the network it has. Each file of end-to-end tests runs
 * its tests in both browsers, and after them the one that nobody may forget: that nothing else was asked for.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../src/ui/state.ts';
import { type Browser, type BrowserName, pause, type Surface, type Tab, until } from '../../tools/browser/browser.ts';
import { findBrowser } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import { openSite, type RecordedRequest, type Resource, type Site } from '../../tools/browser/site.ts';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const SHARED = join(ROOT, '../shared');

/** Languages that the extension was built with. */
export const LANGUAGES: readonly string[] = readdirSync(join(ROOT, 'src/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Where browsers report to their makers whatever extension they have; none of it passes the proxy. */
const BROWSERS_OWN =
  /(^|\.)(googleapis\.com|google\.com|gvt1\.com|gstatic\.com|mozilla\.(com|net|org)|firefox\.com)(:443)?$/;

export interface Stage {
  readonly browser: Browser;
  /** Puts a page on the site and gives its address on localhost. */
  serve(path: string, page: Resource | string): string;
  /** Opens an address that was served. Its host may be another than localhost: all lead to the site. */
  open(url: string, options?: { privately?: boolean }): Promise<Tab>;
  /** Every request so far, without those that browsers make of themselves. */
  readonly requests: readonly RecordedRequest[];
  /** An address that the extension is told to fetch. */
  expectFetch(url: string): void;
}

/**
 * A page of somebody else with its scripts and pictures turned off, so that it asks for nothing by itself. A policy
 * cannot forbid `preconnect`, so that goes too.
 */
export const asText = (html: string): Resource => ({
  body: html.replace(/\b(preconnect|dns-prefetch)\b/g, 'x-$1'),
  type: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" },
});

export const sample = (name: string): string => readFileSync(join(ROOT, 'samples', name), 'utf8');

/** Tests in each browser. `privateWindows` lets the extension into those. */
export function inBrowsers(body: (stage: Stage) => void, options: { privateWindows?: boolean } = {}): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const isThere = findBrowser(name) !== undefined;
    if (!isThere && !process.env.CI) console.warn(`${name} is not installed: its tests are left out.`);
    describe.runIf(isThere || process.env.CI)(name, () => perform(name, body, options));
  }
}

const isBrowsersOwn = ({ url, method }: RecordedRequest): boolean =>
  url.endsWith('/favicon.ico') || BROWSERS_OWN.test(method === 'CONNECT' ? url : new URL(url).hostname);

function perform(name: BrowserName, body: (stage: Stage) => void, options: { privateWindows?: boolean }): void {
  const pages = new Map<string, Resource>();
  const asked = new Set<string>();
  let site: Site | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    expect(existsSync(join(ROOT, 'dist')), 'the extension is not built: npm run build').toBe(true);
    site = await openSite(({ pathname }) => pages.get(pathname));
    browser = await launch(name, ROOT, { headless: true, proxyPort: site.port, ...options });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  body({
    get browser() {
      return browser!;
    },
    serve(path, page) {
      pages.set(path, typeof page === 'string' ? { body: page, type: 'text/html; charset=utf-8' } : page);
      return `${site!.origin}${path}`;
    },
    async open(url, openOptions) {
      asked.add(new URL(url).href);
      return browser!.openTab(url, openOptions);
    },
    get requests() {
      return site!.requests.filter((request) => !isBrowsersOwn(request));
    },
    expectFetch: (url) => void asked.add(new URL(url).href),
  });

  test('#40 asked the network for nothing but the pages that were opened', () => {
    const surprises = site!.requests.filter((request) => !isBrowsersOwn(request) && !asked.has(request.url));
    expect(surprises).toEqual([]);
    // The proxy does see what there is: each page that was opened.
    expect([...asked].filter((url) => !site!.requests.some((request) => request.url === url))).toEqual([]);
  });
}

/** What the reader in the page says of it, as the popup hears it; undefined where no reader is. */
export async function stateOf({ browser }: Stage, { id }: Tab): Promise<PageState | undefined> {
  const json = await browser.extension.run(
    (_, tabId) =>
      new Promise<string>((resolve) => {
        const port = chrome.tabs.connect(tabId, { name: 'state', frameId: 0 });
        port.onMessage.addListener((state) => {
          if (state.status === 'loading') return;
          resolve(JSON.stringify(state));
          port.disconnect();
        });
        port.onDisconnect.addListener(() => resolve(''));
      }),
    id,
  );
  return json === '' ? undefined : JSON.parse(json);
}

/** Long enough for everything that the extension does of itself after `load`: the second look, a reading, its badge. */
export const SETTLED = 1500;

/** The badge of a tab when the extension has made up its mind: at once where there is one, else after a while. */
export async function settledBadge(tab: Tab): Promise<string> {
  return until('a badge', () => tab.badge(), SETTLED).catch(() => '');
}

/** Opens the popup and waits until it shows what it knows. The text in it, and the popup. */
export async function popupOf(tab: Tab) {
  const popup = await tab.openPopup();
  await until('the popup to show the page', () =>
    popup.run(
      (root) =>
        root.querySelector('h1') !== null &&
        root.querySelector('.notice-loading') === null &&
        !root.querySelector('.later'),
    ),
  );
  return popup;
}

/** What the overlay has still to put in: what comes by itself, and what comes where a fold was opened. */
export const COMING = '.later, [open] > .unopened, [open] > .proofs > .unopened';

/** Opens every fold of a view, and waits for what is in it. */
export async function openFolds(surface: Surface): Promise<void> {
  // A fold may hold folds.
  await until('every quote', () =>
    surface.run((root, coming) => {
      const closed = root.querySelectorAll<HTMLDetailsElement>('details:not([open])');
      for (const details of closed) details.open = true;
      return closed.length === 0 && !root.querySelector(coming);
    }, COMING),
  );
}

/** Opens the overlay as a person does, through the popup. */
export async function openOverlay(tab: Tab): Promise<Surface> {
  const popup = await popupOf(tab);
  await popup.click('Open beside the page');
  const overlay = await until('the overlay', () => tab.overlay());
  await until('the summary in it', () =>
    overlay.run((root) => root.querySelector('h1') !== null && !root.querySelector('.later')),
  );
  await popup.close();
  return overlay;
}

export { pause, until };
