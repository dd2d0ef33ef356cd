/**
 * `npm test`: sets up what is missing and runs every check. `node tools/test.mjs unit e2e` runs those alone.
 * Ends with "N passed, N failed": each test of Vitest counts, and each other check counts as one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { load, ROOT, SetupError, setUp } from './setup.mjs';

const RESULTS = join(ROOT, '.clauselight');

/** Runs a program of node_modules in the project's root; its output goes to the terminal. */
function run(program, ...args) {
  const path = join(ROOT, 'node_modules/.bin', program);
  const shell = process.platform === 'win32';
  return spawnSync(path, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0;
}

const check = (passed) => ({ passed: Number(passed), failed: Number(!passed), skipped: [] });

/** Counts what Vitest wrote down. A file that could not be loaded has no tests and counts as one that failed. */
function count({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const { name, status, assertionResults } of testResults) {
    const failedBefore = counts.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed++;
      else if (test.status === 'failed') counts.failed++;
      else counts.skipped.push(`${relative(ROOT, name)}: ${test.fullName}`);
    }
    if (status === 'failed' && counts.failed === failedBefore) counts.failed++;
  }
  return counts;
}

function vitest(project) {
  const file = join(RESULTS, `test-${project}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run('vitest', 'run', '--project', project, ...reporters);
  if (!existsSync(file)) return check(false);
  const counts = count(JSON.parse(readFileSync(file, 'utf8')));
  // An error outside of any test, or no test at all, is a failure too.
  if (!passed && counts.failed === 0) counts.failed++;
  return counts;
}

/** Where a browser is missing and cannot be installed, its tests fail in CI and are left out elsewhere. */
async function endToEnd() {
  const { requireBrowser } = await load('tools/browser/find.ts');
  for (const name of ['chromium', 'firefox']) {
    try {
      requireBrowser(name);
    } catch (error) {
      console.error(`${error.message}\n${process.env.CI ? '' : `The tests in ${name} are left out.`}`);
      if (process.env.CI) return check(false);
    }
  }
  return vitest('e2e');
}

const STAGES = {
  types: () => check(run('tsc', '-p', '.')),
  biome: () => check(run('biome', 'check', '--error-on-warnings', '.')),
  eslint: () => check(run('eslint', '--max-warnings=0', '.')),
  unit: () => vitest('unit'),
  e2e: endToEnd,
};

function prepare() {
  try {
    setUp();
    return true;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    return false;
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. Stages: ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: [] };
const add = ({ passed, failed, skipped }) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped.push(...skipped);
};

if (prepare()) {
  for (const name of asked.length > 0 ? asked : Object.keys(STAGES)) {
    console.log(`\n── ${name}`);
    const begin = performance.now();
    const result = await STAGES[name]();
    add(result);
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  }
} else add(check(false));

if (total.skipped.length > 0) console.log(`\nSkipped:\n  ${total.skipped.join('\n  ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
