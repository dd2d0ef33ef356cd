/**
 * Names of places and months in a language, from the CLDR data that the build's Node carries. Runs at build time.
 */
import { foldedWords } from '../text/character.ts';
import type { LexiconEntry } from './pack.ts';

type Entries = Readonly<Record<string, LexiconEntry>>;

/** Adds a pack's own words to those of CLDR. */
function withOwn(names: Record<string, string[]>, own: Entries | undefined): Record<string, LexiconEntry> {
  const entries: Record<string, LexiconEntry> = {};
  for (const value of new Set([...Object.keys(names), ...Object.keys(own ?? {})]))
    entries[value] = { words: [...new Set([...(names[value] ?? []), ...(own?.[value]?.words ?? [])])] };
  return entries;
}

const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));

/** Words that are names of countries and much else besides. */
const AMBIGUOUS = new Set(['jersey', 'georgia', 'turkey', 'chad', 'jordan', 'guernsey', 'world']);

/** "DD" is canonically "DE", and has its name. */
const isWithdrawn = (code: string): boolean => new Intl.Locale(`und-${code}`).region !== code;

/** Codes of states that are no more ("DD") are displayed as what follows them, and stand for it. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** Countries by ISO 3166-1 alpha-2. */
export function places(language: string, own: Entries | undefined): Record<string, LexiconEntry> {
  const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const names: Record<string, string[]> = {};
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second;
      // EU, EZ, UN, ZZ and the private use codes are no countries.
      if (/^(?:EU|EZ|UN|ZZ|Q[M-Z]|X[A-Z]|AA)$/.test(code) || isWithdrawn(code)) continue;
      const words = foldedWords(display.of(code) ?? '').join(' ');
      if (words && isCurrent(code) && !AMBIGUOUS.has(words)) names[code] = [words];
    }
  return withOwn(names, own);
}

/** Months "01" to "12", in full and, where no other word is so short, abbreviated. */
export function months(language: string, own: Entries | undefined): Record<string, LexiconEntry> {
  const names: Record<string, string[]> = {};
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 15));
    const forms = (['long', 'short'] as const).flatMap((style) => {
      // With a day beside it the month stands in the case that dates are written in.
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' }).formatToParts(
        date,
      );
      return foldedWords(parts.find((part) => part.type === 'month')?.value ?? '').join(' ');
    });
    names[String(month + 1).padStart(2, '0')] = [...new Set(forms)].filter((form) => /\p{L}/u.test(form));
  }
  return withOwn(names, own);
}
