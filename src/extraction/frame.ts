/**
 * Frames of a sentence, and which of them governs a lexicon word.
 */
import type { Family } from '../languages/pack.ts';
import type { Match } from '../matching/engine.ts';
import { GAP } from '../text/token.ts';
import { type Assertion, assertionAt, type Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { AT_LARGE, isUsed } from './eligibility.ts';
import { cueAt, cuesNamed, hasCue, type SentenceView, type Word } from './sentence.ts';
import { companionAt, isUnknownName } from './subject.ts';

/** The recipient value of the third party that acts. */
function actingRecipient(view: SentenceView, at: number): string {
  const word = view.words.find((w) => w.family === 'sharing' && w.from <= at + 1 && w.to > at);
  return word?.value ?? 'third-parties';
}

/** Whether the one who acts makes it a practice of the service, and whose. */
function practiceActor(
  entryActor: string,
  assertion: Assertion,
  opensCollection: boolean,
): Governor['actor'] | undefined {
  const { subject } = assertion;
  if (entryActor === 'giver') return subject === 'first' ? undefined : subject === 'user' ? 'user' : 'first';
  if (subject === 'other') return undefined;
  if (entryActor === 'any') return subject === 'third' ? undefined : 'first';
  // A right may stand without its bearer: "The right to object: …".
  if (entryActor === 'user')
    return subject === 'user' || (!opensCollection && subject !== 'first') ? 'user' : undefined;
  if (subject === 'first' || subject === 'none') return 'first';
  return subject === 'third' && opensCollection ? 'third' : undefined;
}

function frameOf(reading: Reading, match: Match): FrameAt | undefined {
  const { entry } = match;
  if (!entry.opens) return undefined;
  const assertion = assertionAt(reading, match, entry.passive ?? false, entry.bothWays);
  const collects = entry.opens.includes('collection') || entry.opens.includes('tracking');
  let actor =
    entry.actor !== 'user' && isReadersOwn(reading.view, match)
      ? undefined
      : practiceActor(entry.actor, assertion, collects);
  // "To access your data, …": without "we", it may be the reader's doing.
  if (entry.specific && entry.actor === 'first' && !entry.passive && assertion.subject === 'none' && !reading.context)
    actor = isNamed(reading, match) ? actor : undefined;
  // "By using our site, you …": what takes its data for granted needs whoever does it.
  if (entry.presupposes && !entry.passive && !isDone(assertion, reading)) actor = undefined;
  // "information provided by you": the passive of giving names its giver.
  if (entry.passive && assertion.subject === 'user') actor = collects ? 'user' : undefined;
  if (actor === undefined)
    return blocked(
      match,
      entry.passive || entry.presupposes || assertion.subject === 'none' ? undefined : entry.opens,
      clauseIndexAt(reading.clauses, match.to - 1),
    );
  return {
    opens: entry.opens,
    rule: entry.id,
    polarity: assertion.polarity,
    modality: assertion.modality,
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
    clause: clauseIndexAt(reading.clauses, match.to - 1),
    asserted:
      assertion.asserted &&
      !(actor === 'user' && isIdle(assertion)) &&
      !(collects && isTold(reading.view, assertion)) &&
      !isBeside(reading.clauses, assertion.clause),
  };
}

/** "[Acme] may access …": a name that we do not know begins the clause, as the service's own does. */
const isNamed = ({ view, clauses }: Reading, match: Match): boolean => {
  const clause = clauses[clauseIndexAt(clauses, match.from)] as Clause;
  const isInfinitive = view.cues.some((cue) => cue.name === 'goal' && cue.to === match.from);
  for (let at = clause.from; at < match.from && !isInfinitive; at++) if (isUnknownName(view, at)) return true;
  return false;
};

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

/** What the reader need not give is no denial of the service's; "when you give us …" leads to something else. */
const isIdle = (assertion: Assertion): boolean =>
  assertion.polarity === 'denied' || assertion.clause.kind === 'adverbial';

/** "We and our partners collect": what the service does, and what its partners do, are two practices. */
function companionOf(view: SentenceView, { subject, subjectAt }: Assertion, collects: boolean): string | undefined {
  const at = collects && subject === 'first' && subjectAt !== -1 ? companionAt(view, subjectAt) : undefined;
  return at === undefined ? undefined : actingRecipient(view, at);
}

/** "your use of the site": a noun of action with the reader for its owner. */
const isReadersOwn = (view: SentenceView, { from }: Match): boolean =>
  cuesNamed(view, 'readersOwn').some((cue) => cue.to === from);

/** "Please give your name in your letter": what the reader is told to do is a way to do it, and no practice. */
const isTold = (view: SentenceView, { subject, subjectAt }: Assertion): boolean =>
  subject === 'user' && (cueAt(view, subjectAt, 'imperative') ?? cueAt(view, subjectAt, 'bidding')) !== undefined;

/** How far behind a verb of disclosure its recipient may stand. */
const RECIPIENT_REACH = 8;

/** "share information with you", "with us": what is told to the reader or to the service is disclosed to nobody else. */
const isToUs = (view: SentenceView, match: Match): boolean =>
  cuesNamed(view, 'toward').some(
    (cue) =>
      cue.from >= match.from &&
      cue.to <= match.to + RECIPIENT_REACH &&
      [cue.to, cue.to - 1].some(
        (at) => at > cue.from && (cueAt(view, at, 'user') ?? cueAt(view, at, 'first') ?? cueAt(view, at, 'oblique')),
      ),
  );

/** A verb whose actor makes it no practice still keeps its words from the frames before it. */
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
  clause,
  asserted: false,
});

