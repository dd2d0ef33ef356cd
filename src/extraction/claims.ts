/**
 * One sentence → claims: lexicon words under the frames that govern them, and rules that say a value by themselves.
 */
import type { Family } from '../languages/pack.ts';
import type { Match, Matcher } from '../matching/engine.ts';
import { type Entry, ROLE } from '../matching/tables.ts';
import type { Polarity } from '../model.ts';
import { CLASS_EMAIL } from '../text/word-table.ts';
import type { Audience, Practice } from '../vocabulary/vocabulary.ts';
import { assertionAt, type Reading } from './assertion.ts';
import type { Claim, Governor, Span } from './claim.ts';
import { clauseIndexAt } from './clause.ts';
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

/** To name an age, an address or a firm is to say it, whatever is denied around it: "not meant for children under 13". */
const NAMED = new Set<Practice>(['audience', 'contact', 'controller']);

/** A negation right before a word: "we collect no health data". */
function isWordDenied(view: SentenceView, word: Word, governor: Governor): boolean {
  return view.cues.some(
    (cue) => cue.name === 'negation' && cue.from >= governor.to && cue.to <= word.from && word.from - cue.to <= 3,
  );
}

/** A word behind "except" is what a denial leaves out. */
const isExcepted = (view: SentenceView, word: Word, governor: Governor): boolean =>
  view.cues.some((cue) => cue.name === 'exception' && cue.from >= governor.to && cue.to <= word.from);

function polarityOf(view: SentenceView, word: Word, governor: Governor | FrameAt): Polarity {
  const own = 'clause' in governor;
  if (governor.polarity === 'denied') return own && isExcepted(view, word, governor) ? 'affirmed' : 'denied';
  return own && isWordDenied(view, word, governor) ? 'denied' : 'affirmed';
}

const spanOf = (word: Word): Span => ({ from: word.from, to: word.to });

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
    modality: flipped && polarity === 'affirmed' ? 'stated' : governor.modality,
    details: {},
    spans: [spanOf(word)],
    rule: `${language}/lexicon/${word.value}`,
  };
  if (practice === 'tracking') claim.party = governor.actor === 'third' ? 'third' : 'first';
  if (governor.actor === 'third' && practice === 'collection') return disclosureTo(governor, word, claim);
  return claim;
}

/** What third parties collect is a disclosure to them. */
function disclosureTo(governor: Governor, word: Word, claim: Claim): Claim {
  return {
    ...claim,
    practice: 'sharing',
    value: governor.recipient ?? 'third-parties',
    details: { data: [word.value] },
    spans: [{ ...spanOf(word), data: word.value }],
  };
}

