/**
 * Adding a language is adding a folder: in a copy of the project one is laid out, found wanting, filled and read with,
 * and nothing else in that copy changes. The toy that fills it is English under another tag.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { FILES, ROOT } from './project.ts';

/** No language of the project's, nor likely to become one. */
const TAG = 'eo';
const NEEDED = /^(src|build|tools)\/|^test\/structure\/(languages\.test|project)\.ts$|^[^/]+\.(json|ts)$/;

const copy = mkdtempSync(join(tmpdir(), 'clauselight-language-'));
const own = join(copy, 'src/languages', TAG);
const git = (...args: string[]) => execFileSync('git', args, { cwd: copy, encoding: 'utf8' });

for (const path of FILES.filter((path) => NEEDED.test(path))) cpSync(join(ROOT, path), join(copy, path));
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
writeFileSync(join(copy, '.gitignore'), 'node_modules\n');
git('init', '-q');
git('add', '-A');

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Files of the copy that differ from the project's, or are new. */
const changed = (): string[] => {
  const edited = git('diff', '--name-only', '-z').split('\0');
  const added = git('ls-files', '-o', '--exclude-standard', '-z').split('\0');
  return [...edited, ...added].filter((path) => path);
};

const run = (program: string, args: string[], input = '') =>
  spawnSync(program, args, { cwd: copy, encoding: 'utf8', input, env: { ...process.env, CI: '', NO_COLOR: '1' } });

const layOut = (...given: string[]) => run('node', ['tools/new-language.mjs', ...given]);

/** Names of the structure tests that fail, each behind its language. */
function failures(): string[] {
  const file = join(copy, '.git/structure.json');
  const program = join(ROOT, 'node_modules/vitest/vitest.mjs');
  run('node', [program, 'run', '--project', 'unit', '--reporter=json', `--outputFile=${file}`]);
  const { testResults, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  expect(numTotalTests).toBeGreaterThan(0);
  return testResults
    .flatMap(({ assertionResults }: { assertionResults: { status: string; fullName: string }[] }) => assertionResults)
    .filter(({ status }: { status: string }) => status !== 'passed')
    .map(({ fullName }: { fullName: string }) => fullName);
}

test('a tag that is none, and a language that is there, are told so', () => {
  for (const given of [['NL'], ['nl', 'pt']]) {
    const { status, stderr } = layOut(...given);
    expect(stderr).toContain('npm run new-language -- xx');
    expect(status).toBe(1);
  }
  expect(layOut('sv').stderr).toContain('src/languages/sv already');
  expect(changed()).toEqual([]);
});

test('a language that is laid out fails until it is filled, alone, and edits nothing outside of its folder', () => {
  const { status, stdout, stderr } = layOut(TAG);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('test/structure/languages.test.ts');
  const files = changed();
  expect(files.filter((path) => !path.startsWith(`src/languages/${TAG}/`))).toEqual([]);
  expect(files).toContain(`src/languages/${TAG}/index.ts`);

  // It has every kind of file that English has.
  const wanted = FILES.map((path) => /^src\/languages\/en\/(index|cues|frames|rules\/.*)\.ts$/.exec(path)?.[1]);
  for (const path of wanted) if (path) expect(files).toContain(`src/languages/${TAG}/${path}.ts`);

  const biome = run('node', [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', own]);
  expect(biome.stdout + biome.stderr).toContain('No fixes applied');

  const failed = failures();
  expect(failed.length).toBeGreaterThanOrEqual(5);
  expect(failed.filter((name) => !name.startsWith(`${TAG} `))).toEqual([]);

  rmSync(own, { recursive: true });
  cpSync(join(copy, 'src/languages/en'), own, { recursive: true });
  const index = join(own, 'index.ts');
  writeFileSync(index, readFileSync(index, 'utf8').replace("language = 'en'", `language = '${TAG}'`));
  expect(failures()).toEqual([]);
  const explained = run('node', ['tools/explain.mjs', '-', '--lang', TAG], 'We never sell your personal data.');
  expect(explained.stdout).toContain(`${TAG}/sells-data`);
  expect(changed().filter((path) => !path.startsWith(`src/languages/${TAG}/`))).toEqual([]);
}, 120_000);
