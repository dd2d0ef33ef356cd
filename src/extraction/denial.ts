/**
 * Which practices can be denied, and what of a denied verb's words it denies.
 */

import type { Family } from '../languages/pack.ts';
import type { Modality, Polarity } from '../model.ts';
import { GAP } from '../text/token.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import type { Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { clauseIndexAt } from './clause.ts';
import { AT_LARGE, isReference } from './eligibility.ts';
import {
  bracketsAround,
  type Cue,
  cueAt,
  cuesNamed,
  gapAt,
  hasCue,
  isBehind,
  isPartedBy,
  type SentenceView,
  type Word,
} from './sentence.ts';

/** Practices that a policy can sensibly deny. "We do not: … protect your data" is a broken list, not a denial. */
const DENIABLE = new Set<Practice>([
  'collection',
  'source',
  'purpose',
  'sharing',
  'sale',
  'tracking',
  'signal',
  'transfer',
  'automated-decision',
  'mandatory',
  'change',
]);

/** How data comes, which a denial of something else names in passing: "we sell no data collected [by cookies]". */
const MANNERS = new Set(['user', 'automatic', 'cookies']);

/** "Not collected from you" tells of another source; where there is no adequacy decision, data is sent abroad all the same. */
export const isDeniable = (practice: Practice, value: string): boolean =>
  DENIABLE.has(practice) &&
  !(practice === 'source' && MANNERS.has(value)) &&
  !(practice === 'tracking' && value === 'functional') &&
  !(practice === 'transfer' && value !== 'abroad');

/** To name an age, an address or a firm is to say it, whatever is denied around it: "not meant for children under 13". */
export const NAMED = new Set<Practice>(['audience', 'contact', 'controller']);

/**
 * Practices that hang on what the reader does, by their nature: "you can, if you wish, refuse cookies" sets no condition, and "if you
 * choose to give us none" tells what must be given.
 */
const UP_TO_READER = new Set<Practice>(['choice', 'right', 'mandatory']);

/**
 * How far a practice is affirmed, given what its clause says. "Steps taken at your request" belong to the ground that a contract is.
 */
export const modalityOfPractice = (practice: Practice, value: string, modality: Modality): Modality =>
  modality === 'conditional' && (UP_TO_READER.has(practice) || (practice === 'legal-basis' && value !== 'consent'))
    ? 'stated'
    : modality;

/** A negation right before a word: "we collect no health data"; in brackets it reaches no further than they do. */
const isWordDenied = (view: SentenceView, word: Word, governor: Governor): boolean =>
  cuesNamed(view, 'negation').some(
    (cue) =>
      cue.from >= governor.to &&
      cue.to <= word.from &&
      word.from < (bracketsAround(view, cue.from)?.to ?? Infinity) &&
      word.from <= reachOf(view, cue.to, word.from),
  );

/** How far behind a "no" its noun may stand, and behind that noun the next of its list: "no personal data on your [habits]". */
const NOUN_REACH = 3;

/** Up to which token a "no" reaches over the nouns of its phrase and its list, before another verb or clause. */
function reachOf(view: SentenceView, from: number, limit: number): number {
  let reach = from + NOUN_REACH;
  for (const { from: at, to } of view.words)
    if (at >= from && at <= reach && to <= limit && !opensAnother(view, from, to))
      reach = Math.max(reach, to + NOUN_REACH);
  return opensAnother(view, from, limit) ? Math.min(reach, from + NOUN_REACH) : reach;
}

const PARTING = ['contrast', 'relative', 'subordinator', 'supposition', 'first', 'user'] as const;
const opensAnother = (view: SentenceView, from: number, to: number): boolean =>
  view.verbsAt.some((verb) => verb >= from && verb < to) || PARTING.some((name) => hasCue(view, name, from, to));

/** A word behind "except" is what a denial leaves out, and so is what "except" puts before the verb: "apart from [our carrier], …". */
const isExcepted = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  cuesNamed(view, 'exception').some(
    (cue) => cue.to <= word.from && (cue.from >= governor.to || (word.to <= governor.from && isRightBehind(cue, word))),
  );

/** "All of it, [except your location], is used": what an affirmation leaves out is neither affirmed nor denied. */
export const isLeftOut = (view: SentenceView, word: Word): boolean =>
  word.family === 'collection' &&
  cuesNamed(view, 'omission').some(
    (cue) => cue.to <= word.from && isRightBehind(cue, word) && !isPartedBy(view, GAP.comma, cue.to, word.from),
  );

