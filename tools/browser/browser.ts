/** What the start command and the end-to-end tests ask of a browser. Each driver opens a fresh profile and leaves nothing. */
import type { Target } from './script.ts';

export type BrowserName = 'chromium' | 'firefox';

/**
 * A function sent to the browser as text: it must stand alone, and its argument and result must survive JSON.
 * It reaches everything through `root` (`root.defaultView`, not `window`), because a popup's script can run beside it.
 */
export type Script<Argument, Result> = (root: Document, argument: Argument) => Result | Promise<Result>;

export type Point = readonly [x: number, y: number];

/**
 * Something that a person sees: a page, the popup, or the overlay. In an overlay the `root` of a script is its closed
 * shadow root, which has of `Document` only what both have.
 */
export interface Surface {
  run<Result>(script: Script<undefined, Result>): Promise<Result>;
  run<Argument, Result>(script: Script<Argument, Result>, argument: Argument): Promise<Result>;
  /**
   * Clicks a visible button, link, summary or field whose accessible name begins so, the first or the one at `index`.
   * Waits for it, and rejects where it does not come.
   */
  click(name: string, index?: number): Promise<void>;
  /** A PNG of what is in view; of an overlay, of the page that it lies on. */
  screenshot(): Promise<Buffer>;
}

export interface Tab extends Surface {
  /** The extension API's number for it. */
  readonly id: number;
  /** Presses the mouse's button at the one point of the window, as [x, y], and lets it go at the other. */
  drag(from: Point, to: Point): Promise<void>;
  /** Presses keys together, such as "Alt+Shift+S" or "Escape", wherever the focus is in the window that shows the tab. */
  press(chord: string): Promise<void>;
  /** Text of the toolbar button's badge on this tab. */
  badge(): Promise<string>;
  /** Clicks the toolbar button, which grants activeTab, and waits for the popup. The tab comes to the front. */
  openPopup(): Promise<Popup>;
  /** The closed shadow root that the extension put into the page, or undefined where there is none. */
  overlay(): Promise<Surface | undefined>;
  /** Bytes that scripts in the page hold, the extension's among them, rubbish apart; undefined where it cannot be told. */
  heap(): Promise<number | undefined>;
  /** The page as it is printed, a PDF. */
  print(): Promise<Buffer>;
  /** Resolves after the load event. */
  navigate(url: string): Promise<void>;
  close(): Promise<void>;
}

export interface Popup extends Surface {
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** Opens a tab in front and resolves after its load event. Private tabs need `privateWindows`. */
  openTab(url: string, options?: { privately?: boolean }): Promise<Tab>;
  /** Opens a page of the extension by its path in the package. */
  openExtensionPage(path: string): Promise<Tab>;
  /** A page of the extension that was opened by itself; undefined where there is none. */
  openedPage(path: string): Promise<Popup | undefined>;
  /** The extension's sidebar, beside whatever tab is in front; undefined in Chromium, which opens one for a person alone. */
  openSidebar(): Promise<Popup | undefined>;
  /** A page of the extension, kept in the background: its scripts have the extension's API as `chrome`. */
  readonly extension: Surface;
  /** Stops the extension's background, as browsers do when it rests. The next event wakes it. */
  stopBackground(): Promise<void>;
  /** Installs the extension once more over itself, as an update does while tabs are open. */
  update(): Promise<void>;
  /** Installs another extension beside it, from its folder. */
  install(folder: string): Promise<void>;
  /** Takes back the extension's right to read pages of all sites, as a person does in the browser's settings. */
  withholdAccess(): Promise<void>;
  /** Says no to the right that the browser asks the person for; false in Chromium, whose question no driver reaches. */
  refuseRight(): Promise<boolean>;
  /** The extension's manifest as it was built. */
  readonly manifest: Manifest;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Manifest {
  version: string;
  options_ui: { page: string };
  action: { default_popup: string };
  sidebar_action?: { default_panel: string };
  browser_specific_settings?: { gecko: { id: string } };
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  executable: string;
  headless: boolean;
  /** Port of a proxy on this machine that all traffic must take, to localhost too. */
  proxyPort?: number;
  /** Lets the extension run in private windows. */
  privateWindows?: boolean;
}

export const WINDOW = { width: 1100, height: 850 };

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Asks again until there is an answer that is neither undefined, null, false nor ''. An error counts as no answer yet.
 * Rejects after `milliseconds`, naming `what` and the last error.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, milliseconds = 10_000) {
  const end = Date.now() + milliseconds;
  for (;;) {
    let trouble: unknown;
    try {
      const answer = await ask();
      if (answer) return answer as NonNullable<T>;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) {
      const detail = trouble instanceof Error ? `: ${trouble.message}` : '';
      throw new Error(`waited ${milliseconds} ms for ${what}${detail}`, { cause: trouble });
    }
    await pause(50);
  }
}

/** Times that a control is looked for while it moves: one to two seconds. A long summary grows for longer, a little at a time. */
const MOST_MOVES = 20;

/** Waits for a control, and a moment for it to stay where it is: a view that grows moves it away from under a click. */
export function untilStill(name: string, find: () => Promise<Target | undefined>): Promise<Target> {
  let last: number | undefined;
  let moves = 0;
  return until(`a control named "${name}"`, async () => {
    const target = await find();
    if (!target) return undefined;
    const isStill = target.below === last || ++moves > MOST_MOVES;
    last = target.below;
    return isStill ? target : undefined;
  });
}
