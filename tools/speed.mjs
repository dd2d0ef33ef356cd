/**
 * Measures the engine's speed and weight and prints them beside their goals.
 *   node tools/speed.mjs             all of it: the engine, other libraries beside it, the batch, and pages in Chromium
 *   node tools/speed.mjs --pages     pages in Chromium alone (P5, P8)
 *   node tools/speed.mjs --record    adds a line to bench/history.jsonl as well
 *   --shared DIR                     where the seeds and the floor are
 *
 * Speed is told in passes of the floor (bench/floor.mjs) over the same text: one pass that cuts words and looks each up.
 * Both run in turn in one process, and the medians are compared. Time is the processor's, so that what else a machine
 * does is not measured. Seeds are read, and nothing of them is kept.
 */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { load } from './setup.mjs';
import { measureBatch } from './speed-batch.mjs';
import { peers } from './speed-peers.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const HISTORY = join(ROOT, 'bench/history.jsonl');
const SEEDS = ['fabconnect', 'machiningcloud', 'macrofab', 'mastercam'];
const LANGUAGE = 'en';

const RUNS = 200;
const WARM_UP = 60;
const COLD_PROCESSES = 15;
const COLD_CHARACTERS = 20_480;
const KILOBYTE = 1000;
const LARGE_RUNS = 5;

/** @type {Record<string, number>} the most that a figure may be */
export const GOALS = {
  'P1 warm': 3,
  'P2 all rules to a tenth': 1.3,
  'P3 1 MB to 100 KB': 11,
  'P3 adversarial to normal': 2,
  'P4 cold': 4,
  'P5 detector to an empty script': 3,
  'P5 125,000 nodes to 250': 1.5,
  'P7 always on, KB': 1.5,
  'P7 on demand, KB': 45,
  'P8 summary to Readability': 1,
  'P8 longest task at a quarter, ms': 50,
  'P8 the same, 125,000 nodes, ms': 50,
  'batch memory, all to a quarter': 1.2,
};

/** Readings that slow engines are measured by: enough for a median, and a minute in all. */
const PEER_RUNS = 9;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const round = (value) => Math.round(value * 100) / 100;

/** Milliseconds of the processor's time. */
function timeOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** @returns {number[]} the median time of each run; they take turns */
export function interleave(runs, times, warmUp = 0) {
  const samples = runs.map(() => []);
  for (let i = 0; i < warmUp + times; i++)
    for (const [k, run] of runs.entries()) {
      const time = timeOf(run);
      if (i >= warmUp) samples[k].push(time);
    }
  return samples.map(median);
}

/** Bundles the engine into a folder: Vite's module runner would be measured with it otherwise. */
async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      ssr: join(ROOT, 'tools/speed-engine.ts'),
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'engine.mjs' } },
    },
  });
  return join(folder, 'engine.mjs');
}

/** A pack with every tenth of its rules, by id. */
function tenthOf(pack) {
  const ids = Object.keys(pack.rules)
    .sort()
    .filter((_, i) => i % 10 === 0);
  return { ...pack, rules: Object.fromEntries(ids.map((id) => [id, pack.rules[id]])) };
}

const repeated = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** One sentence that never ends and that every rule's words run through. */
const ADVERSARIAL = 'we may share your personal information with third parties and not sell or keep your data if you ';

function measureWarm({ analyze, readText, identify, detect }, pack, floorPass, texts) {
  const packs = new Map([[LANGUAGE, pack]]);
  return texts.map(([name, text]) => {
    const document = readText(text);
    const { statements } = analyze(document, { packs });
    const runs = [
      () => floorPass(text),
      () => analyze(document, { packs }),
      () => identify(document),
      () => detect(document, statements, LANGUAGE),
    ];
    const [floor, whole, ...rooms] = interleave(runs, RUNS, WARM_UP);
    const [language, detection] = rooms.map((time) => round(time / floor));
    return { name, ratio: round(whole / floor), language, detection };
  });
}

function measureRules({ analyze, readText }, all, tenth, text) {
  const document = readText(text);
  const [many, few] = [all, tenth].map((pack) => new Map([[LANGUAGE, pack]]));
  const runs = [() => analyze(document, { packs: many }), () => analyze(document, { packs: few })];
  const [long, short] = interleave(runs, RUNS / 4, WARM_UP / 2);
  return round(long / short);
}

