/**
 * What a sentence hands on to the list or the sentence after it.
 */
import type { Reading } from './assertion.ts';
import type { Claim, Context, Governor } from './claim.ts';
import { audiencesOf } from './claims.ts';
import type { FrameAt } from './frame.ts';
import type { SentenceView } from './sentence.ts';

/** A sentence without a verb that we know: a label, or an entry of a list. */
export const isBare = (view: SentenceView): boolean =>
  view.sentence.to - view.sentence.from <= 25 && !view.cues.some((cue) => cue.name === 'auxiliary');

/** A frame without its place: what another sentence can take from it. */
export const lent = ({ clause: _clause, asserted: _asserted, ...governor }: FrameAt): Governor => governor;

/** What a sentence hands on to the list or the sentence after it: its main clause's frames, or all where it has none. */
export function contextFrom(
  reading: Reading,
  frames: readonly FrameAt[],
  claims: readonly Claim[],
  inherited: Context | undefined,
): Context {
  const { clauses, view } = reading;
  const asserted = frames.filter((frame) => frame.asserted && frame.opens.length > 0);
  const main = asserted.filter((frame) => clauses[frame.clause]?.kind !== 'relative');
  const own = (main.length > 0 ? main : asserted).map(lent);
  const kept = own.length > 0 ? own : (inherited?.kind === 'lead-in' && inherited.frames) || [];
  const last = clauses.at(-1);
  // "We do not share your data, except:" affirms its items.
  const excepts = view.cues.some((cue) => cue.name === 'exception' && cue.to >= view.sentence.to - 4);
  const subject = last?.subject ?? 'none';
  return {
    frames: excepts ? kept.map((frame) => ({ ...frame, polarity: 'affirmed' as const })) : kept,
    recipients: [...new Set(claims.filter((claim) => claim.practice === 'sharing').map((claim) => claim.value))],
    subject: subject === 'none' ? 'first' : subject,
    polarity: excepts ? 'affirmed' : last && last.negations.length > 0 ? 'denied' : 'affirmed',
    modality: last?.possible ? 'possible' : 'stated',
    audience: [...new Set([...audiencesOf(view), ...(inherited?.audience ?? [])])],
    asserts: last?.kind !== 'supposition',
    kind: 'sentence',
  };
}
