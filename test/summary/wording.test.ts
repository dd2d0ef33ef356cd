import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listReaderLanguages } from '../../build/languages.ts';
import { sampleOf, wordingOf } from '../../build/wording.ts';
import { speechOf } from '../../src/summary/speech.ts';
import { spoken } from '../../src/summary/wording.ts';

const LANGUAGES = listReaderLanguages(join(import.meta.dirname, '../..'));

/** The language as it is written down, and a browser that nothing may be asked of. */
function writtenDown(language: string) {
  const rules = new Intl.PluralRules(language);
  return spoken(
    wordingOf(language, LANGUAGES)!,
    (amount) => rules.select(amount),
    () => {
      throw new Error('the browser was asked');
    },
  );
}

describe.each(LANGUAGES)('%s, written down', (language) => {
  const speech = speechOf(language);
  const written = writtenDown(language);

  it('says what the browser says, and does not ask it', () => {
    expect(sampleOf(written)).toEqual(sampleOf(speech));
  });

  it('says every day of a year, and every amount up to ten thousand', () => {
    for (let day = 0; day < 366; day++) {
      const date = new Date(Date.UTC(2024, 0, 1 + day));
      expect(written.date(date, 'day')).toBe(speech.date(date, 'day'));
    }
    for (let amount = 0; amount <= 10_000; amount += 7) {
      expect(written.number(amount)).toBe(speech.number(amount));
      expect(written.percent(amount / 10_000)).toBe(speech.percent(amount / 10_000));
    }
  });

  it('knows the languages that are read', () => {
    for (const tag of LANGUAGES) expect(written.languageName(tag)).toBe(speech.languageName(tag));
  });

  it('leaves the rest to the browser', () => {
    const rules = new Intl.PluralRules(language);
    const asking = spoken(
      wordingOf(language, LANGUAGES)!,
      (amount) => rules.select(amount),
      () => speech,
    );
    expect(asking.languageName('is')).toBe(speech.languageName('is'));
    expect(asking.number(1.5)).toBe(speech.number(1.5));
    expect(asking.unit(1.5, 'year', 'long')).toBe(speech.unit(1.5, 'year', 'long'));
    expect(() => asking.languageName('no tag')).toThrow();
  });
});

it('writes nothing down of a language whose rules are no such patterns', () => {
  expect(wordingOf('ar-EG', LANGUAGES)).toBeUndefined();
  expect(wordingOf('es', LANGUAGES)).toBeUndefined();
});
