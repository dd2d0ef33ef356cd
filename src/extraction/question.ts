/**
 * Questions: what a list below one answers, and what a "no" or a "yes" behind it makes of it: "Do we sell your data? No."
 */
import type { Entry } from '../matching/tables.ts';
import type { Evidence, Modality } from '../model.ts';
import { GAP } from '../text/token.ts';
import type { Reading } from './assertion.ts';
import { type Claim, type Context, spanOf } from './claim.ts';
import { isDeniable } from './denial.ts';
import { type Cue, cueAt, cuesNamed, gapAt, type SentenceView } from './sentence.ts';

/** What a question would say, were it none, and the question. */
export interface Asked {
  /** The entries whose `needs` it meets: "Tired of personalised ads? Turn them off." */
  met: ReadonlySet<Entry>;
  /** What it lends to an answer without a verb: "Whom do we give it to? Our carriers." */
  context: Context;
  claims: readonly Claim[];
  evidence: Evidence;
}

/** "What do we collect?", "Why we use it:": it asks for what stands below, and supposes nothing. */
export const isTopic = ({ view, clauses }: Reading): boolean =>
  cueAt(view, view.sentence.from, 'question') !== undefined && clauses.every(({ subject }) => subject !== 'other');

/** What may stand behind an answer that is one by itself. */
const APART = GAP.comma | GAP.semicolon | GAP.colon | GAP.stop | GAP.dash | GAP.newline | GAP.close;

/** A "no" or a "yes" of its own: "No, never.", and not "No system is safe." */
function answerIn(view: SentenceView, name: 'refusal' | 'assent'): Cue | undefined {
  const cue = cueAt(view, view.sentence.from, name);
  const isApart = cue && (cue.to >= view.sentence.to || (gapAt(view, cue.to) & APART) !== 0);
  return isApart ? cue : undefined;
}

const LIMITS = ['exception', 'consent', 'supposition'] as const;

/** What the beginning of a sentence makes of the question before it; a "no" to what the reader may do is left alone. */
export function answersTo(asked: Asked | undefined, view: SentenceView): Claim[] {
  if (!asked) return [];
  const no = answerIn(view, 'refusal');
  const word = no ?? answerIn(view, 'assent');
  // "Yes, but only the necessary ones": how much of it, is said behind.
  if (!word || (!no && cuesNamed(view, 'contrast').length > 0)) return [];
  const modality = (claim: Claim): Modality =>
    LIMITS.some((name) => cuesNamed(view, name).length > 0) ? 'conditional' : no ? 'stated' : claim.modality;
  return asked.claims
    .filter(({ practice, value, polarity }) => polarity === 'affirmed' && isDeniable(practice, value))
    .map((claim) => ({
      ...claim,
      details: { ...claim.details },
      spans: [spanOf(word)],
      polarity: no ? 'denied' : 'affirmed',
      modality: modality(claim),
    }));
}
