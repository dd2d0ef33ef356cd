/** Which few things of a document a reader should see first. */
import type { Statement } from '../model.ts';
import {
  CONCERNS,
  type Concern,
  HEAVIEST,
  MODALITY_FACTOR,
  MOST_LINES,
  TOPICS,
  type Topic,
} from '../vocabulary/salience.ts';
import { placeOf } from '../vocabulary/sections.ts';
import { gatherLines, type Line } from './line.ts';
import { disclosesAggregatesAlone, isLimited } from './scope.ts';

export interface SalientLine extends Line {
  /** Most readers are glad to hear it. */
  welcome?: true;
}

interface Candidate {
  topic: Topic;
  line: Line;
  weight: number;
}

/**
 * At most `MOST_LINES` lines on distinct topics, most salient first. Where the text says anything welcome,
 * at least one line is. What the text affirms elsewhere is never reported as denied.
 * @param matters ids of `CONCERNS`: topics of theirs come before all others, whatever is said about them
 */
export function standingOut(statements: readonly Statement[], matters: readonly string[] = []): SalientLine[] {
  const mine = new Set<string>(matters.flatMap((id) => CONCERNS[id as Concern] ?? []));
  const rank = ({ topic, weight }: Candidate): number => (mine.has(topic.id) ? HEAVIEST : 0) + weight;
  const ranked = TOPICS.flatMap((topic) => candidatesFor(topic, statements, mine.has(topic.id)));
  ranked.sort((a, b) => rank(b) - rank(a));
  const chosen = ranked.slice(0, MOST_LINES);
  const welcome = ranked.find(({ topic }) => topic.welcome);
  if (welcome && !chosen.includes(welcome)) chosen[chosen.length - 1] = welcome;
  return chosen.map(({ line, topic }) => (topic.welcome ? { ...line, welcome: true } : line));
}

/** The strongest line on the topic, where there is one. */
function candidatesFor(topic: Topic, statements: readonly Statement[], isMine: boolean): Candidate[] {
  const onTopic = statements.filter((statement) => isOn(topic, statement));
  const whole = onTopic.filter((statement) => mayStandOut(statement, statements));
  // Of what matters to the reader a denial in part stands out where there is none of the whole: its line says of what part.
  const inPart = isMine && whole.length === 0 ? onTopic.filter((one) => isUncontradicted(one, statements)) : [];
  return gatherLines([...whole, ...inPart])
    .map((line) => ({ topic, line, weight: topic.weight * MODALITY_FACTOR[line.modality] }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1);
}

function isOn(topic: Topic, { practice, value, polarity }: Statement): boolean {
  if (polarity !== topic.polarity) return false;
  const { group } = placeOf(practice, value);
  return topic.says.includes(`${practice}/${value}`) || topic.says.includes(`${practice}/${group}/*`);
}

function mayStandOut(statement: Statement, statements: readonly Statement[]): boolean {
  if (statement.polarity === 'affirmed') return !disclosesAggregatesAlone(statement);
  return isUncontradicted(statement, statements) && !isLimited(statement) && !statement.audience?.length;
}

/** A denial of what the text affirms nowhere. */
const isUncontradicted = (denial: Statement, statements: readonly Statement[]): boolean =>
  denial.polarity === 'denied' &&
  !statements.some(
    ({ practice, value, polarity }) =>
      practice === denial.practice && value === denial.value && polarity === 'affirmed',
  );
