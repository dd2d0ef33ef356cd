/** Units of time. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const unit: Record<string, LexiconEntry> = {
  H: words('(stunde|stunden)'),
  D: words('(tag|tage|tagen|tages|kalendertage|kalendertagen|werktage|werktagen)'),
  W: words('(woche|wochen)'),
  M: words('(monat|monate|monaten|monats|kalendermonate)'),
  Y: words('(jahr|jahre|jahren|jahres|lebensjahr|lebensjahres|lebensjahrs|kalenderjahre)'),
};
