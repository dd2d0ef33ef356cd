import type { LexiconEntry } from '../../pack.ts';
import { communication } from './purpose/communication.ts';
import { offering } from './purpose/offering.ts';
import { protection } from './purpose/protection.ts';
import { trade } from './purpose/trade.ts';

/** What data is used for: verb phrases in the infinitive, and nouns. */
export const purpose: Record<string, LexiconEntry> = {
  ...offering,
  ...communication,
  ...trade,
  ...protection,
};
