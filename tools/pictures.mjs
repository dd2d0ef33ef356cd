/** `npm run pictures`: photographs every state of the view. See `test/view/pictures.ts`. */
import process from 'node:process';
import { load, main, ROOT, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  const { pictures } = await load('test/view/pictures.ts');
  await pictures(ROOT, process.argv.slice(2));
});
