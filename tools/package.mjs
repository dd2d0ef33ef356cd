/**
 * Writes what the stores take: `dist/packages/clauselight-VERSION-chrome.zip`, `-firefox.zip` and `-source.zip`.
 *   npm run package             builds anew and writes them
 *   npm run package -- --verify also unpacks the source in another folder, builds there and compares byte by byte
 *
 * The same source gives the same bytes, wherever and whenever it is built: entries are sorted, have one date for all,
 * and are packed by a program of the lockfile and not by the machine's.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { main, ROOT, SetupError } from './setup.mjs';

/** Where there is no git to ask: what `npm ci`, the build and the tests write. */
const NOT_SOURCE = /^(?:node_modules|dist|\.clauselight|\.git)$|\.log$/;

/** The first that the format can hold; local time, as the format has it, so that every time zone writes the same. */
const DATE = new Date(1980, 0, 1);

/** Every file under a folder, by its path from there with forward slashes. */
function listFiles(folder, isLeftOut = () => false, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name;
    if (isLeftOut(path)) return [];
    return entry.isDirectory() ? listFiles(folder, isLeftOut, `${path}/`) : [path];
  });
}

/** The files of the project at `root`: those that git does not ignore, or in an unpacked source zip all that nobody built. */
export function listSource(root) {
  if (!existsSync(join(root, '.git'))) return listFiles(root, (path) => NOT_SOURCE.test(path));
  const { status, stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new SetupError('git could not list the files of the project.');
  return stdout.split('\0').filter((path) => path && existsSync(join(root, path)));
}

/** The files of a folder as one zip. */
export function zip(folder, files = listFiles(folder)) {
  const entries = [...files]
    .sort()
    .map((path) => [path, [readFileSync(join(folder, path)), { mtime: DATE, level: 9 }]]);
  return zipSync(Object.fromEntries(entries));
}

/** Name → bytes of the three, from what is built in `root`. */
export function packagesOf(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = (part) => `clauselight-${version}-${part}.zip`;
  return new Map([
    ...['chrome', 'firefox'].map((browser) => [name(browser), zip(join(root, 'dist', browser))]),
    [name('source'), zip(root, listSource(root))],
  ]);
}

function npm(cwd, ...args) {
  const { status } = spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new SetupError(`npm ${args.join(' ')} failed in ${cwd}.`);
}

function write(packages) {
  const folder = join(ROOT, 'dist/packages');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of packages) {
    writeFileSync(join(folder, name), bytes);
    console.log(`dist/packages/${name}  ${(bytes.length / 1024).toFixed(0)} KB`);
  }
}

/** Unpacks a zip into a folder that is empty. */
export function unpack(bytes, folder) {
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Does what docs/building.md tells a reviewer to do, and compares. Throws SetupError that names what differs. */
function verify(packages) {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-rebuilt-'));
  try {
    const [, source] = [...packages].find(([name]) => name.endsWith('-source.zip'));
    unpack(source, folder);
    npm(folder, 'ci', '--ignore-scripts');
    npm(folder, 'run', '--silent', 'package');
    const different = [...packages].filter(
      ([name, bytes]) => !readFileSync(join(folder, 'dist/packages', name)).equals(bytes),
    );
    if (different.length > 0) throw new SetupError(`Built from its source, ${different[0][0]} has other bytes.`);
    console.log(`Built again from the source zip in ${folder}: the same bytes, ${packages.size} of ${packages.size}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(() => {
    rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
    npm(ROOT, 'run', '--silent', 'build');
    const packages = packagesOf(ROOT);
    write(packages);
    if (process.argv.includes('--verify')) verify(packages);
  });
}
