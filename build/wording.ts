/** Writes a language's speech down, from what Node knows of it. */
import { isDeepStrictEqual } from 'node:util';
import { LIST_KINDS, type ListKind, PRECISIONS, type Speech, speechOf, UNITS, WIDTHS } from '../src/summary/speech.ts';
import { spoken, type Wording } from '../src/summary/wording.ts';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Numbers of every plural form that there is in integers (CLDR), and on both sides of each change of digits. */
const NUMBERS = [...Array.from({ length: 112 }, (_, number) => number), 999, 1000, 9999, 10_000, 123_456, 1_000_000];

/** Undefined of a language that does not go by so simple a rule: its browser is asked. */
export function wordingOf(language: string, languages: readonly string[]): Wording | undefined {
  const speech = speechOf(language);
  const rules = new Intl.PluralRules(language);
  const plural = (amount: number) => rules.select(amount);
  const wording: Wording = {
    ...groupsOf(speech),
    percent: speech.percent(0.11).replace('11', '$1'),
    dates: {
      year: [dated(speech.date(new Date(Date.UTC(2345, 0, 1)), 'year'))],
      month: MONTHS.map((month) => dated(speech.date(new Date(Date.UTC(2345, month, 16)), 'month'))),
      day: MONTHS.map((month) => dated(speech.date(new Date(Date.UTC(2345, month, 16)), 'day'))),
    },
    lists: record(LIST_KINDS, (kind) => joints(speech, kind)),
    units: record(WIDTHS, (width) =>
      record(UNITS, (unit) =>
        Object.fromEntries(
          NUMBERS.toReversed().map((amount) => [
            plural(amount),
            speech.unit(amount, unit, width).replace(speech.number(amount), '$1'),
          ]),
        ),
      ),
    ),
    languages: Object.fromEntries(languages.map((tag) => [tag, speech.languageName(tag) ?? tag])),
  };
  return isDeepStrictEqual(sampleOf(spoken(wording, plural, () => speech)), sampleOf(speech)) ? wording : undefined;
}

const dated = (text: string): string => text.replace('2345', '$2').replace('16', '$1');

function groupsOf(speech: Speech): Pick<Wording, 'group' | 'leastGrouped'> {
  const [, group = ''] = /^1(\D+)000\D+000$/.exec(speech.number(1_000_000)) ?? [];
  return { group, leastGrouped: speech.number(1000) === '1000' ? 10_000 : 1000 };
}

/** What stands between items, told by items that no language has. */
function joints(speech: Speech, kind: ListKind): Wording['lists'][ListKind] {
  const [, pair = ''] = speech.list(['<', '<'], kind).split('<');
  const [, start = '', middle = '', end = ''] = speech.list(['<', '<', '<', '<'], kind).split('<');
  return [pair, start, middle, end];
}

const record = <Key extends string, Value>(keys: readonly Key[], fill: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, fill(key)])) as Record<Key, Value>;

/** All that is held against each other; a day of each month, since a pattern is a month's. */
export function sampleOf(speech: Speech): string[] {
  const items = ['an apple', 'Irmas pear', 'ham', 'oil', 'eel'];
  return [
    ...NUMBERS.map((number) => speech.number(number)),
    ...NUMBERS.slice(0, 101).map((number) => speech.percent(number / 100)),
    ...LIST_KINDS.flatMap((kind) => [0, 1, 2, 3, 4, 5].map((length) => speech.list(items.slice(0, length), kind))),
    ...PRECISIONS.flatMap((precision) =>
      MONTHS.flatMap((month) =>
        [1, 6, 16, 28].map((day) => speech.date(new Date(Date.UTC(2016, month, day)), precision)),
      ),
    ),
    ...WIDTHS.flatMap((width) => UNITS.flatMap((unit) => NUMBERS.map((number) => speech.unit(number, unit, width)))),
  ];
}
