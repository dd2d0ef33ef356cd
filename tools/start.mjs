/** `npm start`: sets up what is missing, then opens a browser with the extension on a policy. See `start.ts`. */
import process from 'node:process';
import { load, main, ROOT, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  const { start } = await load('tools/start.ts');
  await start(ROOT, process.argv.slice(2));
});
