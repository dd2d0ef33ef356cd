import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The languages that have a folder in `src/languages/`, sorted: the folder is the list. */
export function listLanguages(root: string): string[] {
  const folder = join(root, 'src/languages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
