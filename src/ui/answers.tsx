/** The fixed questions with their answers: the same four states for every policy, to compare one with another. */
import type { AnswerState } from '../model.ts';
import type { Messages } from '../summary/messages.ts';
import type { ProvenAnswer, Theme } from '../summary/outline.ts';
import type { LineContext } from './context.ts';
import { Mark } from './icons.tsx';
import { Later } from './later.tsx';
import { ProofsView } from './proofs.tsx';
import { ThemeName } from './theme-name.tsx';

export const FORM_OF_ANSWER = { yes: 'yes', no: 'no', conditional: 'if', silent: 'silent' } as const satisfies Record<
  AnswerState,
  string
>;

export const AnswersView = ({ themes, ...context }: LineContext & { themes: readonly Theme[] }) => (
  <div class="themes">
    {themes.map(({ id, answers }) => {
      const silent = answers.filter(isSilent);
      return (
        <div key={id} class="theme">
          <h3>
            <ThemeName theme={id} messages={context.messages} />
          </h3>
          <ul>
            {answers
              .filter((answer) => !isSilent(answer))
              .map((answer) => (
                <li key={answer.question}>
                  <AnswerView answer={answer} {...context} />
                </li>
              ))}
          </ul>
          {silent.length > 0 && <Silence answers={silent} messages={context.messages} />}
        </div>
      );
    })}
  </div>
);

/** Nothing at all is said, of no part of what is asked. */
const isSilent = ({ answer, lines }: ProvenAnswer): boolean => answer === 'silent' && lines.length === 0;

const AnswerView = ({ answer, ...context }: LineContext & { answer: ProvenAnswer }) => {
  const words = <Words answer={answer} messages={context.messages} />;
  // The document's own date is told at the top, and rests on no line. On paper the lines stand in their sections.
  if (answer.lines.length === 0 || context.whole) return <p class="answer">{words}</p>;
  return (
    <details class="line">
      <summary class="answer">{words}</summary>
      <div class="proofs">
        <Later opened>
          {answer.lines.map((line) => (
            <ProofsView key={line.id} line={line} said {...context} />
          ))}
        </Later>
      </div>
    </details>
  );
};

const Words = ({ answer: { question, answer }, messages }: { answer: ProvenAnswer; messages: Messages }) => (
  <>
    <Mark form={FORM_OF_ANSWER[answer]} />
    <span class="sentence">{questionOf(question, messages)}</span>
    <span class="word">{messages.say(answer === 'silent' ? 'answer_silent_else' : `answer_${answer}`)}</span>
  </>
);

/** All that is not stated in one breath: silence is no reproach, and needs no room. */
const Silence = ({ answers, messages }: { answers: readonly ProvenAnswer[]; messages: Messages }) => (
  <p class="silent">
    <Mark form="silent" />
    <span>
      {messages.say('not_stated_list', answers.map(({ question }) => questionOf(question, messages)).join(' · '))}
    </span>
  </p>
);

export const questionOf = (question: string, { say }: Messages): string =>
  say(`question_${question.replaceAll('-', '_')}`);
