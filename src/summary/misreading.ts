/** The report of a line that the reader calls wrong. Apart from what hides it, which the overlay has the reader do. */
import type { Analysis } from '../model.ts';
import type { Line, Proof } from './line.ts';
import type { Messages } from './messages.ts';
import { neutralize } from './neutralize.ts';
import { phrase } from './phrase.ts';

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
