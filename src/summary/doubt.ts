/** A summary without the lines of which the reader says that they are wrong. */
import type { Analysis } from '../model.ts';
import { answerQuestions } from './answers.ts';

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
