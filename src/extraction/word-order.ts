/**
 * Where the verb stands, in languages that set off every clause by a comma and write nouns with a capital: a subordinate
 * clause ends in its verb, a condition may begin with it, and the main clause behind either begins with it.
 */
import { GAP, SHAPE } from '../text/token.ts';
import { type Cue, cueAt, gapAt, isBehind, type SentenceView } from './sentence.ts';

const PARTING = GAP.comma | GAP.semicolon | GAP.colon | GAP.dash | GAP.open | GAP.close;

/** Where nouns are capitalised, what is no verb. */
const isNounOrNumber = (view: SentenceView, at: number): boolean =>
  ((view.tokens.shape[at] as number) & (SHAPE.capital | SHAPE.digits)) !== 0;

/** True if what a token begins ends, at the next comma, in a word that is no noun: "…, die unsere Website [besuchen]". */
export function endsInVerb(view: SentenceView, from: number): boolean {
  let end = from + 1;
  while (end < view.sentence.to && !(gapAt(view, end) & PARTING)) end++;
  return end - from >= 2 && !isNounOrNumber(view, end - 1);
}

/** A verb in a form that has a subject. A noun is capitalised; of what begins a sentence the tables alone can tell. */
const isFiniteAt = (view: SentenceView, at: number): boolean =>
  cueAt(view, at, 'inversion') !== undefined || cueAt(view, at, 'auxiliary') !== undefined || view.verbsAt.includes(at);

/** True if a verb with a subject stands from one token up to another. */
export function hasFiniteVerb(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (isFiniteAt(view, at) && (at === from || !isNounOrNumber(view, at))) return true;
  return false;
}

/** "…, soweit es nötig [ist], an Behörden": behind its verb and a comma a subordinate clause is at its end, and the main one goes on. */
export const isEndedBefore = (view: SentenceView, from: number, at: number): boolean =>
  view.partsClauses &&
  (gapAt(view, at) & GAP.comma) !== 0 &&
  at - from >= 2 &&
  !isNounOrNumber(view, at - 1) &&
  isVerbAt(view, at - 1);

/** "…, die unsere Website betreut, auch [unser] Steuerberater": behind a relative clause's comma a noun with its article goes on with the main clause. */
export const isRelativeEndedBefore = (view: SentenceView, from: number, at: number): boolean =>
  view.partsClauses &&
  (gapAt(view, at) & GAP.comma) !== 0 &&
  at - from >= 3 &&
  !isNounOrNumber(view, at - 1) &&
  !isNounOrNumber(view, at) &&
  [at, at + 1].some((next) => cueAt(view, next, 'determiner') !== undefined) &&
  !isPartedWithin(view, from, at);

/** The fewest words of a relative clause with a verb and its object: "qui vous concernent", and, denied, "qui ne vous concernent pas". */
const LEAST_RELATIVE = 3;

/** "qui", and "auquel [nous]": with what begins it a relative clause has its subject, which is not that of a verb in the third person behind. */
const hasItsSubject = (view: SentenceView, from: number): boolean =>
  cueAt(view, from, 'subjectRelative') !== undefined ||
  (cueAt(view, from, 'relative') !== undefined &&
    view.cues.some((cue) => PRONOUN.has(cue.name) && cue.from === from + 1 && cue.to === from + 2));

const PRONOUN = new Set<Cue['name']>(['first', 'user']);

/** "Les données qui vous concernent [sont] …", "le groupe auquel nous appartenons [est] …": the second verb is the main clause's. */
export function isBehindRelativeVerb(view: SentenceView, from: number, at: number): boolean {
  if (!cueAt(view, at, 'finite') || !hasItsSubject(view, from) || gapAt(view, from + 1) & PARTING) return false;
  const least = cueAt(view, from + 1, 'halfNegation') ? LEAST_RELATIVE + 1 : LEAST_RELATIVE;
  if (at - from < least || isBehind(view, at, 'coordination') || isBehind(view, at, 'relative')) return false;
  if (view.cues.some((cue) => CLINGING.has(cue.name) && cue.to === at)) return false;
  for (let before = from + 1; before < at; before++)
    if (cueAt(view, before, 'subordinator') ?? cueAt(view, before, 'relative') ?? cueAt(view, before, 'supposition'))
      return false;
  return true;
}

/** What stands right before a verb and is of it: "qui ne [vous] est pas destiné", "qui y [est]". */
const CLINGING = new Set<Cue['name']>(['first', 'user', 'oblique', 'negation', 'auxiliary', 'possibility']);

/** Whether a comma stands between two tokens: what ends behind it may be a list. */
function isPartedWithin(view: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (gapAt(view, at) & PARTING) return true;
  return false;
}

/** "… kann an Vertreter, [Dienstleister] oder Partner weitergeben": where the only verb behind a noun ends the clause, the noun begins none. */
export function isBeforeLastVerb(view: SentenceView, from: number): boolean {
  if (!view.partsClauses) return false;
  let end = from;
  while (end < view.sentence.to && !(gapAt(view, end) & (PARTING & ~GAP.comma) && end > from)) {
    if (isVerbAt(view, end)) break;
    end++;
  }
  return (
    end < view.sentence.to &&
    isVerbAt(view, end) &&
    (end + 1 === view.sentence.to || (gapAt(view, end + 1) & PARTING) !== 0) &&
    hasFiniteVerb(view, view.sentence.from, from - 1)
  );
}

const isVerbAt = (view: SentenceView, at: number): boolean =>
  cueAt(view, at, 'auxiliary') !== undefined || view.verbsAt.includes(at);

/** True where a subordinate clause still lacks the verb that it must end in: "die wir über Dienste wie Meta, [Google] … erhalten". */
export const awaitsVerb = (view: SentenceView, from: number, at: number): boolean =>
  view.partsClauses && isNounOrNumber(view, at - 1) && !hasFiniteVerb(view, from + 1, at);

/** "…, [wenn] Sie …", but not "bitten Sie [um] eine Bewertung": a comma or another clause's "und" stands before what begins a clause. */
export const mayBeginClause = (view: SentenceView, at: number): boolean =>
  !view.partsClauses ||
  at === view.sentence.from ||
  (gapAt(view, at) & PARTING) !== 0 ||
  isBehind(view, at, 'coordination');

/** "…, [werden] Ihre Daten …", "…, [erhalten] Ihre Adresse": a verb right behind the comma goes on with the main clause. */
export const resumesAt = (view: SentenceView, at: number): boolean =>
  view.partsClauses && (gapAt(view, at) & GAP.comma) !== 0 && !isNounOrNumber(view, at) && isFiniteAt(view, at);

/** "[Sollten Sie] …, so …", "[Zahlen Sie] per Rechnung, prüfen wir …": a sentence that begins with its verb and goes on with another's. */
export function beginsWithCondition(view: SentenceView): boolean {
  const { from, to } = view.sentence;
  if (!view.partsClauses || !(cueAt(view, from, 'inversion') || view.verbsAt.includes(from))) return false;
  for (let at = from + 2; at < to; at++) {
    if (!(gapAt(view, at) & GAP.comma)) continue;
    if (cueAt(view, at, 'subordinator')) return false;
    if (resumesAt(view, at)) return true;
  }
  return false;
}
