import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messagesSaidIn } from '../../build/said-messages.ts';
import type { Catalog } from '../../src/summary/messages.ts';
import { FILES, ROOT, read } from './project.ts';

const catalogOf = (...keys: string[]): Catalog => Object.fromEntries(keys.map((key) => [key, { message: key }]));

test.each([
  ['a key', "say('close')", 'close'],
  ['the beginning of one', 'say(`section_$' + '{id}`)', 'section_sharing'],
  ['a part of one', "key('value', practice, value)", 'value_sale_data'],
  ['a word that keys are made of', "status='not-a-policy'", 'not_a_policy_title'],
  ['a name that keys are made of', 'x={idle:1,loading:2}', 'loading_title'],
])('keeps what a script says: %s', (_, code, key) => {
  expect(Object.keys(messagesSaidIn(code, catalogOf(key, 'desk_title')))).toEqual([key]);
});

test('leaves out what only a longer word begins with', () => {
  expect(messagesSaidIn("kind:'open-desk',at:desks.length", catalogOf('desk_title'))).toEqual({});
});

test('leaves nothing out of what the overlay and its view say', () => {
  const catalog = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8')) as Catalog;
  const sources = FILES.filter((path) =>
    /^src\/(?:ui|summary|vocabulary|extension\/overlay)\/.*\.tsx?$/.test(path),
  ).map(read);
  const kept = messagesSaidIn(sources.join('\n'), catalog);
  const said = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:say|has|count)\('(\w+)'/g)].map(([, key]) => key!),
  );
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((key) => key in catalog && !(key in kept))).toEqual([]);
  expect(Object.keys(kept).length).toBeLessThan(Object.keys(catalog).length);
});
