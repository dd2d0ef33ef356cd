/** What is shown where there is no summary: what is the case, why, and what can be done. */
import type { ComponentChildren } from 'preact';
import type { ViewProps } from './context.ts';
import { CopyButton } from './copy-button.tsx';
import { DocumentList } from './document-list.tsx';
import { ReceiptView } from './receipt.tsx';
import type { PageState, Status } from './state.ts';

/** Keys of the title and text of each status. */
const NOTICES: Record<Exclude<Status, 'ready'>, string> = {
  idle: 'idle',
  loading: 'loading',
  'not-a-policy': 'not_a_policy',
  'unsupported-language': 'unsupported',
  'nothing-found': 'nothing',
  'cannot-run': 'cannot_run',
  error: 'error',
};

/** A state in which the person may ask for a reading whatever the page looks like. */
const CAN_READ_ANYWAY: readonly Status[] = ['idle', 'not-a-policy'];

export const Notice = (props: ViewProps) => {
  const { state, actions, messages } = props;
  const { say } = messages;
  const status = state.status as keyof typeof NOTICES;
  const [title, text] = keysOf(state);
  const language = state.language && state.language !== 'und' ? messages.languageName(state.language) : undefined;
  return (
    <div class={`notice notice-${status}`}>
      <h1>{say(`${title}_title`, language ?? say('unknown_language'))}</h1>
      <p>{say(`${text}_text`)}</p>
      {status === 'loading' && <Progress part={state.progress} label={say('loading_title')} />}
      <DocumentList state={state} actions={actions} messages={messages} title="site_policies" />
      {CAN_READ_ANYWAY.includes(status) && (
        <button type="button" class="primary" onClick={() => actions.readAnyway()}>
          {say('read_anyway')}
        </button>
      )}
      {status === 'nothing-found' && <ReceiptView state={state} messages={messages} />}
      {status === 'error' && <ErrorReport {...props} />}
    </div>
  );
};

/** Terms are called so, and what was not found is still not found in them. */
function keysOf({ status, analysis, verdict }: PageState): [title: string, text: string] {
  const key = NOTICES[status as keyof typeof NOTICES];
  if (analysis?.detection.kind !== 'terms' || verdict === 'other') return [key, key];
  return status === 'not-a-policy' ? ['terms', 'terms'] : [status === 'nothing-found' ? 'terms' : key, key];
}

/** Lines that stand for those to come; above them, of a long document, how far the reading is. */
const Progress = ({ part, label }: { part: number | undefined; label: string }) => (
  <>
    {part !== undefined && <progress aria-label={label} value={part} />}
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  </>
);

const ErrorReport = ({ state, actions, messages }: ViewProps): ComponentChildren =>
  state.error && (
    <>
      <p class="error-detail">
        <strong>{messages.say('error_detail')}</strong> <code lang="en">{state.error}</code>
      </p>
      <CopyButton text={state.error} label={messages.say('copy_error')} actions={actions} messages={messages} />
    </>
  );
