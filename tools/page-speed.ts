/** What the extension costs a page in Chromium, for tools/speed.mjs: P5 where the page is no policy, P8 where it is. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pause, until } from './browser/browser.ts';
import { extensionFolder } from './browser/launch.ts';
import { openSite } from './browser/site.ts';
import { callsOf, evaluationOf, scriptTasks } from './browser/trace.ts';
import { launchTraced, type TracedBrowser, type Visit } from './browser/traced.ts';
import { untilRead } from './browser/until-read.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const LOADS = 25;
const POLICIES = 5;
const POLICY_LOADS = 3;
/** How much slower the processor is made: what a phone of some years ago is to a desk's. */
const THROTTLE = 4;
/** A glance and the second look are over by then: ms. */
const SETTLED = 1300;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Elements and their text nodes: some 250 of both in one of 1. */
const ferries = (times: number): string =>
  `<!doctype html><title>Ferries</title><h1>Ferries</h1>${'<p>The ferry leaves at <b>noon</b> from here.</p>'.repeat(50 * times)}`;

/** A policy of 125,000 nodes, of which its own words are a tenth. */
const longPolicy = (): string =>
  `<!doctype html><title>Privacy policy</title><h1>Privacy policy</h1>${'<p>We collect your <b>e-mail address</b> when you write to us.</p>'.repeat(2500)}${'<p>The ferry leaves at <b>noon</b> from here.</p>'.repeat(22_500)}`;

/** An extension that is one content script, for pages under a path. */
function scriptExtension(name: string, path: string, write: (file: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), `clauselight-${name}-`));
  mkdirSync(folder, { recursive: true });
  const script = `${name}.js`;
  write(join(folder, script));
  const content_scripts = [{ matches: [`http://localhost/${path}*`], js: [script], run_at: 'document_idle' }];
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name, version: '1', content_scripts }),
  );
  return folder;
}

/**
 * The built extension, with its detector in pages under a path alone. What comes first into a page's process pays for
 * the process as well, and of two extensions the one whose id comes first does: only what is measured alone compares.
 */
function extensionIn(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-alone-'));
  cpSync(extensionFolder(ROOT, 'chromium'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { content_scripts: { matches: string[] }[] };
  for (const script of manifest.content_scripts) script.matches = [`http://localhost/${path}*`];
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Mozilla's Readability, as a content script that parses its page once. */
function writeReadability(from: string, file: string): void {
  writeFileSync(file, `${readFileSync(from, 'utf8')}\nnew Readability(document.cloneNode(true)).parse();`);
}

const throttled = (rate: number) => (session: Visit['session']) =>
  session.send('Emulation.setCPUThrottlingRate', { rate }).then(() => {});

declare const chrome: typeof globalThis.chrome;

/** Until the page is read and its summary is shown beside it. */
async function showSummary({ session, worker, tabId }: Visit): Promise<void> {
  await pause(SETTLED);
  await untilRead(worker, tabId);
  await worker.evaluate((tabId) => {
    (chrome.commands.onCommand as unknown as { dispatch(command: string, tab: { id: number }): void }).dispatch(
      'toggle-overlay',
      { id: tabId },
    );
  }, tabId);
  const search = { expression: 'document.querySelector(":popover-open") !== null' };
  await until('the overlay', async () => (await session.send('Runtime.evaluate', search)).result.value, 30_000);
  await pause(500);
}

async function measureGlance(browser: TracedBrowser, origin: string): Promise<Record<string, number>> {
  const times = { empty: [] as number[], small: [] as number[], large: [] as number[] };
  /** The glance itself, when the page rests. */
  const glances = { small: [] as number[], large: [] as number[] };
  for (let i = 0; i < LOADS; i++) {
    const events = await browser.visit(`${origin}/empty/small.html`, throttled(1), () => pause(300));
    times.empty.push(evaluationOf(events, 'empty.js') ?? Number.NaN);
    for (const size of ['small', 'large'] as const) {
      const events = await browser.visit(`${origin}/read/${size}.html`, throttled(1), () => pause(300));
      times[size].push(evaluationOf(events, 'detector') ?? Number.NaN);
      glances[size].push(callsOf(events, 'detector') ?? Number.NaN);
    }
  }
  return {
    'P5 detector to an empty script': median(times.small) / median(times.empty),
    'P5 125,000 nodes to 250': median(glances.large) / median(glances.small),
    'P5 the glance, to an empty script': median(glances.small) / median(times.empty),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

async function measurePolicy(browser: TracedBrowser, url: (folder: string) => string): Promise<number> {
  const ours: number[] = [];
  const readability: number[] = [];
  for (let i = 0; i < POLICY_LOADS; i++) {
    ours.push(sum(scriptTasks(await browser.visit(url('read'), throttled(1), showSummary))));
    const events = await browser.visit(url('parsed'), throttled(1), () => pause(SETTLED));
    readability.push(evaluationOf(events, 'readability.js') ?? Number.NaN);
  }
  return median(ours) / median(readability);
}

async function measureTasks(browser: TracedBrowser, urls: readonly string[]): Promise<number> {
  let longest = 0;
  for (const url of urls)
    longest = Math.max(longest, ...scriptTasks(await browser.visit(url, throttled(THROTTLE), showSummary)));
  return longest;
}

/** @returns figures by name */
export async function measurePages(shared: string): Promise<Record<string, number>> {
  const folder = join(shared, 'bench/pages');
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; kind: string; skip?: string });
  const policies = rows.filter(({ kind, skip }) => kind === 'privacy' && !skip).slice(0, POLICIES);
  const pages = new Map([
    ['small.html', ferries(1)],
    ['large.html', ferries(500)],
    ['long.html', longPolicy()],
    ...policies.map(({ file }) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  ]);
  const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };
  const site = await openSite(({ pathname }) => {
    const body = pages.get(pathname.split('/').at(-1)!)?.replace(/\b(preconnect|dns-prefetch)\b/g, 'x-$1');
    return body === undefined ? undefined : { body, type: 'text/html; charset=utf-8', headers };
  });
  const library = join(ROOT, 'node_modules/@mozilla/readability/Readability.js');
  const loaded = [
    extensionIn('read/'),
    scriptExtension('empty', 'empty/', (file) => writeFileSync(file, '')),
    scriptExtension('readability', 'parsed/', (file) => writeReadability(library, file)),
  ];
  const browser = await launchTraced(loaded);
  try {
    const figures = await measureGlance(browser, site.origin);
    const ratios = [];
    for (const { file } of policies)
      ratios.push(await measurePolicy(browser, (path) => `${site.origin}/${path}/${file}`));
    figures['P8 summary to Readability'] = median(ratios);
    const read = policies.map(({ file }) => `${site.origin}/read/${file}`);
    figures['P8 longest task at a quarter, ms'] = await measureTasks(browser, read);
    figures['P8 the same, 125,000 nodes, ms'] = await measureTasks(browser, [`${site.origin}/read/long.html`]);
    return figures;
  } finally {
    await browser.close();
    await site.close();
    for (const path of loaded) rmSync(path, { recursive: true, force: true });
  }
}
