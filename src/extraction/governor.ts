/**
 * Which verb governs a lexicon word: of the sentence's own frames the nearest that opens its family, or what stands above lends.
 */
import type { Family } from '../languages/pack.ts';
import { GAP } from '../text/token.ts';
import type { Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { AT_LARGE, isUsed } from './eligibility.ts';
import {
  bracketsAround,
  cueAt,
  cuesNamed,
  hasCue,
  isBehind,
  isPartedBy,
  type SentenceView,
  type Word,
} from './sentence.ts';

/** True if a main clause with a subject of its own begins between two clauses: words behind it answer to it. */
function isBarred(clauses: readonly Clause[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) {
    const clause = clauses[i] as Clause;
    if (clause.kind === 'main' && clause.hasVerb && !clause.resumed && (clause.fresh || clause.subject !== 'none'))
      return true;
  }
  return false;
}

/** "We use it for marketing (we do [read] no mails) and [security]": a verb in brackets governs nothing behind them. */
const isEnclosed = (view: SentenceView, frame: FrameAt, word: Word): boolean => {
  const brackets = bracketsAround(view, frame.from);
  return brackets !== undefined && brackets.to <= word.from;
};

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
    if (isBarred(clauses, frame.clause, at) || isEnclosed(view, frame, word)) continue;
    isBehindAnother = false;
    if (isAside(frame, word, at, reading)) aside = frame;
    else if (!before || isNearer(view, frame, before)) before = frame;
  }
  if (isBehindAnother) return undefined;
  if (before) return before;
  const main = (frame: FrameAt): boolean =>
    frame.to <= word.from &&
    frame.opens.some((opened) => TOLD.has(opened)) &&
    (!frame.passive || isPredicate(view, frame)) &&
    clauses[frame.clause]?.kind !== 'relative';
  if (
    aside &&
    !frames.some(main) &&
    !isOthersMatter(clauses, aside.clause) &&
    !isDeniedBehind(clauses, aside.clause, at) &&
    isTelling(reading, aside, word)
  )
    return aside;
  const behind = frames.find(
    (frame) =>
      (frame.bothWays ||
        (frame.passive &&
          (isPredicate(view, frame) || (family === 'collection' && goesOnPredicate(view, frame.from))))) &&
      frame.from >= word.to &&
      frame.opens.includes(family) &&
      !(frame.presupposes && !takesForGranted(reading, word, frame)) &&
      reaches(frame, at, clauses) &&
      !(family === 'tracking' && isGovernedAside(frames, word, at, clauses)),
  );
  if (behind) return behind;
  const passiveBefore = frames.findLast(
    (frame) =>
      frame.passive &&
      frame.to <= word.from &&
      frame.opens.includes(family) &&
      !frame.presupposes &&
      (family !== 'sharing' || isPredicate(view, frame) || goesOnPredicate(view, frame.from)) &&
      !isBarred(clauses, frame.clause, at),
  );
  if (passiveBefore && (family !== 'collection' || announces(view, passiveBefore.to, word.from))) return passiveBefore;
  if (word.family === 'purpose') {
    const fronted = frames.find(
      (frame) => frame.from >= word.to && frame.opens.includes(family) && clauses[frame.clause]?.kind !== 'relative',
    );
    if (fronted && at <= fronted.clause && isFronted(view, word, fronted) && !isCut(view, word, fronted))
      return fronted;
  }
  return contextGovernor(family, frames, reading, at);
}

/** Of two readings of the same words the one counts that says more: "give us" your data, and not only "give". */
const isNearer = (view: SentenceView, frame: FrameAt, before: FrameAt): boolean =>
  !isJoinedTo(view, frame, before) &&
  (frame.from === before.from && frame.to === before.to && before.asserted && !before.specific
    ? !frame.specific && frame.asserted
    : frame.from > before.from || frame.asserted);

