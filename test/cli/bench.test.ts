import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, findDrops, labelsUnderFloor } from '../../tools/bench.mjs';

const TOOL = resolve(import.meta.dirname, '../../tools/bench.mjs');

const scored = {
  macroF1: 0.7712,
  micro: { p: 0.9, r: 0.8, f1: 0.8049, lenientP: 0.95 },
  per: { Retention: { n: 30, f1: 0.5 }, Rare: { n: 29, f1: 0.1 }, Choice: { n: 90, f1: 0.7 } },
};

describe('bench', () => {
  it('takes the headline figures of a set in points', () => {
    expect(figuresOf('opp115', scored)).toEqual({
      'opp115: macro F1': 77.1,
      'opp115: micro F1': 80.5,
      'opp115: P (any annotator)': 95,
    });
  });

  it('names labels under the floor, those with few examples apart', () => {
    expect(labelsUnderFloor('opp115', scored)).toEqual(['Retention 50.0']);
    expect(labelsUnderFloor('app350', scored)).toEqual([]);
  });

  it('bears a loss of one point, and no more', () => {
    const recorded = { 'opp115: macro F1': 77.1, 'seeds: wrong': 1 };
    expect(findDrops({ 'opp115: macro F1': 76.1, 'seeds: wrong': 2 }, recorded)).toEqual([]);
    expect(findDrops({ 'opp115: macro F1': 76, 'seeds: wrong': 3 }, recorded)).toEqual([
      'opp115: macro F1 is 76; it was 77.1',
      'seeds: wrong is 3; it was 1',
    ]);
  });

  it('sees no loss in a gain, or in a figure that is new', () => {
    expect(
      findDrops({ 'opp115: macro F1': 90, 'seeds: wrong': 0, new: 1 }, { 'opp115: macro F1': 77, 'seeds: wrong': 9 }),
    ).toEqual([]);
  });

  it('says in one line that the corpora are not there, and is content', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, '--shared', 'nowhere'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Nothing was measured[^\n]+\n$/);
  });

  it('knows its sets', () => {
    const { status, stderr } = spawnSync(process.execPath, [TOOL, 'opp116'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('opp115');
  });
});
