/** A line that opens to its proof. */
import type { Line } from '../summary/line.ts';
import { notesOn, phrase } from '../summary/phrase.ts';
import type { LineContext } from './context.ts';
import { Chevron, Mark } from './icons.tsx';
import { ProofView } from './proof.tsx';

type Props = LineContext & { line: Line; open?: boolean };

export const LineView = ({ line, open = false, ...context }: Props) => {
  const notes = notesOn(line, context.messages);
  return (
    <details class="line" open={open}>
      <summary>
        <Mark form={line.form} />
        <span class="sentence">{phrase(line, context.messages)}</span>
        <Chevron />
      </summary>
      <div class="proofs">
        {notes.length > 0 && <p class="notes">{notes.join(' ')}</p>}
        {line.evidence.map((proof) => (
          <ProofView key={`${proof.block}-${proof.start}`} proof={proof} {...context} />
        ))}
      </div>
    </details>
  );
};

export const LineList = ({ lines, ...context }: LineContext & { lines: readonly Line[] }) => (
  <ul class="lines">
    {lines.map((line) => (
      <li key={line.id}>
        <LineView line={line} {...context} />
      </li>
    ))}
  </ul>
);
