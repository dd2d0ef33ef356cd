/** Numbers written out, as periods and ages use them. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const number: Record<string, LexiconEntry> = {
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
  12: words('twelve'),
  13: words('thirteen'),
  14: words('fourteen'),
  15: words('fifteen'),
  16: words('sixteen'),
  18: words('eighteen'),
  20: words('twenty'),
  21: words('twenty one'),
  24: words('twenty four'),
  30: words('thirty'),
  36: words('thirty six'),
  45: words('forty five'),
  60: words('sixty'),
  72: words('seventy two'),
  90: words('ninety'),
};
