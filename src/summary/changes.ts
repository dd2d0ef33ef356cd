/**
 * What a policy says otherwise than it did when it was last read. A change needs changed words: what is only ordered
 * anew, or put into other words that say the same, is none, and neither is what a newer version of the rules finds in
 * sentences that stood there before.
 */
import type { Answer, AnswerState, Statement } from '../model.ts';
import { placeOf } from '../vocabulary/sections.ts';
import { SPOKEN_DETAIL } from '../vocabulary/spoken-detail.ts';
import { QUESTIONS, type QuestionId } from '../vocabulary/vocabulary.ts';
import { stands } from './fingerprint.ts';
import { isLimited } from './scope.ts';

/** What is kept of a reading, to compare the next with. */
export interface Snapshot {
  /** Version and rules of the engine that read it. */
  engine: string;
  /** See `fingerprint`. */
  fingerprint: number[];
  statements: Statement[];
  answers: Answer[];
}

export interface AnswerChange {
  question: QuestionId;
  before: AnswerState;
  now: AnswerState;
  /** The statements that the answers rest on; empty where the policy was or is silent. */
  was: Statement[];
  is: Statement[];
}

/** Statements on one thing that are no longer made, and those that are made in their place; one side may be empty. */
export interface StatementChange {
  was: Statement[];
  is: Statement[];
}

export interface Difference {
  /** The words are not the same, whatever they say. */
  reworded: boolean;
  answers: AnswerChange[];
  /** Without those that a changed answer rests on. */
  statements: StatementChange[];
}

/** What changed since an earlier reading. */
export interface Past extends Difference {
  /** The last day on which the document was read as it was before; ISO 8601, on the person's own calendar. */
  since: string;
}

/** The difference between two readings of one document. */
export function compare(before: Snapshot, now: Snapshot): Difference {
  const sameWords = before.fingerprint.join() === now.fingerprint.join();
  if (sameWords) return { reworded: false, answers: [], statements: [] };
  const gone = ownOf(before, now);
  const fresh = ownOf(now, before);
  const answers = changedAnswers(before, now, new Set([...gone, ...fresh]));
  const told = new Set(answers.flatMap(({ was, is }) => [...was, ...is]));
  const untold = (statements: Statement[]) => statements.filter((statement) => !told.has(statement));
  return { reworded: true, answers, statements: pair(untold(gone), untold(fresh)) };
}

/** What the one reading says and the other does not, in words that the other does not have. */
function ownOf(one: Snapshot, other: Snapshot): Statement[] {
  const said = new Set(other.statements.map(meaningOf));
  const words = new Set(other.fingerprint);
  const sameEngine = one.engine === other.engine;
  return one.statements.filter((statement) => {
    if (said.has(meaningOf(statement))) return false;
    const changed = proofsOf(statement).map((proof) => !proof.every((quote) => stands(quote, words)));
    // Another engine may read the same words otherwise: then none of them may be the same.
    return sameEngine ? changed.includes(true) : !changed.includes(false);
  });
}

/** Equal in statements that say the same. Data, purposes and recipients of an affirmation are statements of their own. */
function meaningOf(statement: Statement): string {
  const { practice, value, polarity, modality, party, audience = [], details } = statement;
  const spoken = (SPOKEN_DETAIL as Partial<Record<string, keyof Statement['details']>>)[practice];
  const limits = polarity === 'denied' && isLimited(statement);
  const { names, places, age, data, purposes, recipients } = details;
  const heard = [spoken && details[spoken], names, places, age, ...(limits ? [data, purposes, recipients] : [])];
  const detail = heard.map((entries) => [...(entries ?? [])].sort());
  return JSON.stringify([practice, value, polarity, modality, party, [...audience].sort(), detail]);
}

/** Each quote with the words that open its list. */
function proofsOf({ evidence }: Statement): string[][] {
  const proofs: string[][] = [];
  for (const { quote, role } of evidence) {
    if (role) proofs.at(-1)?.push(quote);
    else proofs.push([quote]);
  }
  return proofs;
}

/** Answers that rest on something that changed; the document's date, which rests on no statement, is told elsewhere. */
function changedAnswers(before: Snapshot, now: Snapshot, changed: ReadonlySet<Statement>): AnswerChange[] {
  return QUESTIONS.flatMap((question) => {
    const [old, present] = [answerIn(before, question), answerIn(now, question)];
    if (old.answer === present.answer) return [];
    const { statements: was } = old;
    const { statements: is } = present;
    if (![...was, ...is].some((statement) => changed.has(statement))) return [];
    return [{ question, before: old.answer, now: present.answer, was, is }];
  });
}

function answerIn(
  { answers, statements }: Snapshot,
  question: QuestionId,
): { answer: AnswerState; statements: Statement[] } {
  const found: Answer | undefined = answers.find((answer) => answer.question === question);
  if (!found) return { answer: 'silent', statements: [] };
  return { answer: found.answer, statements: statements.filter(({ id }) => found.statements.includes(id)) };
}

/** What is said of one thing, before and now, stands together. */
function pair(gone: readonly Statement[], fresh: readonly Statement[]): StatementChange[] {
  const pairs = new Map<string, StatementChange>();
  const put = (side: keyof StatementChange, statement: Statement) => {
    const { practice, value, party } = statement;
    const thing = `${practice}/${placeOf(practice, value).group ?? value}/${party}`;
    const change = pairs.get(thing) ?? { was: [], is: [] };
    change[side].push(statement);
    pairs.set(thing, change);
  };
  for (const statement of gone) put('was', statement);
  for (const statement of fresh) put('is', statement);
  return [...pairs.values()];
}