/** "(but not [your name])": what brackets deny is denied there, and not of a verb outside. */
export const isDeniedAside = (view: SentenceView, { from }: Word, governor: Governor | FrameAt): boolean => {
  const brackets = bracketsAround(view, from);
  if (!brackets) return false;
  if ('clause' in governor && governor.from >= brackets.from && governor.from < brackets.to) return false;
  return cuesNamed(view, 'negation').some((cue) => cue.from >= brackets.from && cue.to <= from);
};

/** How far behind "except" the noun may stand that it leaves out: "apart from our own". */
const EXCEPTED_REACH = 2;
const isRightBehind = (cue: Cue, word: Word): boolean => word.from - cue.to <= EXCEPTED_REACH;

/** "not with advertisers, [but] with our carriers": a contrast without a verb of its own turns the denial back. */
const isContrasted = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  cuesNamed(view, 'contrast').some(
    (cue) =>
      cue.from >= governor.from &&
      cue.to <= word.from &&
      !view.verbsAt.some((at) => at >= cue.to && at < word.from) &&
      !hasCue(view, 'negation', cue.to, word.from),
  );

/** Whether a word is affirmed or denied under its verb: the word's own "no", and an exception or a contrast before it, decide. */
export function polarityOf(view: SentenceView, word: Word, governor: Governor | FrameAt): Polarity {
  if (!('clause' in governor)) return governor.polarity;
  if (governor.polarity === 'denied')
    return isExcepted(view, word, governor) || isContrasted(view, word, governor) ? 'affirmed' : 'denied';
  return isWordDenied(view, word, governor) || isWithinNegation(view, word) ? 'denied' : 'affirmed';
}

/** "ohne [Cookies]": a phrase that denies denies what it names itself. */
const isWithinNegation = (view: SentenceView, { from, to }: Word): boolean =>
  cuesNamed(view, 'negation').some((cue) => cue.from < from && cue.to >= to);

/**
 * "We do not merge data acquired through the [use of] beacons" denies no beacons: the noun of action tells which data it is. What
 * data is not used to do, is denied: "use data to make [decisions by machine]".
 */
export const isBehindData = (view: SentenceView, from: number): boolean =>
  isBehind(view, from, 'determiner') &&
  view.words.some(
    ({ family, to }) =>
      family === 'collection' &&
      to <= from &&
      !hasCue(view, 'goal', to, from) &&
      cuesNamed(view, 'negation').some((cue) => cue.to <= to),
  );

/** Whether a denied verb denies a word as such, and no more or less than it. */
export function isDeniedOutright(word: Word, governor: Governor, reading: Reading): boolean {
  const { view } = reading;
  const isUndeniable =
    governor.presupposes || governor.actor === 'user' || !isDeniable(word.family as Practice, word.value);
  return !(
    isUndeniable ||
    isLimitOnOthers(governor) ||
    isAimOnly(view, word) ||
    isNarrowed(view, word) ||
    isTakenUp(view, word) ||
    isOfSome(word, reading) ||
    isForAnAim(view, word, governor) ||
    isBehindData(view, governor.from) ||
    isOfTracker(view, word) ||
    isOfMeans(word, governor, reading) ||
    isBesideObject(view, word, governor) ||
    (word.family === 'tracking' && (governor.actor === 'third' || isUsedFor(view, word, governor)))
  );
}

/** "Providers may not process it otherwise" limits what those who receive it do: they receive it. */
const isLimitOnOthers = ({ actor, specific }: Governor): boolean => actor === 'third' && specific;

/** "We do not collect [such information]", "information from [them]": denied of what stands before it, and not of all data. */
const isTakenUp = (view: SentenceView, word: Word): boolean =>
  AT_LARGE.has(word.value) &&
  (isReference(view, word) ||
    cuesNamed(view, 'reference').some((cue) => cue.from === word.to + 1 && isBehind(view, cue.from, 'beforeObject')));

/** "We work with no partners [who …]": some are meant, and not all. */
const isOfSome = ({ family, to }: Word, { view, clauses }: Reading): boolean =>
  family === 'sharing' &&
  !(gapAt(view, to) & GAP.comma) &&
  clauses.some(({ kind, from }) => kind === 'relative' && from === to);

