/** `npm run bench:pages`: opens labelled pages in Chromium with the built extension. See `pages.ts`. */
import process from 'node:process';
import { load, main, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  const { openPages } = await load('tools/pages.ts');
  if (!(await openPages(process.argv.slice(2)))) process.exitCode = 1;
});
