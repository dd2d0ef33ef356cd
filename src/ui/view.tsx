import { render } from 'preact';
import type { Messages } from '../summary/messages.ts';
import { NO_WISHES, type Wishes } from '../summary/wishes.ts';
import type { Page } from './actions.ts';
import type { Place } from './context.ts';
import type { FrameSource } from './frame.ts';
import { Outliner, type Slowly } from './outliner.ts';
import { Summary } from './summary.tsx';

export interface ViewOptions {
  wishes?: Wishes;
  /** Enlarges letters and all with them; 1 is as designed. */
  zoom?: number;
  /** Of an overlay that can be moved. */
  frame?: FrameSource;
  /** Of a window that lays everything open to be printed. */
  printing?: PrintSource;
  /** Where a page must not stand still while the summary is made. */
  slowly?: Slowly;
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
  { wishes = NO_WISHES, zoom = 1, frame, printing, slowly }: ViewOptions = {},
): () => void {
  const outliner = new Outliner(wishes, () => draw(), slowly);
  const draw = () => {
    const state = source.current;
    const outline = outliner.of(state);
    const whole = printing?.current ?? false;
    const props = {
      state,
      actions,
      messages,
      place,
      zoom,
      whole,
      ...(outline && { outline }),
      ...(frame && { frame }),
    };
    render(<Summary {...props} />, root);
  };
  const ends = [source.subscribe(draw), frame?.subscribe(draw), printing?.subscribe(draw)];
  draw();
  return () => {
    for (const end of ends) end?.();
    outliner.end();
    render(null, root);
  };
}
