/** Places that CLDR names otherwise, or not at all. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const place: Record<string, LexiconEntry> = {
  US: words('usa', 'u s a', 'förenta staterna', 'amerikas förenta stater', 'amerikanska'),
  GB: words('uk', 'england', 'storbritannien'),
  EU: words('eu', 'europeiska unionen', 'eu s'),
  EEA: words('ees', 'ees området', 'europeiska ekonomiska samarbetsområdet'),
};