function measureGrowth({ analyze, readText }, pack, text) {
  const options = { packs: new Map([[LANGUAGE, pack]]), language: LANGUAGE };
  const sizes = [repeated(text, 100 * KILOBYTE), repeated(text, 1000 * KILOBYTE)];
  const documents = [...sizes, repeated(ADVERSARIAL, 1000 * KILOBYTE)].map(readText);
  const runs = documents.map((document) => () => analyze(document, options));
  const [small, large, adversarial] = interleave(runs, LARGE_RUNS, 1);
  return { growth: round(large / small), adversarial: round(adversarial / large) };
}

/** Passes of the floor that each of the others takes over the same text, the engine among them. */
async function measurePeers(engine, source, pack, floorPass, text) {
  const packs = new Map([[LANGUAGE, pack]]);
  const others = await peers(engine, source);
  const runs = { clauselight: (read) => engine.analyze(engine.readText(read), { packs }), ...others };
  const names = Object.keys(runs);
  const [floor, ...times] = interleave(
    [() => floorPass(text), ...names.map((name) => () => runs[name](text))],
    PEER_RUNS,
    3,
  );
  return Object.fromEntries(times.map((time, i) => [`beside: ${names[i]}`, round(time / floor)]));
}

function batchFigures(shared) {
  const commandLine = join(ROOT, 'dist/cli/clauselight.js');
  const documents = join(shared, 'bench/documents.jsonl');
  if (!existsSync(commandLine) || !existsSync(documents)) return {};
  const { speed, memory, growth } = measureBatch(commandLine, documents);
  return {
    'batch, MB/s on one core': round(speed),
    'batch memory, MB': round(memory),
    'batch memory, all to a quarter': round(growth),
  };
}

/** Script of a fresh process: the time of its first pass, with what it must load for it. */
const COLD = {
  floor: (floor, _engine, _pack, text) => `
    const { floorPass } = await import(${JSON.stringify(floor)});
    const run = () => floorPass(text);${timed(text)}`,
  engine: (_floor, engine, pack, text) => `
    const { analyze, readText } = await import(${JSON.stringify(engine)});
    const source = readFileSync(${JSON.stringify(pack)}, 'utf8');
    const run = () => analyze(readText(text), { packs: new Map([['${LANGUAGE}', JSON.parse(source)]]) });${timed(text)}`,
};

const timed = (text) => `
    const text = readFileSync(${JSON.stringify(text)}, 'utf8');
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1000);`;

function measureCold(folder, engine, floor, pack, text) {
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));
  writeFileSync(join(folder, 'text.txt'), text.slice(0, COLD_CHARACTERS));
  const samples = { floor: [], engine: [] };
  for (let i = 0; i < COLD_PROCESSES; i++)
    for (const kind of Object.keys(COLD)) {
      const script = join(folder, `cold-${kind}.mjs`);
      const body = COLD[kind](floor, pathToFileURL(engine).href, join(folder, 'pack.json'), join(folder, 'text.txt'));
      writeFileSync(script, `import { readFileSync } from 'node:fs';\n${body}\n`);
      samples[kind].push(Number(execFileSync(process.execPath, [script], { encoding: 'utf8' })));
    }
  return round(median(samples.engine) / median(samples.floor));
}

const zipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length / 1024;

/**
 * Kilobytes of the built scripts, gzipped: the one in every page, those that a policy's page gets, and those with the
 * engine and one language in the background.
 */
function measureWeight() {
  const built = join(ROOT, 'dist/chrome');
  if (!existsSync(join(built, 'manifest.json'))) return undefined;
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  const always = manifest.content_scripts.flatMap(({ js }) => js).map((file) => zipped(join(built, file)));
  const inPage = ['reader.js', 'overlay.js', `messages-${LANGUAGE}.js`];
  const assets = readdirSync(join(built, 'assets')).map((file) => `assets/${file}`);
  const inBackground = assets.filter((file) => file.includes(`/language-${LANGUAGE}-`) || file.includes('/reading-'));
  const weights = [...inPage, ...inBackground].map((file) => [file, zipped(join(built, file))]);
  const sum = (values) => round(values.reduce((total, value) => total + value, 0));
  return {
    always: sum(always),
    inPage: sum(weights.slice(0, inPage.length).map(([, weight]) => weight)),
    demand: sum(weights.map(([, weight]) => weight)),
    note: weights.map(([file, weight]) => `${file} ${weight.toFixed(1)}`).join(', '),
  };
}

