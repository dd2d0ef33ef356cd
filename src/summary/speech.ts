/** What a language does by rule: how it writes numbers, lists, dates and lengths of time, and what it calls languages. */
import { Formats } from './formats.ts';

export const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
export type Unit = (typeof UNITS)[number];

export const LIST_KINDS = ['conjunction', 'disjunction', 'long', 'narrow'] as const;
/** "a, b and c", "a, b or c"; of lengths of time in long and in narrow words. */
export type ListKind = (typeof LIST_KINDS)[number];

export const WIDTHS = ['long', 'narrow'] as const;
export type Width = (typeof WIDTHS)[number];

export const PRECISIONS = ['year', 'month', 'day'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Speech {
  number(amount: number): string;
  /** A share from 0 to 1, without decimals. */
  percent(share: number): string;
  list(items: readonly string[], kind: ListKind): string;
  /** In UTC. */
  date(date: Date, precision: Precision): string;
  unit(amount: number, unit: Unit, width: Width): string;
  /** @throws where the tag is none */
  languageName(tag: string): string | undefined;
}

/** As the browser knows it. */
export function speechOf(language: string): Speech {
  const formats = new Formats(language);
  return {
    number: (amount) => formats.number().format(amount),
    percent: (share) => formats.number({ style: 'percent' }).format(share),
    list: (items, kind) =>
      (kind === 'long' || kind === 'narrow'
        ? formats.list({ type: 'unit', style: kind })
        : formats.list({ type: kind })
      ).format(items),
    date: (date, precision) =>
      formats
        .date({
          timeZone: 'UTC',
          year: 'numeric',
          ...(precision !== 'year' && { month: 'long' }),
          ...(precision === 'day' && { day: 'numeric' }),
        })
        .format(date),
    unit: (amount, unit, width) => formats.number({ style: 'unit', unit, unitDisplay: width }).format(amount),
    languageName: (tag) => formats.name({ type: 'language' }).of(tag),
  };
}
