/** The whole view, the same in popup and overlay: a summary, or the reason why there is none. */
import type { Outline } from '../summary/outline.ts';
import { Unchanged } from './changes.tsx';
import type { ViewProps } from './context.ts';
import { DockButtons } from './dock-buttons.tsx';
import { DocumentList } from './document-list.tsx';
import { Foot } from './foot.tsx';
import { Grip } from './grip.tsx';
import { Cross, Logo } from './icons.tsx';
import { MarksSwitch } from './marks-switch.tsx';
import { Notice } from './notice.tsx';
import { ReceiptView, ThinWarning } from './receipt.tsx';
import { SectionsView } from './sections.tsx';
import type { PageState } from './state.ts';

export const Summary = (props: ViewProps) => {
  const { messages, place, outline, frame, zoom } = props;
  const content = outline ? <Reading outline={outline} {...props} /> : <Notice {...props} />;
  const Root = place === 'overlay' ? 'aside' : 'div';
  const Main = place === 'overlay' ? 'div' : 'main';
  return (
    <Root
      class={frame ? `clauselight overlay docked-${frame.current.dock}` : `clauselight ${place}`}
      {...(zoom !== 1 && { style: { zoom } })}
      {...(place === 'overlay' && { 'aria-label': 'Clauselight' })}
      lang={messages.language}
      dir={messages.say('text_direction') as 'ltr' | 'rtl'}
    >
      <Bar {...props} />
      {frame && <Grip frame={frame} messages={messages} />}
      <Main>
        <p class="unseen" role="status">
          {announcement(props, outline)}
        </p>
        {content}
      </Main>
      <Foot {...props} />
    </Root>
  );
};

/** For those who do not see the view change. */
function announcement({ state, messages }: ViewProps, outline: Outline | undefined): string {
  if (outline) return messages.count('ready', outline.standsOut.length);
  return state.status === 'loading' ? messages.say('loading_title') : '';
}

const Bar = ({ state, actions, messages, place, frame }: ViewProps) => (
  <header class="bar">
    <span class="brand">
      <Logo /> Clauselight
    </span>
    {place === 'overlay' ? (
      <span class="tools">
        <button type="button" class="round" onClick={() => actions.closeOverlay()} aria-label={messages.say('close')}>
          <Cross />
        </button>
        {frame && <DockButtons frame={frame} messages={messages} />}
      </span>
    ) : (
      place === 'popup' &&
      canOpenOverlay(state) && (
        <button type="button" class="quiet" onClick={() => actions.openOverlay()}>
          {messages.say('open_overlay')}
        </button>
      )
    )}
  </header>
);

const canOpenOverlay = ({ status, overlayOpen }: PageState): boolean => status === 'ready' && !overlayOpen;

const Reading = ({ outline, ...props }: ViewProps & { outline: Outline }) => (
  <>
    <DocumentHead outline={outline} state={props.state} messages={props.messages} />
    {/* Marks are for where page and summary are seen at once. */}
    {(props.place === 'overlay' || props.place === 'panel') && <MarksSwitch {...props} />}
    <SectionsView
      outline={outline}
      actions={props.actions}
      messages={props.messages}
      language={outline.document.language}
      url={props.state.url ?? outline.document.url}
      pointed={props.state.pointed}
    />
    <DocumentList state={props.state} actions={props.actions} messages={props.messages} title="documents" />
    <ReceiptView state={props.state} messages={props.messages} />
  </>
);

type HeadProps = Pick<ViewProps, 'state' | 'messages'> & { outline: Outline };

const DocumentHead = ({ outline: { document, changes }, state, messages }: HeadProps) => {
  const { say } = messages;
  const remarks = [
    ...(state.asked && document.kind === 'other' ? [say('asked_kind')] : []),
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
      {remarks.map((remark) => (
        <p class="remark">{remark}</p>
      ))}
      {changes && <Unchanged changes={changes} messages={messages} />}
      <ThinWarning state={state} messages={messages} />
    </div>
  );
};
