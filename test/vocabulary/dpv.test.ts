import { expect, it } from 'vitest';
import { DPV_PREFIXES, DPV_TERMS } from '../../src/vocabulary/dpv.ts';
import { isValue, PRACTICES } from '../../src/vocabulary/vocabulary.ts';

it('gives terms to values that exist alone, under prefixes that are known', () => {
  for (const [key, term] of Object.entries(DPV_TERMS)) {
    const [practice, value] = key.split('/') as [string, string];
    expect(isValue(practice, value), key).toBe(true);
    expect(Object.keys(DPV_PREFIXES), term).toContain(term.split(':')[0]);
  }
});

it('names every right of the GDPR by its article', () => {
  const articles = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'complaint'];
  for (const right of articles) expect(DPV_TERMS[`right/${right}`], right).toMatch(/^eu-gdpr:A\d+/);
});

it('has no value twice within a practice', () => {
  for (const { values } of Object.values(PRACTICES)) expect(new Set(values.map((v) => v.id)).size).toBe(values.length);
});
