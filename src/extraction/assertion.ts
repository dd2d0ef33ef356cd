/**
 * What a clause makes of a verb in it: who acts, whether it is denied, only possible, hung on a condition, or not asserted at all.
 * Done once for all frames and rules.
 */
import type { Match } from '../matching/engine.ts';
import type { Modality, Polarity } from '../model.ts';
import { GAP } from '../text/token.ts';
import type { Context } from './claim.ts';
import { type Clause, clauseIndexAt } from './clause.ts';
import { isDenied } from './negation.ts';
import { type Cue, cueAt, cuesNamed, gapAt, hasCue, isBehind, isCapital, type SentenceView } from './sentence.ts';
import type { Span } from './span.ts';
import type { Subject } from './subject.ts';

export interface Assertion {
  subject: Subject;
  /** First token of whoever acts, or -1. */
  subjectAt: number;
  polarity: Polarity;
  modality: Modality;
  /** False in suppositions, wishes and definitions. */
  asserted: boolean;
  clause: Clause;
}

/** Who is named behind "by" from one token up to another. */
function agentOf(view: SentenceView, from: number, to: number): { subject: Subject; at: number } | undefined {
  for (let at = from; at < Math.min(to, view.sentence.to); at++) {
    // "share the files provided [by a customer]": the agent is the nearer verb's; "collected and used [by …]" share it.
    if (at > from && view.verbsAt.includes(at) && !isBehind(view, at, 'coordination')) return undefined;
    const agent = cueAt(view, at, 'agent');
    if (!agent) continue;
    for (let who = at + 1; who <= agent.to; who++) {
      for (const name of ['first', 'user', 'other', 'third'] as const)
        if (cueAt(view, who, name)) return { subject: name, at: who };
      if (view.words.some((word) => word.from === who && word.family === 'sharing'))
        return { subject: 'third', at: who };
    }
  }
  return undefined;
}

/** The acting subject: the clause's own, or one that a coordinated or lead-in clause hands on. */
function actorOf(
  clauses: readonly Clause[],
  index: number,
  context: Context | undefined,
): { subject: Subject; at: number } {
  for (let i = index; i >= 0; i--) {
    const clause = clauses[i] as Clause;
    if (clause.subject !== 'none') return { subject: clause.subject, at: clause.subjectAt };
    if (clause.fresh || clause.kind === 'relative' || isBehindSubordinate(clauses, i)) break;
  }
  if (index === 0 && context) return { subject: context.subject, at: -1 };
  return { subject: 'none', at: -1 };
}

/** "If you register, are stored …": who acts in a clause of condition or time does not act in the main clause behind it. */
const isBehindSubordinate = (clauses: readonly Clause[], index: number): boolean => {
  const before = clauses[index - 1];
  return clauses[index]?.kind === 'main' && (before?.kind === 'supposition' || before?.kind === 'adverbial');
};

/** True behind "do not want us to …", "ask us not to …", "how we …": the verb is spoken of, not done. */
function isWished(view: SentenceView, clause: Clause, from: number): boolean {
  return cuesNamed(view, 'wish').some(
    (cue) =>
      cue.from < from &&
      cue.to <= from + 1 &&
      from - cue.to <= 4 &&
      (cue.to > clause.from || (cue.to === clause.from && !(gapAt(view, cue.to) & GAP.comma))) &&
      !(gapAt(view, from) & (GAP.colon | GAP.semicolon)),
  );
}

const isCondition = (cue: Cue): boolean => cue.name === 'consent' || cue.name === 'exception';

/** Where a clause begins, a condition right before it taken in: "…, and [with your consent] we …". */
function startOf(view: SentenceView, clause: Clause): number {
  const lead = view.cues.find(
    (cue) =>
      isCondition(cue) &&
      cue.to === clause.from &&
      ((gapAt(view, cue.from) & GAP.comma) !== 0 ||
        cuesNamed(view, 'coordination').some((other) => other.to === cue.from)),
  );
  return lead?.from ?? clause.from;
}

/**
 * Tokens of a clause and of what it hangs on: the main clause of a subordinate one, a condition before it, and what follows
 * up to the next main clause with a subject of its own.
 */
function reachOf(view: SentenceView, clauses: readonly Clause[], index: number): Span {
  const isApart = (clause: Clause): boolean => clause.kind === 'main' && (clause.fresh || clause.subject !== 'none');
  const isLead = (clause: Clause): boolean => view.cues.some((cue) => isCondition(cue) && cue.from === clause.from);
  let first = index;
  while (first > 0 && !(clauses[first] as Clause).fresh) {
    const before = clauses[first - 1] as Clause;
    if (isApart(clauses[first] as Clause) && isApart(before) && !isLead(before)) break;
    first--;
  }
  let last = index;
  while (last + 1 < clauses.length && !isApart(clauses[last + 1] as Clause) && !leadsOn(view, clauses, last + 1))
    last++;
  const next = clauses[last + 1];
  return { from: startOf(view, clauses[first] as Clause), to: next ? startOf(view, next) : view.sentence.to };
}

/** "We ask for your name, [and if you like], you may …": behind "and", a condition is of the main clause after it. */
const leadsOn = (view: SentenceView, clauses: readonly Clause[], index: number): boolean => {
  const next = clauses[index + 1];
  return (
    clauses[index]?.kind === 'supposition' &&
    isBehind(view, (clauses[index] as Clause).from, 'coordination') &&
    next?.kind === 'main' &&
    next.subject !== 'none'
  );
};

