import { type Cue, cueAt, cuesNamed, isCapital, type SentenceView } from './sentence.ts';
import { SUBJECT_CUES, type Subject, subjectAt } from './subject.ts';

/** What is known of the clause that goes on. */
interface Begun {
  kind: string;
  from: number;
  subject: Subject;
  subjectTo: number;
}

const isSubjectAt = (view: SentenceView, at: number): boolean =>
  SUBJECT_CUES.some((name) => cueAt(view, at, name) !== undefined);

/**
 * "[Loggar du] in via …, får vi …": a sentence that begins with verb and subject asks or supposes. So does one with a noun
 * behind the verb where another main verb follows, "[Lagras] data i USA [ska] …"; an item of a list, "kan lagras …", goes on
 * with its lead-in.
 */
export function opensWithVerb(view: SentenceView): boolean {
  const { from } = view.sentence;
  const verb = cueAt(view, from, 'verbSecond');
  const isWhole = isCapital(view, from);
  if (verb) return isSubjectAt(view, verb.to) || (isWhole && hasMainVerb(view, verb.to));
  return cueAt(view, from, 'opening') !== undefined && cuesNamed(view, 'verbSecond').length > 0;
}

/** Whether from a token on there are more finite verbs than clauses that would each need one. */
function hasMainVerb(view: SentenceView, from: number): boolean {
  const verbs = new Set<number>();
  for (const cue of cuesNamed(view, 'verbSecond'))
    if (cue.from > from && !view.cues.some((other) => other.to === cue.from && SHARING_VERB.has(other.name)))
      verbs.add(cue.from);
  const clauses = new Set<number>();
  for (const cue of view.cues) if (cue.from >= from && OPENING.has(cue.name)) clauses.add(cue.from);
  return verbs.size > clauses.size;
}

/** Cues behind which a finite verb is no clause's first. */
const SHARING_VERB = new Set<Cue['name']>(['auxiliary', 'possibility', 'coordination']);

/** Cues that open a clause with a verb of its own. */
const OPENING = new Set<Cue['name']>(['relative', 'subordinator', 'supposition']);

/** Cues behind which a finite verb goes on with the clause that it stands in. */
const JOINING = new Set<Cue['name']>(['negation', 'falseNegation', 'coordination', 'relative']);
const PASSIVE = new Set<Cue['name']>(['passive']);
const FULL_VERB = new Set<Cue['name']>(['fullVerb']);
const AUXILIARY = new Set<Cue['name']>(['auxiliary', 'possibility']);

/**
 * "Om du deltar i en enkät [sparas] dina svar": behind a subordinate clause with a verb of its own, the next finite verb
 * is the main clause's. Without a verb that we know it must be a passive, or have its subject behind it.
 */
export function beginsMain(view: SentenceView, at: number, current: Begun): boolean {
  if (current.kind === 'main') return false;
  const verb = cueAt(view, at, 'verbSecond');
  if (!verb || at <= Math.max(current.subjectTo, current.from + 1)) return false;
  const isJoined = (names: ReadonlySet<Cue['name']>): boolean =>
    view.cues.some((cue) => cue.to === at && cue.from >= current.from && names.has(cue.name));
  if (isJoined(JOINING)) return false;
  // "Om du samtycker [delar vi] …": two finite verbs meet where the one clause ends and the other begins.
  if (isSubjectAt(view, verb.to)) return current.kind !== 'relative' || hasVerbBefore(view, at, current);
  // "kan [behandlas]" is one verb; a passive behind a passive, and a present, which no infinitive looks like, begin anew.
  const mayBeInfinitive = cueAt(view, at, 'passive') !== undefined && !isJoined(PASSIVE);
  if (mayBeInfinitive && isJoined(AUXILIARY) && !isJoined(FULL_VERB)) return false;
  // "… att [vi] behandlar …": a subject before its verb goes on with the subordinate clause.
  if (isRightBehindSubject(view, at, current)) return false;
  if (view.cues.some((cue) => cue.name === 'content' && cue.from >= current.from && cue.to <= at)) return false;
  return hasVerbBefore(view, at, current) || (current.kind !== 'relative' && cueAt(view, at, 'passive') !== undefined);
}

/** But not in "när du loggar in i [appen] registreras …", where a preposition makes an object of it. */
const isRightBehindSubject = (view: SentenceView, at: number, current: Begun): boolean =>
  view.cues.some(
    (cue) =>
      cue.to === at &&
      NAMES.has(cue.name) &&
      subjectAt(view, cue.from) !== undefined &&
      // "när du ringer [vår kundtjänst] spelas …": a noun behind the clause's own subject and verb is its object.
      !(cue.to - cue.from > 1 && cue.from > current.subjectTo && hasVerbBefore(view, cue.from, current)),
  );

const NAMES = new Set<Cue['name']>(SUBJECT_CUES);

/** "när ni ringer [vår kundtjänst] spelas …": a noun right behind the verb of a clause that has its subject is the object. */
export const isBehindVerbOf = (view: SentenceView, at: number, current: Begun): boolean =>
  current.subject !== 'none' &&
  view.cues.some((cue) => cue.name === 'verbSecond' && cue.to === at && cue.from >= current.subjectTo);

/** "När du blir medlem [sparar vi] …": a noun before a verb with its subject behind it is no subject. */
export function isBeforeInversion(view: SentenceView, to: number): boolean {
  const verb = cueAt(view, to, 'verbSecond');
  return verb !== undefined && isSubjectAt(view, verb.to);
}

/** "Från Bolagsverket [hämtar vi] …": where the service stands behind the verb, it is the subject of it. */
export function isBeforeOurVerb(view: SentenceView, to: number): boolean {
  const verb = cueAt(view, to, 'verbSecond');
  return verb !== undefined && cueAt(view, verb.to, 'first') !== undefined && !cueAt(view, verb.to, 'oblique');
}

const hasVerbBefore = (view: SentenceView, at: number, current: Begun): boolean =>
  view.cues.some((cue) => cue.name === 'verbSecond' && cue.from >= current.from && cue.to <= at);
