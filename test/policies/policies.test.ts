/**
 * Whole policies, written for this project in the manner of real ones, with the answer to every question: what the file
 * beside it does not name must be silent. It may give the policy's date and whoever is responsible as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { readText } from '../../src/document/text.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { QUESTIONS } from '../../src/vocabulary/vocabulary.ts';

interface Expected {
  answers: Record<string, string>;
  updated?: string;
  controller?: string;
}

const folder = fileURLToPath(new URL('.', import.meta.url));
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const compiled = new Map([...packs].map(([language, pack]) => [language, compilePack(pack)]));

describe.each(languages)('%s', (language) => {
  const names = readdirSync(`${folder}${language}`).filter((name) => /\.(md|txt)$/.test(name));

  test('has three policies of different kinds', () => expect(names.length).toBeGreaterThanOrEqual(3));

  test.each(names)('%s is answered as a careful reader would', (name) => {
    const path = `${folder}${language}/${name}`;
    const text = readFileSync(path, 'utf8');
    const analysis = analyze(name.endsWith('.md') ? readMarkdown(text) : readText(text), { packs: compiled });
    const expected: Expected = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'));
    expect(analysis.document.language).toBe(language);
    expect(analysis.detection.kind).toBe('privacy-policy');
    const found = Object.fromEntries(analysis.answers.map(({ question, answer }) => [question, answer]));
    expect(found).toEqual(
      Object.fromEntries(QUESTIONS.map((question) => [question, expected.answers[question] ?? 'silent'])),
    );
    expect(QUESTIONS).toEqual(expect.arrayContaining(Object.keys(expected.answers)));
    if (expected.updated) expect(analysis.document.updated).toBe(expected.updated);
    const controllers = analysis.statements.filter(({ practice }) => practice === 'controller');
    if (expected.controller) expect(controllers.flatMap(({ details }) => details.names)).toEqual([expected.controller]);
  });
});
