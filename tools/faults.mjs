/**
 * Fills the last column of docs/faults.md: the files whose tests hold a fault, found by the fault's number in their titles.
 *   node tools/faults.mjs            writes it
 *   node tools/faults.mjs --check    ends with 1 where the written one is stale
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { main, ROOT, SetupError } from './setup.mjs';

const FILE = join(ROOT, 'docs/faults.md');

/** A title that begins with numbers: '#12 #40 what is shown'. */
const NUMBERED = /['"`]((?:#\d+ )+)/g;
const ROW = /^\| (\d+) \|(.*)\|([^|]*)\|$/;

/** @returns the faults that a test file's titles name, ascending */
export function faultsNamed(source) {
  const numbers = [...source.matchAll(NUMBERED)].flatMap(([, list]) => list.match(/\d+/g).map(Number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Path → faults that its titles name, of every file of tests. */
export function readTests() {
  const folder = join(ROOT, 'test');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => join(parentPath, name));
  const pathOf = (file) => relative(ROOT, file).split(sep).join('/');
  return new Map(files.map((file) => [pathOf(file), faultsNamed(readFileSync(file, 'utf8'))]));
}

const linkTo = (path) => `[${path.replace(/^test\/|(\.test)?\.ts$/g, '')}](../${path})`;

/** The table with its last column as the tests have it. */
export function deriveFaults(markdown, tests) {
  const heldBy = (number) => [...tests].filter(([, faults]) => faults.includes(number)).map(([path]) => linkTo(path));
  return markdown
    .split('\n')
    .map((line) =>
      line.replace(ROW, (_, number, middle) => `| ${number} |${middle}| ${heldBy(Number(number)).sort().join(', ')} |`),
    )
    .join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(() => {
    const written = readFileSync(FILE, 'utf8');
    const derived = deriveFaults(written, readTests());
    if (derived === written) return;
    if (process.argv.includes('--check')) throw new SetupError('docs/faults.md is stale: run node tools/faults.mjs');
    writeFileSync(FILE, derived);
  });
}
