/** A policy for the tests of the command line, and what must hold of any analysis of it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { expect } from 'vitest';
import type { Analysis } from '../../src/model.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(readJson('docs/analysis.schema.json'));

export const POLICY = [
  'What we collect',
  '',
  'When you register 🌱 we collect your name and your email address.',
  '',
  'How long we keep it',
  '',
  'Orchards and gardens have a policy of their own.',
  '',
].join('\n');

/** Holds the analysis against the published schema. */
export function checked(analysis: Analysis): Analysis {
  validate(analysis);
  expect(validate.errors).toBeNull();
  return analysis;
}

/** Each quote is the slice of the text at its offsets, and its mentions stand inside it. */
export function expectTrueQuotes({ statements }: Analysis, textOf: (block: number) => string): void {
  const evidence = statements.flatMap((statement) => statement.evidence);
  expect(evidence.length).toBeGreaterThan(0);
  for (const { block, start, end, quote, mentions } of evidence) {
    expect(textOf(block).slice(start, end)).toBe(quote);
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(start);
      expect(mention.end).toBeLessThanOrEqual(end);
    }
  }
}
