import { expect, test } from 'vitest';
import { EXPORT_FORMATS, WRITERS } from '../../src/export/formats.ts';
import { messagesFor } from '../../src/summary/catalogs.ts';
import { checked } from '../cli/reading.ts';
import { SHOP } from '../view/fixtures.ts';
import { analysis } from '../view/policy.ts';

const messages = messagesFor(['en']);

test('JSON is the analysis of the contract and nothing else', () => {
  const json = WRITERS.json.write(SHOP, messages);
  expect(checked(JSON.parse(json))).toEqual(SHOP);
});

test('Markdown has every sentence that proves a line', () => {
  const text = WRITERS.markdown.write(SHOP, messages);
  expect(text).toMatch(/^# Privacy policy: Privacy\n/);
  expect(text).toContain('- Says it does not sell your data.\n  > We sell your data to nobody.');
});

test.each(EXPORT_FORMATS)('%s is written of a policy that says nothing', (format) => {
  expect(WRITERS[format].write(analysis([]), messages)).toMatch(/\n$/);
});
