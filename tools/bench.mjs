/**
 * Measures the built command line against the labelled corpora in ../shared and prints the headline figures, in
 * points of 100 unless they are counts.
 *   node tools/bench.mjs [SET …]      fails where a figure is more than a point worse than the last that was recorded
 *   node tools/bench.mjs --record     adds a line to bench/history.jsonl instead
 *   --shared DIR                      where the corpora are
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { load } from './setup.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const HISTORY = join(ROOT, 'bench/history.jsonl');

/** How much worse a figure may be than the recorded one: runs are exact, but a good change may cost a little elsewhere. */
const TOLERANCE = 1;
/** A label with fewer examples says more of chance than of the engine. */
const FLOOR_EXAMPLES = 30;

const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);
const sum = (rows, key) => Object.values(rows).reduce((total, row) => total + row[key], 0);
const f1Of = (label) => (result) => percent(result.per[label]?.f1 ?? 0, 1);
const micro = (key) => (result) => percent(result.micro[key], 1);
const macroF1 = (result) => percent(result.macroF1, 1);

const deniedPrecision = ({ polarity }) => percent(polarity.deniedRight, polarity.deniedRight + polarity.deniedWrong);
const deniedRecall = ({ polarity }) => percent(polarity.deniedRight, polarity.deniedRight + polarity.deniedMissed);

const detection = [
  { name: 'P', of: micro('p'), goal: 99.5 },
  { name: 'R', of: micro('r'), goal: 98 },
];

/** The figures of each set with the goals for English, and the floor under every single label. */
export const SETS = {
  opp115: {
    floor: 62,
    figures: [
      { name: 'macro F1', of: macroF1, goal: 77 },
      { name: 'micro F1', of: micro('f1'), goal: 80 },
      { name: 'P (any annotator)', of: micro('lenientP'), goal: 93 },
    ],
  },
  gdpr200: {
    floor: 45,
    figures: [
      { name: 'micro F1', of: micro('f1'), goal: 72 },
      { name: 'macro F1', of: macroF1, goal: 60 },
      { name: 'denied P', of: deniedPrecision, goal: 90 },
      { name: 'denied R', of: deniedRecall, goal: 80 },
    ],
  },
  'mapp-en': {
    figures: [
      { name: 'F1 first party', of: f1Of('First Party Collection/Use'), goal: 80 },
      { name: 'F1 third party', of: f1Of('Third Party Sharing/Collection'), goal: 75 },
    ],
  },
  piextract: {
    figures: [
      { name: 'F1 collected', of: f1Of('CollectUse_true'), goal: 66 },
      { name: 'F1 shared', of: f1Of('Share_true'), goal: 66 },
      { name: 'F1 not collected', of: f1Of('CollectUse_false'), goal: 50 },
      { name: 'F1 not shared', of: f1Of('Share_false'), goal: 50 },
    ],
  },
  app350: { figures: [{ name: 'micro F1', of: micro('f1'), goal: 75 }] },
  parallel: {
    figures: [
      {
        name: 'English sections',
        of: ({ languages: { en } }) => percent(en?.found ?? 0, en?.sections ?? 0),
        goal: 100,
      },
      { name: 'language told', of: ({ languages }) => percent(sum(languages, 'language'), sum(languages, 'sections')) },
    ],
  },
  pages: { figures: detection },
  content: {
    figures: [
      { name: 'sentences read', of: ({ read, annotated }) => percent(read, annotated), goal: 97 },
      { name: 'read that belong', of: ({ belong, said }) => percent(belong, said), goal: 95 },
    ],
  },
  documents: { figures: detection },
  seeds: {
    figures: [
      { name: 'statements found', of: ({ found, wanted }) => percent(found, wanted), goal: 100 },
      { name: 'wrong', of: ({ wrong }) => wrong, goal: 0, isCount: true },
      { name: 'unlisted', of: ({ unlisted }) => unlisted, goal: 0, isCount: true },
      { name: 'details lacking', of: ({ lacking }) => lacking, goal: 0, isCount: true },
      { name: 'answers right', of: ({ right, asked }) => percent(right, asked), goal: 100 },
    ],
  },
};

/** @returns {Promise<{ result: object, violations: number }>} what the scorer of the set measured */
async function measure(set, shared) {
  if (set === 'seeds') return { result: measureSeeds(shared), violations: 0 };
  if (set === 'content') {
    const { measureContent } = await load('tools/page-content.ts');
    return { result: measureContent(join(shared, 'bench')), violations: 0 };
  }
  const { stdout, error } = run(join(shared, 'bench/score.mjs'), [set, '--json']);
  try {
    const { violations, [set]: result } = JSON.parse(stdout);
    return { result, violations };
  } catch (fault) {
    throw new Error(`score.mjs ${set} gave no figures: ${(error ?? fault).message}`);
  }
}

const SEEDS_LINE =
  /^(\d+) of (\d+) statements found, (\d+) wrong, (\d+) unlisted, (\d+) details lacking; (\d+) of (\d+) answers right$/m;

