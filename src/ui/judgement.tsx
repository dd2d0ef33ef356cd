/** "This is a policy", "This is not": the reader's word, and the way to take it back. */
import type { ViewProps } from './context.ts';

export const Judgement = ({ state: { status, verdict }, actions, messages: { say } }: ViewProps) => {
  if (verdict) {
    return (
      <p class="judgement">
        {say(`judged_${verdict}`)}{' '}
        <button type="button" class="quiet" onClick={() => actions.judge(undefined)}>
          {say('take_back')}
        </button>
      </p>
    );
  }
  const isSummary = status === 'ready' || status === 'nothing-found';
  return (
    <p class="judgement">
      <button type="button" class="quiet" onClick={() => actions.judge(isSummary ? 'other' : 'policy')}>
        {say(isSummary ? 'judge_other' : 'judge_policy')}
      </button>
    </p>
  );
};
