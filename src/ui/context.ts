/** What every part of the view is given. */
import type { Line, Proof } from '../summary/line.ts';
import type { Messages } from '../summary/messages.ts';
import type { Outline } from '../summary/outline.ts';
import type { Actions } from './actions.ts';
import type { FrameSource } from './frame.ts';
import type { PageState } from './state.ts';

/**
 * 'panel': the browser's side panel or sidebar, beside whatever page is in front. 'page': the desk, beside the text that
 * was read there. 'sheet': alone in a tab, to be printed or kept.
 */
export type Place = 'popup' | 'overlay' | 'panel' | 'page' | 'sheet';

export interface ViewProps {
  state: PageState;
  actions: Actions;
  messages: Messages;
  /** Where the view stands: in a window of its own, or over the page that it speaks of. */
  place: Place;
  /** Of the state's analysis, where the state is 'ready'. */
  outline?: Outline;
  zoom: number;
  /** Nothing is folded and every quote is there: for paper. */
  whole?: boolean;
  frame?: FrameSource;
}

/** The part of it that a line needs; `language` is the document's, BCP 47. */
export interface LineContext {
  actions: Actions;
  messages: Messages;
  language: string;
  /** The document's address, where it has one. */
  url?: string | undefined;
  /** As in `ViewProps`. */
  whole?: boolean | undefined;
  /** Words that are looked for, to be marked where they stand. */
  sought?: string | undefined;
  /** The person says that the line is wrong, with this quote before them. */
  doubt?: (line: Line, proof: Proof) => void;
  /** Id of the statement to whose sentence the person points in the page. */
  pointed?: string | undefined;
}
