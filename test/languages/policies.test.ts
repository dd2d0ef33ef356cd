/**
 * Whole policies in the manner of real ones: each of the fixed questions must get its answer. `policies/xx-name.md` is the
 * text, `policies/xx-name.json` holds the answers that are not "silent".
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { QUESTION_RULES } from '../../src/vocabulary/questions.ts';

interface Expected {
  updated: string | null;
  controller: string;
  answers: Record<string, 'yes' | 'no' | 'conditional'>;
}

const folder = fileURLToPath(new URL('./policies/', import.meta.url));
const names = Object.keys(import.meta.glob('./policies/*.md', { query: '?raw' })).map(
  (path) => /([\w-]+)\.md$/.exec(path)?.[1] as string,
);
const questions = Object.keys(QUESTION_RULES);

test('there are policies', () => expect(names.length).toBeGreaterThanOrEqual(3));

describe.each(names)('%s', (name) => {
  const language = name.slice(0, 2);
  const text = readFileSync(`${folder}${name}.md`, 'utf8');
  const expected = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Expected;
  const analysis = analyze(readMarkdown(text), { packs: new Map([[language, compilePack(packs.get(language)!)]]) });

  test('is read as a policy in its language', () => {
    expect(analysis.document.language).toBe(language);
    expect(analysis.detection.kind).toBe('privacy-policy');
    expect(analysis.document.updated).toBe(expected.updated);
    const controllers = analysis.statements.filter(({ practice }) => practice === 'controller');
    expect(controllers.flatMap(({ details }) => details.names)).toEqual([expected.controller]);
  });

  test('expects answers to questions that there are', () =>
    expect(Object.keys(expected.answers).filter((question) => !questions.includes(question))).toEqual([]));

  test.each(questions)('answers %s', (question) => {
    const found = analysis.answers.find((answer) => answer.question === question);
    expect(found?.answer).toBe(expected.answers[question] ?? 'silent');
  });
});
