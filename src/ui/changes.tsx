/** What the policy says otherwise than when the person last read it: each change with the old words beside the new. */

import type { Line } from '../summary/line.ts';
import type { Messages } from '../summary/messages.ts';
import type { OutlinedChange, OutlinedChanges } from '../summary/outline.ts';
import { phrase } from '../summary/phrase.ts';
import { FORM_OF_ANSWER, questionOf } from './answers.tsx';
import type { LineContext } from './context.ts';
import { Chevron, Mark } from './icons.tsx';
import { ProofsView } from './proofs.tsx';

export const ChangesView = ({ changes, ...context }: LineContext & { changes: readonly OutlinedChange[] }) => (
  <ul class="lines">
    {changes.map((change) => (
      <li>
        <details class="line" open={context.whole ?? false}>
          <summary>
            <Headline change={change} messages={context.messages} />
            <Chevron />
          </summary>
          <div class="before-and-now">
            <Side name="before" lines={change.was} {...context} />
            <Side name="now" lines={change.is} {...context} />
          </div>
        </details>
      </li>
    ))}
  </ul>
);

/** In one line that nothing changed, or nothing that the summary says. */
export const Unchanged = ({ changes, messages }: { changes: OutlinedChanges; messages: Messages }) =>
  changes.changes.length > 0 ? null : (
    <p class="remark">{messages.say(changes.reworded ? 'reworded' : 'unchanged', messages.date(changes.since))}</p>
  );

const Headline = ({ change: { answer, was, is }, messages }: { change: OutlinedChange; messages: Messages }) => {
  const { say } = messages;
  const lines = is.length > 0 ? is : was;
  const kind = was.length === 0 ? 'new' : is.length === 0 ? 'gone' : 'other';
  const how = answer
    ? say('change_answer', say(`answer_${answer.before}`), say(`answer_${answer.now}`))
    : say(`change_${kind}`);
  return (
    <>
      <Mark form={answer ? FORM_OF_ANSWER[answer.now] : kind === 'gone' ? 'silent' : lines[0]!.form} />
      <span class="sentence">
        {answer ? questionOf(answer.question, messages) : lines.map((line) => phrase(line, messages)).join(' ')}{' '}
        <span class="change">{how}</span>
      </span>
    </>
  );
};

type SideProps = LineContext & { name: 'before' | 'now'; lines: readonly Line[] };

const Side = ({ name, lines, ...context }: SideProps) => (
  <div class="proofs">
    <h3>{context.messages.say(`change_${name}`)}</h3>
    {lines.length === 0 && <p class="said">{context.messages.say('not_stated')}</p>}
    {lines.map((line) => (
      <ProofsView line={line} said bygone={name === 'before'} {...context} />
    ))}
  </div>
);
