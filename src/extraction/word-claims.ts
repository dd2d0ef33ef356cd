/**
 * Lexicon words under the frames that govern them → claims.
 */
import type { Family } from '../languages/pack.ts';
import { GAP } from '../text/token.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import { isAimed, isTheAim } from './aim.ts';
import type { Reading } from './assertion.ts';
import { type Claim, type FrameAt, type Governor, spanOf } from './claim.ts';
import { clauseIndexAt } from './clause.ts';
import { isDeniedAside, isDeniedOutright, isLeftOut, modalityOfPractice, polarityOf } from './denial.ts';
import {
  addLoneDisclosures,
  addWordDetails,
  claimsOfLeadIn,
  disclosureTo,
  type Governed,
  togetherWith,
} from './disclosure.ts';
import { AT_LARGE, isOfNamed, isReceiver, isRecipient, namesData, saysData } from './eligibility.ts';
import { governorOf } from './governor.ts';
import { cueAt, cuesNamed, gapAt, hasCue, type SentenceView, type Word } from './sentence.ts';

/** Families whose words are claims of the practice of the same name. */
const CLAIMED: readonly Family[] = [
  'collection',
  'sharing',
  'purpose',
  'tracking',
  'right',
  'security',
  'legal-basis',
  'source',
];

/** "Use this link to [opt out of] targeted ads", "[information about] your orders": between verb and word another thing is said. */
const isWishedAway = (view: SentenceView, word: Word, governor: Governor | FrameAt): boolean =>
  word.family !== 'right' &&
  (word.family === 'purpose' ? (['wish', 'about'] as const) : (['wish'] as const)).some((name) =>
    cuesNamed(view, name).some(
      (cue) =>
        cue.from >= ('clause' in governor ? governor.to : view.sentence.from) &&
        cue.to <= word.from &&
        word.from - cue.to <= 3,
    ),
  );

/** "These cookies are not sent to anyone" is said of the cookies alone. */
const isOfCookies = (view: SentenceView, word: Word, governor: Governor): boolean =>
  word.family === 'sharing' &&
  governor.passive &&
  view.words.some((other) => other.family === 'tracking' && other.to <= governor.from) &&
  !view.words.some((other) => other.family === 'collection');

function claimOfWord(word: Word, governor: Governor, reading: Reading, language: string): Claim | undefined {
  const { view } = reading;
  const polarity = polarityOf(view, word, governor);
  const practice = word.family as Practice;
  if (governor.actor === 'third' && practice !== 'collection' && practice !== 'tracking') return undefined;
  if (polarity === 'denied' && !isDeniedOutright(word, governor, reading)) return undefined;
  if (governor.polarity === 'affirmed' && (isLeftOut(view, word) || isDeniedAside(view, word, governor)))
    return undefined;
  const flipped = polarity !== governor.polarity;
  const claim: Claim = {
    practice,
    value: word.value,
    polarity,
    modality:
      flipped && polarity === 'affirmed' ? 'stated' : modalityOfPractice(practice, word.value, governor.modality),
    details: polarity === 'denied' && isOfCookies(view, word, governor) ? { data: ['cookie-id'] } : {},
    spans: [spanOf(word)],
    rule: `${language}/lexicon/${word.value}`,
  };
  if (practice === 'tracking')
    claim.party = governor.actor === 'third' || cueAt(view, word.from, 'third') ? 'third' : 'first';
  if (governor.actor === 'third' && practice === 'collection') return disclosureTo(governor, word, claim);
  return claim;
}

/** Families whose frames may take a word into their details, beside the one that makes a claim of it. */
const ALSO_GOVERNED: Partial<Record<Family, readonly Family[]>> = {
  collection: ['collection', 'purpose', 'tracking', 'sharing'],
  purpose: ['purpose', 'sharing'],
};

