/**
 * Periods, ages and dates of a sentence, from numbers, units and months that the language's tables find.
 */
import { SHAPE } from '../text/token.ts';
import { cueAt, cuesNamed, type SentenceView, type Word } from './sentence.ts';

const digitsAt = (view: SentenceView, at: number): number | undefined =>
  (view.tokens.shape[at] as number) & SHAPE.digits
    ? Number(view.text.slice(view.tokens.start[at], view.tokens.end[at]))
    : undefined;

/** The number written at a token or ending there, in digits or words. */
function numberEndingAt(view: SentenceView, last: number): number | undefined {
  const digits = digitsAt(view, last);
  if (digits !== undefined) return digits;
  const word = view.words.find((candidate) => candidate.family === 'number' && candidate.to === last + 1);
  return word && Number(word.value);
}

/** ISO 8601 duration of a number of units; hours have their own part. */
const durationOf = (count: number, unit: string): string => (unit === 'H' ? `PT${count}H` : `P${count}${unit}`);

const isCount = (count: number | undefined): count is number => count !== undefined && count > 0 && count < 1000;

/** The number from which a range goes that ends at a token: "[12] to 24 months", "[30]-60 days". */
function lowerEnd(view: SentenceView, last: number): number | undefined {
  const first = view.words.find((word) => word.family === 'number' && word.to === last + 1)?.from ?? last;
  const before = numberEndingAt(view, first - 1);
  if (before !== undefined) return before;
  const joins = cueAt(view, first - 1, 'coordination') ?? cueAt(view, first - 1, 'toward');
  return joins ? numberEndingAt(view, first - 2) : undefined;
}

/** Periods in a sentence ("thirty (30) days", "two years"), ISO 8601, in order. */
export function periodsOf(view: SentenceView): string[] {
  const periods: string[] = [];
  for (const unit of view.words) {
    if (unit.family !== 'unit' || unit.from === view.sentence.from) continue;
    const count = numberEndingAt(view, unit.from - 1);
    if (!isCount(count)) continue;
    const lower = lowerEnd(view, unit.from - 1);
    if (isCount(lower)) periods.push(durationOf(lower, unit.value));
    periods.push(durationOf(count, unit.value));
  }
  return [...new Set(periods)];
}

/** An age that a policy names is at least that of a schoolchild and no more than the highest age of majority. */
const isAge = (age: number): boolean => age >= 5 && age <= 21;

/** Ages in a sentence ("under the age of sixteen", "13 years or older"). */
export function agesOf(view: SentenceView): number[] {
  const ages: number[] = [];
  for (let at = view.sentence.from; at < view.sentence.to; at++) {
    const age = numberEndingAt(view, at);
    if (age === undefined || !isAge(age)) continue;
    const first = view.words.find((word) => word.family === 'number' && word.to === at + 1)?.from ?? at;
    const led = cuesNamed(view, 'age').some((cue) => cue.to === first || cue.to === first - 1);
    const inYears = view.words.some(
      (word) => word.family === 'unit' && word.value === 'Y' && word.from > at && word.from <= at + 2,
    );
    if (led || inYears) ages.push(age);
  }
  return [...new Set(ages)];
}

const pad = (value: number): string => String(value).padStart(2, '0');
const isYear = (value: number | undefined): value is number => value !== undefined && value >= 1990 && value < 2100;
const isDay = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 31;

/** A date around a month's name: "June 16, 2022", "16 June 2022", "the 16th day of June 2022", "2022 June 16", "June 2022". */
function dateAround(view: SentenceView, month: Word): string | undefined {
  const number = (at: number): number | undefined =>
    at >= view.sentence.from && at < view.sentence.to ? leadingNumber(view, at) : undefined;
  const behind = number(month.to);
  const before = number(month.from - 1) ?? number(month.from - 2) ?? number(month.from - 3);
  const year = [behind, number(month.to + 1), number(month.to + 2), before].find(isYear);
  if (year === undefined) return undefined;
  const day = [behind, before].find(isDay);
  if (day !== undefined) return validDate(year, Number(month.value), day);
  return year === behind ? `${year}-${month.value}` : undefined;
}

/** "16", "16th", "1st" and "1er" are days as well. */
function leadingNumber(view: SentenceView, at: number): number | undefined {
  const text = view.text.slice(view.tokens.start[at], view.tokens.end[at]);
  const match = /^(\d+)(?:st|nd|rd|th|er|º|ª)?$/i.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** "2022-06-16", "16.06.2022", "06/16/22", "06/2022"; a day and month that could be either is left out. */
function numericDate(text: string): string | undefined {
  const iso = /\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const other = /\b(\d{1,2})([-/.])\s?(\d{1,2})\2\s?((?:(?:19|20)\d)?\d\d?)\b/.exec(text);
  return other ? dayMonthYear(other) : monthAndYear(text);
}

/** "06/2022", "2022-06" */
function monthAndYear(text: string): string | undefined {
  const [, month, year] = /\b(\d{1,2})[-/.]((?:19|20)\d{2})\b/.exec(text) ?? [];
  const [, isoYear, isoMonth] = /\b((?:19|20)\d{2})-(\d{2})\b/.exec(text) ?? [];
  const number = Number(month ?? isoMonth);
  return number >= 1 && number <= 12 ? `${year ?? isoYear}-${pad(number)}` : undefined;
}

/** Policies are of this century: "22" is 2022. */
const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

function dayMonthYear(other: RegExpExecArray): string | undefined {
  const [first, second, year] = [Number(other[1]), Number(other[3]), fullYear(Number(other[4]))];
  // A full stop parts day and month in that order wherever it is used.
  if (other[2] === '.' || first > 12 || first === second) return validDate(year, second, first);
  return second > 12 ? validDate(year, first, second) : undefined;
}

function validDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** How far behind "last updated" the date may stand. */
const DATE_REACH = 60;

/** The date that a sentence gives as its document's own, ISO 8601 with the precision it has. */
export function ownDateOf(view: SentenceView): string | undefined {
  for (const cue of cuesNamed(view, 'dated')) {
    const month = view.words.find((word) => word.family === 'month' && word.from >= cue.to && word.from <= cue.to + 5);
    const named = month && dateAround(view, month);
    if (named) return named;
    const from = view.tokens.start[cue.to - 1] as number;
    const numeric = numericDate(view.text.slice(from, from + DATE_REACH));
    if (numeric) return numeric;
  }
  return undefined;
}
