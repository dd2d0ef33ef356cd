/** `npm run explain -- FILE [--line "…"]`: how each sentence is read, step by step. See `explain.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { load, main, ROOT, setUp } from './setup.mjs';

await main(async () => {
  // It reads the sources themselves: a build would only make whoever edits a rule wait.
  if (!existsSync(join(ROOT, 'node_modules/vite'))) setUp();
  const { explainFile } = await load('tools/explain.ts');
  await explainFile(process.argv.slice(2));
});
