/** A language that is not known is not guessed at, and no label makes it another. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import { PARAGRAPHS } from '../detection/policies.ts';
import { LANGUAGES, read } from './engine.ts';

const page = (language: string, text: string) =>
  readHtml(`<html lang="${language}"><body>${`<p>${text}</p>`.repeat(4)}</body></html>`);

const UNKNOWN = Object.entries(PARAGRAPHS).filter(([language]) => !LANGUAGES.includes(language.split('-')[0]!));
const KNOWN = Object.entries(PARAGRAPHS).filter(([language]) => LANGUAGES.includes(language));

describe('#24 a policy', () => {
  it.each(UNKNOWN)('#24 in %s makes no statement, also where it is called English', (language, { text }) => {
    for (const label of [language, 'en', 'de', '']) {
      const { reading, statements } = read(page(label, text));
      expect(statements, `called "${label}"`).toEqual([]);
      expect(reading.languageSupported, `called "${label}"`).toBe(false);
    }
  });

  it.each(KNOWN)('#24 in %s is read as that, whatever it is called', (language, { text }) => {
    for (const label of [language, 'fi', 'en', 'zz', '']) {
      const analysis = read(page(label, text));
      expect(analysis.document.language, `called "${label}"`).toBe(language);
      expect(analysis.statements.length, `called "${label}"`).toBeGreaterThan(0);
    }
  });
});