/** "We do not process health data [for …]", "[to …]": denied is what it would be used for. */
const isForAnAim = (view: SentenceView, { family, to }: Word, { from }: Governor): boolean =>
  family === 'collection' && from < to && cueAt(view, to, 'goal') !== undefined && cueAt(view, to, 'aim') !== undefined;

/** How far behind a tracker its aim may stand, and how far where nothing else begins between: "cookies or files on our site to". */
const NEAR_AIM = 3;
const FAR_AIM = 6;

/** What begins something else between a tracker and an aim: "no cookies, [unless] you allow us to". */
const ENDING_OBJECT = ['exception', 'negation', 'first', 'user', 'supposition', 'relative'] as const;

/** "We do not use cookies to identify you" denies what they are for, and no cookie. */
const isAimOnly = (view: SentenceView, word: Word): boolean =>
  word.family === 'tracking' &&
  cuesNamed(view, 'aim').some(
    (cue) =>
      cue.from >= word.to &&
      !cueAt(view, cue.from, 'auxiliary') &&
      (cue.from - word.to <= NEAR_AIM
        ? !hasCue(view, 'exception', word.to, cue.from)
        : cue.from - word.to <= FAR_AIM && !ENDING_OBJECT.some((name) => hasCue(view, name, word.to, cue.from))),
  );

/** "[Our cookies] collect no data", "we collect no data [through those sites]": denied of one means, and not of the whole service. */
const isOfMeans = (word: Word, { from }: Governor, { view, clauses }: Reading): boolean => {
  if (word.family !== 'collection' || !AT_LARGE.has(word.value)) return false;
  const begin = clauses[clauseIndexAt(clauses, from)]?.from ?? from;
  return (
    view.words.some((other) => other.family === 'tracking' && other.from >= begin && other.to <= from) ||
    isThroughAnother(view, word.to)
  );
};

/** "[through those sites]", and not "through our app", which is the service itself. */
const isThroughAnother = (view: SentenceView, behind: number): boolean =>
  [behind, behind + 1].some((at) => {
    const medium = cueAt(view, at, 'toward') && cueAt(view, at, 'medium');
    return medium !== undefined && ![at + 1, medium.to].some((next) => cueAt(view, next, 'first'));
  });

/** "No [marketing] cookies" denies the cookies, and not what they would be for. */
const isOfTracker = (view: SentenceView, word: Word): boolean =>
  word.family === 'purpose' &&
  view.words.some(({ family, from, to }) => family === 'tracking' && from <= word.from && to >= word.to);

/** How far behind "through" the noun may stand: "through our compilation of". */
const MEDIUM_REACH = 3;

/** "We collect no [names] through [IP addresses]", "make no [templates] from [photos]": denied is the verb's object alone. */
const isBesideObject = (view: SentenceView, word: Word, { to }: Governor): boolean =>
  word.family === 'collection' &&
  view.words.some(
    (object) =>
      object.family === 'collection' &&
      object.from >= to &&
      object.to < word.from &&
      !hasCue(view, 'coordination', object.to, word.from) &&
      cuesNamed(view, 'medium').some(
        (cue) =>
          cue.from >= object.to &&
          cue.to <= word.from &&
          word.from - cue.to <= MEDIUM_REACH &&
          cueAt(view, cue.from, 'toward') !== undefined,
      ),
  );

/** "No [names] are collected using [cookies]", "data got by [cookies] is not sold": with what something else is done, or not done. */
const isUsedFor = (view: SentenceView, { from }: Word, governor: Governor): boolean =>
  cuesNamed(view, 'negation').some((negation) =>
    view.words.some(
      (object) =>
        object.family === 'collection' &&
        object.from >= negation.to &&
        object.to <= governor.from &&
        governor.from < from &&
        !hasCue(view, 'coordination', object.to, governor.from),
    ),
  );

const NARROWING = new Set<Family>(['collection', 'purpose']);
/** How far behind the data at large what narrows it may stand: "information on your". */
const NARROWING_REACH = 3;

/** What stands between the parts of a list, and not between data and what narrows it. */
const LISTING = GAP.comma | GAP.colon | GAP.open;

/** "No information on your [location]" denies the location, and not all data; "no personal data, location or usage" denies all. */
const isNarrowed = (view: SentenceView, word: Word): boolean =>
  word.value === 'personal-data' &&
  view.words.some(
    ({ family, from }) =>
      NARROWING.has(family) &&
      from >= word.to &&
      from - word.to <= NARROWING_REACH &&
      !isPartedBy(view, LISTING, word.to, from),
  );
