/**
 * Rules that say a value by themselves → claims.
 */
import type { Match } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import type { Modality, Polarity } from '../model.ts';
import { GAP } from '../text/token.ts';
import { CLASS_EMAIL, CLASS_NUMBER, CLASS_URL } from '../text/word-table.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import { type Assertion, assertionAt, type Reading } from './assertion.ts';
import type { Claim, FrameAt } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { isBehindData, isDeniable, modalityOfPractice, NAMED } from './denial.ts';
import { addRuleData } from './disclosure.ts';
import { cuesNamed, gapAt, hasCue, isCapital, isPartedBy, type SentenceView } from './sentence.ts';
import { isUnknownName } from './subject.ts';

/** What a sentence holds of a rule's `needs` and `unless`. */
export interface Requirements {
  /** Entries whose `unless` stands in the sentence. */
  voided: ReadonlySet<Entry>;
  /** Entries of whose `needs` one stands in it. */
  met: ReadonlySet<Entry>;
}

export const requirementsOf = (view: SentenceView): Requirements => ({
  voided: new Set(view.voided),
  met: new Set(view.met),
});

/**
 * Claims of the rules that a sentence matches.
 * @param above entries whose `needs` the heading or the lead-in above meets
 */
export function claimsOfRules(reading: Reading, frames: readonly FrameAt[], above: ReadonlySet<Entry>): Claim[] {
  const { view } = reading;
  const { voided, met } = view;
  const claims: Claim[] = [];
  for (const match of longestByEntry(view)) {
    const entry = match.entry;
    if (voided.includes(entry) || (entry.needs && !met.includes(entry) && !above.has(entry))) continue;
    if (isTakenForGranted(reading, frames, entry, match)) continue;
    const claim = claimOfRule(reading, entry, match);
    if (!claim) continue;
    addRuleData(claim, view, match);
    claims.push(claim);
  }
  return claims;
}

