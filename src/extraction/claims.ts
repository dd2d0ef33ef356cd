/**
 * One sentence → claims: what its words say under their verbs, what its rules say, and for whom.
 */
import type { Matcher } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import type { Audience } from '../vocabulary/vocabulary.ts';
import type { Reading } from './assertion.ts';
import type { Claim, FrameAt } from './claim.ts';
import { clauseIndexAt } from './clause.ts';
import { claimsOfRules } from './rule-claims.ts';
import { cuesNamed, hasCue, type SentenceView } from './sentence.ts';
import type { Span } from './span.ts';
import { claimsOfWords } from './word-claims.ts';

/** Groups of people that a sentence speaks of. */
export function audiencesOf(view: SentenceView): Audience[] {
  const audiences: Audience[] = [];
  for (const word of view.words)
    if (word.family === 'audience' && !audiences.includes(word.value as Audience))
      audiences.push(word.value as Audience);
  return audiences;
}

/** "We do not act on signals from your browser" denies nothing of the data that it names. */
const isOfSignal = (claim: Claim, ruled: readonly Claim[]): boolean =>
  claim.polarity === 'denied' && ruled.some((other) => other.practice === 'signal');

/** "We count visits, but cannot trace them to a person": what is kept so is neither collected nor not collected. */
const isUnlinkable = (claim: Claim, view: SentenceView): boolean =>
  claim.practice === 'collection' && cuesNamed(view, 'unlinkable').length > 0;

/** "The right to erasure [does not apply] to invoices" tells a limit of the right, and grants none. */
const isLapsed = ({ view, clauses }: Reading, { practice, spans }: Claim): boolean => {
  const at = spans[0]?.from ?? 0;
  return (
    practice === 'right' &&
    cuesNamed(view, 'lapses').some(
      (cue) => cue.from > at && clauseIndexAt(clauses, cue.from) === clauseIndexAt(clauses, at),
    )
  );
};

/** How far behind what is denied the words may stand that limit it to minors: "personal data [of consumers under 16]". */
const LIMIT_REACH = 8;

/** "We do not sell data [of consumers under 16]" leaves open what is done with everybody else's. */
const isOfChildren = ({ practice, polarity, spans }: Claim, ruled: readonly Claim[], { view }: Reading): boolean => {
  const [said] = spans;
  if (polarity !== 'denied' || !said || (practice !== 'sale' && practice !== 'sharing')) return false;
  const limits = ({ from, to }: Span): boolean =>
    to > said.from && from - said.to <= LIMIT_REACH && !hasCue(view, 'negation', said.to, from);
  return ruled.some((other) => other.practice === 'audience' && other.value === 'children' && other.spans.some(limits));
};

/** A question says nothing, but for its answer. */
export const isQuestion = ({ text, sentence }: SentenceView): boolean =>
  /[?？]\W*$/.test(text.slice(sentence.start, sentence.end)) || /^\s*[?？]/.test(text.slice(sentence.end));

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
  return isQuestion(reading.view) ? [] : claimsBeside(reading, frames, matcher, above);
}

/** The same, whether it is asked or said. */
export function claimsBeside(
  reading: Reading,
  frames: readonly FrameAt[],
  matcher: Matcher,
  above: ReadonlySet<Entry>,
): Claim[] {
  const ruled = claimsOfRules(reading, frames, above);
  const worded = claimsOfWords(reading, frames, matcher.pack.language, ruled);
  const said = [...worded.filter((claim) => !isOfSignal(claim, ruled) && !isUnlinkable(claim, reading.view)), ...ruled];
  const claims = said.filter((claim) => !isLapsed(reading, claim));
  const own = audiencesOf(reading.view);
  for (const claim of claims) {
    const limits = claim.practice === 'right' || claim.practice === 'choice';
    const named: readonly Audience[] = limits ? own : isOfChildren(claim, ruled, reading) ? ['children'] : [];
    const audience = named.length > 0 ? [...named] : (reading.context?.audience ?? []);
    if (audience.length > 0 && claim.practice !== 'audience') claim.audience = audience;
  }
  return claims.sort((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0));
}
