/** Numbers written out, as periods and ages use them. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const number: Record<string, LexiconEntry> = {
  1: words('en', 'ett'),
  2: words('två'),
  3: words('tre'),
  4: words('fyra'),
  5: words('fem'),
  6: words('sex'),
  7: words('sju'),
  8: words('åtta'),
  9: words('nio'),
  10: words('tio'),
  11: words('elva'),
  12: words('tolv'),
  13: words('tretton'),
  14: words('fjorton'),
  15: words('femton'),
  16: words('sexton'),
  18: words('arton'),
  20: words('tjugo'),
  24: words('tjugofyra'),
  30: words('trettio'),
  36: words('trettiosex'),
  48: words('fyrtioåtta'),
  60: words('sextio'),
  72: words('sjuttiotvå'),
  90: words('nittio'),
};
