import { render } from 'preact';
import type { Messages } from '../summary/messages.ts';
import type { Page } from './actions.ts';
import type { Place } from './context.ts';
import { Summary } from './summary.tsx';

/** Renders the view of a page into `root` and keeps it true to the page's state, until the returned function is called. */
export function mountSummary(
  root: Element | ShadowRoot,
  { source, actions }: Page,
  messages: Messages,
  place: Place,
): () => void {
  const draw = () =>
    render(<Summary state={source.current} actions={actions} messages={messages} place={place} />, root);
  const unsubscribe = source.subscribe(draw);
  draw();
  return () => {
    unsubscribe();
    render(null, root);
  };
}
