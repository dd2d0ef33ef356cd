import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { deriveSchema } from '../../tools/schema.mjs';

const file = join(resolve(import.meta.dirname, '../..'), 'docs/analysis.schema.json');
const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(file, 'utf8')));

const statement = {
  id: 's1',
  practice: 'sale',
  value: 'personal-data',
  polarity: 'denied',
  modality: 'stated',
  details: { data: ['name'] },
  evidence: [{ block: 0, start: 0, end: 9, quote: 'No sales.', mentions: [{ start: 3, end: 8, data: 'name' }] }],
  rule: 'en/sells-data',
};
const analysisWith = (changed: object) => ({
  version: 1,
  engine: { version: '1.0.0', rules: 'abc' },
  document: { language: 'en', updated: null, words: 2 },
  detection: { kind: 'other', confidence: 0.5, signals: [] },
  statements: [{ ...statement, ...changed }],
  answers: [{ question: 'sells-data', answer: 'no', statements: ['s1'] }],
  contradictions: [{ statements: ['s1', 's2'], kind: 'sale' }],
  reading: {
    blocks: 1,
    sentences: 1,
    statementsPer1000Words: 0,
    languageSupported: true,
    languages: ['en'],
    unread: [],
  },
});

describe('docs/analysis.schema.json', () => {
  it('is what the types say; else run: node tools/schema.mjs', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await deriveSchema());
  }, 30_000);

  it('takes an analysis', () => {
    expect(validate(analysisWith({}))).toBe(true);
  });

  it.each([
    ['a value of another practice', { value: 'name' }],
    ['a practice that is none', { practice: 'gossip' }],
    ['a statement without proof', { evidence: [] }],
    ['data that is none', { details: { data: ['charm'] } }],
    ['an empty detail', { details: { names: [] } }],
    ['a modality that is none', { modality: 'perhaps' }],
    ['a property that the types do not have', { score: 5 }],
  ])('refuses %s', (_, changed) => {
    expect(validate(analysisWith(changed))).toBe(false);
  });
});