const isOneToken = (match: Match): boolean => match.to - match.from === 1;

/** "log in": the verb is part of a set phrase. */
const isWithinIdiom = (view: SentenceView, { from, to }: Match): boolean =>
  cuesNamed(view, 'idiom').some((cue) => cue.from <= from && cue.to >= to);

/** "to [send you newsletters]": the verb belongs to the purpose, and governs nothing of its own. What the reader does is no purpose. */
const isWithinWord = ({ view, clauses }: Reading, match: Match): boolean =>
  clauses[clauseIndexAt(clauses, match.from)]?.subject !== 'user' &&
  view.words.some(
    (word) =>
      (word.family !== 'collection' || isOneToken(match) || opensSharingAlone(match)) &&
      word.family !== 'right' &&
      word.from <= match.from &&
      word.to >= match.to &&
      word.to - word.from > match.to - match.from,
  );

/** "Information om enheter som [får tillgång till] tjänsterna": within a name of data nothing is handed over. */
const opensSharingAlone = ({ entry }: Match): boolean => entry.opens?.every((family) => family === 'sharing') ?? false;

const hasRequired = ({ view, clauses }: Reading, match: Match): boolean => {
  const { requires } = match.entry;
  if (!requires) return true;
  const clause = clauses[clauseIndexAt(clauses, match.from)] as Clause;
  return view.words.some((word) => word.family === requires && word.from >= clause.from && word.to <= clause.to);
};

/** "your request", "unauthorized access": one word behind a determiner is no verb. Longer matches mean the noun ("use of"). */
const isNoun = ({ view, clauses }: Reading, match: Match): boolean =>
  isOneToken(match) &&
  cuesNamed(view, 'determiner').some((cue) => cue.to === match.from) &&
  // "the app [collects]": behind its subject it is one.
  clauses[clauseIndexAt(clauses, match.from)]?.subjectTo !== match.from;

/** @returns the sentence's frames in order of place */
export function framesOf(reading: Reading): FrameAt[] {
  const frames: FrameAt[] = [];
  for (const match of reading.view.matches) {
    if (!match.entry.opens) continue;
    if (isWithinIdiom(reading.view, match) || isWithinWord(reading, match) || isNoun(reading, match)) continue;
    if (!hasRequired(reading, match)) continue;
    const frame = frameOf(reading, match);
    if (frame) frames.push(frame);
  }
  return withoutEngaging(withoutTwins(dropInner([...goingOn(reading), ...frames])), reading.view).sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
}

/** "[This may include] your name": the verb of the sentence before goes on to govern, from where it is taken up. */
function goingOn({ view, context }: Reading): FrameAt[] {
  const cue = context?.kind === 'sentence' ? cueAt(view, view.sentence.from, 'continuation') : undefined;
  if (!cue || !context?.asserts) return [];
  const at = {
    from: cue.from,
    to: cue.to,
    clause: 0,
    asserted: true,
    passive: false,
    bothWays: false,
    bars: undefined,
  };
  return context.frames.map((frame) => ({ ...frame, ...at }));
}

/** "collect and [store]": a verb within a phrase of verbs that opens as much says nothing of its own. */
const dropInner = (frames: readonly FrameAt[]): FrameAt[] =>
  frames.filter(
    (frame) =>
      !frames.some(
        (outer) =>
          outer.from <= frame.from &&
          outer.to >= frame.to &&
          outer.to - outer.from > frame.to - frame.from &&
          outer.asserted &&
          frame.opens.every((family) => outer.opens.includes(family)),
      ),
  );

