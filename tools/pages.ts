/**
 * Opens each page of ../shared/bench/pages in Chromium with the built extension, scripts of the page turned off, and
 * holds the badge against the label and against the command line. Names the longest task that ran a script of the
 * extension in each page, and all that the extension wrote to a console as an error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession } from 'playwright-core';
import type { Analysis } from '../src/model.ts';
import { pause } from './browser/browser.ts';
import { extensionFolder } from './browser/launch.ts';
import { openSite } from './browser/site.ts';
import { scriptTasks } from './browser/trace.ts';
import { launchTraced, type TracedBrowser } from './browser/traced.ts';
import { untilRead } from './browser/until-read.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A task that takes longer makes a page feel slow (W3C Long Tasks): ms. */
const LONG_TASK = 50;
/** What the extension does of itself is done by then where it has found nothing to read: ms. */
const SETTLED = 1200;

interface Row {
  file: string;
  policy: boolean;
  kind: string;
  skip?: string;
}

interface Visit {
  row: Row;
  badge: boolean;
  /** Whether the command line reads a privacy policy there. */
  told: boolean;
  /** Processor time of the longest task, ms. */
  task: number;
  errors: string[];
}

const rowsOf = (folder: string): Row[] =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => !row.skip);

/** What the command line makes of the pages, by file. */
function analysesOf(folder: string, rows: readonly Row[]): Map<string, Analysis> {
  const input = rows.map(({ file }) => JSON.stringify({ id: file, html: readFileSync(join(folder, file), 'utf8') }));
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'dist/cli/clauselight.js'), 'batch'], {
    input: `${input.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  const answers = stdout.trim().split('\n');
  return new Map(
    answers
      .map((line) => JSON.parse(line) as { id: string; analysis: Analysis })
      .map(({ id, analysis }) => [id, analysis]),
  );
}

const isRead = ({ detection, statements }: Analysis): boolean =>
  detection.kind === 'privacy-policy' && statements.length > 0;

/** No script of the page, and nothing that it would fetch. */
const WITHOUT_SCRIPTS = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

/** @returns whether all is as it should be */
export async function openPages(given: string[]): Promise<boolean> {
  const { values } = parseArgs({ args: given, options: { limit: { type: 'string' }, shared: { type: 'string' } } });
  const folder = join(values.shared ?? join(ROOT, '../shared'), 'bench/pages');
  if (!existsSync(folder)) {
    console.log('Nothing was opened: the labelled pages (../shared) are not on this machine.');
    return true;
  }
  const rows = rowsOf(folder).slice(0, values.limit ? Number(values.limit) : undefined);
  const analyses = analysesOf(folder, rows);
  const visits = await visitAll(folder, rows, (file) => isRead(analyses.get(file)!));
  return report(visits);
}

async function visitAll(folder: string, rows: readonly Row[], told: (file: string) => boolean): Promise<Visit[]> {
  const site = await openSite(({ pathname }) => {
    const row = rows.find(({ file }) => pathname === `/${file}`);
    if (!row) return undefined;
    const body = readFileSync(join(folder, row.file), 'utf8').replace(/\b(preconnect|dns-prefetch)\b/g, 'x-$1');
    return { body, type: 'text/html; charset=utf-8', headers: WITHOUT_SCRIPTS };
  });
  const browser = await launchTraced([extensionFolder(ROOT, 'chromium')]);
  try {
    const visits: Visit[] = [];
    for (const row of rows) {
      const seen = await visit(browser, `${site.origin}/${row.file}`);
      visits.push({ row, told: told(row.file), ...seen });
    }
    return visits;
  } finally {
    await browser.close();
    await site.close();
  }
}

declare const chrome: typeof globalThis.chrome;

async function visit(browser: TracedBrowser, url: string): Promise<Omit<Visit, 'row' | 'told'>> {
  let errors: string[] = [];
  let badge = '';
  const events = await browser.visit(
    url,
    async (session) => {
      errors = await listen(session);
    },
    async ({ tabId, worker }) => {
      await pause(SETTLED);
      await untilRead(worker, tabId);
      badge = await worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
    },
  );
  return { badge: badge !== '', task: Math.max(0, ...scriptTasks(events)), errors };
}

/** Collects what scripts of the extension write as errors in the page, and what they fail at. */
async function listen(session: CDPSession): Promise<string[]> {
  const errors: string[] = [];
  const isOurs = (stack: { callFrames: { url: string }[] } | undefined, url = '') =>
    url.startsWith('chrome-extension:') || stack?.callFrames.some((frame) => frame.url.startsWith('chrome-extension:'));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, stackTrace, text, exception } }) => {
    if (isOurs(stackTrace, url)) errors.push(exception?.description ?? text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, stackTrace, args }) => {
    if (type === 'error' && isOurs(stackTrace)) errors.push(args.map(({ value }) => String(value)).join(' '));
  });
  await session.send('Runtime.enable');
  return errors;
}

function report(visits: readonly Visit[]): boolean {
  const judged = visits.filter(({ row }) => row.kind !== 'trackers');
  const score = (says: (visit: Visit) => boolean) => {
    const right = judged.filter((visit) => says(visit) && visit.row.policy).length;
    const said = judged.filter(says).length;
    const policies = judged.filter(({ row }) => row.policy).length;
    return `${right} of ${policies} policies, ${said - right} other pages`;
  };
  const right = (says: (visit: Visit) => boolean) => judged.filter((visit) => says(visit) === visit.row.policy).length;
  const slow = visits.filter(({ task }) => task > LONG_TASK);
  const faults = visits.filter(({ errors }) => errors.length > 0);
  console.log(`${visits.length} pages in Chromium, of which ${visits.length - judged.length} cookie policies`);
  console.log(`badge:        ${score(({ badge }) => badge)}`);
  console.log(`command line: ${score(({ told }) => told)}`);
  for (const { row, badge, told } of visits.filter((visit) => visit.badge !== visit.told)) {
    console.log(`  ${row.file} (${row.kind}): badge ${badge ? 'yes' : 'no'}, command line ${told ? 'yes' : 'no'}`);
  }
  const times = visits.map(({ task }) => task).sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  console.log(
    `longest task: median ${median.toFixed(1)} ms, most ${(times.at(-1) ?? 0).toFixed(1)} ms, ${slow.length} over ${LONG_TASK} ms`,
  );
  for (const { row, task } of slow) console.log(`  ${row.file} (${row.kind}): ${task.toFixed(1)} ms`);
  console.log(`console errors from the extension: ${faults.length === 0 ? 'none' : ''}`);
  for (const { row, errors } of faults) console.log(`  ${row.file}: ${errors[0]}`);
  return right(({ badge }) => badge) >= right(({ told }) => told) && slow.length === 0 && faults.length === 0;
}
