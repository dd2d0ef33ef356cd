/**
 * A language's speech, written down when the extension is built. The first number, list or date that a page's browser is
 * asked for takes it more than ten milliseconds, in which the page stands still, and each further kind a few.
 */
import type { ListKind, Precision, Speech, Unit, Width } from './speech.ts';

/** In each pattern `$1` and so on stand for what differs. */
export interface Wording {
  /** What stands between thousands, and the first number in which it does. */
  group: string;
  leastGrouped: number;
  percent: string;
  /** By month, of day and year; 'year' has one. */
  dates: Readonly<Record<Precision, readonly string[]>>;
  /** Between two, and between the first two, those in the middle and the last two of more. */
  lists: Readonly<Record<ListKind, readonly [pair: string, start: string, middle: string, end: string]>>;
  /** By plural form. */
  units: Readonly<Record<Width, Readonly<Record<Unit, Readonly<Record<string, string>>>>>>;
  /** Of the languages that are read, by tag. */
  languages: Readonly<Record<string, string>>;
}

/** What is not written down, as `browser` says it, which is asked for when it is needed. */
export function spoken(wording: Wording, plural: (amount: number) => string, browser: () => Speech): Speech {
  const { group, leastGrouped, percent, dates, lists, units, languages } = wording;
  const isPlain = (amount: number) => Number.isInteger(amount) && amount >= 0 && amount < 1e9;
  const number = (amount: number): string => {
    if (!isPlain(amount)) return browser().number(amount);
    return amount < leastGrouped ? String(amount) : String(amount).replace(/\B(?=(\d{3})+$)/g, group);
  };
  return {
    number,
    // Halves of a hundredth go up, also those that binary fractions miss.
    percent: (share) => fill(percent, number(Math.round(Number((share * 100).toPrecision(12))))),
    list: (items, kind) => join(items, lists[kind]),
    date(date, precision) {
      const patterns = dates[precision];
      const pattern = patterns[precision === 'year' ? 0 : date.getUTCMonth()]!;
      return fill(pattern, String(date.getUTCDate()), String(date.getUTCFullYear()));
    },
    unit(amount, unit, width) {
      const pattern = units[width][unit][plural(amount)];
      return pattern && isPlain(amount) ? fill(pattern, number(amount)) : browser().unit(amount, unit, width);
    },
    languageName: (tag) => (Object.hasOwn(languages, tag) ? languages[tag] : browser().languageName(tag)),
  };
}

const fill = (pattern: string, ...slots: string[]): string =>
  pattern.replace(/\$(\d)/g, (_, slot) => slots[slot - 1] ?? '');

function join(items: readonly string[], [pair, start, middle, end]: Wording['lists'][ListKind]): string {
  const last = items.length - 1;
  if (last === 1) return items.join(pair);
  return items.map((item, at) => (at === 0 ? '' : at === last ? end : at === 1 ? start : middle) + item).join('');
}