/** "We [share] your name" is no giving of the reader's; as what it is it bars nothing. */
const withoutTwins = (frames: readonly FrameAt[]): FrameAt[] =>
  frames.filter(
    (frame) =>
      frame.opens.length > 0 ||
      !frames.some((other) => other.opens.length > 0 && other.from === frame.from && other.to === frame.to),
  );

/** "We use [outside carriers] to deliver": what the verb has a recipient for its object, it says of them; the aim is theirs. */
function withoutEngaging(frames: FrameAt[], view: SentenceView): FrameAt[] {
  const engaging = frames.filter(
    (frame) =>
      frame.opens.includes('sharing') &&
      view.words.some((word) => word.family === 'sharing' && word.from >= frame.to && word.from - frame.to <= 2),
  );
  if (engaging.length === 0) return frames;
  return frames.filter(
    (frame) => frame.opens.includes('sharing') || !engaging.some((other) => other.from === frame.from),
  );
}

/** True if a main clause with a subject of its own begins between two clauses: words behind it answer to it. */
function isBarred(clauses: readonly Clause[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const clause = clauses[i] as Clause;
    if (clause.kind === 'main' && clause.hasVerb && !clause.resumed && (clause.fresh || clause.subject !== 'none'))
      return true;
  }
  return false;
}

/** A verb that takes its data for granted speaks of its own object alone, and not of data at large. */
const takesForGranted = ({ view, clauses }: Reading, word: Word, frame: FrameAt): boolean =>
  (frame.actor === 'third' || !AT_LARGE.has(word.value)) &&
  (clauseIndexAt(clauses, word.from) === frame.clause || hasCue(view, 'enumeration', frame.to, word.from)) &&
  isUsed(view, word, frame);

/** Families whose verbs say what is done with data. */
const TOLD = new Set(['collection', 'sharing', 'purpose', 'tracking']);

/** The frame that governs a word: the nearest before it that opens its family; a passive behind it in its clause; a context's. */
export function governorOf(
  word: Word,
  family: Family,
  frames: readonly FrameAt[],
  reading: Reading,
): FrameAt | Governor | undefined {
  const { view, clauses } = reading;
  const at = clauseIndexAt(clauses, word.from);
  let before: FrameAt | undefined;
  let aside: FrameAt | undefined;
  let isBehindAnother = false;
  for (const frame of frames) {
    if (frame.from >= word.to) break;
    if (frame.bars?.includes(family) && frame.clause === at && frame.to <= word.from)
      isBehindAnother = !isAside(frame, word, at, reading);
    if (frame.to > word.from && !(frame.from <= word.from && frame.to >= word.to)) continue;
    if (!frame.opens.includes(family) || (frame.passive && !frame.bothWays)) continue;
    if (frame.presupposes && !takesForGranted(reading, word, frame)) continue;
    if (isBarred(clauses, frame.clause, at)) continue;
    isBehindAnother = false;
    if (isAside(frame, word, at, reading)) aside = frame;
    else if (!before || frame.from > before.from || frame.asserted) before = frame;
  }
  if (isBehindAnother) return undefined;
  if (before) return before;
  const main = (frame: FrameAt): boolean =>
    frame.to <= word.from &&
    frame.opens.some((opened) => TOLD.has(opened)) &&
    (!frame.passive || isPredicate(view, frame)) &&
    clauses[frame.clause]?.kind !== 'relative';
  if (aside && !frames.some(main) && !isOthersMatter(clauses, aside.clause) && isTelling(reading, aside, word))
    return aside;
  const behind = frames.find(
    (frame) =>
      (frame.bothWays ||
        (frame.passive &&
          (isPredicate(view, frame) || (family === 'collection' && goesOnPredicate(view, frame.from))))) &&
      frame.from >= word.to &&
      frame.opens.includes(family) &&
      !(frame.presupposes && !takesForGranted(reading, word, frame)) &&
      reaches(frame, at, clauses),
  );
  if (behind) return behind;
  const passiveBefore = frames.findLast(
    (frame) =>
      frame.passive &&
      frame.to <= word.from &&
      frame.opens.includes(family) &&
      !frame.presupposes &&
      (family !== 'sharing' || isPredicate(view, frame)) &&
      !isBarred(clauses, frame.clause, at),
  );
  if (passiveBefore && (family !== 'collection' || announces(view, passiveBefore.to, word.from))) return passiveBefore;
  if (word.family === 'purpose') {
    const fronted = frames.find((frame) => frame.from >= word.to && frame.opens.includes(family));
    if (fronted && at < fronted.clause + 1 && isFronted(view, word)) return fronted;
  }
  return contextGovernor(family, frames, reading, at);
}

