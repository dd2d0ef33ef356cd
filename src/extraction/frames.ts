/**
 * The frames of a sentence: which of its verbs and nouns of action stand for themselves, and of several readings of the same words the
 * one that counts.
 */
import type { Match } from '../matching/engine.ts';
import { GAP } from '../text/token.ts';
import type { Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { frameOf } from './frame.ts';
import { type Cue, cueAt, cuesNamed, gapAt, isBehind, type SentenceView, type Word } from './sentence.ts';

const isOneToken = (match: Match): boolean => match.to - match.from === 1;

/** "log in": the verb is part of a set phrase. */
const isWithinIdiom = (view: SentenceView, { from, to }: Match): boolean =>
  cuesNamed(view, 'idiom').some((cue) => cue.from <= from && cue.to >= to);

/** "to [send you newsletters]": the verb belongs to the purpose, and governs nothing of its own. What the reader does is no purpose. */
const isWithinWord = ({ view, clauses }: Reading, match: Match): boolean =>
  clauses[clauseIndexAt(clauses, match.from)]?.subject !== 'user' &&
  !isDoneItself({ view, clauses }, match) &&
  view.words.some(
    (word) =>
      (word.family !== 'collection' || isOneToken(match) || opensSharingAlone(match)) &&
      word.family !== 'right' &&
      word.from <= match.from &&
      word.to >= match.to &&
      word.to - word.from > match.to - match.from,
  );

/** "We [analyze] your usage to improve the app": what the subject does for an aim is none itself. */
const isDoneItself = ({ view, clauses }: Pick<Reading, 'view' | 'clauses'>, { entry, from }: Match): boolean =>
  entry.opens?.includes('purpose') === true &&
  clauses.some(
    ({ subject, subjectTo }) => subject === 'first' && subjectTo <= from && isAuxiliaries(view, subjectTo, from),
  );

/** "We [may also] analyze": between subject and verb. */
function isAuxiliaries(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!cueAt(view, at, 'auxiliary') && !cueAt(view, at, 'possibility')) return false;
  return true;
}

/** "Information om enheter som [får tillgång till] tjänsterna": within a name of data nothing is handed over. */
const opensSharingAlone = ({ entry }: Match): boolean => entry.opens?.every((family) => family === 'sharing') ?? false;

const hasRequired = ({ view, clauses }: Reading, match: Match): boolean => {
  const { requires } = match.entry;
  if (!requires) return true;
  const clause = clauses[clauseIndexAt(clauses, match.from)] as Clause;
  return view.words.some((word) => word.family === requires && word.from >= clause.from && word.from < clause.to);
};

/** "[Recipients]: our carriers": what labels a line does so before its colon alone, where no verb behind says what is done. */
const isLabelled = (view: SentenceView, { entry, to }: Match): boolean =>
  !entry.labels ||
  (to < view.sentence.to && (gapAt(view, to) & GAP.colon) !== 0 && !view.verbsAt.some((verb) => verb >= to));

/** "your request", "unauthorized access": one word behind a determiner is no verb. Longer matches mean the noun ("use of"). */
const isNoun = ({ view, clauses }: Reading, match: Match): boolean =>
  isOneToken(match) &&
  isBehind(view, match.from, 'determiner') &&
  !isInCapitals(view, match.from - 1) &&
  // "Data [collected]: your name" tells of the noun before it.
  !(match.entry.passive && view.words.some(({ family, to }) => family === 'collection' && to === match.from)) &&
  // "the app [collects]": behind its subject it is one.
  clauses[clauseIndexAt(clauses, match.from)]?.subjectTo !== match.from;

/** "Acme [SA] collects": what stands in capitals is a firm's form, though a determiner is written like it. */
const isInCapitals = ({ text, tokens }: SentenceView, at: number): boolean =>
  /^\p{Lu}{2,}$/u.test(text.slice(tokens.start[at], tokens.end[at]));

/** @returns the sentence's frames in order of place */
export function framesOf(reading: Reading): FrameAt[] {
  const frames = goingOn(reading);
  for (const match of reading.view.matches) {
    if (!match.entry.opens) continue;
    if (isWithinIdiom(reading.view, match) || isWithinWord(reading, match) || isNoun(reading, match)) continue;
    if (!hasRequired(reading, match) || !isLabelled(reading.view, match)) continue;
    const frame = frameOf(reading, match);
    if (frame) frames.push(frame);
  }
  if (frames.length < 2) return withoutEngaging(frames, reading.view);
  const kept = withoutTwins(dropInner(frames));
  return withoutEngaging(
    kept.filter((frame) => !isOfData(frame, kept, reading.view)),
    reading.view,
  ).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** "[This may include] your name": the verb of the sentence before goes on to govern, from where it is taken up. */
function goingOn({ view, context }: Reading): FrameAt[] {
  const cue = context?.kind === 'sentence' ? cueAt(view, view.sentence.from, 'continuation') : undefined;
  if (!cue || !context?.asserts) return [];
  return context.frames.filter(({ presupposes }) => !presupposes).map((frame) => takenUp(frame, cue));
}

const takenUp = (frame: Governor, { from, to }: Cue): FrameAt => ({
  ...frame,
  from,
  to,
  passive: false,
  bothWays: false,
  bars: undefined,
  receives: false,
  clause: 0,
  asserted: true,
});

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

/** "We use [data] that you give to partners": a verb that takes both has data for its object here, and employs nobody. */
const isOfData = (frame: FrameAt, frames: readonly FrameAt[], view: SentenceView): boolean =>
  frame.opens.length === 1 &&
  frame.opens[0] === 'sharing' &&
  !frame.passive &&
  !frame.receives &&
  frames.some(({ from, opens, actor }) => actor === 'first' && from === frame.from && opens.includes('collection')) &&
  view.words.some(({ family, from }) => family === 'collection' && from >= frame.to && from - frame.to <= 1);

/** "We use [outside carriers] to deliver": what the verb has a recipient for its object, it says of them, and what follows is their doing. */
function withoutEngaging(frames: FrameAt[], view: SentenceView): FrameAt[] {
  const engaging = frames.flatMap((frame) => {
    const employed = frame.opens.includes('sharing') && employedBy(view, frame);
    return employed ? [{ frame, to: employed.to }] : [];
  });
  if (engaging.length === 0) return frames;
  return frames.filter(
    (other) =>
      other.opens.includes('sharing') ||
      !engaging.some(
        ({ frame, to }) =>
          other.from === frame.from ||
          (other.clause === frame.clause && other.from > to && cueAt(view, to, 'goal') !== undefined),
      ),
  );
}

/** Who is the object of a verb: the recipient right behind it. */
const employedBy = (view: SentenceView, { to }: FrameAt): Word | undefined =>
  view.words.find((word) => word.family === 'sharing' && word.from >= to && word.from - to <= 2);
