/** `npm run pictures`: photographs every state of the view, with `-- --readme` those of the README. See `test/view/`. */
import process from 'node:process';
import { load, main, ROOT, setUp } from './setup.mjs';

await main(async () => {
  setUp();
  const given = process.argv.slice(2);
  if (given.includes('--readme')) {
    const { readmePictures } = await load('test/view/readme-pictures.ts');
    return readmePictures(ROOT);
  }
  const { pictures } = await load('test/view/pictures.ts');
  return pictures(ROOT, given);
});
