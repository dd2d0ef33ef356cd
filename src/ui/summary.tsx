/** The whole view, the same in popup and overlay: a summary, or the reason why there is none. */
import type { Outline } from '../summary/outline.ts';
import type { ViewProps } from './context.ts';
import { DockButtons } from './dock-buttons.tsx';
import { Foot } from './foot.tsx';
import { Grip } from './grip.tsx';
import { Cross, Logo } from './icons.tsx';
import { InPage } from './later.tsx';
import { Notice } from './notice.tsx';
import { Reading } from './reading.tsx';
import type { PageState } from './state.ts';

export const Summary = (props: ViewProps) => {
  const { state, messages, place, outline, frame, zoom } = props;
  // Of a summary that is still to be made only the frame is there.
  const without = state.status === 'ready' ? <span class="later" hidden /> : <Notice {...props} />;
  const content = outline ? <Reading outline={outline} {...props} /> : without;
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
        <InPage.Provider value={place === 'overlay'}>{content}</InPage.Provider>
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
