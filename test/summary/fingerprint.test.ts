import { expect, test } from 'vitest';
import { fingerprint, stands } from '../../src/summary/fingerprint.ts';

const TEXT = 'Your data\nWe keep orders for two years. We never sell your name, or anything else; ask “us” why.';

test('the order of sentences, their case and their marks make no difference', () => {
  const other = 'We never sell your name: or anything else. Ask "us" why!\nwe keep  orders for two years\nYOUR DATA';
  expect(fingerprint(other)).toEqual(fingerprint(TEXT));
});

test.each(['We keep orders for three years.', 'We keep orders.', ''])('other words do: %j', (other) => {
  expect(fingerprint(other)).not.toEqual(fingerprint(TEXT));
});

test('a sentence stands in the text that has all of its pieces', () => {
  const text = new Set(fingerprint(TEXT));
  expect(stands('We never sell your name, or anything else;', text)).toBe(true);
  expect(stands('We never sell your name, or your address;', text)).toBe(false);
  expect(stands('We keep orders for two years', new Set())).toBe(false);
});

test('it holds numbers of 32 bits, ascending, and no word', () => {
  const numbers = fingerprint(TEXT);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32)).toBe(true);
  expect(numbers).toHaveLength(5);
});
