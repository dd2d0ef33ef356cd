/**
 * A frame: a verb or noun of action of a sentence, with who acts and what its clause makes of it.
 */
import type { Family } from '../languages/pack.ts';
import type { Match } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import { type Assertion, assertionAt, type Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { isToOthers, isToSelf, isToUs, RECEIVED } from './receiver.ts';
import { cueAt, isBehind, type SentenceView } from './sentence.ts';
import { companionAt, isUnknownName, personAt } from './subject.ts';

/** The recipient value of the third party that acts: "some of our [advertisers] …". */
function actingRecipient(view: SentenceView, at: number): string {
  const to = Math.max(personAt(view, at)?.to ?? at, at + 2);
  // "the carrier, [who] receives …": the noun before the pronoun.
  const from = cueAt(view, at, 'relative') ? at - 1 : at;
  const word = view.words.find((w) => w.family === 'sharing' && w.from < to && w.to > from);
  return word?.value ?? 'third-parties';
}

/** Whether the one who acts makes it a practice of the service, and whose. */
function practiceActor(
  { actor: entryActor, requires }: Entry,
  assertion: Assertion,
  opensCollection: boolean,
): Governor['actor'] | undefined {
  const { subject } = assertion;
  if (entryActor === 'giver') return subject === 'first' ? undefined : subject === 'user' ? 'user' : 'first';
  if (subject === 'other') return undefined;
  if (entryActor === 'third') return subject === 'third' ? 'third' : undefined;
  if (entryActor === 'receiver') return subject === 'third' || subject === 'none' ? 'first' : undefined;
  // "Our mail is sent by carriers": of what needs a recipient, the recipient may be the one who acts.
  if (entryActor === 'any') return subject === 'third' && requires !== 'sharing' ? undefined : 'first';
  // A right may stand without its bearer: "The right to object: …".
  if (entryActor === 'user')
    return subject === 'user' || (!opensCollection && subject !== 'first' && subject !== 'third') ? 'user' : undefined;
  if (subject === 'first' || subject === 'none') return 'first';
  return subject === 'third' && opensCollection ? 'third' : undefined;
}

/** @returns the frame that a match makes; undefined where it has nothing to do with data */
export function frameOf(reading: Reading, match: Match): FrameAt | undefined {
  const { entry } = match;
  const opens = entry.passive && isToSelf(reading.view, match) ? RECEIVED : entry.opens;
  if (!opens) return undefined;
  const assertion = assertionAt(reading, match, entry.passive ?? false, entry.bothWays);
  const collects = opens.includes('collection') || opens.includes('tracking');
  let actor =
    (entry.actor !== 'user' && isOthersOwn(reading.view, match)) || (entry.actor === 'third' && isOthersCase(reading))
      ? undefined
      : practiceActor(entry, assertion, collects);
  // "To access your data, …": without "we", it may be the reader's doing.
  if (entry.specific && entry.actor === 'first' && !entry.passive && assertion.subject === 'none' && !reading.context)
    actor = isNamed(reading, match) ? actor : undefined;
  // "By using our site, you …": what takes its data for granted needs whoever does it.
  if (entry.presupposes && !entry.passive && !isDone(assertion, reading)) actor = undefined;
  // "You may share photos with other users": what is handed to others is not given to the service.
  if (actor === 'user' && collects && !entry.passive && isToOthers(reading.view, match)) actor = undefined;
  // "information provided by you": the passive of giving names its giver.
  if (entry.passive && assertion.subject === 'user') actor = collects ? 'user' : undefined;
  if (actor === undefined)
    return blocked(
      match,
      entry.passive || entry.presupposes || entry.actor === 'third' || assertion.subject === 'none'
        ? undefined
        : entry.opens,
      clauseIndexAt(reading.clauses, match.to - 1),
    );
  const isGiven = isGivenIf(reading, assertion, actor);
  return {
    opens,
    rule: entry.id,
    polarity: isReceivedByNobody(entry.actor, assertion) ? 'denied' : assertion.polarity,
    modality: isGiven && !assertion.asserted ? 'conditional' : assertion.modality,
    actor,
    recipient: actor === 'third' ? actingRecipient(reading.view, assertion.subjectAt) : undefined,
    companion: companionOf(reading.view, assertion, collects && !entry.passive),
    from: match.from,
    to: match.to,
    passive: entry.passive ?? false,
    bothWays: entry.bothWays ?? false,
    specific: entry.specific ?? false,
    presupposes: entry.presupposes ?? false,
    alone: entry.alone && !isToUs(reading.view, match) ? entry.alone : undefined,
    bars: undefined,
    receives: entry.actor === 'receiver',
    clause: clauseIndexAt(reading.clauses, match.to - 1),
    asserted:
      (assertion.asserted || isGiven) &&
      !(actor === 'user' && isIdle(assertion) && !isGiven) &&
      !(collects && isBidden(reading.view, assertion)) &&
      !isBeside(reading.clauses, assertion.clause),
  };
}

/** "[Acme] may access …": a name that we do not know begins the clause, as the service's own does. */
const isNamed = ({ view, clauses }: Reading, match: Match): boolean => {
  const clause = clauses[clauseIndexAt(clauses, match.from)] as Clause;
  const isInfinitive = isBehind(view, match.from, 'goal');
  for (let at = clause.from; at < match.from && !isInfinitive; at++) if (isUnknownName(view, at)) return true;
  return false;
};

/** "If others use your phone, they may …": who acts is whoever was supposed to. */
const isOthersCase = ({ clauses }: Reading): boolean =>
  clauses.some(({ kind, subject }) => kind === 'supposition' && subject === 'other');

const isDone = ({ subject, clause }: Assertion, { context }: Reading): boolean =>
  clause.subject === 'third' || (subject === 'first' && (clause.subject === 'first' || context?.kind !== 'sentence'));

/** "You can block cookies when they are set": what a subordinate clause says beside what the reader or another does. */
const isBeside = (clauses: readonly Clause[], clause: Clause): boolean => {
  if (clause.kind === 'main') return false;
  const at = clauses.indexOf(clause);
  const isApart = (index: number): boolean =>
    index < at
      ? clauses.slice(index + 1, at).some((between) => between.fresh)
      : clauses.slice(at + 1, index + 1).some((between) => between.fresh);
  const main = clauses.find((other, index) => other.kind === 'main' && other.subject !== 'none' && !isApart(index));
  return main !== undefined && (main.subject === 'user' || main.subject === 'other');
};

/** "Dritte erhalten [keine] Daten": whatever a receiver's clause denies, it does not get. */
const isReceivedByNobody = (actor: Entry['actor'], { clause }: Assertion): boolean =>
  actor === 'receiver' && clause.negations.length > 0;

const GIVING = new Set<Clause['kind']>(['supposition', 'adverbial']);

/** "If you give us your e-mail address, we write to you": what the service does with it, it has once it is given. */
function isGivenIf({ clauses }: Reading, { clause, polarity, subject }: Assertion, actor: Governor['actor']): boolean {
  if (actor !== 'user' || subject !== 'user' || !GIVING.has(clause.kind) || polarity === 'denied') return false;
  const at = clauses.indexOf(clause);
  const main = clauses.find((other, index) => index !== at && other.kind === 'main' && Math.abs(index - at) === 1);
  return main?.subject === 'first' && main.negations.length === 0;
}

/** What the reader need not give is no denial of the service's; "when you give us …" leads to something else. */
const isIdle = (assertion: Assertion): boolean =>
  assertion.polarity === 'denied' || assertion.clause.kind === 'adverbial';

/** "We and our partners collect": what the service does, and what its partners do, are two practices. */
function companionOf(view: SentenceView, { subject, subjectAt }: Assertion, collects: boolean): string | undefined {
  const at = collects && subject === 'first' && subjectAt !== -1 ? companionAt(view, subjectAt) : undefined;
  return at === undefined ? undefined : actingRecipient(view, at);
}

/** "your use of the site", "their use of cookies": a noun of action that is another's. */
const isOthersOwn = (view: SentenceView, { from }: Match): boolean => isBehind(view, from, 'othersOwn');

/** "Please give your name in your letter": what the reader is told to do is a way to do it, and no practice. */
const isBidden = (view: SentenceView, { subject, subjectAt }: Assertion): boolean =>
  subject === 'user' && (cueAt(view, subjectAt, 'imperative') ?? cueAt(view, subjectAt, 'bidding')) !== undefined;

/** A verb whose actor makes it no practice still keeps its words from the frames before it. (Of one shape with the frames.) */
const blocked = (match: Match, bars: readonly Family[] | undefined, clause: number): FrameAt => ({
  opens: [],
  rule: '',
  polarity: 'affirmed',
  modality: 'stated',
  actor: 'first',
  recipient: undefined,
  companion: undefined,
  from: match.from,
  to: match.to,
  passive: false,
  bothWays: false,
  specific: false,
  presupposes: false,
  alone: undefined,
  bars,
  receives: false,
  clause,
  asserted: false,
});
