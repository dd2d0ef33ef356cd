/** Clauselight's own privacy policy, read by Clauselight: what it says there is what it must find there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Analysis } from '../../src/model.ts';
import { ROOT } from './stage.ts';

const run = spawnSync(process.execPath, [join(ROOT, 'dist/cli/clauselight.js'), 'analyze', 'PRIVACY.md', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const analysis: Analysis = JSON.parse(run.stdout || '{}');
const said = () => analysis.statements.map(({ practice, value, polarity }) => `${practice}/${value} ${polarity}`);

test('it is a privacy policy, with a date', () => {
  expect(run.status, run.stderr).toBe(0);
  expect(analysis.detection.kind).toBe('privacy-policy');
  expect(analysis.document).toMatchObject({ language: 'en', updated: '2026-11-29' });
});

test('it denies what Clauselight does not do', () => {
  expect(said()).toEqual(
    expect.arrayContaining([
      'collection/personal-data denied',
      'sale/personal-data denied',
      'sharing/third-parties denied',
      'tracking/cookies denied',
    ]),
  );
});

test('it affirms no collection, sharing, sale, tracking or transfer', () => {
  const practices = ['collection', 'sharing', 'sale', 'tracking', 'transfer', 'purpose'];
  const affirmed = analysis.statements.filter(
    ({ practice, polarity }) => practices.includes(practice) && polarity === 'affirmed',
  );
  expect(affirmed.map(({ evidence, practice, value }) => `${practice}/${value}: ${evidence[0]?.quote}`)).toEqual([]);
});

test('it says how long the little that is kept is kept, and how changes are told', () => {
  const retention = analysis.statements.find(({ practice }) => practice === 'retention');
  expect(retention?.details.period).toEqual(['P180D']);
  expect(said()).toContain('change/posting affirmed');
});

test('the questions that matter are answered', () => {
  const answers = Object.fromEntries(analysis.answers.map(({ question, answer }) => [question, answer]));
  expect(answers).toMatchObject({
    'sells-data': 'no',
    'states-retention-period': 'yes',
    'announces-changes': 'yes',
    'states-date': 'yes',
  });
});
