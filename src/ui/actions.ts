/**
 * What the view can ask for. The popup and the overlay each hand it an implementation; none of these throws or rejects.
 */
import type { PageState, Verdict } from './state.ts';

/**
 * 'shown': the sentence is in view and highlighted. 'hidden': it stands in a part of the page that is closed.
 * 'gone': the page has changed and no longer says it.
 */
export type ShowResult = 'shown' | 'hidden' | 'gone';

export interface Actions {
  /** Reads the page whatever it looks like. The outcome arrives as a new state. */
  readAnyway(): Promise<void>;
  /** Scrolls to a quote and highlights exactly it. In a popup, close the window on 'shown'. */
  show(statementId: string, evidenceIndex: number): Promise<ShowResult>;
  /** Hides the lines that rest on these statements, by line, until the page is left; none: shows all. */
  hide(lines: readonly string[][]): Promise<void>;
  /** A link that leads others to a quote in its page; undefined where the page has no address for them. */
  link(statementId: string, evidenceIndex: number): Promise<string | undefined>;
  /** Marks every sentence of the page on which the summary rests, or takes the marks away. */
  mark(on: boolean): Promise<void>;
  /** Reads another document of the site on the desk. Fetching it needs a click in a window of the extension. */
  summarize(url: string): Promise<void>;
  /** Opens the sheet: the summary in a tab of its own, to write letters from, print and save. */
  openSheet(): Promise<void>;
  /** Opens the desk, where a text is pasted or a file opened. */
  openDesk(): Promise<void>;
  /** The person's word on what this page is, remembered outside private windows; undefined takes it back. */
  judge(verdict: Verdict | undefined): Promise<void>;
  openOverlay(): Promise<void>;
  /** Opens the browser's side panel. Must be called from a click in a page of the extension. */
  openPanel(): Promise<void>;
  /** Closes the overlay and, outside private windows, remembers that it was closed on this site. */
  closeOverlay(): Promise<void>;
  openOptions(): Promise<void>;
  /** Puts text on the clipboard; false where the page's security rules forbid it. */
  copy(text: string): Promise<boolean>;
  /** Asks the browser for the permission to notice policies by itself. Must be called from a click. */
  grantAccess(): Promise<boolean>;
}

/** The state over time. */
export interface StateSource {
  readonly current: PageState;
  /** Calls the listener at every change (not for the present state) until the returned function is called. */
  subscribe(listener: (state: PageState) => void): () => void;
}

/** All that a view needs: `<Summary page={…} />`. */
export interface Page {
  source: StateSource;
  actions: Actions;
}
