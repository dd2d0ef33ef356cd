/** Numbers written out, as periods and ages use them. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const number: Record<string, LexiconEntry> = {
  /** "once a year" tells how often, not how long. */
  0: words('(once|twice|times|per|each|every|at least once) (a|an|per)'),
  1: words('one', 'a', 'an'),
  2: words('two'),
  3: words('three'),
  4: words('four'),
  5: words('five'),
  6: words('six'),
  7: words('seven'),
  8: words('eight'),
  9: words('nine'),
  10: words('ten'),
  11: words('eleven'),
  12: words('twelve'),
  13: words('thirteen'),
  14: words('fourteen'),
  15: words('fifteen'),
  16: words('sixteen'),
  17: words('seventeen'),
  18: words('eighteen'),
  20: words('twenty'),
  21: words('twenty one'),
  24: words('twenty four'),
  25: words('twenty five'),
  28: words('twenty eight'),
  30: words('thirty'),
  36: words('thirty six'),
  40: words('forty'),
  45: words('forty five'),
  48: words('forty eight'),
  50: words('fifty'),
  60: words('sixty'),
  72: words('seventy two'),
  90: words('ninety'),
  100: words('(one|a) hundred'),
  120: words('(one|a) hundred (and)? twenty'),
  180: words('(one|a) hundred (and)? eighty'),
};
