/** Units of time. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const unit: Record<string, LexiconEntry> = {
  H: words('hour', 'hours'),
  D: words('(calendar|business|working|consecutive)? (day|days)'),
  W: words('week', 'weeks'),
  M: words('(calendar)? (month|months)'),
  Y: words('(calendar|full)? (year|years)'),
};
