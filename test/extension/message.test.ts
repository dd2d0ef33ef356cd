import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOwnPage, isTopFrame, readMessage, toReader } from '../../src/extension/message.ts';
import { toBackground } from '../../src/extension/message-to-background.ts';
import { analysis } from '../view/policy.ts';
import { fromOwnPage, fromTab, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

it.each([
  { kind: 'suspect' },
  { kind: 'need-highlight' },
  { kind: 'report', status: 'ready', standsOut: 5 },
  { kind: 'overlay-closed' },
  { kind: 'overlay-placed', frame: { dock: 'bottom', width: 416, height: 320 } },
  { kind: 'open-options' },
  { kind: 'seen', visit: 1, analysis: analysis([]), fingerprint: [0, 2 ** 32 - 1] },
])('takes $kind to the background', (message) => {
  expect(readMessage(toBackground, message)).toBe(message);
  expect(readMessage(toReader, message)).toBeUndefined();
});

it.each([
  { kind: 'read', asked: true },
  { kind: 'show', statement: 's1', evidence: 0 },
  { kind: 'overlay', action: 'toggle', focus: true },
  { kind: 'mark', on: true },
])('takes $kind to the reader', (message) => {
  expect(readMessage(toReader, message)).toBe(message);
  expect(readMessage(toBackground, message)).toBeUndefined();
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'suspect'],
  ['a list', ['suspect']],
  ['no kind', {}],
  ['an unknown kind', { kind: 'forget-everything' }],
  ['a kind of the prototype', { kind: 'constructor' }],
  ['an inherited kind', Object.create({ kind: 'suspect' })],
  ['a field too many', { kind: 'suspect', tabId: 3 }],
  ['__proto__', JSON.parse('{"kind":"suspect","__proto__":{"admin":true}}')],
  ['a field too few', { kind: 'report', status: 'ready' }],
  ['an inherited field', Object.assign(Object.create({ standsOut: 1 }), { kind: 'report', status: 'ready' })],
  ['an unknown status', { kind: 'report', status: 'hacked', standsOut: 1 }],
  ['a fraction', { kind: 'report', status: 'ready', standsOut: 1.5 }],
  ['a negative number', { kind: 'report', status: 'ready', standsOut: -1 }],
  ['half a reading', { kind: 'seen', visit: 1, analysis: { version: 1 }, fingerprint: [] }],
  ['an address that a page names', { kind: 'seen', visit: 1, analysis: analysis([]), fingerprint: [], address: 'x' }],
  ['a large number', { kind: 'report', status: 'ready', standsOut: 1e9 }],
  ['50 MB', { kind: 'open-desk', url: 'x'.repeat(50_000_000) }],
])('#37 refuses %s', (_, message) => {
  expect(readMessage(toBackground, message)).toBeUndefined();
});

it('#37 throws for nothing, and takes nothing that a fuzzer makes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => readMessage(toBackground, value) === undefined),
  );
  const kinds = fc.constantFrom(...Object.keys(toReader));
  fc.assert(
    fc.property(kinds, fc.dictionary(fc.string(), fc.anything()), (kind, rest) => {
      const message = { kind, stray: 1, ...rest };
      return readMessage(toReader, message) === undefined;
    }),
  );
});

it('#38 believes only its own content scripts in the top frame of a tab', () => {
  expect(isTopFrame(fromTab(), OWN_ID)).toBe(true);
  expect(isTopFrame(fromTab({ id: 'another' }), OWN_ID)).toBe(false);
  expect(isTopFrame(fromTab({ frameId: 3 }), OWN_ID)).toBe(false);
  expect(isTopFrame(fromTab({ tab: undefined }), OWN_ID)).toBe(false);
  expect(isTopFrame(fromTab({ url: `${OWN_ORIGIN}popup.html` }), OWN_ID)).toBe(false);
  expect(isTopFrame(fromTab({ url: undefined }), OWN_ID)).toBe(false);
});

it('#38 believes only its own pages', () => {
  expect(isOwnPage(fromOwnPage(), OWN_ID, OWN_ORIGIN)).toBe(true);
  expect(isOwnPage(fromOwnPage({ id: 'another' }), OWN_ID, OWN_ORIGIN)).toBe(false);
  expect(isOwnPage(fromTab(), OWN_ID, OWN_ORIGIN)).toBe(false);
  expect(isOwnPage(fromOwnPage({ url: `https://evil.example/${OWN_ORIGIN}` }), OWN_ID, OWN_ORIGIN)).toBe(false);
  expect(isOwnPage({ id: OWN_ID }, OWN_ID, OWN_ORIGIN)).toBe(false);
});
