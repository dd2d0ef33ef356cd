/** The whole view, the same in popup and overlay: a summary, or the reason why there is none. */
import { neutralize } from '../summary/neutralize.ts';
import type { Outline } from '../summary/outline.ts';
import type { ViewProps } from './context.ts';
import { DockButtons } from './dock-buttons.tsx';
import { Grip } from './grip.tsx';
import { Cross, Logo, Mark } from './icons.tsx';
import { MarksSwitch } from './marks-switch.tsx';
import { Notice } from './notice.tsx';
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
    {/* A popup hides the page, and goes before it is seen. */}
    {props.place !== 'popup' && <MarksSwitch {...props} />}
    <SectionsView
      outline={outline}
      actions={props.actions}
      messages={props.messages}
      language={outline.document.language}
      pointed={props.state.pointed}
    />
  </>
);

type HeadProps = Pick<ViewProps, 'state' | 'messages'> & { outline: Outline };

const DocumentHead = ({ outline: { document }, state, messages }: HeadProps) => {
  const { say } = messages;
  const remarks = [
    ...(state.asked && document.kind === 'other' ? [say('asked_kind')] : []),
    ...(state.truncated ? [say('truncated')] : []),
    ...document.unread.map(({ what }) => say('not_read', neutralize(what))),
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
    </div>
  );
};

const LEGEND = ['yes', 'may', 'if', 'no', 'silent'] as const;

const Foot = ({ state, actions, place, messages: { say } }: ViewProps) => (
  <footer>
    {state.status === 'ready' && (
      <ul class="legend">
        {LEGEND.map((form) => (
          <li>
            <Mark form={form} />
            {say(`legend_${form}`)}
          </li>
        ))}
      </ul>
    )}
    {state.accessWithheld && (
      <p class="remark">
        {say('access_withheld')}{' '}
        <button type="button" class="quiet" onClick={() => actions.grantAccess()}>
          {say('grant_access')}
        </button>
      </p>
    )}
    {place === 'popup' && (
      <button type="button" class="quiet" onClick={() => actions.openPanel()}>
        {say('open_panel')}
      </button>
    )}
    <button type="button" class="quiet" onClick={() => actions.openOptions()}>
      {say('open_settings')}
    </button>
  </footer>
);
