/**
 * Whole policies, written for this project in the manner of real ones, with the answer to every question: what the file of
 * answers does not name must be silent.
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
    const wanted: Record<string, string> = JSON.parse(readFileSync(path.replace(/\.\w+$/, '.json'), 'utf8'));
    expect(analysis.document.language).toBe(language);
    expect(analysis.detection.kind).toBe('privacy-policy');
    const found = Object.fromEntries(analysis.answers.map(({ question, answer }) => [question, answer]));
    expect(found).toEqual(Object.fromEntries(QUESTIONS.map((question) => [question, wanted[question] ?? 'silent'])));
  });
});
