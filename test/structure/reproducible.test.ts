/** Two builds of one source, in different folders and under different clocks, are one package. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listSource, packagesOf, unpack, zip } from '../../tools/package.mjs';
import { ROOT } from './project.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The source as a reviewer unpacks it, built there at the given time. */
function build(name: string, clock: number, timeZone: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), `clauselight-${name}-`));
  folders.push(folder);
  unpack(zip(ROOT, listSource(ROOT)), folder);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const setClock = `const then = Date.now(), now = Date.now; Date.now = () => now() - then + ${clock};`;
  execFileSync(
    process.execPath,
    ['--import', `data:text/javascript,${setClock}`, 'build/all.mjs', 'chrome', 'firefox'],
    {
      cwd: folder,
      env: { ...process.env, TZ: timeZone, NODE_ENV: undefined, VITEST: undefined },
      stdio: 'pipe',
    },
  );
  return packagesOf(folder);
}

test('#43 two builds in different folders and times are byte-identical', { timeout: 240_000 }, () => {
  const first = build('first', Date.UTC(2020, 1, 29), 'Pacific/Auckland');
  const second = build('a-second-with-a-longer-name', Date.UTC(2031, 11, 31), 'America/St_Johns');
  expect([...first.keys()].map((name) => name.replace(/^clauselight-[\d.]+-/, ''))).toEqual([
    'chrome.zip',
    'firefox.zip',
    'source.zip',
  ]);
  for (const [name, bytes] of first) expect(Buffer.compare(bytes, second.get(name)!), name).toBe(0);
});

test('#43 the source zip holds the instructions and all that they need, and nothing built', () => {
  const files = listSource(ROOT);
  expect(files).toEqual(
    expect.arrayContaining(['docs/building.md', 'package-lock.json', '.npmrc', 'tools/package.mjs', 'LICENSE']),
  );
  expect(files.filter((path) => /^(node_modules|dist|\.clauselight)\//.test(path))).toEqual([]);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});
