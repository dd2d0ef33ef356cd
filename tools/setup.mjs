/**
 * Makes a fresh clone ready: packages, then the build. Needs nothing but Node and npm, because it runs before there is
 * anything else. `npm start` and `npm test` call it; `node tools/setup.mjs` runs it alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const OLDEST_NODE = [20, 19];
const SOURCES = ['src', 'build', 'public', 'manifest.json', 'vite.config.ts', 'package.json', 'package-lock.json'];
const BUILT = ['dist/chrome/manifest.json', 'dist/firefox/manifest.json', 'dist/cli/clauselight.js'];

/** Something that the person at the terminal can mend: the message says how, and no stack trace is wanted. */
export class SetupError extends Error {}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new SetupError(
    `Clauselight needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
}

/** Runs npm; what it says is only shown where it fails. */
function npm(...args) {
  const options = { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1 << 26 };
  const { error, status, stdout, stderr } = spawnSync('npm', args, options);
  if (error) throw new SetupError(`npm could not be run: ${error.message}`);
  if (status !== 0) throw new SetupError(`${stdout}${stderr}\nnpm ${args.join(' ')} failed with exit code ${status}.`);
}

/** The packages of a lockfile: path → what it says of them; undefined where there is no readable file. */
function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * npm keeps a lockfile of what it put into node_modules, written last; what it lacks was never installed.
 * Optional packages are for other machines and may be missing.
 */
function packagesAreInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.integrity === entry.integrity,
  );
}

/** Latest change of a file, or of anything in a folder, in ms; 0 where there is none. A folder's own time shows deletions. */
function lastChange(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

function buildIsFresh() {
  const built = BUILT.map((path) => join(ROOT, path));
  if (!built.every((path) => existsSync(path))) return false;
  const newestSource = Math.max(...SOURCES.map((path) => lastChange(join(ROOT, path))));
  return Math.min(...built.map((path) => statSync(path).mtimeMs)) > newestSource;
}

/** Installs the packages and builds, each only where needed. Throws SetupError. */
export function setUp() {
  requireNode();
  if (!packagesAreInstalled()) {
    console.log('Installing packages …');
    npm('ci', '--no-audit', '--no-fund');
  }
  if (!buildIsFresh()) {
    console.log('Building …');
    npm('run', '--silent', 'build');
  }
}

/** Loads a TypeScript module of the project: Node 20 cannot read one by itself, and Vite can. Only after setUp(). */
export async function load(path) {
  const { runnerImport } = await import('vite');
  const config = { root: ROOT, configFile: false, logLevel: 'error' };
  return (await runnerImport(join(ROOT, path), config)).module;
}

/** Runs a command's main function: a SetupError is told in its own words, anything else with its stack; both exit 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    console.error(error instanceof SetupError || error?.name === 'UserError' ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(() => setUp());
