/** Chromium for measurements: no proxy, a fresh profile, and a trace of every page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { requireBrowser } from './find.ts';
import { TRACED, type TraceEvent } from './trace.ts';

declare const chrome: typeof globalThis.chrome;

export interface Visit {
  session: CDPSession;
  /** The extension API's number for the tab. */
  tabId: number;
  worker: Worker;
}

export interface TracedBrowser {
  /** Opens an address in a tab of its own; `begin` is called before, `stay` once it is loaded; closes the tab. */
  visit(
    url: string,
    begin: (session: CDPSession) => Promise<void>,
    stay: (visit: Visit) => Promise<void>,
  ): Promise<TraceEvent[]>;
  close(): Promise<void>;
}

/** @param extensions folders of unpacked extensions; the first is the one that has a worker */
export async function launchTraced(extensions: readonly string[]): Promise<TracedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-traced-'));
  const list = extensions.join();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${list}`, `--load-extension=${list}`, '--disable-gpu'],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    visit: (url, begin, stay) => visit(context, worker, url, begin, stay),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function visit(
  context: BrowserContext,
  worker: Worker,
  url: string,
  begin: (session: CDPSession) => Promise<void>,
  stay: (visit: Visit) => Promise<void>,
): Promise<TraceEvent[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await begin(session);
  const browser = context.browser() as Browser;
  await browser.startTracing(page, { categories: TRACED });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  const [tabId] = await worker.evaluate(async (url) => (await chrome.tabs.query({ url })).map(({ id }) => id), url);
  await stay({ session, tabId: tabId as number, worker });
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] };
  await page.close();
  return trace.traceEvents;
}