/** The verb that a word belongs to, whichever practice it opens, and those joined to it: "we [collect] and [share] your name". */
function governorsOf(word: Word, frames: readonly FrameAt[], reading: Reading): (Governor | FrameAt)[] {
  const found: (Governor | FrameAt)[] = [];
  for (const family of ALSO_GOVERNED[word.family] ?? [word.family]) {
    const governor = governorOf(word, family, frames, reading);
    // What governs a word as data governs it by that family alone.
    if (!governor || (family !== word.family && governor.opens.includes(word.family))) continue;
    if (family === 'sharing' && word.family === 'purpose' && !discloses(governor, reading.view)) continue;
    found.push(governor);
  }
  let best = found[0];
  if (!best) return [];
  for (const governor of found)
    if ('clause' in governor && (!('clause' in best) || nearer(governor, best, word))) best = governor;
  const nearest = best;
  return [nearest, ...found.filter((other) => other !== nearest && isJoined(reading.view, other, nearest))];
}

/** "collect, sell and [share]": verbs with nothing between them but what joins them have the same object. */
function isJoined(view: SentenceView, first: Governor | FrameAt, last: Governor | FrameAt): boolean {
  if (!('clause' in first && 'clause' in last) || first.passive !== last.passive || last.from < first.to) return false;
  for (let at = first.to; at < last.from; at++) {
    const isVerb = view.verbsAt.includes(at);
    const isListed = (gapAt(view, at) & GAP.comma) !== 0;
    const joins =
      isListed || cueAt(view, at, 'coordination') || cueAt(view, at, 'possibility') || cueAt(view, at, 'auxiliary');
    if (!isVerb && !joins) return false;
  }
  return true;
}

/** "provide customer service" discloses nothing: what a verb of giving is for counts where it has someone to give to. */
const discloses = (governor: Governor, view: SentenceView): boolean =>
  governor.alone !== undefined || !('clause' in governor) || view.words.some((word) => word.family === 'sharing');

const distance = (frame: FrameAt, word: Word): number =>
  frame.to <= word.from ? word.from - frame.to : frame.from - word.to;
const nearer = (a: FrameAt, b: FrameAt, word: Word): boolean => distance(a, word) < distance(b, word);

/** "We use software, such as when we [automatically] select content": how a clause of its own does something, not where data is from. */
function isFromElsewhere({ family, from }: Word, governor: Governor | FrameAt, { clauses }: Reading): boolean {
  if (family !== 'source' || !('clause' in governor)) return false;
  const at = clauseIndexAt(clauses, from);
  return at !== governor.clause && clauses[at]?.subject === 'first';
}

/** "[notifications] received": what a passive collects is no purpose, though it is named like one. */
const isCollectedItself = (view: SentenceView, { family, from, to }: Word, governor: Governor | FrameAt): boolean =>
  family === 'purpose' &&
  'clause' in governor &&
  governor.passive &&
  to <= governor.from &&
  governor.opens.includes('collection') &&
  from === view.sentence.from;

const isAsserted = (governor: Governor | FrameAt): boolean => !('asserted' in governor) || governor.asserted;

/**
 * Claims of a sentence's lexicon words.
 * @param ruled what rules say of the sentence: a disclosure whose recipient a rule names is that rule's
 */
