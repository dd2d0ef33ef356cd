/** Builds everything into `dist/`, or what is named: `npm run build -- chrome firefox cli`. */
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const named = process.argv.slice(2);

for (const mode of named.length > 0 ? named : ['chrome', 'firefox', 'cli']) {
  await build({ root, mode, configFile: `${root}/vite.config.ts`, logLevel: 'warn' });
  console.log(`dist/${mode} is built.`);
}
