/** The reading receipt: what was read, what was closed, what was not read, and how much was understood. */
import type { Unread } from '../model.ts';
import type { Messages } from '../summary/messages.ts';
import { neutralize } from '../summary/neutralize.ts';
import { receiptOf, sayUnread } from '../summary/receipt.ts';
import { Chevron } from './icons.tsx';
import type { PageState } from './state.ts';

interface Props {
  state: PageState;
  messages: Messages;
}

export const ReceiptView = ({ state, messages, whole = false }: Props & { whole?: boolean | undefined }) => {
  if (!state.analysis) return null;
  const { say, count } = messages;
  const { words, blocks, understood, unread } = receiptOf(state.analysis);
  const unopened = state.links?.filter(({ read }) => !read).length ?? 0;
  return (
    <details class="line receipt" open={whole}>
      <summary>
        <h2>{say('receipt')}</h2>
        <Chevron />
      </summary>
      <ul class="receipt-items">
        <li>{say('receipt_read', count('words', words), count('receipt_blocks', blocks))}</li>
        <li>{say('receipt_understood', messages.percent(understood))}</li>
        {state.closedParts ? <li>{count('receipt_closed', state.closedParts)}</li> : null}
        {state.truncated && <li>{say('truncated')}</li>}
        {unread
          .filter(({ what }) => what !== 'text')
          .map((part) => (
            <li>
              <UnreadPart part={part} messages={messages} />
            </li>
          ))}
        {unopened > 0 && <li>{count('receipt_documents', unopened)}</li>}
      </ul>
    </details>
  );
};

/** Above the summary, where it must not be missed. */
export const ThinWarning = ({ state, messages }: Props) =>
  state.analysis && receiptOf(state.analysis).isThin ? (
    <p class="remark remark-thin" role="note">
      {messages.say('receipt_thin')}
    </p>
  ) : null;

const UnreadPart = ({ part, messages }: { part: Unread; messages: Messages }) => (
  <>
    {sayUnread(part, messages)}{' '}
    {part.url && /^https?:/.test(part.url) && (
      <a href={part.url} target="_blank" rel="noreferrer">
        {neutralize(part.url)}
      </a>
    )}
  </>
);
