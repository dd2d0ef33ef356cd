/** Numbers written out, as periods and ages use them. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const number: Record<string, LexiconEntry> = {
  1: words('ein', 'eine', 'einem', 'einen', 'einer', 'eines'),
  2: words('zwei', 'zweier'),
  3: words('drei', 'dreier'),
  4: words('vier'),
  5: words('fünf'),
  6: words('sechs'),
  7: words('sieben'),
  8: words('acht'),
  9: words('neun'),
  10: words('zehn'),
  12: words('zwölf'),
  13: words('dreizehn', 'dreizehnte*'),
  14: words('vierzehn'),
  15: words('fünfzehn'),
  16: words('sechzehn', 'sechzehnte*'),
  18: words('achtzehn', 'achtzehnte*'),
  20: words('zwanzig'),
  21: words('einundzwanzig'),
  24: words('vierundzwanzig'),
  26: words('sechsundzwanzig'),
  30: words('dreißig'),
  36: words('sechsunddreißig'),
  60: words('sechzig'),
  90: words('neunzig'),
};
