/** Numbers written out, as periods and ages use them. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const number: Record<string, LexiconEntry> = {
  1: words('un', 'une'),
  2: words('deux'),
  3: words('trois'),
  4: words('quatre'),
  5: words('cinq'),
  6: words('six'),
  7: words('sept'),
  8: words('huit'),
  9: words('neuf'),
  10: words('dix'),
  12: words('douze'),
  13: words('treize'),
  14: words('quatorze'),
  15: words('quinze'),
  16: words('seize'),
  18: words('dix huit'),
  20: words('vingt'),
  24: words('vingt quatre'),
  25: words('vingt cinq'),
  30: words('trente'),
  36: words('trente six'),
  48: words('quarante huit'),
  60: words('soixante'),
  72: words('soixante douze'),
  90: words('quatre vingt dix'),
};
