/** The fixed questions with their answers: the same four states for every policy, to compare one with another. */
import type { Answer, AnswerState } from '../model.ts';
import type { Messages } from '../summary/messages.ts';
import { Chevron, Mark } from './icons.tsx';

const FORM_OF_ANSWER = { yes: 'yes', no: 'no', conditional: 'if', silent: 'silent' } as const satisfies Record<
  AnswerState,
  string
>;

export const AnswersView = ({ answers, messages: { say } }: { answers: readonly Answer[]; messages: Messages }) => (
  <details class="line answers">
    <summary>
      <h2>{say('answers')}</h2>
      <Chevron />
    </summary>
    <table>
      <tbody>
        {answers.map(({ question, answer }) => (
          <tr key={question} class={`answer-${answer}`}>
            <th scope="row">{say(`question_${question.replaceAll('-', '_')}`)}</th>
            <td>
              <Mark form={FORM_OF_ANSWER[answer]} />
              {say(`answer_${answer}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
