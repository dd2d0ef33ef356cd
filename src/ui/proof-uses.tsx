/** What can be done with a line and its quote, besides going to it. */
import { cite } from '../summary/citation.ts';
import type { Line, Proof } from '../summary/line.ts';
import type { LineContext } from './context.ts';
import { CopyButton } from './copy-button.tsx';

export const ProofUses = ({
  line,
  proof,
  url,
  doubt,
  actions,
  messages,
}: LineContext & { line: Line; proof: Proof }) => (
  <div class="proof-uses">
    <CopyButton
      quiet
      text={cite(line, proof, url, messages)}
      label={messages.say('copy_line')}
      actions={actions}
      messages={messages}
    />
    {url && (
      <CopyButton
        quiet
        text={() => actions.link(proof.statement, proof.index)}
        label={messages.say('copy_link')}
        actions={actions}
        messages={messages}
      />
    )}
    {doubt && (
      <button type="button" class="quiet" onClick={() => doubt(line, proof)}>
        {messages.say('doubt')}
      </button>
    )}
  </div>
);
