import { render } from 'preact';
import type { Analysis } from '../model.ts';
import type { Messages } from '../summary/messages.ts';
import { type Outline, outline } from '../summary/outline.ts';
import { NO_WISHES, type Wishes } from '../summary/wishes.ts';
import type { Page } from './actions.ts';
import type { Place } from './context.ts';
import type { FrameSource } from './frame.ts';
import type { PageState } from './state.ts';
import { Summary } from './summary.tsx';

export interface ViewOptions {
  wishes?: Wishes;
  /** Enlarges letters and all with them; 1 is as designed. */
  zoom?: number;
  /** Of an overlay that can be moved. */
  frame?: FrameSource;
  /** Of a window that lays everything open to be printed. */
  printing?: PrintSource;
}

/** Whether the view is being printed, over time. */
export interface PrintSource {
  readonly current: boolean;
  subscribe(listener: () => void): () => void;
}

/** Renders the view of a page into `root` and keeps it true to the page's state, until the returned function is called. */
export function mountView(
  root: Element | ShadowRoot,
  { source, actions }: Page,
  messages: Messages,
  place: Place,
  { wishes = NO_WISHES, zoom = 1, frame, printing }: ViewOptions = {},
): () => void {
  let outlined: (Pick<PageState, 'past' | 'hidden'> & { of: Analysis; outline: Outline }) | undefined;
  const outlineNow = (of: Analysis, state: PageState): Outline => {
    const isKnown = outlined?.of === of && outlined.past === state.past && outlined.hidden === state.hidden;
    if (!isKnown) outlined = { ...state, of, outline: outline(of, wishes, state) };
    return outlined!.outline;
  };
  const draw = () => {
    const state = source.current;
    const shown = state.status === 'ready' && state.analysis ? outlineNow(state.analysis, state) : undefined;
    const whole = printing?.current ?? false;
    const props = {
      state,
      actions,
      messages,
      place,
      zoom,
      whole,
      ...(shown && { outline: shown }),
      ...(frame && { frame }),
    };
    render(<Summary {...props} />, root);
  };
  const ends = [source.subscribe(draw), frame?.subscribe(draw), printing?.subscribe(draw)];
  draw();
  return () => {
    for (const end of ends) end?.();
    render(null, root);
  };
}
