/** docs/faults.md is true: each fault has a row, and each row tests where it says that they are. */
import { describe, expect, test } from 'vitest';
import { deriveFaults, faultsNamed, readTests } from '../../tools/faults.mjs';
import { read } from './project.ts';

const written = read('docs/faults.md');
const tests = readTests();
const rows = [...written.matchAll(/^\| (\d+) \| [^|]* \| [^|]* \| ([A-Z, ]+) \|/gm)].map(([, number, places]) => ({
  number: Number(number),
  places: places!.split(', '),
}));

test('names the tests that there are; else run: node tools/faults.mjs', () => {
  expect(written).toBe(deriveFaults(written, tests));
});

describe.each(rows)('fault $number', ({ number, places }) => {
  const files = [...tests].filter(([, faults]) => faults.includes(number)).map(([path]) => path);

  test('is tested where its row says: N without a browser, B, C or F in one', () => {
    const inBrowser = files.filter((path) => path.startsWith('test/e2e/'));
    expect(places.filter((place) => !'NBCF'.includes(place))).toEqual([]);
    expect(inBrowser.length > 0).toBe(/[BCF]/.test(places.join()));
    expect(files.length > inBrowser.length).toBe(places.includes('N'));
  });
});

test('no test names a fault that has no row', () => {
  const known = new Set(rows.map(({ number }) => number));
  expect([...tests.values()].flat().filter((number) => !known.has(number))).toEqual([]);
});

test('a title’s numbers are found, and colours are none', () => {
  const [one, two, color] = ['12 #3', '4', '123456'].map((number) => `#${number}`);
  expect(faultsNamed(`test('${one} x'); it("${two} y"); const color = '${color}';`)).toEqual([3, 4, 12]);
});
