/**
 * The messages between the parts, and who may send which. A message that fits no line here is not answered.
 * Content scripts share their process with the page, and a page that broke out of it could send what they can send:
 * so nothing that comes from a tab may change a setting, name another tab, or carry text that is shown, save what was
 * read in the page itself: that is kept under its own address, and its words are the page's all the same. Where the
 * overlay was put is no setting: the worst that can be done with it is an overlay on another edge.
 */

import { REGIONS } from '../summary/wishes.ts';
import { DOCKS, LIMITS } from '../ui/frame.ts';
import { VERDICTS } from '../ui/state.ts';
import { CONCERN_IDS } from '../vocabulary/salience.ts';
import { LONGEST_ADDRESS } from './place.ts';
import {
  arrayOf,
  type Checked,
  either,
  integer,
  isBoolean,
  isNumber,
  literal,
  object,
  oneOf,
  optional,
  text,
} from './schema.ts';

export const isFrame = object({
  dock: oneOf(...DOCKS),
  width: integer(...LIMITS.width),
  height: integer(...LIMITS.height),
});

/** How an overlay that opens shall look: where, with what first, how large. */
const isLook = object({
  frame: isFrame,
  wishes: object({
    matters: arrayOf(oneOf(...CONCERN_IDS), CONCERN_IDS.length),
    region: either(oneOf(...REGIONS), literal(null)),
  }),
  zoom: isNumber,
});
export type Look = Checked<typeof isLook>;

/** From the extension's own pages and its background to the reader of a tab's top frame. */
export const toReader = {
  /**
   * Read the page; `asked`: whatever it looks like; `verdict`: what the person once said of it. Answer: true, when it
   * has been read.
   */
  read: object({ kind: literal('read'), asked: isBoolean, verdict: optional(oneOf(...VERDICTS)) }),
  /** The person said in the popup what this page is. Answer: true. */
  verdict: object({ kind: literal('verdict'), verdict: oneOf(...VERDICTS, 'none') }),
  /** A document that this page links to has been read. */
  'document-read': object({ kind: literal('document-read'), url: text(LONGEST_ADDRESS) }),
  /** Answer: a ShowResult. */
  show: object({ kind: literal('show'), statement: text(200), evidence: integer(0, 100_000) }),
  /** Hide the lines that rest on these statements, and no others. Answer: true. */
  hide: object({ kind: literal('hide'), lines: arrayOf(arrayOf(text(200), 20_000), 20_000) }),
  /** Answer: a link to that quote in the page; undefined where there is none. */
  link: object({ kind: literal('link'), statement: text(200), evidence: integer(0, 100_000) }),
  /** Answer: true, where `overlay.js` was there to do it. `focus`: move the keyboard's focus into it. */
  overlay: object({
    kind: literal('overlay'),
    action: oneOf('open', 'close', 'toggle'),
    focus: isBoolean,
    look: optional(isLook),
  }),
  /** Mark the sentences of the page, or take the marks away. Answer: true. */
  mark: object({ kind: literal('mark'), on: isBoolean }),
};

export type MessageOf<T> = Checked<T[keyof T]>;
export type ToReader = MessageOf<typeof toReader>;

/** Name of the port over which a reader sends its page's state to the popup. */
export const STATE_PORT = 'state';

/** The message, if it is one of `messages`; otherwise undefined. */
export function readMessage<T extends Record<string, (value: unknown) => boolean>>(
  messages: T,
  value: unknown,
): MessageOf<T> | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'kind')) return undefined;
  const { kind } = value as { kind: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(messages, kind)) return undefined;
  return messages[kind]!(value) ? (value as MessageOf<T>) : undefined;
}

/** What the browsers tell of a sender, in as far as it is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** A sender that is our own content script in the top frame of a tab. */
export type TabSender = Sender & { url: string; tab: { id: number; incognito: boolean } };

/** `id` is the extension's own `runtime.id`. */
export function isTopFrame(sender: Sender, id: string): sender is TabSender {
  return (
    sender.id === id &&
    sender.frameId === 0 &&
    typeof sender.url === 'string' &&
    /^(?:https?|file):/.test(sender.url) &&
    typeof sender.tab?.id === 'number'
  );
}

/** `origin` is `runtime.getURL('')`: a page of the extension, or its background. */
export function isOwnPage(sender: Sender, id: string, origin: string): boolean {
  return sender.id === id && typeof sender.url === 'string' && sender.url.startsWith(origin);
}
