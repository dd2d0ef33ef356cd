/** The browser reads what the command line reads: one engine, two ways in. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';
import type { Analysis, Statement } from '../../src/model.ts';
import { wrapAsPage } from '../../tools/wrap.ts';
import { inBrowsers, ROOT, SHARED, sample, settledBadge, stateOf } from './stage.ts';

function analyze(input: string, ...options: string[]): Analysis {
  const program = join(ROOT, 'dist/cli/clauselight.js');
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, 'analyze', '-', '--json', ...options], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

/** What a statement says and the words that prove it: what must not hang on how the document came in. */
const gist = ({ practice, value, polarity, modality, party, audience, details, evidence }: Statement) => ({
  says: [practice, value, polarity, modality, party, audience].filter(Boolean).join(' '),
  details,
  quotes: evidence.map(({ quote }) => quote.replace(/\s+/g, ' ')),
});

const gists = ({ statements }: Analysis) => statements.map(gist);

const isShipped = (name: string) => /^policy.*\.html$/.test(name);

describe('samples', () => {
  inBrowsers((stage) => {
    test.for(readdirSync(join(ROOT, 'samples')).filter(isShipped))('%s', async (name) => {
      const html = sample(name);
      const url = stage.serve(`/${name}`, html);
      const tab = await stage.open(url);
      await settledBadge(tab);
      const state = await stateOf(stage, tab);
      const expected = analyze(html, '--format', 'html', '--url', url);
      expect(expected.statements.length).toBeGreaterThan(0);
      expect(state?.analysis?.statements).toEqual(expected.statements);
      expect(state?.analysis?.answers).toEqual(expected.answers);
      expect(state?.analysis?.document).toEqual(expected.document);
      await tab.close();
    });
  });
});

const SEEDS = join(SHARED, 'seeds');
const present = existsSync(join(SEEDS, 'expected.json'));
if (!present) console.warn('../shared/seeds is absent: the seed policies are not opened.');

const seeds = present
  ? Object.entries<{ language?: string }>(JSON.parse(readFileSync(join(SEEDS, 'expected.json'), 'utf8')))
      .filter(([name, { language }]) => name.endsWith('.txt') && language === 'en')
      .map(([name]) => name)
  : [];

describe.runIf(present)('seed policies, wrapped as pages', () => {
  inBrowsers((stage) => {
    test.for(seeds)('%s', async (name) => {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      const html = wrapAsPage({ ...readText(text), title: 'Privacy Policy', declaredLanguage: 'en' });
      const tab = await stage.open(stage.serve(`/${name}.html`, html));
      await settledBadge(tab);
      const state = await stateOf(stage, tab);
      expect(state?.status).toBe('ready');
      expect(state?.analysis?.statements).toEqual(analyze(html, '--format', 'html').statements);
      expect(gists(state!.analysis!)).toEqual(gists(analyze(text, '--format', 'text')));
      await tab.close();
    });
  });
});