/** Of a rule's overlapping matches, the longest. */
function longestByEntry(view: SentenceView): Match[] {
  const rules = view.matches.filter(
    (match) => match.entry.says && !speaksWithin(view, match, GAP.semicolon | GAP.colon) && !joinsItems(view, match),
  );
  if (rules.length < 2) return rules;
  const sorted = rules.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: typeof sorted = [];
  for (const match of sorted) {
    const entry = match.entry;
    const overlaps = kept.some((other) => other.entry === entry && match.from < other.to && other.from < match.to);
    if (!overlaps) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const isRuleActor = (entry: Entry, subject: string): boolean => {
  if (entry.actor === 'any') return true;
  if (entry.actor === 'user') return subject === 'user' || subject === 'none';
  return subject === 'first' || subject === 'none';
};

/** "This policy does not apply to data that we get from others" */
const isSetAside = ({ view, clauses }: Reading): boolean =>
  cuesNamed(view, 'lapses').length > 0 || clauses.some(({ negations }) => negations.length > 0);

/** "We protect the data you give us" takes for granted where data comes from; "we collect what you give us" says it. */
function isTakenForGranted(reading: Reading, frames: readonly FrameAt[], entry: Entry, match: Match): boolean {
  const { clauses } = reading;
  const clause = clauses[clauseIndexAt(clauses, match.to - 1)];
  if (entry.says?.[0] !== 'source' || clause?.kind !== 'relative') return false;
  // "We combine it with data [that we get from others]": whatever is done with it, it is got.
  if (entry.says[1] !== 'user' && clause.subject === 'first' && !isSetAside(reading)) return false;
  return !frames.some(
    (frame) =>
      frame.asserted &&
      !frame.presupposes &&
      frame.actor === 'first' &&
      frame.opens.includes('collection') &&
      clauses[frame.clause]?.kind !== 'relative',
  );
}

/**
 * Whether the service begins to speak within a match, behind one of the marks. "Targeted ads: [we sell nothing]" joins two
 * things, and in "not for third-party sites, [this site] uses cookies" the cookies are its own.
 */
const speaksWithin = (view: SentenceView, { from, to }: Match, marks: number): boolean =>
  cuesNamed(view, 'first').some((cue) => cue.from > from && cue.from < to && (gapAt(view, cue.from) & marks) !== 0);

/** "Cookies; usage data": two items of a list are no tracker with its purpose. */
const joinsItems = (view: SentenceView, { entry, from, to }: Match): boolean =>
  entry.says?.[0] === 'tracking' &&
  to - from > 1 &&
  isPartedBy(view, GAP.semicolon, from + 1, to - 1) &&
  !hasCue(view, 'goal', from, to);

/** "We do not disclose it unless required by law": a match that reaches over the exception is what is left out of the denial. */
function polarityOfRule({ view }: Reading, entry: Entry, { from, to }: Match, polarity: Polarity): Polarity {
  if (entry.denies) return 'denied';
  if (NAMED.has(entry.says?.[0] as Practice)) return 'affirmed';
  return polarity === 'denied' && hasCue(view, 'exception', from, to) ? 'affirmed' : polarity;
}

/** What is left out of a denial is said outright, but for what hangs on the reader by its very name. */
function modalityOfRule(value: string, polarity: Polarity, practice: Practice, assertion: Assertion): Modality {
  if (value === 'anyone-with-consent' && polarity === 'affirmed') return 'conditional';
  if (polarity === 'affirmed' && assertion.polarity === 'denied') return 'stated';
  return modalityOfPractice(practice, value, assertion.modality);
}

/** What is done with data, whoever does it: "how cookies are used" says nothing of it. Rights stand in if-clauses, and mergers too. */
const DONE = new Set<Practice>([
  'collection',
  'source',
  'purpose',
  'tracking',
  'automated-decision',
  'transfer',
  'sale',
]);

/** Of those, what no condition brings about: "if we [sell the shop, your data] …" sells no data; "if you [sign in with X, we get] …" gets it. */
const IN_ONE_CLAUSE = new Set<Practice>(['transfer', 'sale']);

/** "These cookies [allow advertisers to] recognize you": where a match reaches into what others do, they do it. */
const isOthersDoing = ({ clauses }: Reading, { from, to }: Match): boolean =>
  clauses.some((clause) => clause.subject === 'third' && clause.from > from && clause.from < to);

/** "When you call us we take notes": a way to reach someone that a subordinate clause takes for granted, and no address with it. */
const isInPassing = ({ view }: Reading, { from, to }: Match, clause: Clause): boolean => {
  if (from < clause.from || (clause.kind !== 'adverbial' && clause.kind !== 'supposition')) return false;
  if (clause.subject !== 'user' || (gapAt(view, from) & GAP.comma) !== 0) return false;
  for (let at = from; at < Math.min(to + ADDRESS_REACH, view.sentence.to); at++)
    if (ADDRESSES.has(view.tokens.wordClass[at] as number)) return false;
  return true;
};

const ADDRESSES = new Set([CLASS_EMAIL, CLASS_NUMBER, CLASS_URL]);
/** How far behind the words that announce it an address may stand. */
const ADDRESS_REACH = 6;

/** "MF [Trade] collects your data": a verb written as the end of a name is none. */
const isWithinName = (view: SentenceView, at: number): boolean =>
  isCapital(view, at) && at > view.sentence.from && isUnknownName(view, at - 1);

function claimOfRule(reading: Reading, entry: Entry, match: Match): Claim | undefined {
  const { from, to } = match;
  const { view } = reading;
  const [practice, value] = entry.says as [Practice, string];
  const assertion = assertionAt(reading, match, false);
  const actor = practice === 'tracking' && isOthersDoing(reading, match) ? 'third' : assertion.subject;
  if (!isRuleActor(entry, actor)) return undefined;
  if (!assertion.asserted && (entry.actor === 'first' || DONE.has(practice))) return undefined;
  if (IN_ONE_CLAUSE.has(practice) && reading.clauses[clauseIndexAt(reading.clauses, from)]?.supposed) return undefined;
  if (entry.party === 'third' && speaksWithin(view, match, GAP.comma)) return undefined;
  if (practice === 'contact' && isInPassing(reading, match, assertion.clause)) return undefined;
  const polarity = polarityOfRule(reading, entry, match, assertion.polarity);
  // "If you do not give the required data, …"
  if (polarity === 'denied' && !entry.denies && assertion.clause.supposed) return undefined;
  if (practice === 'sale' && isWithinName(view, from)) return undefined;
  // "Where we sell data, we tell you so" sells nothing.
  if (practice === 'sale' && polarity === 'affirmed' && assertion.clause.kind === 'adverbial') return undefined;
  // What a rule of sources finds denied is often a link: "nor linked to data from other sources".
  const isUndeniable =
    !isDeniable(practice, value) ||
    practice === 'source' ||
    // Rules of what the law or a buyer does to sharing tell when it happens: "we could not comply without sending it".
    (practice === 'sharing' && entry.actor === 'any') ||
    isBehindData(view, from);
  if (polarity === 'denied' && !entry.denies && isUndeniable) return undefined;
  return {
    practice,
    value,
    polarity,
    modality: modalityOfRule(value, polarity, practice, assertion),
    ...(practice === 'tracking' && { party: actor === 'third' ? 'third' : (entry.party ?? 'first') }),
    details: {},
    spans: [{ from, to }],
    rule: entry.id,
  };
}
