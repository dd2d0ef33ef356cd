/**
 * Languages that put the finite verb of a main clause in the second place, and before the subject of an if-clause without
 * an "if": where the main clause begins though no comma tells it, and what supposes though no word says so.
 */
import { type Cue, cueAt, isBehind, type SentenceView } from './sentence.ts';
import { SUBJECT_CUES } from './subject.ts';

/** What is known of the clause that goes on. */
interface Begun {
  kind: string;
  from: number;
  subjectTo: number;
}

const isSubjectAt = (view: SentenceView, at: number): boolean =>
  SUBJECT_CUES.some((name) => cueAt(view, at, name) !== undefined);

/** "[Loggar du] in via …, får vi …": a sentence that begins with verb and subject asks or supposes. */
export function opensWithVerb(view: SentenceView): boolean {
  const verb = cueAt(view, view.sentence.from, 'verbSecond');
  return verb !== undefined && isSubjectAt(view, verb.to);
}

/** Cues behind which a finite verb goes on with the clause that it stands in. */
const JOINING = new Set<Cue['name']>(['auxiliary', 'possibility', 'negation', 'coordination', 'relative']);

/**
 * "Om du deltar i en enkät [sparas] dina svar": behind a subordinate clause with a verb of its own, the next finite verb
 * is the main clause's. Without a verb that we know it must be a passive, or have its subject behind it.
 */
export function beginsMain(view: SentenceView, at: number, current: Begun): boolean {
  if (current.kind === 'main') return false;
  const verb = cueAt(view, at, 'verbSecond');
  if (!verb || at <= Math.max(current.subjectTo, current.from + 1)) return false;
  if (view.cues.some((cue) => cue.to === at && cue.from >= current.from && JOINING.has(cue.name))) return false;
  if (isSubjectAt(view, verb.to)) return current.kind !== 'relative' || hasVerbBefore(view, at, current);
  // "… att [vi] behandlar …": a subject before its verb goes on with the subordinate clause.
  if (SUBJECT_CUES.some((name) => isBehind(view, at, name))) return false;
  if (view.cues.some((cue) => cue.name === 'content' && cue.from >= current.from && cue.to <= at)) return false;
  return hasVerbBefore(view, at, current) || (current.kind !== 'relative' && cueAt(view, at, 'passive') !== undefined);
}

const hasVerbBefore = (view: SentenceView, at: number, current: Begun): boolean =>
  view.cues.some((cue) => cue.name === 'verbSecond' && cue.from >= current.from && cue.to <= at);