export function claimsOfWords(
  reading: Reading,
  frames: readonly FrameAt[],
  language: string,
  ruled: readonly Claim[],
): Claim[] {
  const { view } = reading;
  const claims: Claim[] = [];
  const details: Governed[] = [];
  const byGovernor = new Map<Governor, Claim[]>();
  const claimWord = (word: Word, governor: Governor | FrameAt): void => {
    if (AT_LARGE.has(word.value) && !saysData(governor, word, reading)) return;
    if (isOfNamed(view, word)) return;
    const isOpened = governor.opens.includes(word.family);
    if (!isOpened || word.family === 'collection') details.push({ word, governor });
    if (!isOpened) {
      if (word.family === 'purpose' && reading.context?.kind === 'lead-in' && !('clause' in governor))
        claims.push(...claimsOfLeadIn(word, governor));
      return;
    }
    const claim = claimOfWord(word, governor, reading, language);
    if (!claim) return;
    claims.push(claim, ...togetherWith(governor, word, claim));
    byGovernor.set(governor, [...(byGovernor.get(governor) ?? []), claim]);
  };
  let aimed = -1;
  let received = -1;
  for (const word of view.words) {
    if (!CLAIMED.includes(word.family)) continue;
    if (word.family === 'purpose') {
      if (isKindOfTracker(view, word)) continue;
      if (!isAimed(view, word, aimed) && !isTheAim(word, frames)) continue;
      aimed = word.to;
    }
    if (word.family === 'collection' && !namesData(view, word)) continue;
    const [governor, ...joined] = governorsOf(word, frames, reading);
    if (
      !governor ||
      !isAsserted(governor) ||
      isFromElsewhere(word, governor, reading) ||
      isCollectedItself(view, word, governor) ||
      isWishedAway(view, word, governor)
    )
      continue;
    if (word.family === 'sharing') {
      if (!isRecipient(view, word, governor, received)) continue;
      received = word.to;
    }
    if (word.family === 'collection' && isReceiver(view, word)) continue;
    for (const verb of [governor, ...joined]) claimWord(word, verb);
  }
  addLoneDisclosures(details, byGovernor, ruled, claims, view);
  claims.push(...loneUses(details, byGovernor, reading, language));
  addWordDetails(details, byGovernor, view);
  return claims.filter((claim) => !isSubsumed(claim, byGovernor));
}

/** "[Marketing] cookies": what kind of tracker it is, is no purpose of its own. */
const isKindOfTracker = (view: SentenceView, { from, to }: Word): boolean =>
  view.words.some((other) => other.family === 'tracking' && other.from <= from && other.to > to);

/** How far a verb's object may stand behind it: "use [some of the] information". */
const OBJECT_REACH = 3;

const isNextTo = (word: Word, governor: FrameAt): boolean =>
  word.from >= governor.to && word.from - governor.to <= OBJECT_REACH;

/** "We use your information to …" what we cannot name: the service has it all the same. */
function loneUses(
  details: readonly Governed[],
  byGovernor: ReadonlyMap<Governor, Claim[]>,
  reading: Reading,
  language: string,
): Claim[] {
  const { view, clauses } = reading;
  const claims: Claim[] = [];
  // What for is in the list behind.
  if (/^\W*:/.test(view.text.slice(view.tokens.end[view.sentence.to - 1]))) return claims;
  for (const { word, governor } of details) {
    if (!AT_LARGE.has(word.value) || !('clause' in governor) || governor.opens.includes('sharing')) continue;
    const clause = clauses[governor.clause];
    const isSaid =
      clause?.kind === 'main' &&
      clause.subject === 'first' &&
      isNextTo(word, governor) &&
      !hasCue(view, 'goal', governor.to, word.from) &&
      !hasCue(view, 'goal', clause.subjectTo, governor.from);
    const isTold = [...byGovernor].some(
      ([other, told]) =>
        other.from === governor.from &&
        other.to === governor.to &&
        told.some(({ practice }) => practice !== 'legal-basis' && practice !== 'security'),
    );
    if (!isSaid || isTold || governor.polarity === 'denied') continue;
    const claim = claimOfWord(word, governor, reading, language);
    // "We run no sale of data" denies no data.
    if (claim?.polarity === 'affirmed') claims.push(claim);
  }
  return claims;
}

/**
 * "No data of children, such as their name" denies no names at large.
 */
function isSubsumed(claim: Claim, byGovernor: ReadonlyMap<Governor, Claim[]>): boolean {
  if (claim.practice !== 'collection' || claim.value === 'children-data') return false;
  const siblings = [...byGovernor.values()].find((claims) => claims.includes(claim)) ?? [];
  const data = siblings.filter((sibling) => sibling.practice === 'collection' && sibling.polarity === claim.polarity);
  return data.some((sibling) => sibling.value === 'children-data');
}