/** "We [collect] and process your data": the second of two verbs says less of it, and takes nothing from the first. */
const isJoinedTo = (view: SentenceView, frame: FrameAt, before: FrameAt): boolean =>
  frame.specific &&
  !before.specific &&
  before.asserted &&
  before.polarity !== 'denied' &&
  before.actor === frame.actor &&
  frame.from - before.to === 1 &&
  isBehind(view, frame.from, 'coordination');

/** "data collected[:] your name", "[such as] your name" */
const announces = (view: SentenceView, from: number, to: number): boolean =>
  hasCue(view, 'enumeration', from, to) || isPartedBy(view, GAP.colon, from, to);

/** "Data [that we collect from cookies] is not used …": its relative clause has a verb for it. */
const isGovernedAside = (
  frames: readonly FrameAt[],
  { from, family }: Word,
  at: number,
  clauses: readonly Clause[],
): boolean =>
  clauses[at]?.kind === 'relative' &&
  frames.some((frame) => frame.clause === at && frame.to <= from && frame.opens.includes(family));

/** "is collected" says it of its subject; in "the data collected by …" the participle only tells which data is meant. */
const isPredicate = (view: SentenceView, frame: FrameAt): boolean =>
  hasCue(view, 'auxiliary', frame.from - 3, frame.to);

/** How far from its auxiliary's participle another may stand that shares it: "is kept in our books and [sold]". */
const PREDICATE_REACH = 6;

/** "is neither sold to others nor [stored]": a participle joined to the one before shares its auxiliary. */
const goesOnPredicate = (view: SentenceView, at: number): boolean =>
  isBehind(view, at, 'coordination') &&
  view.matches.some(
    (match) =>
      match.from < at && at - match.to <= PREDICATE_REACH && hasCue(view, 'auxiliary', match.from - 3, match.to),
  );

/** "the data we collect includes …", "the data we use to …", "partners who collect …" */
const isTelling = ({ view, clauses }: Reading, frame: FrameAt, word: Word): boolean =>
  word.family === 'purpose' ||
  !takesNounBefore(clauses[frame.clause] as Clause, view) ||
  isPartedBy(view, GAP.colon, frame.to, word.from) ||
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

/** "To show ads; we never use it for …": behind a semicolon another thing is said. */
const isCut = (view: SentenceView, word: Word, frame: FrameAt): boolean =>
  isPartedBy(view, GAP.semicolon, word.to, frame.from);

/** "The data you submit should not include your name": what the main clause denies behind its aside. */
const isDeniedBehind = (clauses: readonly Clause[], aside: number, at: number): boolean =>
  clauses.some(({ kind, negations }, i) => i > aside && i <= at && kind === 'main' && negations.length > 0);

/** "To improve it, we use …", "Marketing: we use …", but not "Registration with, use of and access to it are free". */
const isFronted = (view: SentenceView, word: Word, frame: FrameAt): boolean =>
  word.from - view.sentence.from <= 4 &&
  (word.from > view.sentence.from || isPartedBy(view, GAP.colon | GAP.dash, word.to, frame.from));

function contextGovernor(
  family: Family,
  frames: readonly FrameAt[],
  { context, view, clauses }: Reading,
  clause: number,
): Governor | undefined {
  if (!context?.asserts) return undefined;
  const defines = cuesNamed(view, 'definition').length > 0;
  // A heading speaks for bare nouns alone, and for no definition; the sentence before for what has no verb of its own.
  if (context.kind === 'heading' && (frames.length > 0 || clause > 0 || defines)) return undefined;
  // "To use the app, you need no account."
  if (
    context.kind === 'heading' &&
    clauses.some(({ kind, subject }, at) => at > 0 && kind === 'main' && subject === 'user')
  )
    return undefined;
  if (context.kind === 'lead-in' && clauses[0]?.kind === 'main' && clauses[0].subject === 'user' && clauses[0].hasVerb)
    return undefined;
  if (context.kind === 'sentence' && frames.some((frame) => frame.asserted && frame.opens.length > 0)) return undefined;
  return context.frames.findLast((frame) => frame.opens.includes(family) && !frame.presupposes);
}
