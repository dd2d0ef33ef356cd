/**
 * Questions: what a list or a bare sentence below one answers, and what a "no" or a "yes" makes of it: "Do we sell your data? No."
 */
import type { Modality } from '../model.ts';
import type { Reading } from './assertion.ts';
import type { Claim } from './claim.ts';
import { isDeniable } from './denial.ts';
import { type Cue, cueAt, cuesNamed, hasCue, type SentenceView } from './sentence.ts';

/** "What do we collect?", "Why we use it:": it asks for what stands below, and supposes nothing. */
export const isTopic = ({ view, clauses }: Reading): boolean =>
  cueAt(view, view.sentence.from, 'question') !== undefined && clauses.every(({ subject }) => subject !== 'other');

/** The longest answer that takes up its question whole: "No, we never have, and never will." */
const LONGEST_ANSWER = 12;

/** The "no" or "yes" that a sentence begins with. */
const answerOf = (view: SentenceView): Cue | undefined =>
  cueAt(view, view.sentence.from, 'denying') ?? cueAt(view, view.sentence.from, 'affirming');

function modalityOf(view: SentenceView, modality: Modality): Modality {
  const limits = (['exception', 'consent', 'supposition', 'contrast'] as const).some(
    (name) => cuesNamed(view, name).length > 0,
  );
  return limits ? 'conditional' : modality;
}

/**
 * @param asked what a question would say as a statement
 * @param answer the sentence behind it
 * @returns what question and answer say together; nothing where the answer is neither "yes" nor "no"
 */
export function answered(asked: readonly Claim[], answer: SentenceView): Claim[] {
  const word = answerOf(answer);
  const isShort = answer.sentence.to - answer.sentence.from <= LONGEST_ANSWER;
  if (!word || !isShort) return [];
  const modality = (claim: Claim): Modality => modalityOf(answer, claim.modality);
  const open = asked.filter(({ polarity }) => polarity === 'affirmed');
  if (word.name === 'affirming')
    // "Yes, but only the necessary ones": how much of what was asked, is said behind it.
    return hasCue(answer, 'contrast', word.to, answer.sentence.to)
      ? []
      : open.map((claim) => ({ ...claim, modality: modality(claim) }));
  return open
    .filter(({ practice, value }) => isDeniable(practice, value))
    .map((claim) => ({ ...claim, polarity: 'denied', modality: modality(claim) }));
}
