/** Habits of the tree: files with one noun, no drawers without a name, nothing of this machine. */
import { expect, test } from 'vitest';
import { FILES, read, readJson } from './project.ts';

const CODE = FILES.filter((path) => /\.(tsx?|mjs|js)$/.test(path));

test('no drawer without a name', () => {
  const drawers = FILES.filter((path) => /(^|\/)(utils?|helpers?|common|misc|stuff|shared|lib)(\/|\.\w+$)/.test(path));
  expect(drawers).toEqual([]);
});

test('code files are named in kebab-case', () => {
  const odd = CODE.filter((path) => path.split('/').some((part) => !/^[.a-z0-9]+([-.][a-z0-9]+)*$/.test(part)));
  expect(odd).toEqual([]);
});

test('no skipped, lonely or promised test', () => {
  const odd = CODE.filter((path) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(read(path)));
  // Data that is not part of the project may be absent; that has one place.
  expect(odd.filter((path) => path !== 'test/structure/files.test.ts')).toEqual([]);
});

test('long files are known (a warning, not a failure)', () => {
  const lengths = CODE.filter((path) => !path.startsWith('src/languages/')).map(
    (path) => [path, read(path).split('\n').length] as const,
  );
  const long = lengths.filter(([, lines]) => lines > 300);
  for (const [path, lines] of long) console.warn(`${path} has ${lines} lines: is it one room or two?`);
  expect(lengths.filter(([, lines]) => lines > 800)).toEqual([]);
});

test('the versions agree', () => {
  const { version } = readJson('package.json');
  expect(readJson('manifest.json').version).toBe(version);
  expect(readJson('package-lock.json').version).toBe(version);
  expect(read('CHANGELOG.md')).toContain(`## ${version}`);
});
