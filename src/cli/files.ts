/** The paths that a batch is given → the files that it reads, in order. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { refused } from './input.ts';

/** A file of requests, one a line; any other is a document. */
export const isJsonLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * Files as they are given, and all files of folders, those of inner folders too, by name; hidden ones are passed over.
 * @param except a file that is not read wherever it lies: the one that is written
 * @throws {Unreadable} where there is no such file or folder
 */
export async function listFiles(paths: readonly string[], except?: string): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === '-' || !(await isFolder(path))) files.push(path);
    else files.push(...(await filesIn(path)));
  }
  return except === undefined ? files : files.filter((file) => file === '-' || resolve(file) !== resolve(except));
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw refused(path, error as NodeJS.ErrnoException);
  }
};

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries.filter(({ name }) => !isHidden(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    visible.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
    }),
  );
  return nested.flat();
}
