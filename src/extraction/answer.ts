/**
 * Questions that the next sentence answers with a "no" or a "yes": "Do we sell your data? No."
 */
import type { Entry } from '../matching/tables.ts';
import type { Evidence } from '../model.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import { type Claim, type Context, spanOf } from './claim.ts';
import { cueAt, hasCue, type SentenceView } from './sentence.ts';

/** What a question would say, were it none, and the question. */
export interface Asked {
  /** The entries whose `needs` it meets: "Tired of personalised ads? Turn them off." */
  met: ReadonlySet<Entry>;
  /** What it lends to an answer without a verb: "Whom do we give it to? Our carriers." */
  context: Context;
  claims: readonly Claim[];
  evidence: Evidence;
}

/** What is done or not, so that "no" denies it. A "no" to what the reader may do is left alone. */
const DONE = new Set<Practice>([
  'collection',
  'sharing',
  'sale',
  'tracking',
  'purpose',
  'transfer',
  'automated-decision',
]);

/** What the beginning of a sentence makes of the question before it. */
export function answersTo(asked: Asked | undefined, view: SentenceView): Claim[] {
  const { from, to } = view.sentence;
  const no = cueAt(view, from, 'refusal');
  const word = no ?? cueAt(view, from, 'assent');
  if (!asked || !word) return [];
  const isLimited = hasCue(view, 'exception', from, to);
  return asked.claims
    .filter(({ practice, polarity }) => DONE.has(practice) && polarity === 'affirmed')
    .map((claim) => ({
      ...claim,
      details: { ...claim.details },
      spans: [spanOf(word)],
      ...(no && { polarity: 'denied', modality: isLimited ? 'conditional' : 'stated' }),
    }));
}
