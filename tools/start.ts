/** Opens a browser with the extension on a policy and shows the summary there; where nobody can see it, in pictures. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readMarkdown } from '../src/document/markdown.ts';
import { readText } from '../src/document/text.ts';
import { type Browser, type BrowserName, type Tab, until } from './browser/browser.ts';
import { UserError } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { openSite, type Resource, type Site } from './browser/site.ts';
import { wrapAsPage } from './wrap.ts';

const SAMPLE = 'samples/policy.html';
const PICTURES = '.clauselight';
const USAGE = `Usage: npm start [-- [chromium|firefox] [URL|FILE] [--headless]]`;

interface Request {
  browser: BrowserName;
  page: string | undefined;
  headless: boolean;
}

function readArguments(given: string[]): Request {
  try {
    const options = { headless: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const isBrowser = (word: string): word is BrowserName => word === 'chromium' || word === 'firefox';
    const pages = positionals.filter((word) => !isBrowser(word));
    if (pages.length > 1) throw new Error(`one page at a time, not ${pages.join(' and ')}`);
    return { browser: positionals.find(isBrowser) ?? 'chromium', page: pages[0], headless: values.headless };
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${USAGE}`);
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
};

/** A page as it is; text and Markdown as the page that a site would make of them. */
async function readResource(path: string): Promise<Resource> {
  const extension = extname(path).toLowerCase();
  const type = TYPES[extension];
  if (type) return { body: await readFile(path), type };
  const text = await readFile(path, 'utf8');
  const isMarkdown = extension === '.md' || extension === '.markdown';
  const document = isMarkdown ? readMarkdown(text) : readText(text);
  const title = document.title ?? basename(path, extension);
  return { body: wrapAsPage({ ...document, title }), type: 'text/html; charset=utf-8' };
}

/** Serves the file, and what lies beside and below it, to this machine alone. */
async function serveFile(path: string): Promise<{ site: Site; url: string }> {
  const file = resolve(path);
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new UserError(`There is no file ${path}.\n${USAGE}`);
  const folder = dirname(file);
  const site = await openSite(async ({ pathname }) => {
    const wanted = normalize(join(folder, decodeURIComponent(pathname)));
    if (!wanted.startsWith(folder + sep)) return undefined;
    return readResource(wanted).catch(() => undefined);
  });
  return { site, url: `${site.origin}/${encodeURIComponent(basename(file))}` };
}

async function openPage(root: string, page: string | undefined): Promise<{ site?: Site; url: string }> {
  if (page !== undefined && /^https?:\/\//i.test(page)) return { url: page };
  return serveFile(page ?? join(root, SAMPLE));
}

/** Opens the overlay as a person does: by the toolbar button and the popup. Pictures on the way, where wanted. */
async function showSummary(tab: Tab, photograph: (name: string, png: Buffer) => Promise<void>): Promise<void> {
  const popup = await tab.openPopup();
  const isRead = () => popup.run((root) => root.querySelector('[aria-busy="true"]') === null && root.body.innerText);
  await until('the summary in the popup', isRead, 30_000);
  await photograph('popup', await popup.screenshot());
  await popup.click(OPEN_OVERLAY);
  await until('the overlay', () => tab.overlay());
  await popup.close();
  const overlay = await tab.overlay();
  await until('the summary in the overlay', () => overlay?.run((root) => root.querySelector('h2, h3') !== null));
  await photograph('page', await tab.screenshot());
}

/** The popup's button, as the person reads it. */
const OPEN_OVERLAY = 'Open beside the page';

/** The summary in words, by the command line, of the page as the browser has it. */
async function printSummary(root: string, tab: Tab, url: string): Promise<void> {
  const html = await tab.run((document) => document.documentElement.outerHTML);
  const program = join(root, 'dist/cli/clauselight.js');
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'analyze', '-', '--format', 'html', '--url', url], {
    input: html,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  console.log(`\n${stdout || stderr}`);
}

async function run(root: string, browser: Browser, url: string, unseen: boolean): Promise<void> {
  const tab = await browser.openTab(url);
  const folder = join(root, PICTURES);
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const photograph = async (name: string, png: Buffer) => {
    const path = join(folder, `${browser.name}-${name}.png`);
    await writeFile(path, png);
    pictures.push(relative(process.cwd(), path));
  };
  await until('the badge', () => tab.badge(), 15_000).catch(() => {
    console.log('The extension does not take this page for a privacy policy.');
  });
  await showSummary(tab, unseen ? photograph : async () => {});
  await printSummary(root, tab, url);
  if (unseen) console.log(`Pictures: ${pictures.join('  ')}`);
}

/** @param given the words after `npm start --` */
export async function start(root: string, given: string[]): Promise<void> {
  const request = readArguments(given);
  const unseen = request.headless || !hasDisplay();
  const { site, url } = await openPage(root, request.page);
  let browser: Browser | undefined;
  const stop = () => browser?.close().catch(() => {});
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    browser = await launch(request.browser, root, { headless: unseen });
    console.log(`${browser.name} ${browser.version} with Clauselight on ${url}`);
    await run(root, browser, url, unseen);
    if (unseen) return;
    console.log('The browser stays open; Ctrl-C closes it.');
    await browser.closed;
  } finally {
    await stop();
    await site?.close();
  }
}
