import type { LexiconEntry } from '../../pack.ts';
import { communication } from './purpose/communication.ts';
import { offering } from './purpose/offering.ts';
import { protection } from './purpose/protection.ts';
import { trade } from './purpose/trade.ts';

/** What data is used for: infinitives ("gérer votre compte") and nouns of action ("la gestion de votre compte"). */
export const purpose: Record<string, LexiconEntry> = {
  ...offering,
  ...communication,
  ...trade,
  ...protection,
};
