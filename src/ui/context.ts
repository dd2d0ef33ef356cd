/** What every part of the view is given. */
import type { Messages } from '../summary/messages.ts';
import type { Actions } from './actions.ts';
import type { PageState } from './state.ts';

export type Place = 'popup' | 'overlay';

export interface ViewProps {
  state: PageState;
  actions: Actions;
  messages: Messages;
  /** Where the view stands: in a window of its own, or over the page that it speaks of. */
  place: Place;
}

/** The part of it that a line needs; `language` is the document's, BCP 47. */
export interface LineContext {
  actions: Actions;
  messages: Messages;
  language: string;
  /** Id of the statement to whose sentence the person points in the page. */
  pointed?: string | undefined;
}
