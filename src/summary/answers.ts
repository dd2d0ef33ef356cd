/** The fixed questions, answered from what the document states. The table is `vocabulary/questions.ts`. */
import type { Answer, AnswerState, Polarity, Statement } from '../model.ts';
import { type Bearing, type Claim, QUESTION_RULES, type QuestionRule } from '../vocabulary/questions.ts';
import { PRACTICES, type Practice, QUESTIONS, type QuestionId } from '../vocabulary/vocabulary.ts';
import { disclosesAggregatesAlone, isLimited, isUnconditional } from './scope.ts';

/**
 * Denied parts that amount to the denial of the whole: who lists three special categories as not collected
 * speaks of them all; who names health alone leaves the others open.
 */
const SEVERAL = 3;

/** `part`: the denial of a part of what is asked, which answers only together with others. */
type Verdict = Exclude<AnswerState, 'silent'> | 'part';

/** One line of the table as it stands for one claim. */
interface Entry {
  question: QuestionId;
  bearing: Bearing;
  answers: 'yes' | 'no' | 'part';
  polarity: Polarity;
  /** The claim is wider than the question ("third parties" for advertisers): its exceptions are not about what is asked. */
  wider: boolean;
  asksWhatIsTold: boolean;
  toldToSome: boolean;
}

const ENTRIES = indexEntries();

/** The table turned around, so that a statement costs one look-up however many questions there are. */
function indexEntries(): ReadonlyMap<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const question of QUESTIONS) {
    for (const entry of entriesOf(question, QUESTION_RULES[question])) {
      for (const claim of spellOut(entry.bearing.says)) {
        const entries = index.get(claim);
        if (entries) entries.push(entry);
        else index.set(claim, [entry]);
      }
    }
  }
  return index;
}

function entriesOf(question: QuestionId, rule: QuestionRule): Entry[] {
  const asked = new Set(rule.yes.map((claim) => (typeof claim === 'string' ? claim : claim.says)));
  const entries = (claims: readonly (Claim | Bearing)[] | undefined, answers: Entry['answers']): Entry[] =>
    (claims ?? []).map((claim) => {
      const bearing = typeof claim === 'string' ? { says: claim } : claim;
      const polarity = bearing.polarity ?? (answers === 'yes' ? 'affirmed' : 'denied');
      const wider = answers === 'no' && !asked.has(bearing.says);
      const { asksWhatIsTold = false, toldToSome = false } = rule;
      return { question, bearing, answers, polarity, wider, asksWhatIsTold, toldToSome };
    });
  return [...entries(rule.yes, 'yes'), ...entries(rule.no, 'no'), ...entries(rule.noTogether, 'part')];
}

function spellOut(claim: Claim): string[] {
  if (!claim.endsWith('/*')) return [claim];
  const practice = claim.slice(0, -2) as Practice;
  return PRACTICES[practice].values.map((value) => `${practice}/${value.id}`);
}

function bears({ party, audience, has, purpose }: Bearing, statement: Statement): boolean {
  return (
    (party === undefined || statement.party === party) &&
    (audience === undefined || (statement.audience?.includes(audience) ?? false)) &&
    (has === undefined || (statement.details[has]?.length ?? 0) > 0) &&
    (purpose === undefined || (statement.details.purposes?.includes(purpose) ?? false))
  );
}

/** What one statement answers by one line of the table; undefined where it answers nothing. */
function judge(statement: Statement, entry: Entry): Verdict | undefined {
  const sameSide = statement.polarity === entry.polarity;
  if (entry.asksWhatIsTold) return sameSide ? entry.answers : undefined;
  const conditional = statement.modality === 'conditional';
  if (!sameSide) {
    // "We do not … unless you agree" is a denial with an exception: what is denied does happen, on a condition.
    return statement.polarity === 'denied' && conditional && entry.answers === 'yes' ? 'conditional' : undefined;
  }
  const forAll = entry.toldToSome || entry.bearing.audience !== undefined;
  const general = isUnconditional(statement) || (!conditional && forAll);
  if (entry.answers === 'yes') return general ? 'yes' : 'conditional';
  if (conditional) return entry.wider ? undefined : 'conditional';
  const limited = statement.polarity === 'denied' && isLimited(statement);
  return general && !limited ? entry.answers : undefined;
}

/** Ids of the statements by what they answer. */
type Findings = Partial<Record<Verdict, string[]>>;

function note(findings: Findings, verdict: Verdict, id: string): void {
  const ids = findings[verdict] ?? [];
  findings[verdict] = ids;
  // Several lines of a question may judge one statement alike; they stand together.
  if (ids.at(-1) !== id) ids.push(id);
}

function settle(question: QuestionId, findings: Findings | undefined): Answer {
  for (const state of ['yes', 'conditional', 'no'] as const) {
    const statements = findings?.[state];
    if (statements) return { question, answer: state, statements };
  }
  const parts = findings?.part ?? [];
  return parts.length >= SEVERAL
    ? { question, answer: 'no', statements: parts }
    : { question, answer: 'silent', statements: [] };
}

/**
 * Answers every question of `QUESTIONS`, in that order.
 * @param document `updated` is the policy's own date, ISO 8601, or null.
 * @returns for each question the state and the ids of the statements that it rests on; none where it is silent,
 *   nor where the document's date is what answers.
 */
export function answerQuestions(
  statements: readonly Statement[],
  document: { readonly updated: string | null },
): Answer[] {
  const found = new Map<QuestionId, Findings>();
  for (const statement of statements) {
    if (disclosesAggregatesAlone(statement)) continue;
    for (const entry of ENTRIES.get(`${statement.practice}/${statement.value}`) ?? []) {
      const verdict = bears(entry.bearing, statement) && judge(statement, entry);
      if (!verdict) continue;
      const findings = found.get(entry.question) ?? {};
      found.set(entry.question, findings);
      note(findings, verdict, statement.id);
    }
  }
  return QUESTIONS.map((question) =>
    QUESTION_RULES[question].byDate
      ? { question, answer: document.updated === null ? 'silent' : 'yes', statements: [] }
      : settle(question, found.get(question)),
  );
}

/**
 * Ids of denials that are about a part of what a question asks ("we do not use your photos to train AI"), by question:
 * they answer nothing, and a reader who is told that nothing is stated wants to see them.
 */
export function denialsInPart(statements: readonly Statement[]): ReadonlyMap<QuestionId, readonly string[]> {
  const found = new Map<QuestionId, string[]>();
  for (const statement of statements) {
    if (statement.polarity !== 'denied' || statement.modality === 'conditional') continue;
    for (const entry of ENTRIES.get(`${statement.practice}/${statement.value}`) ?? []) {
      const isAsked = entry.polarity === 'denied' && entry.answers !== 'yes' && !entry.wider;
      if (!isAsked || !bears(entry.bearing, statement) || judge(statement, entry) === 'no') continue;
      found.set(entry.question, [...new Set([...(found.get(entry.question) ?? []), statement.id])]);
    }
  }
  return found;
}
