/** `npm run new-language -- xx`: lays out a folder for a language, empty. See `new-language.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load, main, ROOT, setUp } from './setup.mjs';

await main(async () => {
  // A build would only make the author wait: the languages are read from their sources.
  if (!existsSync(join(ROOT, 'node_modules/vite'))) setUp();
  const { newLanguage } = await load('tools/new-language.ts');
  newLanguage(ROOT, process.argv.slice(2));
});
