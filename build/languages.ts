import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The languages that the interface speaks, BCP 47, sorted: each has a folder in `public/_locales/`. */
export function listReaderLanguages(root: string): string[] {
  const folder = join(root, 'public/_locales');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name.replace('_', '-'))
    .sort();
}
