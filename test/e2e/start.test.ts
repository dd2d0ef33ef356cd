/** `npm start` without a display: the main job of the project, as a stranger runs it first. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { ROOT } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'clauselight-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...words: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'tools/start.mjs'), '--headless', ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 90_000,
  });

/** Width of a PNG, from its header; throws where it is none. */
function widthOf(path: string): number {
  const png = readFileSync(path);
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return png.readUInt32BE(16);
}

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  test.runIf(findBrowser(name) || process.env.CI)('reads the sample and takes pictures', { timeout: 100_000 }, () => {
    const { status, stdout, stderr } = start(name);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('Privacy policy: Privacy Policy – Tidelark');
    expect(stdout).toContain('Says it does not sell your data.');
    const pictures = [...stdout.matchAll(/\S+\.png/g)].map(([path]) => join(folder, path));
    expect(pictures).toHaveLength(2);
    for (const path of pictures) expect(widthOf(path)).toBeGreaterThan(300);
  });
});

test.runIf(findBrowser('chromium') || process.env.CI)('wraps a text file as a page', { timeout: 100_000 }, () => {
  const file = join(folder, 'notice.txt');
  writeFileSync(
    file,
    'Privacy Policy\n\nWe collect your name and your email address.\n\nWe do not sell your personal data.\n\nYou have the right to access your personal data.\n\nWe use cookies.\n',
  );
  const { status, stdout, stderr } = start(file);
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Says it does not sell your data.');
});

test('says what is wrong with its words', () => {
  const { status, stderr } = start('no-such-file.html');
  expect(status).toBe(1);
  expect(stderr).toContain('There is no file no-such-file.html.');
});
