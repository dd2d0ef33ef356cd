/**
 * What a sentence hands on to the list or the sentence after it.
 */

import type { Audience } from '../vocabulary/vocabulary.ts';
import type { Reading } from './assertion.ts';
import type { Context, FrameAt, Governor } from './claim.ts';
import { audiencesOf } from './claims.ts';
import { AT_LARGE } from './eligibility.ts';
import { isTopic } from './question.ts';
import { cuesNamed, hasCue, type SentenceView } from './sentence.ts';

/** A sentence without a verb that we know: a label, or an entry of a list. */
export const isBare = (view: SentenceView): boolean =>
  view.sentence.to - view.sentence.from <= 25 && cuesNamed(view, 'auxiliary').length === 0;

/** A frame without its place: what another sentence can take from it. */
export const lent = (frame: FrameAt): Governor => ({
  opens: frame.opens,
  rule: frame.rule,
  polarity: frame.polarity,
  modality: frame.modality,
  actor: frame.actor,
  recipient: frame.recipient,
  companion: frame.companion,
  from: frame.from,
  to: frame.to,
  passive: frame.passive,
  bothWays: frame.bothWays,
  specific: frame.specific,
  presupposes: frame.presupposes,
  alone: frame.alone,
});

/** "We collect [no] personal data": what is said of the verb's object is said of what goes on with it. */
const lentBy = (view: SentenceView, frame: FrameAt): Governor =>
  cuesNamed(view, 'negation').some(({ from }) => from === frame.to)
    ? { ...lent(frame), polarity: 'denied' }
    : lent(frame);

/** Distinct, in order; mostly one of the two is empty. */
const union = (own: Audience[], more: Audience[]): Audience[] =>
  more.length === 0 ? own : [...new Set([...own, ...more])];

const without = (frame: Governor, families: readonly string[]): Governor => ({
  ...frame,
  opens: frame.opens.filter((family) => !families.includes(family)),
});

/** "We collect your data [for the following purposes]:" announces purposes alone, whatever its verbs govern. */
function forAims(own: Governor[], last: FrameAt | undefined, view: SentenceView): Governor[] {
  const announces =
    last?.opens.includes('purpose') && !last.opens.includes('collection') && last.to >= view.sentence.to - 1;
  if (!announces) return own;
  return own.map((frame) => without(frame, ['collection', 'source']));
}

/** How far before the end of a lead-in the word may stand that announces its list: "the following types of information". */
const ANNOUNCING_REACH = 5;

/** "We collect [the following data]:" announces data alone, though the verb may tell what for. */
function forData(own: Governor[], view: SentenceView): Governor[] {
  const { words, sentence } = view;
  const announces =
    words.some(({ value, to }) => AT_LARGE.has(value) && to === sentence.to) &&
    hasCue(view, 'announces', sentence.to - ANNOUNCING_REACH, sentence.to);
  if (!announces) return own;
  return own.map((frame) => (frame.opens.includes('collection') ? without(frame, ['purpose']) : frame));
}

/** The condition of a denial is that it has exceptions; they themselves hold without one. */
const affirmed = (frame: Governor): Governor => ({
  ...frame,
  polarity: 'affirmed',
  modality: frame.modality === 'conditional' ? 'stated' : frame.modality,
});

/** What a sentence hands on to the list or the sentence after it: its main clause's frames, or all where it has none. */
export function contextFrom(reading: Reading, frames: readonly FrameAt[], inherited: Context | undefined): Context {
  const { clauses, view } = reading;
  const asks = isTopic(reading);
  const asserted = frames.filter((frame) => (frame.asserted || asks) && frame.opens.length > 0);
  const main = asserted.filter((frame) => clauses[frame.clause]?.kind !== 'relative');
  const lending = (main.length > 0 ? main : asserted).map((frame) => lentBy(view, frame));
  const own = forData(forAims(lending, frames.at(-1), view), view);
  const kept = own.length > 0 ? own : (inherited?.kind === 'lead-in' && inherited.frames) || [];
  const last = clauses.at(-1);
  // "We do not share your data, except:" affirms its items.
  const excepts = cuesNamed(view, 'exception').some((cue) => cue.to >= view.sentence.to - 4);
  const subject = last?.subject ?? 'none';
  return {
    frames: excepts ? kept.map(affirmed) : kept,
    subject: subject === 'none' ? 'first' : subject,
    polarity: excepts ? 'affirmed' : last && last.negations.length > 0 ? 'denied' : 'affirmed',
    modality: last?.possible ? 'possible' : 'stated',
    audience: union(audiencesOf(view), inherited?.audience ?? []),
    asserts: asks || last?.kind !== 'supposition',
    kind: 'sentence',
  };
}
