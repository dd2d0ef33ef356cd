/** What a reader asks of a summary: what matters to them and where they live. It ranks lines and never hides one. */
import type { Concern } from '../vocabulary/salience.ts';
import type { Audience } from '../vocabulary/vocabulary.ts';
import type { Line } from './line.ts';

export const REGIONS = ['europe', 'united-kingdom', 'california', 'us-states', 'elsewhere'] as const;
export type Region = (typeof REGIONS)[number];

export interface Wishes {
  matters: Concern[];
  /** Null where the reader has not said. */
  region: Region | null;
}

export const NO_WISHES: Wishes = { matters: [], region: null };

/** Groups of people to whom somebody of the region belongs. Californians have what other US states give, and more. */
const AUDIENCES: Record<Region, readonly Audience[]> = {
  europe: ['europe'],
  'united-kingdom': ['united-kingdom'],
  california: ['california', 'us-states'],
  'us-states': ['us-states'],
  elsewhere: ['switzerland', 'canada', 'brazil', 'australia', 'other-country'],
};

/** Lines for people of the reader's region first, then those for everyone, then those for others. */
export function inMyOrder(lines: readonly Line[], { region }: Wishes): Line[] {
  if (!region) return [...lines];
  const mine = AUDIENCES[region];
  const rank = ({ audience = [] }: Line): number =>
    audience.length === 0 || audience.includes('children') ? 1 : audience.some((one) => mine.includes(one)) ? 0 : 2;
  return [...lines].sort((a, b) => rank(a) - rank(b));
}
