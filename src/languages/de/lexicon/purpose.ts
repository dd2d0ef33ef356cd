import type { LexiconEntry } from '../../pack.ts';
import { communication } from './purpose/communication.ts';
import { offering } from './purpose/offering.ts';
import { protection } from './purpose/protection.ts';
import { trade } from './purpose/trade.ts';

/** What data is used for: nouns of action ("zur Abwicklung der Bestellung") and infinitives, whose object stands before them. */
export const purpose: Record<string, LexiconEntry> = {
  ...offering,
  ...communication,
  ...trade,
  ...protection,
};
