/**
 * Where words of purpose are purposes: behind "to" or "for", at the head of an item, in a list of others.
 */
import { GAP } from '../text/token.ts';
import type { FrameAt } from './claim.ts';
import { cueAt, cuesNamed, gapAt, hasCue, isBehind, type SentenceView, type Word } from './sentence.ts';

/** The longest words that lead to a purpose: "Zweck der Verarbeitung ist die". */
const LONGEST_AIM = 6;
/** How far behind those words a purpose may stand where others, without a name, stand between: behind "to", behind "for". */
const AIM_REACH = 16;
const NOUN_REACH = 8;

/**
 * "för att sköta parken och [fakturera dig]": a further purpose of a list whose others have no name. Only where a language
 * tells its finite verbs, for they end the list.
 */
function goesOnAim(view: SentenceView, { from }: Word): boolean {
  if (!(gapAt(view, from) & GAP.comma) && !isBehind(view, from, 'coordination')) return false;
  if (cuesNamed(view, 'verbSecond').length === 0) return false;
  return cuesNamed(view, 'aim').some(
    (cue) =>
      cue.to <= from &&
      (cueAt(view, cue.from, 'subordinator')
        ? from - cue.to <= AIM_REACH
        : from - cue.to <= NOUN_REACH && cueAt(view, cue.to - 1, 'goal') !== undefined) &&
      (['verbSecond', 'relative', 'subordinator', 'supposition', 'contrast', 'consent'] as const).every(
        (end) => !hasCue(view, end, cue.to, from),
      ),
  );
}

/** A purpose stands behind "to" or "for", begins an item, or goes on a list of purposes. */
export function isAimed(view: SentenceView, word: Word, aimed: number): boolean {
  // "Purpose: [marketing]"
  if (word.from === view.sentence.from || gapAt(view, word.from) & GAP.colon) return true;
  if (aimed !== -1 && word.from - aimed <= 12) return true;
  return isBehindAim(view, word.from, word.from) || isAimedThrough(view, word) || goesOnAim(view, word);
}

const isBehindAim = (view: SentenceView, from: number, to: number): boolean =>
  cuesNamed(view, 'aim').some((cue) => cue.from < from && cue.to >= to && cue.from >= from - LONGEST_AIM);

/** How many words may stand between a light verb and its noun: "provide [our members with quick] help". */
const LIGHT_REACH = 5;

/** "to [provide you with helpful] user support": a verb that says nothing of its own, and what tells of its noun. */
const isAimedThrough = (view: SentenceView, word: Word): boolean =>
  cuesNamed(view, 'lightVerb').some(
    (verb) =>
      verb.to <= word.from &&
      word.from - verb.to <= LIGHT_REACH &&
      (verb.from === view.sentence.from || isBehindAim(view, verb.from, verb.from)) &&
      isNounPhrase(view, verb.to, word.from),
  );

/** Nothing stands between that begins another phrase; "you with" gives the verb whom it serves. */
function isNounPhrase(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (gapAt(view, at) & ~GAP.space) return false;
    if (cueAt(view, at, 'beforeObject') && !isBehind(view, at, 'user') && !cueAt(view, at, 'coordination'))
      return false;
  }
  return true;
}

/** "[Fraud prevention] is one of our purposes": a purpose is the subject of a verb that says so of nothing else. */
export const isTheAim = (word: Word, frames: readonly FrameAt[]): boolean =>
  frames.some(({ passive, opens, from }) => passive && opens.length === 1 && opens[0] === 'purpose' && word.to <= from);