/** "data collected[:] your name", "[such as] your name" */
function announces(view: SentenceView, from: number, to: number): boolean {
  if (hasCue(view, 'enumeration', from, to)) return true;
  for (let at = from; at <= to; at++) if ((view.tokens.gap[at] as number) & GAP.colon) return true;
  return false;
}

/** "is collected" says it of its subject; in "the data collected by …" the participle only tells which data is meant. */
const isPredicate = (view: SentenceView, frame: FrameAt): boolean =>
  hasCue(view, 'auxiliary', frame.from - 3, frame.to);

/** "is neither sold to others nor [stored]": a participle joined to the one before shares its auxiliary. */
const goesOnPredicate = (view: SentenceView, at: number): boolean =>
  cuesNamed(view, 'coordination').some((cue) => cue.to === at) &&
  view.matches.some(
    (match) => match.from < at && at - match.to <= 4 && hasCue(view, 'auxiliary', match.from - 3, match.from),
  );

/** "the data we collect includes …", "the data we use to …", "partners who collect …" */
const isTelling = ({ view, clauses }: Reading, frame: FrameAt, word: Word): boolean =>
  word.family === 'purpose' ||
  !takesNounBefore(clauses[frame.clause] as Clause, view) ||
  hasCue(view, 'enumeration', frame.to, word.from) ||
  hasCue(view, 'continuation', frame.to, word.from);

/** A passive governs the words before it: its clause's, and those that a relative clause parts from it; not what it is itself a relative of. */
const reaches = (frame: FrameAt, at: number, clauses: readonly Clause[]): boolean =>
  frame.clause === at ||
  (frame.clause > at && !isHung(clauses, at, frame.clause) && !isBarred(clauses, at, frame.clause));

/** Told of the words before it, or hung on them: "…, soweit dies erforderlich ist". */
const isHung = (clauses: readonly Clause[], at: number, frame: number): boolean => {
  const { kind } = clauses[frame] as Clause;
  return kind === 'relative' || (kind === 'supposition' && clauses[at]?.kind === 'main');
};

/**
 * "any data that you provide, such as your name": told which data is meant, the verb of the relative clause does not govern
 * what the main verb governs. Where the verb has a subject of its own, its object is the noun before: nothing behind it is.
 */
const isAside = (frame: FrameAt, word: Word, at: number, reading: Reading): boolean => {
  const clause = reading.clauses[frame.clause];
  if (clause?.kind !== 'relative') return false;
  return (
    takesNounBefore(clause, reading.view) ||
    frame.clause !== at ||
    word.family === 'purpose' ||
    hasCue(reading.view, 'enumeration', frame.to, word.from)
  );
};

const takesNounBefore = (clause: Clause, view: SentenceView): boolean =>
  clause.subject !== 'none' && !(clause.subjectAt === clause.from && cueAt(view, clause.from, 'relative'));

/** A clause about what the reader or another does leaves what its asides take for granted unsaid. */
const isOthersMatter = (clauses: readonly Clause[], at: number): boolean => {
  for (let i = at; i >= 0; i--) {
    const clause = clauses[i] as Clause;
    if (clause.kind !== 'relative') return clause.subject !== 'first' && clause.subject !== 'none';
  }
  return false;
};

const isFronted = (view: SentenceView, word: Word): boolean => word.from - view.sentence.from <= 4;

function contextGovernor(
  family: Family,
  frames: readonly FrameAt[],
  { context, view }: Reading,
  clause: number,
): Governor | undefined {
  if (!context?.asserts) return undefined;
  const defines = cuesNamed(view, 'definition').length > 0;
  // A heading speaks for bare nouns alone, and for no definition; the sentence before for what has no verb of its own.
  if (context.kind === 'heading' && (frames.length > 0 || clause > 0 || defines)) return undefined;
  if (context.kind === 'sentence' && frames.some((frame) => frame.asserted && frame.opens.length > 0)) return undefined;
  return context.frames.findLast((frame) => frame.opens.includes(family) && !frame.presupposes);
}
