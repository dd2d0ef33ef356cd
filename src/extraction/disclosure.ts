/**
 * Disclosures beside those that name a recipient: what third parties collect themselves, data under a verb of disclosure alone,
 * and what data is disclosed for.
 */
import type { Claim, FrameAt, Governor, Mentioned } from './claim.ts';
import { spanOf } from './claim.ts';
import { namesData } from './eligibility.ts';
import { cuesNamed, hasCue, isCapital, type SentenceView, type Word } from './sentence.ts';
import type { Span } from './span.ts';

/** A word with the verb that it belongs to. */
export interface Governed {
  word: Word;
  governor: Governor | FrameAt;
}

/** What third parties collect is a disclosure to them. */
export function disclosureTo(governor: Governor, word: Word, claim: Claim): Claim {
  return {
    ...claim,
    practice: 'sharing',
    value: governor.recipient ?? 'third-parties',
    details: { data: [word.value] },
    spans: [{ ...spanOf(word), data: word.value }],
  };
}

/** "We and our partners collect your name": what the partners collect, and the trackers that are theirs. */
export function togetherWith(governor: Governor, word: Word, claim: Claim): Claim[] {
  if (!governor.companion || claim.polarity === 'denied') return [];
  if (claim.practice === 'tracking') return [{ ...claim, details: {}, spans: [spanOf(word)], party: 'third' }];
  if (claim.practice !== 'collection') return [];
  return [disclosureTo({ ...governor, recipient: governor.companion }, word, claim)];
}

/** "We share data with carriers to: [deliver]": an item that says what for is a purpose; to whom is its lead-in's to say. */
export function claimsOfLeadIn(word: Word, governor: Governor): Claim[] {
  if (governor.polarity === 'denied') return [];
  return [
    {
      practice: 'purpose',
      value: word.value,
      polarity: governor.polarity,
      modality: governor.modality,
      details: {},
      spans: [spanOf(word)],
      rule: governor.rule,
    },
  ];
}

/** "We may disclose your name": data under a verb of disclosure that names nobody. A rule may have told to whom: then it is that. */
export function addLoneDisclosures(
  details: readonly Governed[],
  byGovernor: Map<Governor, Claim[]>,
  ruled: readonly Claim[],
  claims: Claim[],
  view: SentenceView,
): void {
  const told = ruled.filter((claim) => claim.practice === 'sharing' || claim.practice === 'sale');
  for (const { word, governor } of details) {
    const named = [...byGovernor.keys()].some((other) => sameVerb(other, governor));
    if (word.family !== 'collection' || !('clause' in governor) || named) continue;
    if (told.length > 0 && governor.opens.includes('sharing')) {
      byGovernor.set(governor, told);
      // What a rule tells of a denied verb is its exception: "we do not disclose it, unless [required by law]".
      if (governor.polarity === 'affirmed' || told.some((claim) => claim.polarity === 'denied')) continue;
    }
    // "We transfer your name to a third country": the verb tells where to, and nobody to whom.
    const isPlaced = ruled.some(({ practice, spans }) => practice === 'transfer' && holds(spans[0], governor));
    // "… may not be accessed or disclosed" is said of safety: what is not done, by nobody, to no one named, is no denial of sharing.
    const isLimited = governor.passive || namesFirm(view, governor);
    if (!governor.alone || isPlaced || (governor.polarity === 'denied' && isLimited)) continue;
    const claim: Claim = {
      practice: 'sharing',
      value: governor.alone,
      polarity: governor.polarity,
      modality: governor.modality,
      details: {},
      spans: [],
      rule: governor.rule,
    };
    claims.push(claim);
    byGovernor.set(governor, [...(byGovernor.get(governor) ?? []), claim]);
  }
}

const holds = (outer: Span | undefined, { from }: FrameAt): boolean =>
  outer !== undefined && outer.from <= from && from < outer.to;

/** How far behind a verb of disclosure a firm may be named. */
const FIRM_REACH = 10;

/** "We do not share it with [Acme]" denies it of that firm alone. Kinds of recipients, which lone disclosures lack, are found as words. */
const namesFirm = (view: SentenceView, { to }: FrameAt): boolean =>
  cuesNamed(view, 'toward').some(
    (cue) => cue.from >= to && cue.to - to <= FIRM_REACH && cue.to < view.sentence.to && isCapital(view, cue.to),
  );

/** Data that is shared or used, and what it is shared for, stand in the details of what is said of it. */
export function addWordDetails(
  details: readonly Governed[],
  byGovernor: ReadonlyMap<Governor, Claim[]>,
  view: SentenceView,
): void {
  const wordsOf = new Map<Claim, Word[]>();
  for (const { word, governor } of details)
    for (const [other, claims] of byGovernor) {
      if (other !== governor && !sameVerb(other, governor)) continue;
      for (const claim of claims) {
        if (claim.practice === 'collection' || claim.practice === 'source') continue;
        if (claim.practice === 'purpose' && isWithinGoal(view, word, governor)) continue;
        const words = wordsOf.get(claim);
        if (words) words.push(word);
        else wordsOf.set(claim, [word]);
      }
    }
  for (const [claim, words] of wordsOf) {
    addData(
      claim,
      words.filter(({ family }) => family === 'collection'),
    );
    const purposes = words.filter(({ family }) => family !== 'collection').map(({ value }) => value);
    if (purposes.length > 0) claim.details.purposes = [...new Set([...(claim.details.purposes ?? []), ...purposes])];
  }
}

/** "to recommend films by [your ratings]": data named in what the verb's object is used for. */
const isWithinGoal = (view: SentenceView, word: Word, governor: Governor | FrameAt): boolean =>
  'clause' in governor && governor.to <= word.from && hasCue(view, 'goal', governor.to, word.from);

/** Notes the data types that words name, once each, and once each word that names them. */
function addData(claim: Claim, words: readonly Word[]): void {
  if (words.length === 0) return;
  claim.details.data = [...new Set([...(claim.details.data ?? []), ...words.map(({ value }) => value)])];
  const keyOf = ({ from, data }: Mentioned): string => `${from} ${data}`;
  const noted = new Set(claim.spans.map(keyOf));
  for (const word of words) {
    const span = { ...spanOf(word), data: word.value };
    if (noted.has(keyOf(span))) continue;
    noted.add(keyOf(span));
    claim.spans.push(span);
  }
}

/** Practices of which a rule can say with which data they are done. */
const OF_DATA = new Set(['sharing', 'sale', 'purpose', 'tracking', 'retention', 'security', 'transfer']);

/** How far a further data type of a list may stand from the one before it: "your name, and your address". */
const LIST_REACH = 3;

/**
 * "We [sell your name], your age and your address": the data that a rule's own words name, with the list that it begins.
 * "[In a merger we may transfer] your name": the object of the verb that a disclosure ends with counts as well.
 */
export function addRuleData(claim: Claim, view: SentenceView, match: Span): void {
  if (!OF_DATA.has(claim.practice)) return;
  let until = claim.practice === 'sharing' ? match.to : -1;
  const words = view.words.filter((word) => {
    if (word.family !== 'collection' || word.from < match.from || !namesData(view, word)) return false;
    const isWithin = word.to <= match.to || (until !== -1 && word.from >= until && word.from - until <= LIST_REACH);
    if (isWithin) until = word.to;
    return isWithin;
  });
  addData(claim, words);
}

const sameVerb = (a: Governor, b: Governor): boolean =>
  a.from === b.from && a.to === b.to && 'clause' in a === 'clause' in b;