interface Governed {
  word: Word;
  governor: Governor | FrameAt;
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

function claimsOfWords(
  reading: Reading,
  frames: readonly FrameAt[],
  language: string,
  ruled: readonly Claim[],
): Claim[] {
  const { view } = reading;
  if (isQuestion(view)) return [];
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
    if (word.value === 'personal-data' && view.cuesAt.get(word.to)?.some((cue) => cue.name === 'compound')) continue;
    if (AT_LARGE.has(word.value) && !saysData(governor, word, reading)) continue;
    if (!governor.opens.includes(word.family)) {
      details.push({ word, governor });
      if (word.family === 'purpose' && !('clause' in governor)) claims.push(...claimsOfLeadIn(word, governor, reading));
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

/** How far a further recipient of a list may stand from the one before it. */
const RECIPIENT_REACH = 10;

/**
 * A recipient is the verb's next object, stands behind "to" or "with", goes on a list of recipients, or is an item of a list.
 * @param received where the recipient before it in the sentence ends, or -1
 */
function isRecipient(view: SentenceView, word: Word, governor: Governor | FrameAt, received: number): boolean {
  if (!('clause' in governor)) return word.from - view.sentence.from <= 4 || received !== -1;
  if (!view.marksRecipients || (governor.passive && word.to <= governor.from)) return true;
  if (word.from >= governor.to && word.from - governor.to <= 2) return true;
  if (received !== -1 && word.from - received <= RECIPIENT_REACH) return true;
  return view.cues.some((cue) => cue.name === 'toward' && cue.from < word.from && cue.to >= word.from - 1);
}

/** Data that sentences speak of without saying that it is collected. */
const AT_LARGE = new Set(['personal-data', 'children-data']);

/**
 * "We collect information" says little, and "information" stands everywhere: it counts where the service is said to
 * collect it in a main clause of the sentence's own; "personal information" also where it is said to be collected.
 */
function saysData(governor: Governor | FrameAt, word: Word, reading: Reading): boolean {
  if (!governor.opens.includes('collection') || (word.value === 'children-data' && governor.polarity === 'denied'))
    return true;
  if (!('clause' in governor) || governor.specific) return false;
  const clause = reading.clauses[governor.clause];
  if (clause?.kind !== 'main') return false;
  return clause.subject === 'first' || word.to - word.from > 1;
}

/** "by e-mail": a way to reach someone, not data about them. */
const isMeans = (view: SentenceView, word: Word): boolean =>
  view.cues.some((cue) => cue.name === 'medium' && cue.to === word.from);

/** "E-mail: privacy@example.com" gives an address, and collects none. */
const isFilledIn = (view: SentenceView, word: Word): boolean =>
  word.to < view.sentence.to &&
  ((view.tokens.wordClass[word.to] as number) === CLASS_EMAIL ||
    /[:+]\s*\+?\d/.test(view.text.slice(view.tokens.end[word.to - 1], view.tokens.end[word.to])));

const isQuestion = (view: SentenceView): boolean =>
  /[?？]\W*$/.test(view.text.slice(view.sentence.start, view.sentence.end));

/** A purpose stands behind "to" or "for", begins an item, or goes on a list of purposes. */
function isAimed(view: SentenceView, word: Word, aimed: number): boolean {
  if (word.from === view.sentence.from) return true;
  if (aimed !== -1 && word.from - aimed <= 12) return true;
  return view.cues.some(
    (cue) => cue.name === 'aim' && cue.from < word.from && cue.to >= word.from && cue.from >= word.from - 4,
  );
}

/** "We share data with carriers to: [deliver]": an item that says what for goes with the recipients of its lead-in. */
function claimsOfLeadIn(word: Word, governor: Governor, { context }: Reading): Claim[] {
  if (governor.polarity === 'denied') return [];
  const recipients = context?.recipients.length ? context.recipients : governor.alone ? [governor.alone] : [];
  return recipients.map((value) => ({
    practice: 'sharing',
    value,
    polarity: governor.polarity,
    modality: governor.modality,
    details: { purposes: [word.value] },
    spans: [spanOf(word)],
    rule: governor.rule,
  }));
}

/** "We may disclose your name": data under a verb of disclosure that names nobody. A rule may have told to whom: then it is that. */
function addLoneDisclosures(
  details: readonly Governed[],
  byGovernor: Map<Governor, Claim[]>,
  ruled: readonly Claim[],
  claims: Claim[],
): void {
  const told = ruled.filter((claim) => claim.practice === 'sharing' || claim.practice === 'sale');
  for (const { word, governor } of details) {
    const named = [...byGovernor.keys()].some((other) => sameVerb(other, governor));
    if (word.family !== 'collection' || !('clause' in governor) || !governor.alone || named) continue;
    if (told.length > 0) {
      byGovernor.set(governor, told);
      continue;
    }
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
    byGovernor.set(governor, [claim]);
  }
}

/** Data that is shared or used, and what it is shared for, stand in the details of what is said of it. */
function addWordDetails(details: readonly Governed[], byGovernor: ReadonlyMap<Governor, Claim[]>): void {
  for (const { word, governor } of details)
    for (const [other, claims] of byGovernor) {
      if (other !== governor && !sameVerb(other, governor)) continue;
      for (const claim of claims) {
        if (claim.practice === 'collection' || claim.practice === 'source') continue;
        const key = word.family === 'collection' ? 'data' : 'purposes';
        claim.details[key] = [...new Set([...(claim.details[key] ?? []), word.value])];
        if (key === 'data') claim.spans.push({ ...spanOf(word), data: word.value });
      }
    }
}

const sameVerb = (a: Governor, b: Governor): boolean =>
  a.from === b.from && a.to === b.to && 'clause' in a === 'clause' in b;

/** What a sentence holds of a rule's `needs` and `unless`. */
export interface Requirements {
  /** Entries whose `unless` stands in the sentence. */
  voided: ReadonlySet<Entry>;
  /** Entries of whose `needs` one stands in it. */
  met: ReadonlySet<Entry>;
}

export function requirementsOf(view: SentenceView, matcher: Matcher): Requirements {
  const voided = new Set<Entry>();
  const met = new Set<Entry>();
  for (const match of view.matches) {
    const role = matcher.pack.programs[match.program]?.role;
    if (role === ROLE.unless) voided.add(matcher.entryOf(match.program));
    else if (role === ROLE.needs) met.add(matcher.entryOf(match.program));
  }
  return { voided, met };
}

function claimsOfRules(
  reading: Reading,
  frames: readonly FrameAt[],
  matcher: Matcher,
  above: ReadonlySet<Entry>,
): Claim[] {
  const { view } = reading;
  if (isQuestion(view)) return [];
  const { voided, met } = requirementsOf(view, matcher);
  const claims: Claim[] = [];
  for (const match of longestByEntry(view, matcher)) {
    const entry = matcher.entryOf(match.program);
    if (voided.has(entry) || (entry.needs && !met.has(entry) && !above.has(entry))) continue;
    if (isTakenForGranted(reading, frames, entry, match)) continue;
    const claim = claimOfRule(reading, entry, match);
    if (claim) claims.push(claim);
  }
  return claims;
}

/** Of a rule's overlapping matches, the longest. */
function longestByEntry(view: SentenceView, matcher: Matcher): Match[] {
  const rules = view.matches.filter(
    (match) => matcher.pack.programs[match.program]?.role === ROLE.match && matcher.entryOf(match.program).says,
  );
  const sorted = rules.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: typeof sorted = [];
  for (const match of sorted) {
    const entry = matcher.entryOf(match.program);
    const overlaps = kept.some(
      (other) => matcher.entryOf(other.program) === entry && match.from < other.to && other.from < match.to,
    );
    if (!overlaps) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const isRuleActor = (entry: Entry, subject: string): boolean => {
  if (entry.actor === 'any') return true;
  if (entry.actor === 'user') return subject === 'user' || subject === 'none';
  return subject === 'first' || subject === 'none';
};

/** "We protect the data you give us" takes for granted where data comes from; "we collect what you give us" says it. */
function isTakenForGranted(reading: Reading, frames: readonly FrameAt[], entry: Entry, match: Match): boolean {
  const { clauses } = reading;
  if (entry.says?.[0] !== 'source' || clauses[clauseIndexAt(clauses, match.to - 1)]?.kind !== 'relative') return false;
  return !frames.some(
    (frame) =>
      frame.asserted &&
      frame.actor === 'first' &&
      frame.opens.includes('collection') &&
      clauses[frame.clause]?.kind !== 'relative',
  );
}

function claimOfRule(reading: Reading, entry: Entry, match: Match): Claim | undefined {
  const { from, to } = match;
  const [practice, value] = entry.says as [Practice, string];
  const assertion = assertionAt(reading, match, false);
  if (!isRuleActor(entry, assertion.subject)) return undefined;
  if (!assertion.asserted && entry.actor === 'first') return undefined;
  const polarity: Polarity = entry.denies ? 'denied' : NAMED.has(practice) ? 'affirmed' : assertion.polarity;
  if (polarity === 'denied' && !entry.denies && !DENIABLE.has(practice)) return undefined;
  return {
    practice,
    value,
    polarity,
    modality: assertion.modality,
    ...(practice === 'tracking' && { party: assertion.subject === 'third' ? 'third' : (entry.party ?? 'first') }),
    details: {},
    spans: [{ from, to }],
    rule: entry.id,
  };
}

/** Groups of people that a sentence speaks of. */
export const audiencesOf = (view: SentenceView): Audience[] => [
  ...new Set(view.words.filter((word) => word.family === 'audience').map((word) => word.value as Audience)),
];

/**
 * Everything that a sentence says, in the order of its words.
 * @param above entries whose `needs` the heading or the lead-in above meets
 */
export function claimsOf(
  reading: Reading,
  frames: readonly FrameAt[],
  matcher: Matcher,
  above: ReadonlySet<Entry>,
): Claim[] {
  const ruled = claimsOfRules(reading, frames, matcher, above);
  const claims = [...claimsOfWords(reading, frames, matcher.pack.language, ruled), ...ruled];
  const own = audiencesOf(reading.view);
  for (const claim of claims) {
    const limits = claim.practice === 'right' || claim.practice === 'choice';
    const audience = limits && own.length > 0 ? own : (reading.context?.audience ?? []);
    if (audience.length > 0 && claim.practice !== 'audience') claim.audience = audience;
  }
  return claims.sort((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0));
}
