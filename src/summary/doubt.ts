/** A summary without the lines of which the reader says that they are wrong, and the report of such a line. */
import type { Analysis } from '../model.ts';
import { answerQuestions } from './answers.ts';
import type { Line, Proof } from './line.ts';
import type { Messages } from './messages.ts';
import { neutralize } from './neutralize.ts';
import { phrase } from './phrase.ts';

/** The analysis as if it had never made those statements. @param ids of statements */
export function without(analysis: Analysis, ids: readonly string[]): Analysis {
  if (ids.length === 0) return analysis;
  const isLeft = (id: string): boolean => !ids.includes(id);
  const statements = analysis.statements.filter(({ id }) => isLeft(id));
  return {
    ...analysis,
    statements,
    answers: answerQuestions(statements, analysis.document),
    contradictions: analysis.contradictions.filter(({ statements: both }) => both.every(isLeft)),
  };
}

/** All that is needed to mend a misread sentence, and nothing of the reader; the words of the report are English. */
export function misreading(line: Line, proof: Proof, { engine, statements }: Analysis, messages: Messages): string {
  const rules = statements.filter(({ id }) => line.statements.includes(id)).map(({ rule }) => rule);
  return [
    `Clauselight ${engine.version}, rules ${engine.rules}`,
    `Line: ${phrase(line, messages)}`,
    `Rule: ${[...new Set(rules)].join(', ')}`,
    `Says: ${line.practice}/${line.values.join(', ')}, ${line.polarity}, ${line.modality}`,
    ...(proof.heading ? [`Under: ${neutralize(proof.heading)}`] : []),
    `Quote: ${neutralize([...proof.leadIns, proof.quote].join(' '))}`,
  ].join('\n');
}
