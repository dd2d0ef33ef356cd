/**
 * Clauses of a sentence: where each begins and ends, whether it asserts, supposes or qualifies, who acts in it, and where it denies.
 * A shallow reading from closed classes of words and punctuation alone; no parse tree, so broken text costs little.
 */
import { GAP } from '../text/token.ts';
import { boundaryAt, hasVerb } from './boundary.ts';
import { cueAt, cuesNamed, gapAt, isQuestion, type SentenceView, type Word } from './sentence.ts';
import { isFollowedByVerb, isPronoun, namedThirdAt, SUBJECT_CUES, type Subject, subjectAt } from './subject.ts';
import type { Boundary, Clause, ClauseKind } from './syntax.ts';
import { PARTING, tellingTokens } from './telling.ts';
import { isBeforeOurVerb, opensWithVerb } from './verb-second.ts';
import { beginsWithCondition, isBeforeLastVerb } from './word-order.ts';

export type { Clause, ClauseKind };

const newClause = (kind: ClauseKind, from: number, fresh: boolean, supposed: boolean): Clause => ({
  kind,
  supposed,
  from,
  to: from,
  subject: 'none',
  subjectAt: -1,
  subjectTo: -1,
  fresh,
  hasVerb: false,
  negations: [],
  possible: false,
  controlled: false,
});

/** The noun before a relative pronoun acts in its clause: "partners who collect …", and as one word "companies that help". */
function antecedent(view: SentenceView, at: number): Subject {
  for (const name of SUBJECT_CUES) if (cuesNamed(view, name).some((cue) => cue.to === at)) return name;
  const isRecipient = ({ value, from, to }: Word): boolean => value !== 'public' && from < at && to >= at;
  return view.recipients.some(isRecipient) ? 'third' : 'none';
}

function begin(view: SentenceView, at: number, boundary: Boundary, before: Clause): Clause {
  const hangs = boundary.kind !== 'main' || boundary.controlled === true;
  const supposed = boundary.kind === 'supposition' || (hangs && before.supposed);
  const clause = newClause(boundary.kind, at, boundary.fresh, supposed);
  clause.controlled = boundary.controlled ?? false;
  if (boundary.resumed) clause.resumed = true;
  if (boundary.subject) {
    clause.subject = boundary.subject;
    clause.subjectAt = boundary.subjectAt ?? at;
    clause.subjectTo = Math.max(at, ...view.cues.filter((cue) => cue.from === at).map((cue) => cue.to));
  }
  const pronoun = cueAt(view, at, 'relative');
  if (boundary.kind === 'relative' && pronoun && !subjectAt(view, pronoun.to)) {
    clause.subject = antecedent(view, at);
    if (clause.subject !== 'none') clause.subjectAt = at;
  }
  return clause;
}

function takeIn(view: SentenceView, clause: Clause, at: number): void {
  if (cueAt(view, at, 'negation')) clause.negations.push(at);
  if (cueAt(view, at, 'possibility')) clause.possible = true;
  if (clause.subject !== 'none') return;
  const found = (at === clause.from && namedThirdAt(view, at)) || subjectAt(view, at);
  if (!found) return;
  const acts = isFollowedByVerb(view, found.to) && !isBeforeOurVerb(view, found.to) && !isListed(view, at, found.to);
  if (!isPronoun(found) && !acts) return;
  clause.subject = found.subject;
  clause.subjectAt = at;
  clause.subjectTo = found.to;
}

/** "Acme kann sie an Partner, [Dienstleister] oder Banken weitergeben": on a list before the last verb stands no subject. */
const isListed = (view: SentenceView, at: number, to: number): boolean =>
  (gapAt(view, at) & GAP.comma) !== 0 && isBeforeLastVerb(view, to);

/**
 * @param completes whether a lead-in stands above: then a verb at the beginning is of whoever acts there, and bids the reader nothing
 * @returns the clauses in order; every token of the sentence stands in exactly one
 */
export function splitClauses(view: SentenceView, completes = false): Clause[] {
  const { from, to } = view.sentence;
  const clauses: Clause[] = [];
  // "[Säljer] vi dina uppgifter?" supposes nothing.
  const supposes = opensWithVerb(view) && !isQuestion(view);
  const kind = supposes ? 'supposition' : beginsWithCondition(view) ? 'adverbial' : 'main';
  let current = newClause(kind, from, true, supposes);
  let main = current;
  const bid = completes ? undefined : cueAt(view, from, 'bidding');
  if (bid) Object.assign(current, { subject: 'user', subjectAt: from, subjectTo: bid.to });
  const telling = tellingTokens(view);
  for (let at = from; at < to; at++) {
    if (at > from && !telling.has(at) && !(gapAt(view, at) & PARTING)) continue;
    const boundary = boundaryAt(view, at, current, main);
    if (boundary) {
      if (at > current.from) {
        current.to = at;
        current.hasVerb = hasVerb(view, current, at);
        clauses.push(current);
      }
      current = begin(view, at, boundary, current);
      if (current.kind === 'main') main = current;
    }
    takeIn(view, current, at);
  }
  current.to = to;
  current.hasVerb = hasVerb(view, current, to);
  clauses.push(current);
  return clauses;
}

/** Index of the clause that holds a token. */
export function clauseIndexAt(clauses: readonly Clause[], at: number): number {
  let index = clauses.length - 1;
  while (index > 0 && (clauses[index] as Clause).from > at) index--;
  return index;
}
