/**
 * What the injected scripts share. Each is a script of its own (`reader.js`, `messages-xx.js`, `overlay.js`), put into a page's
 * isolated world one after the other, possibly more than once; they meet in one object there.
 */
import type { Catalog } from '../summary/messages.ts';
import type { Wording } from '../summary/wording.ts';
import type { Actions, StateSource } from '../ui/actions.ts';
import type { Frame } from '../ui/frame.ts';
import type { Verdict } from '../ui/state.ts';
import type { Look } from './message.ts';

/** `Symbol.for`, because a name would be answered by a page's `<a id="…">` in Chromium. */
const KEY = Symbol.for('clauselight');

export interface ReaderHandle extends StateSource {
  readonly actions: Actions;
  /** Reads the page, unless that was done; `asked`: whatever it looks like; `verdict`: what the person said of it. */
  read(asked: boolean, verdict?: Verdict): Promise<void>;
  /** The overlay says that it opened or closed. */
  overlayChanged(open: boolean): void;
  /** The person moved it or made it another size. */
  overlayPlaced(frame: Frame): void;
  /** Takes everything back: listeners, highlight, overlay. */
  dispose(): void;
}

export interface OverlayHandle {
  readonly isOpen: boolean;
  open(options: { focus: boolean; look?: Look | undefined }): void;
  close(): void;
  /** Makes way, where it covers the passage. */
  clear(range: Range): void;
}

export interface World {
  /** Of the extension that made it: after an update the scripts of the old version make way. */
  readonly version: string;
  /** False once that extension was updated, disabled or removed while the page stayed open. */
  isAlive(): boolean;
  /** What the overlay says, in the language (BCP 47) in which it was last asked for. */
  catalog?: { language: string; catalog: Catalog; wording: Wording | undefined };
  reader?: ReaderHandle;
  overlay?: OverlayHandle;
  /** The one that stands in the page for the overlay, or last did. */
  element?: Node;
}

/** The world of this page; a new one where there is none, or where it belongs to an extension that is no more. */
export function joinWorld(): World {
  const holder = globalThis as { [KEY]?: World };
  const { runtime } = chrome;
  const { version } = runtime.getManifest();
  const present = holder[KEY];
  if (present?.version === version && present.isAlive()) return present;
  present?.reader?.dispose();
  const world: World = { version, isAlive: () => runtime.id !== undefined };
  holder[KEY] = world;
  return world;
}