function print(figures, notes) {
  for (const [name, value] of Object.entries(figures)) {
    const goal = name.startsWith('P1 warm') ? GOALS['P1 warm'] : GOALS[name];
    const wanted = goal === undefined ? '' : `≤ ${goal}`;
    const reached = value <= goal ? 'reached' : '';
    console.log(
      `${name.padEnd(32)} ${String(value).padStart(8)}  ${wanted.padEnd(7)} ${reached.padEnd(8)}${notes[name] ?? ''}`.trimEnd(),
    );
  }
}

function record(figures) {
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'build', 'package-lock.json') !== '';
  const commit = git('rev-parse', '--short', 'HEAD') + (changed ? '+changes' : '');
  mkdirSync(dirname(HISTORY), { recursive: true });
  appendFileSync(HISTORY, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit, figures })}\n`);
  console.log('\nRecorded in bench/history.jsonl.');
}

/** @returns {Promise<{ figures: Record<string, number>, notes: Record<string, string> }>} */
async function measureEngine(folder, floor, shared) {
  const enginePath = await bundle(folder);
  const engine = await import(pathToFileURL(enginePath).href);
  const { floorPass } = await import(pathToFileURL(floor).href);
  const source = engine.packs.get(LANGUAGE);
  const pack = engine.compilePack(source);
  const texts = SEEDS.map((name) => [name, readFileSync(join(shared, `seeds/${name}.txt`), 'utf8')]);
  const all = texts.map(([, text]) => text).join('\n\n');
  const warm = measureWarm(engine, pack, floorPass, texts);
  const { growth, adversarial } = measureGrowth(engine, pack, all);
  const weight = measureWeight();
  const figures = {
    ...Object.fromEntries(warm.map(({ name, ratio }) => [`P1 warm, ${name}`, ratio])),
    'P2 all rules to a tenth': measureRules(engine, pack, engine.compilePack(tenthOf(source)), all),
    'P3 1 MB to 100 KB': growth,
    'P3 adversarial to normal': adversarial,
    'P4 cold': measureCold(folder, enginePath, pathToFileURL(floor).href, pack, all),
    ...(weight && {
      'P7 always on, KB': weight.always,
      'P7 on demand, KB': weight.demand,
      'P7 of it in the page, KB': weight.inPage,
    }),
    ...(await measurePeers(engine, source, pack, floorPass, texts[0][1])),
    ...batchFigures(shared),
  };
  const notes = warm.map(({ name, language, detection }) => [
    `P1 warm, ${name}`,
    `language ${language}, detection ${detection} of it`,
  ]);
  return { figures, notes: { ...Object.fromEntries(notes), ...(weight && { 'P7 on demand, KB': weight.note }) } };
}

/** P5 and P8, where there is a build to load into Chromium. */
async function measureInBrowser(shared) {
  if (!existsSync(join(ROOT, 'dist/chrome/manifest.json'))) return {};
  const { measurePages } = await load('tools/page-speed.ts');
  const figures = await measurePages(shared);
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)]));
}

async function main() {
  const { values } = parseArgs({
    options: {
      record: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      shared: { type: 'string', default: join(ROOT, '../shared') },
    },
  });
  const floor = join(values.shared, 'bench/floor.mjs');
  if (!existsSync(floor)) {
    console.log('Nothing was measured: the seeds and the floor (../shared) are not on this machine.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-speed-'));
  try {
    const engine = values.pages ? { figures: {}, notes: {} } : await measureEngine(folder, floor, values.shared);
    const figures = { ...engine.figures, ...(await measureInBrowser(values.shared)) };
    print(figures, engine.notes);
    if (values.record) record(figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