function measureSeeds(shared) {
  const { stdout } = run(join(shared, 'seeds/check.mjs'), ['en']);
  const counts = SEEDS_LINE.exec(stdout)?.slice(1).map(Number);
  if (!counts) throw new Error(`seeds/check.mjs en gave no figures: ${stdout.slice(-300)}`);
  const [found, wanted, wrong, unlisted, lacking, right, asked] = counts;
  return { found, wanted, wrong, unlisted, lacking, right, asked };
}

/** Both scorers end with 1 where something is amiss in the engine, and print their figures all the same. */
const run = (script, args) =>
  spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const keyOf = (set, name) => `${set}: ${name}`;
const round = (value) => Math.round(value * 10) / 10;

/** @returns {Record<string, number>} the headline figures of one set, by "set: name" */
export const figuresOf = (set, result) =>
  Object.fromEntries(SETS[set].figures.map(({ name, of }) => [keyOf(set, name), round(of(result))]));

const isCount = (key) =>
  Object.entries(SETS).some(([set, { figures }]) =>
    figures.some((each) => each.isCount && keyOf(set, each.name) === key),
  );

/** @returns {string[]} a sentence for each figure that is worse than the recorded one by more than the tolerance */
export function findDrops(figures, recorded) {
  return Object.entries(figures).flatMap(([key, now]) => {
    const then = recorded[key];
    const worse = then === undefined ? 0 : isCount(key) ? now - then : then - now;
    return round(worse) > TOLERANCE ? [`${key} is ${now}; it was ${then}`] : [];
  });
}

/** @returns {string[]} the labels of a set that lie under its floor, with their F1 */
export function labelsUnderFloor(set, result) {
  const { floor } = SETS[set];
  if (floor === undefined) return [];
  return Object.entries(result.per)
    .filter(([, { n, f1 }]) => n >= FLOOR_EXAMPLES && 100 * f1 < floor)
    .map(([label, { f1 }]) => `${label} ${(100 * f1).toFixed(1)}`);
}

const column = (value, width) => String(value ?? '').padStart(width);

function printSet(set, result, figures, recorded) {
  for (const { name, goal, isCount: counts } of SETS[set].figures) {
    const key = keyOf(set, name);
    const now = figures[key];
    const reached = goal === undefined ? '' : (counts ? now <= goal : now >= goal) ? 'reached' : '';
    const wanted = goal === undefined ? '' : `${counts ? '≤' : '≥'} ${goal}`;
    const numbers = `${column(now, 6)} ${column(recorded[key], 6)} ${column(wanted, 6)}`;
    console.log(`${set.padEnd(10)} ${name.padEnd(18)} ${numbers}  ${reached}`.trimEnd());
  }
  const under = labelsUnderFloor(set, result);
  if (under.length > 0) console.log(`${' '.repeat(11)}under the floor of ${SETS[set].floor}: ${under.join(', ')}`);
}

/** The recorded lines united, the last first: a line may hold some of the sets alone. */
function readRecorded() {
  if (!existsSync(HISTORY)) return {};
  const lines = readFileSync(HISTORY, 'utf8').trim().split('\n').filter(Boolean);
  return Object.assign({}, ...lines.map((line) => JSON.parse(line).figures));
}

function record(figures) {
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'build', 'package-lock.json') !== '';
  const commit = git('rev-parse', '--short', 'HEAD') + (changed ? '+changes' : '');
  mkdirSync(dirname(HISTORY), { recursive: true });
  appendFileSync(HISTORY, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit, figures })}\n`);
  console.log(`\nRecorded in bench/history.jsonl.`);
}

function complain(violations, drops) {
  if (violations > 0)
    console.error(`\n${violations} violations of the contract; the scorer names the first of each set.`);
  if (drops.length > 0) {
    console.error(
      `\nWorse than recorded by more than ${TOLERANCE}:\n  ${drops.join('\n  ')}\n` +
        'Mend it; or, where the change is worth it, record the new figures with --record in a commit that says why.',
    );
  }
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      record: { type: 'boolean', default: false },
      shared: { type: 'string', default: join(ROOT, '../shared') },
    },
  });
  const sets = positionals.length > 0 ? positionals : Object.keys(SETS);
  const unknown = sets.filter((set) => !(set in SETS));
  if (unknown.length > 0)
    throw new Error(`There is no set ${unknown.join(', ')}; there are ${Object.keys(SETS).join(', ')}.`);
  if (!existsSync(join(values.shared, 'bench/score.mjs'))) {
    console.log('Nothing was measured: the labelled corpora (../shared) are not on this machine.');
    return;
  }
  const engine = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).bin.clauselight;
  if (!existsSync(join(ROOT, engine))) throw new Error(`${engine} is not built. Run: npm run build`);
  const recorded = readRecorded();
  const figures = {};
  let violations = 0;
  console.log(
    `${'set'.padEnd(10)} ${'figure'.padEnd(18)} ${column('now', 6)} ${column('before', 6)} ${column('goal', 6)}`,
  );
  for (const set of sets) {
    const measured = await measure(set, values.shared);
    const ofSet = figuresOf(set, measured.result);
    printSet(set, measured.result, ofSet, recorded);
    Object.assign(figures, ofSet);
    violations += measured.violations;
  }
  const drops = values.record ? [] : findDrops(figures, recorded);
  complain(violations, drops);
  // Output that breaks the contract is no measure of anything.
  if (values.record && violations === 0) record(figures);
  if (violations > 0 || drops.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
