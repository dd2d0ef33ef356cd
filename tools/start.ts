/** Opens a browser with the extension on a policy and shows the summary there; where nobody can see it, in pictures. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readMarkdown } from '../src/document/markdown.ts';
import { readText } from '../src/document/text.ts';
import { type Browser, type BrowserName, type Surface, type Tab, until } from './browser/browser.ts';
import { UserError } from './browser/find.ts';
import { launch } from './browser/launch.ts';
import { openSite, type Resource, type Site } from './browser/site.ts';
import { wrapAsPage } from './wrap.ts';

const SAMPLE = 'samples/policy.html';
const PICTURES = '.clauselight';
/** How long a page may take to get its badge, and a long one to be read, in ms. */
const PATIENCE = 4000;
const READING = 30_000;
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
  return { body: wrapAsPage(document, basename(path)), type: 'text/html; charset=utf-8' };
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

type Photograph = (name: string, surface: Surface) => Promise<void>;

/** Buttons of the popup and the overlay, as the person reads them. */
const OPEN_OVERLAY = 'Open beside the page';
const READ_ANYWAY = 'Read this page anyway';
const SHOW = 'Show on page';

const offers = (popup: Surface, name: string): Promise<boolean> =>
  popup.run(
    (root, label) => [...root.querySelectorAll('button')].some(({ textContent }) => textContent === label),
    name,
  );

const isShown = (surface: Surface): Promise<boolean> =>
  surface.run((root) => root.querySelector('h1') !== null && root.querySelector('.notice-loading') === null);

/** Gets to the overlay as a person does, by the toolbar button and the popup. False where there is nothing to show. */
async function openOverlay(tab: Tab, photograph: Photograph): Promise<boolean> {
  const popup = await tab.openPopup();
  await until('the popup', () => isShown(popup), READING);
  if (await offers(popup, READ_ANYWAY)) {
    console.log('The extension does not take this page for a privacy policy; it is asked to read it anyway.');
    await popup.click(READ_ANYWAY);
    await until('the reading', async () => (await isShown(popup)) && !(await popup.run(isIdle)), READING);
  }
  await photograph('popup', popup);
  const isReady = await offers(popup, OPEN_OVERLAY);
  if (isReady) {
    await popup.click(OPEN_OVERLAY);
    await until('the overlay', () => tab.overlay());
  }
  await popup.close();
  return isReady;
}

const isIdle = (root: Document): boolean => root.querySelector('.notice-idle') !== null;

/** Opens the first line to its proof and goes to the sentence, so that the picture has what this is about. */
async function showFirstProof(tab: Tab): Promise<void> {
  const overlay = await until('the overlay', () => tab.overlay());
  await until('the summary in it', () => isShown(overlay));
  await overlay.run((root) => root.querySelector('details.line')?.setAttribute('open', ''));
  await overlay.click(SHOW);
  const highlights = (root: Document) => (root.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights.size;
  await until('the sentence', () => tab.run(highlights));
}

/** The summary in words, by the command line, of the page as the browser has it. */
async function printSummary(root: string, tab: Tab, url: string): Promise<void> {
  const html = await tab.run((document) => document.documentElement.outerHTML);
  const program = join(root, 'dist/cli/clauselight.js');
  const options = { input: html, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
  const words = [program, 'analyze', '-', '--format', 'html', '--url', url];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, options);
  if (status !== 0) throw new UserError(stderr);
  console.log(`\n${stdout}`);
}

async function run(root: string, browser: Browser, url: string, unseen: boolean): Promise<void> {
  const tab = await browser.openTab(url).catch((error: Error) => {
    throw new UserError(`The page could not be opened: ${error.message}`);
  });
  const pictures: string[] = [];
  const photograph: Photograph = async (name, surface) => {
    if (!unseen) return;
    const path = join(root, PICTURES, `${browser.name}-${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await surface.screenshot());
    pictures.push(relative(process.cwd(), path));
  };
  await until('the badge', () => tab.badge(), PATIENCE).catch(() => {});
  const isOpen = await openOverlay(tab, photograph);
  if (isOpen && unseen) await showFirstProof(tab);
  await photograph('page', tab);
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
