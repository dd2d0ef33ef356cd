import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The languages that have a folder in `src/languages/`, sorted: the folder is the list. */
export function listLanguages(root: string): string[] {
  return listFolders(join(root, 'src/languages'));
}

/** The languages that the interface speaks, BCP 47, sorted: each has a folder in `public/_locales/`. */
export function listReaderLanguages(root: string): string[] {
  return listFolders(join(root, 'public/_locales')).map((name) => name.replace('_', '-'));
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
