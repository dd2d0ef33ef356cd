import { describe, expect, it } from 'vitest';
import { headingForm } from '../../src/document/heading-form.ts';
import { isTitle } from '../../src/extraction/title.ts';

describe('a line that may be a heading', () => {
  it.each([
    'Data we collect',
    'Your Rights',
    'YOUR RIGHTS',
    'Who are we?',
    'Article 5',
    'Part 1: Data we collect',
    'COPPA',
  ])('%s', (line) => expect(headingForm(line)).toBeDefined());

  it.each([
    'Tel: 04 56 78',
    'Phone: +46',
    'Fax 04 56 12',
    'Last updated: 3 May',
    'HRB 1234',
    'Mon–Fri 9–17',
    'We sell shoes.',
    'we sell shoes',
  ])('is not: %s', (line) => {
    expect(headingForm(line)).toBeUndefined();
    expect(headingForm(line, true)).toBeUndefined();
  });
});

describe('a line of text that is a title', () => {
  it.each(['Your Rights', 'Article 5', 'Cookies And Pixels', 'Part 1: Data'])('%s', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  it.each(['Tel: 04 56 78', 'Fax 04 56 12', 'Phone: +46 4', 'HRB 1234', 'We sell shoes.'])('is not: %s', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});
