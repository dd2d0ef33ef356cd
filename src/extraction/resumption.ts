/**
 * Where the main clause goes on behind one that parts it, and who acts in it then.
 */
import { GAP } from '../text/token.ts';
import { type Cue, cueAt, cuesNamed, gapAt, isBehind, type SentenceView } from './sentence.ts';
import { subjectAt } from './subject.ts';
import type { Boundary, Clause } from './syntax.ts';
import { isBehindRelativeVerb } from './word-order.ts';

/** Cues behind which an auxiliary goes on with the verb before. */
const JOINING = new Set<Cue['name']>(['auxiliary', 'possibility', 'negation', 'coordination']);

/**
 * "The address that you enter [is stored]", "Statistics, which name nobody, [may be shared]": behind the verb of the relative
 * clause, or the comma that ends it, another verb is the main clause's.
 */
export function resumesMain(view: SentenceView, at: number, current: Clause): boolean {
  if (current.kind !== 'relative' || at <= current.subjectTo) return false;
  const isInserted = (gapAt(view, at) & GAP.comma) !== 0 && (gapAt(view, current.from) & GAP.comma) !== 0;
  if (isInserted && isAuxiliary(view, at) && at > current.from + 1) return true;
  if (isBehindRelativeVerb(view, current.from, at)) return true;
  if (!cueAt(view, at, 'auxiliary') || isBehind(view, at, 'goal') || !hasEnded(view, current, at)) return false;
  // "which may include, [but is not limited to]": one phrase with the verb before.
  if (
    cuesNamed(view, 'falseNegation').some(
      (cue) => cue.from <= at && cue.to > at && !cueAt(view, cue.from, 'halfNegation'),
    )
  )
    return false;
  return !view.cues.some((cue) => JOINING.has(cue.name) && cue.to === at);
}

/** "that [act] for us may": behind the pronoun that is its subject, a word that we do not know is the verb. */
function hasUnknownVerb(view: SentenceView, from: number, at: number): boolean {
  const verb = view.partsClauses ? undefined : cueAt(view, from, 'relative')?.to;
  return verb !== undefined && at - verb > 1 && !view.cuesAt.has(verb) && !subjectAt(view, verb);
}

/** Whether a clause has had its verb before a token: one that we know, or an auxiliary with another's room behind it. */
const hasEnded = (view: SentenceView, { from, subject }: Clause, at: number): boolean =>
  view.verbsAt.some((verb) => verb >= from && verb < at) ||
  hasUnknownVerb(view, from, at) ||
  (subject === 'none' && cuesNamed(view, 'auxiliary').some((cue) => cue.from >= from && at - cue.to > 1));

const isAuxiliary = (view: SentenceView, at: number): boolean =>
  cueAt(view, at, 'auxiliary') !== undefined && !cueAt(view, at, 'negation');

/** "We may, if you agree, [share …]": behind a clause that parts an auxiliary from its verb the main clause goes on. */
export const closesInsertion = (view: SentenceView, at: number, current: Clause, main: Clause): boolean =>
  (current.kind === 'supposition' || current.kind === 'adverbial') &&
  at > current.subjectTo &&
  (gapAt(view, at) & GAP.comma) !== 0 &&
  (gapAt(view, current.from) & GAP.comma) !== 0 &&
  view.cues.some((cue) => cue.to === current.from && (cue.name === 'auxiliary' || cue.name === 'possibility')) &&
  view.verbsAt.includes(at) &&
  main.to <= current.from;

/** "Companies that help us [may have access …]": who acts behind a relative clause, if not named before, is the noun it tells of. */
export const subjectBefore = (current: Clause, main: Clause): Pick<Boundary, 'subject' | 'subjectAt'> =>
  main.subject === 'none' && current.subject === 'third' && current.subjectAt === current.from
    ? { subject: 'third', subjectAt: current.subjectAt }
    : { subject: main.subject, ...(main.subject === 'third' && { subjectAt: main.subjectAt }) };
