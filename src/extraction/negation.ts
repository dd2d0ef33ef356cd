/**
 * Which verbs of a sentence a negation denies: how far it reaches, what undoes it, and where it stands late.
 */
import type { Match } from '../matching/engine.ts';
import type { Clause } from './clause.ts';
import { bracketsAround, cueAt, cuesNamed, isBehind, isCapital, type SentenceView } from './sentence.ts';

/**
 * Where a negation reaches: rightwards through its clause and what is coordinated to it without a subject of its own,
 * up to a contrast or to "and is", "and may": a coordinated verb with an auxiliary of its own is affirmed again.
 */
export function isDenied(view: SentenceView, clauses: readonly Clause[], index: number, match: Match): boolean {
  const { from, to, phrases } = match;
  if (cuesNamed(view, 'negation').length === 0) return false;
  const own = outside(view, clauses[index] as Clause, from);
  if (isUndone(view, own, from)) return false;
  if (own.negations.some((at) => at < from && !isAffirmedAgain(view, at, from) && !isOfNoun(view, at, from)))
    return true;
  // Within a match, a negation in a gap denies; one in its phrases is part of what is said: "cannot guarantee".
  if (own.negations.some((at) => at < to && at >= from && !isOwnWord(phrases, at))) return true;
  if (own.negations.some((at) => at >= to && !isOwnWord(phrases, at) && (isLate(view, to, at) || isLast(view, at))))
    return true;
  if (isJoinedDenial(view, own) || isToNobody(view, own, match)) return true;
  if (own.kind === 'supposition' || own.negations.length > 0) return false;
  for (let i = index - 1; i >= 0; i--) {
    const later = clauses[i + 1] as Clause;
    if (later.fresh || (later.subject !== 'none' && !later.controlled) || later.kind !== 'main') return false;
    const clause = clauses[i] as Clause;
    if (clause.kind === 'main' && clause.negations.some((at) => !isAffirmedAgain(view, at, from))) return true;
  }
  return false;
}

/** "Your visits (but [not] your name) are used": what is denied in brackets is denied there alone. */
function outside(view: SentenceView, clause: Clause, from: number): Clause {
  const negations = clause.negations.filter((at) => {
    const brackets = bracketsAround(view, at);
    return brackets === undefined || (from >= brackets.from && from < brackets.to);
  });
  return negations.length === clause.negations.length ? clause : { ...clause, negations };
}

/** "We sell it [to nobody]", and not "to our carriers, but with nobody else": who gets nothing denies the giving. */
const isToNobody = (view: SentenceView, { negations }: Clause, { entry, to }: Match): boolean =>
  (entry.says?.[0] === 'sale' || entry.opens?.includes('sharing') === true) &&
  negations.some(
    (at) =>
      at > to &&
      cuesNamed(view, 'toward').some(
        (cue) =>
          cue.to === at &&
          cue.from >= to &&
          !isBehind(view, cue.from, 'coordination') &&
          !isBehind(view, cue.from, 'contrast'),
      ),
  );

/** "Neither the site [nor] the app collects": the word that joins the second subject denies for it. */
const isJoinedDenial = (view: SentenceView, { from, kind }: Clause): boolean =>
  kind === 'main' && isBehind(view, from, 'negation') && isBehind(view, from, 'coordination');

/** "We cannot work [without] collecting data": of two negations before a verb the second undoes the first. */
function isUndone(view: SentenceView, clause: Clause, from: number): boolean {
  const before = clause.negations.filter((at) => at < from);
  const lacking = before.length > 1 ? cueAt(view, before.at(-1) as number, 'lacking') : undefined;
  return lacking !== undefined && view.verbsAt.includes(lacking.to);
}

/** How far "without" reaches where no verb follows: "without an adequacy decision". */
const LACKING_REACH = 4;

/** "We send data to countries [without an adequacy decision] under standard clauses": what a noun lacks ends with the noun. */
const isOfNoun = (view: SentenceView, negation: number, from: number): boolean => {
  const lacking = cueAt(view, negation, 'lacking');
  return lacking !== undefined && !view.verbsAt.includes(lacking.to) && from - lacking.to > LACKING_REACH;
};

const isOwnWord = (phrases: readonly number[], at: number): boolean =>
  phrases.some((from, i) => i % 2 === 0 && at >= from && at < (phrases[i + 1] as number));

/** A negation behind its verb, unless another verb is coordinated between them: "wir speichern sie und verkaufen sie nicht". */
const isLate = (view: SentenceView, to: number, negation: number): boolean =>
  cueAt(view, negation, 'lateNegation') !== undefined &&
  !cuesNamed(view, 'coordination').some(
    (cue) =>
      cue.from >= to &&
      cue.to <= negation &&
      ([0, 1, 2].some((next) => view.verbsAt.includes(cue.to + next) && !holdsNoun(view, cue.to, cue.to + next)) ||
        cueAt(view, cue.to, 'auxiliary') !== undefined),
  );

/** "Gesundheitsdaten speichern wir [keine].", "Wir erheben [keine]:" a sentence that ends in its negation is denied. */
const isLast = (view: SentenceView, negation: number): boolean => negation === view.sentence.to - 1;

/** "außerhalb der EU oder [des EWR] findet nicht statt": what is coordinated are nouns. */
const holdsNoun = (view: SentenceView, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isCapital(view, at)) return view.partsClauses;
  return false;
};

const isAffirmedAgain = (view: SentenceView, negation: number, from: number): boolean =>
  cuesNamed(view, 'coordination').some(
    (cue) =>
      cue.from > negation &&
      cue.to <= from &&
      (cueAt(view, cue.to, 'auxiliary')?.to ?? Number.POSITIVE_INFINITY) <= from,
  );
