import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOf, ownDateOf, periodsOf } from '../../src/extraction/quantity.ts';
import { viewOf } from './toy.ts';

describe('periods', () => {
  it.each<[string, string[]]>([
    ['for 30 days', ['P30D']],
    ['for thirty (30) days', ['P30D']],
    ['for two years', ['P2Y']],
    ['within 72 hours', ['PT72H']],
    ['for 6 months, then for 2 years', ['P6M', 'P2Y']],
    ['for 30 days and again for 30 days', ['P30D']],
    ['for many days', []],
    ['days pass', []],
    ['for 0 days', []],
    ['in the year 2018', []],
    ['30 bees', []],
  ])('%s: %j', (text, periods) => expect(periodsOf(viewOf(text))).toEqual(periods));
});

describe('ages', () => {
  it.each<[string, number[]]>([
    ['under the age of 13', [13]],
    ['under the age of thirteen', [13]],
    ['at least 16 years', [16]],
    ['18 years old', [18]],
    ['under the age of 13 or 16 years', [13, 16]],
    ['at least 30 days', []],
    ['at least 2 cookies', []],
    ['for 30 years', []],
    ['room 13', []],
  ])('%s: %j', (text, ages) => expect(agesOf(viewOf(text))).toEqual(ages));
});

describe("the document's own date", () => {
  it.each([
    ['Last updated: June 16, 2022', '2022-06-16'],
    ['Last updated 16 June 2022', '2022-06-16'],
    ['Last updated on the 1st of June, 2022', '2022-06-01'],
    ['Last updated: June 2022', '2022-06'],
    ['LAST UPDATED: FEB 2, 2020', '2020-02-02'],
    ['Last updated 2022-06-16', '2022-06-16'],
    ['Last updated: 16.06.2022', '2022-06-16'],
    ['Last updated: 06/16/2022', '2022-06-16'],
    ['Last updated: 16/06/2022', '2022-06-16'],
    ['Last updated: 06/06/2022', '2022-06-06'],
    ['Effective date: June 1, 2022; last updated: June 2, 2022', '2022-06-01'],
  ])('%s: %s', (text, date) => expect(ownDateOf(viewOf(text))).toBe(date));

  it.each([
    ['a day and a month that may be either', 'Last updated: 04/05/2022'],
    ['a day that does not exist', 'Last updated: 31.02.2022'],
    ['a date of something else', 'We began on June 16, 2022'],
    ['no date', 'Last updated by our team'],
    ['a date far behind', `Last updated ${'by somebody '.repeat(8)} 2022-06-16`],
    ['a year alone', 'Last updated 2022'],
  ])('is not %s', (_, text) => expect(ownDateOf(viewOf(text))).toBeUndefined());

  it('a named day that does not exist is none', () =>
    expect(ownDateOf(viewOf('Last updated: February 31, 2022'))).toBeUndefined());

  it('is a date that exists, or none', () => {
    const number = fc.integer({ min: 0, max: 2200 });
    const date = fc
      .tuple(
        number,
        fc.constantFrom(' ', '.', '/', '-', ', '),
        fc.oneof(number, fc.constantFrom('June', 'Feb')),
        number,
      )
      .map(([a, separator, b, c]) => `Last updated: ${a}${separator}${b}${separator}${c}`)
      // See above.
      .filter((text) => !/(29|3[01])\D+(June|Feb)|(June|Feb)\D+(29|3[01])\b/.test(text));
    fc.assert(
      fc.property(date, (text) => {
        const found = ownDateOf(viewOf(text));
        if (found === undefined) return;
        expect(found).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);
        expect(new Date(found).toISOString().startsWith(found)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
