/**
 * What a clause is, and what begins one.
 */
import type { Subject } from './subject.ts';

/** 'main' asserts; 'supposition' is an if-clause; 'adverbial' tells when, why, where; 'relative' qualifies a noun. */
export type ClauseKind = 'main' | 'supposition' | 'adverbial' | 'relative';

export interface Clause {
  kind: ClauseKind;
  from: number;
  to: number;
  subject: Subject;
  /** True in an if-clause and what hangs on it. */
  supposed: boolean;
  /** First token of the subject, or -1; and the token behind it. */
  subjectAt: number;
  subjectTo: number;
  /** True where a contrast or semicolon begins it: a negation before it does not reach it. */
  fresh: boolean;
  /** True where the clause before gives its subject the verb to do: "we [ask you to] …". */
  controlled: boolean;
  /** Whether a verb that we know stands in it; without one it goes on with the verb before: "but never with advertisers". */
  hasVerb: boolean;
  /** True where it goes on with the main clause that another has parted from its verb: "Ihren Namen, den …, [speichern wir]". */
  resumed?: boolean;
  /** Tokens of its negations. */
  negations: number[];
  possible: boolean;
}

export interface Boundary {
  kind: ClauseKind;
  fresh: boolean;
  /** Who acts in it, where the words that begin it say so, or the clause that it goes on with; and where that stands. */
  subject?: Subject;
  controlled?: boolean;
  subjectAt?: number;
  resumed?: boolean;
}
