/**
 * Sentences and words in the reader's language, from a catalog in Chrome's i18n format. What a language does by rule
 * (lists, dates, lengths of time, names of places) is the browser's own knowledge, through `Intl`.
 */

import { Formats } from './formats.ts';
import { type Speech, speechOf, UNITS, type Width } from './speech.ts';
import { spoken, type Wording } from './wording.ts';

/** `_locales/xx/messages.json`. Slots are $1 to $9; a dollar sign is $$. */
export type Catalog = Readonly<Record<string, { message: string }>>;

export interface Messages {
  /** BCP 47: what to put on the `lang` attribute of text that these messages make. */
  readonly language: string;
  has(key: string): boolean;
  /** The message with its slots filled; the key itself where the catalog lacks it. */
  say(key: string, ...slots: string[]): string;
  /** The form of a message that fits the number: `key_one`, `key_few` … or `key_other`. The number is $1. */
  count(key: string, number: number): string;
  /** "a, b and c", or with 'disjunction' "a, b or c". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
  /** A share from 0 to 1, without decimals. */
  percent(share: number): string;
  /** An ISO 8601 date, month or year; as it is where it is none. */
  date(iso: string): string;
  /** An ISO 8601 duration, such as "P1Y6M"; as it is where it is none. 'narrow' is "1y 6m". */
  duration(iso: string, width?: 'long' | 'narrow'): string;
  /** ISO 3166-1 alpha-2, "EU" or "EEA". */
  place(code: string): string;
  /** The name of a language, BCP 47. */
  languageName(tag: string): string;
}

/**
 * @param language the catalog's, BCP 47
 * @param wording of that language, where a page must not wait for its browser to know it
 */
export function messagesIn(language: string, catalog: Catalog, wording?: Wording): Messages {
  const say = (key: string, ...slots: string[]): string =>
    (catalog[key]?.message ?? key).replace(/\$([1-9$])/g, (_, slot) => (slot === '$' ? '$' : (slots[slot - 1] ?? '')));
  const has = (key: string): boolean => key in catalog;
  const formats = new Formats(language);
  // Of all that a browser knows of a language this alone takes it no time.
  const plural = (amount: number) => formats.plural().select(amount);
  const speech = wording ? spoken(wording, plural, () => speechOf(language)) : speechOf(language);
  return {
    language,
    has,
    say,
    count(key, amount) {
      const form = `${key}_${plural(amount)}`;
      return say(has(form) ? form : `${key}_other`, speech.number(amount));
    },
    list: (items, type = 'conjunction') => speech.list(items, type),
    percent: speech.percent,
    date: (iso) => formatDate(iso, speech),
    duration: (iso, width = 'long') => formatDuration(iso, speech, width),
    place: (code) =>
      has(`place_${code}`) ? say(`place_${code}`) : nameOf(code, () => formats.name({ type: 'region' }).of(code)),
    languageName: (tag) => nameOf(tag, () => speech.languageName(tag)),
  };
}

/** The name that a language (BCP 47) has for itself, to stand alone: "Svenska". */
export function nameInItself(tag: string): string {
  const name = nameOf(tag, () => speechOf(tag).languageName(tag));
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function nameOf(code: string, find: () => string | undefined): string {
  try {
    return find() ?? code;
  } catch {
    return code;
  }
}

/** Says no more of the date than it holds: "2022-06" is June 2022, not its first day. */
function formatDate(iso: string, speech: Speech): string {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso);
  const date = new Date(iso);
  if (!parts || Number.isNaN(date.getTime())) return iso;
  return speech.date(date, parts[3] ? 'day' : parts[2] ? 'month' : 'year');
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

function formatDuration(iso: string, speech: Speech, width: Width): string {
  const amounts = DURATION.exec(iso)?.slice(1) ?? [];
  const parts = UNITS.flatMap((unit, index) =>
    amounts[index] === undefined ? [] : [speech.unit(Number(amounts[index]), unit, width)],
  );
  return parts.length === 0 ? iso : speech.list(parts, width);
}
