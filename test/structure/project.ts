/** The project as a tree of files, for the tests that hold its structure. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Every file of the project that git does not ignore, by its path from the root, with forward slashes. */
export const FILES: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path && existsSync(join(ROOT, path)));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export const readJson = (path: string) => JSON.parse(read(path));

/** What a module imports: paths from the project's root for its own modules, and names of packages as they stand. */
export function importsOf(path: string): string[] {
  const { module } = parseSync(path, read(path), { sourceType: 'module' });
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => read(path).slice(start + 1, end - 1)),
  ];
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier,
  );
}
