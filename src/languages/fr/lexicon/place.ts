/** Places that CLDR names otherwise, or not at all. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const place: Record<string, LexiconEntry> = {
  US: words('(les)? états unis (d amérique)?', 'etats unis (d amérique)?', 'usa', 'u s a'),
  GB: words('royaume uni', 'grande bretagne', 'angleterre'),
  CA: words('québec'),
  EU: words('union européenne', 'ue', 'u e'),
  EEA: words('espace économique européen', 'eee'),
};
