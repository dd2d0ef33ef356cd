/** What was read: its kind, date, language and length, and what a reader must know of the reading. */
import { neutralize } from '../summary/neutralize.ts';
import type { Outline } from '../summary/outline.ts';
import { Unchanged } from './changes.tsx';
import type { ViewProps } from './context.ts';
import { ThinWarning } from './receipt.tsx';

type Props = Pick<ViewProps, 'state' | 'messages'> & { outline: Outline };

export const DocumentHead = ({ outline: { document, changes }, state, messages }: Props) => {
  const { say } = messages;
  const url = state.url ?? document.url;
  const remarks = [
    ...(state.asked && document.kind === 'other' ? [say('asked_kind')] : []),
    ...(document.kind === 'terms' ? [say('terms_part')] : []),
    ...(state.analysis?.detection.also?.includes('terms') ? [say('terms_beside')] : []),
    ...(state.truncated ? [say('truncated')] : []),
  ];
  return (
    <div class="document">
      <h1>{say(`kind_${document.kind.replaceAll('-', '_')}`)}</h1>
      <ul class="facts">
        <li>{document.updated ? say('updated', messages.date(document.updated)) : say('undated')}</li>
        {document.language !== 'und' && <li>{messages.languageName(document.language)}</li>}
        <li>{messages.count('words', document.words)}</li>
      </ul>
      {url && <p class="printed">{neutralize(url)}</p>}
      {remarks.map((remark) => (
        <p class="remark">{remark}</p>
      ))}
      {changes && <Unchanged changes={changes} messages={messages} />}
      <ThinWarning state={state} messages={messages} />
    </div>
  );
};
