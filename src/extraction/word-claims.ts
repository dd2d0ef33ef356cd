/**
 * Lexicon words under the frames that govern them → claims.
 */
import type { Family } from '../languages/pack.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import type { Reading } from './assertion.ts';
import { type Claim, type Governor, spanOf } from './claim.ts';
import { DENIABLE, modalityOfPractice, polarityOf } from './denial.ts';
import { addLoneDisclosures, addWordDetails, claimsOfLeadIn, disclosureTo, type Governed } from './disclosure.ts';
import { AT_LARGE, isAimed, isCompounded, isFilledIn, isMeans, isRecipient, saysData } from './eligibility.ts';
import { type FrameAt, governorOf } from './frame.ts';
import type { SentenceView, Word } from './sentence.ts';

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

function claimOfWord(word: Word, governor: Governor, view: SentenceView, language: string): Claim | undefined {
  const polarity = polarityOf(view, word, governor);
  const practice = word.family as Practice;
  if (governor.actor === 'third' && practice !== 'collection' && practice !== 'tracking') return undefined;
  if (polarity === 'denied' && !DENIABLE.has(practice)) return undefined;
  const flipped = polarity !== governor.polarity;
  const claim: Claim = {
    practice,
    value: word.value,
    polarity,
    modality: flipped && polarity === 'affirmed' ? 'stated' : modalityOfPractice(practice, governor.modality),
    details: {},
    spans: [spanOf(word)],
    rule: `${language}/lexicon/${word.value}`,
  };
  if (practice === 'tracking') claim.party = governor.actor === 'third' ? 'third' : 'first';
  if (governor.actor === 'third' && practice === 'collection') return disclosureTo(governor, word, claim);
  return claim;
}

/** Families whose frames may take a word into their details, beside the one that makes a claim of it. */
const ALSO_GOVERNED: Partial<Record<Family, readonly Family[]>> = {
  collection: ['collection', 'sharing', 'purpose', 'tracking'],
  purpose: ['purpose', 'sharing'],
};

/** The verb that a word belongs to, whichever practice it opens: collected, shared, used. */
function nearestGovernor(word: Word, frames: readonly FrameAt[], reading: Reading): Governor | FrameAt | undefined {
  let best: Governor | FrameAt | undefined;
  for (const family of ALSO_GOVERNED[word.family] ?? [word.family]) {
    const governor = governorOf(word, family, frames, reading);
    if (!governor) continue;
    if (!best) best = governor;
    else if ('clause' in governor && (!('clause' in best) || nearer(governor, best, word))) best = governor;
  }
  return best;
}

const distance = (frame: FrameAt, word: Word): number =>
  frame.to <= word.from ? word.from - frame.to : frame.from - word.to;
const nearer = (a: FrameAt, b: FrameAt, word: Word): boolean => distance(a, word) < distance(b, word);

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
  let aimed = -1;
  let received = -1;
  for (const word of view.words) {
    if (!CLAIMED.includes(word.family)) continue;
    if (word.family === 'purpose') {
      if (!isAimed(view, word, aimed)) continue;
      aimed = word.to;
    }
    if (word.family === 'collection' && (isFilledIn(view, word) || isMeans(view, word))) continue;
    const governor = nearestGovernor(word, frames, reading);
    if (!governor || !isAsserted(governor)) continue;
    if (word.family === 'sharing') {
      if (!isRecipient(view, word, governor, received)) continue;
      received = word.to;
    }
    if (word.family === 'collection' && isCompounded(view, word)) continue;
    if (AT_LARGE.has(word.value) && !saysData(governor, word, reading)) continue;
    if (!governor.opens.includes(word.family)) {
      details.push({ word, governor });
      if (word.family === 'purpose' && reading.context?.kind === 'lead-in' && !('clause' in governor))
        claims.push(...claimsOfLeadIn(word, governor));
      continue;
    }
    const claim = claimOfWord(word, governor, view, language);
    if (!claim) continue;
    claims.push(claim);
    const list = byGovernor.get(governor);
    if (list) list.push(claim);
    else byGovernor.set(governor, [claim]);
  }
  addLoneDisclosures(details, byGovernor, ruled, claims);
  addWordDetails(details, byGovernor);
  return claims.filter((claim) => !isSubsumed(claim, byGovernor));
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
