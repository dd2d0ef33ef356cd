/** Places that CLDR names otherwise, or not at all, and the words that turn away from a place. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const place: Record<string, LexiconEntry> = {
  US: words('(the)? (us|usa|u s|u s a|united states) (of america)?'),
  GB: words('uk', 'u k', 'great britain', 'england'),
  EU: words('eu', 'e u', 'european union'),
  EEA: words('eea', 'european economic area'),
  /** No place: data goes elsewhere than to what is named behind it. */
  away: words('(outside|outside of|beyond|other than|from|leave|leaves|leaving|than)'),
};