function modalityOf(view: SentenceView, clauses: readonly Clause[], index: number, denied: boolean): Modality {
  if (cuesNamed(view, 'consent').length > 0 || cuesNamed(view, 'exception').length > 0) {
    const { from, to } = reachOf(view, clauses, index);
    const consented = cuesNamed(view, 'consent').some(
      (cue) => cue.from >= from && cue.from < to && !isListed(view, clauses, cue),
    );
    if (denied && (consented || hasCue(view, 'exception', from, to))) return 'conditional';
    if (!denied && consented && !excepted(view)) return 'conditional';
  }
  if (denied) return hangsOnReader(view, clauses, index) ? 'conditional' : 'stated';
  const clause = clauses[index] as Clause;
  return clause.possible && clause.subject !== 'user' ? 'possible' : 'stated';
}

/** "for research, for security, and [with your consent]": one of several grounds, and no condition of the others. */
const isListed = (view: SentenceView, clauses: readonly Clause[], cue: Cue): boolean =>
  // "or otherwise with your consent"
  [cue.from, cue.from - 1].some(
    (at) => isBehind(view, at, 'coordination') && (gapAt(view, at - 1) & (GAP.comma | GAP.close)) !== 0,
  ) && !clauses.some((clause) => clause.from === cue.to || clause.from === cue.from);

/**
 * "If you refuse, your location is not sent", "when you leave, we [no longer] show it": what is denied on a condition that the
 * reader sets.
 */
function hangsOnReader(view: SentenceView, clauses: readonly Clause[], index: number): boolean {
  const before = clauses[index - 1];
  const clause = clauses[index] as Clause;
  if (before?.subject !== 'user' || clause.kind !== 'main') return false;
  const isTurned = before.negations.length > 0 || hasCue(view, 'ceasing', clause.from, clause.to);
  return before.kind === 'supposition' || (before.kind === 'adverbial' && isTurned);
}

/** "without your consent" holds both cues: with an affirmed verb it is no condition. */
const excepted = (view: SentenceView): boolean =>
  cuesNamed(view, 'consent').some((cue) =>
    cuesNamed(view, 'exception').some((other) => other.from <= cue.from && other.to >= cue.to),
  );

const NOBODY: { subject: Subject; at: number } = { subject: 'none', at: -1 };

export interface Reading {
  view: SentenceView;
  clauses: readonly Clause[];
  context: Context | undefined;
}

/** Reads a match in its clause; `passive` looks for its agent behind it. */
export function assertionAt(reading: Reading, match: Match, passive: boolean, bothWays = false): Assertion {
  const { from, to } = match;
  const { view, clauses, context } = reading;
  const first = clauseIndexAt(clauses, from);
  const index = clauseIndexAt(clauses, to - 1);
  const clause = clauses[index] as Clause;
  const own = bothWays && clause.subject === 'first' ? { subject: clause.subject, at: clause.subjectAt } : NOBODY;
  const named = passive ? own : actorOf(clauses, first, context);
  // "the use of cookies by our partners": a noun of action names its agent further off than a passive does.
  const agent =
    named.subject === 'none' &&
    mayHaveAgent(view, match, passive) &&
    (agentOf(view, to - 1, to + (passive ? 4 : 8)) ?? (bothWays && agentOf(view, clause.from, from)));
  const actor = agent || named;
  const inherited = index === 0 && clause.subject === 'none' && context?.kind === 'lead-in' ? context : undefined;
  // A match over several clauses is denied where its first or its last is.
  const deniedFirst =
    first < index &&
    !isConditional(view, clauses[first] as Clause) &&
    isDenied(view, clauses, first, { ...match, to: from });
  const denied = (deniedFirst || isDenied(view, clauses, index, match)) !== (inherited?.polarity === 'denied');
  const modality = modalityOf(view, clauses, index, denied);
  return {
    subject: actor.subject,
    subjectAt: actor.at,
    polarity: denied ? 'denied' : 'affirmed',
    modality: modality === 'stated' && inherited ? inherited.modality : modality,
    asserted:
      !(denied && hasCue(view, 'circular', from, view.sentence.to)) &&
      (inherited?.asserts ?? true) &&
      !clause.supposed &&
      !isWished(view, clause, from) &&
      !(denied && isGranted(clauses, index)) &&
      !isDefined(view, clause, from),
    clause,
  };
}

/** "You can sign up [without allowing us to] …": what the reader need not let the service do, it does not deny. */
const isGranted = (clauses: readonly Clause[], index: number): boolean => {
  const clause = clauses[index] as Clause;
  return clause.controlled && clause.subject === 'first' && clauses[index - 1]?.subject === 'user';
};

/** "Sind Sie nicht einverstanden, …": what a condition denies, its main clause does not. */
const isConditional = ({ partsClauses }: SentenceView, { kind, supposed }: Clause): boolean =>
  supposed || (partsClauses && kind === 'adverbial');

/** In "wir erhalten Daten von Partnern" the partners give; only passives and nouns, which are capitalised, name who acts so. */
const mayHaveAgent = (view: SentenceView, { from, to }: Match, passive: boolean): boolean =>
  passive || !view.partsClauses || isCapital(view, from) || isCapital(view, to - 1);

/** "Cookies are small files that a site stores": what follows a definition is said of the thing, not of the service. */
const isDefined = (view: SentenceView, clause: Clause, from: number): boolean =>
  clause.subject !== 'first' && cuesNamed(view, 'definition').some((cue) => cue.from < from);
