/**
 * `npm run mutate`: takes each guard of guards.mjs away in turn, in a copy of the project, and shows that a test fails.
 *   npm run mutate -- 37 38        the guards of these faults alone
 *   npm run mutate -- --quick      without those that only a browser can test
 * Ends with 1 where a test passes without its guard, or fails with it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { faultsNamed } from './faults.mjs';
import { GUARDS } from './guards.mjs';
import { main, ROOT, SetupError, setUp } from './setup.mjs';

/** What a guard keeps short may take for ever without it: ms. */
const PATIENCE = 180_000;

const run = (folder, program, ...args) =>
  spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });

/** The files that git knows, with their changes, and the packages by a link. */
function copyProject(folder) {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const path of stdout.split('\0').filter(Boolean)) cpSync(join(ROOT, path), join(folder, path));
  for (const name of ['node_modules', 'dist'])
    if (name === 'node_modules') symlinkSync(join(ROOT, name), join(folder, name));
    else cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  // Some tests ask git which files there are, and to its ignore list a link is no folder.
  spawnSync('git', ['init', '-q'], { cwd: folder });
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  spawnSync('git', ['add', '-A'], { cwd: folder });
}

/** Names of the tests that failed, of those that have the fault's number where there are any; undefined where none ran. */
function failing(folder, { fault, tests, browser }) {
  const project = browser ? 'e2e' : 'unit';
  const numbered = faultsNamed(readFileSync(join(folder, tests), 'utf8')).includes(fault);
  const only = numbered ? ['-t', browser ? `${browser} .*#${fault} ` : `#${fault} `] : [];
  const { stdout, error } = run(folder, 'vitest', 'run', '--project', project, '--reporter=json', ...only, tests);
  if (error?.code === 'ETIMEDOUT') return [`it takes longer than ${PATIENCE / 1000} s`];
  const { numTotalTests, numPendingTests, testResults } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const failed = testResults.flatMap(({ assertionResults, status, message }) => {
    const names = assertionResults.filter((test) => test.status === 'failed').map(({ title }) => title);
    return status === 'failed' && names.length === 0 ? [message.split('\n')[0]] : names;
  });
  return numTotalTests === numPendingTests && failed.length === 0 ? undefined : failed;
}

/** What a guard's absence does; the file is as before then. */
function takeAway(folder, guard) {
  const path = join(folder, guard.file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(guard.from).length !== 2)
    throw new SetupError(`${guard.file} does not hold this once, so that tools/guards.mjs is stale: ${guard.from}`);
  writeFileSync(
    path,
    whole.replace(guard.from, () => guard.to),
  );
  try {
    if (guard.browser) build(folder, guard.browser);
    return failing(folder, guard);
  } finally {
    writeFileSync(path, whole);
  }
}

function build(folder, browser) {
  const { status, stderr } = run(folder, 'vite', 'build', '--mode', browser === 'firefox' ? 'firefox' : 'chrome');
  if (status !== 0) throw new SetupError(`It does not build any more: ${stderr}`);
}

function report(guard, failed) {
  const [first] = failed ?? [];
  const outcome = first ? `held by "${first}"` : failed ? 'SURVIVES: every test passes' : 'SURVIVES: no test ran';
  console.log(`#${String(guard.fault).padEnd(3)} ${guard.file.padEnd(44)} ${outcome}`);
  return first !== undefined;
}

await main(() => {
  const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
  const isAsked = ({ fault, browser }) =>
    (positionals.length === 0 || positionals.includes(String(fault))) && !(values.quick && browser);
  const guards = GUARDS.filter(isAsked);
  setUp();
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-mutate-'));
  try {
    copyProject(folder);
    const survivors = guards.filter((guard) => !report(guard, takeAway(folder, guard))).length;
    console.log(`\n${guards.length} guards taken away, ${guards.length - survivors} missed by a test.`);
    if (survivors > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
