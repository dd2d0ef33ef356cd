/** What a reader sends to have it analysed, and what comes back. The text is its blocks', which need not travel twice. */
import type { Block, SourceDocument } from '../model.ts';
import type { ThemeId } from '../vocabulary/themes.ts';
import type { ReadState } from './reading.ts';
import { arrayOf, type Check, integer, isBoolean, isTrue, object, oneOf, optional, text } from './schema.ts';

/** Name of the port. */
export const ANALYSIS_PORT = 'analysis';

/** What a request begins with, where its document is long: more blocks are to come. */
export interface Part {
  blocks: Block[];
}

export interface Request {
  document: Omit<SourceDocument, 'text'>;
  /** True where the person asked: then a document of any kind is shown. */
  asked: boolean;
}

/** Of the last of these there is one. */
export type Answer = { progress: number } | Analysed | { error: string };

export interface Analysed {
  state: ReadState;
  /** How many things stand out; 0 where nothing is shown. */
  standsOut: number;
  /** Of the text, see `fingerprint`. */
  fingerprint: number[];
  /** What each statement is about, in their order: the page's marks are told apart by it. */
  themes: ThemeId[];
}

/** UTF-16 code units, as many as are read of a page; and far more blocks and links than that can hold. */
const words = text(2_000_000);
const MANY = 2_000_000;
const position = integer(0, 1e9);

const isBlock = object({
  type: oneOf('heading', 'paragraph', 'list-item', 'cell'),
  text: words,
  offset: position,
  level: optional(position),
  row: optional(position),
  column: optional(position),
  header: optional(isTrue),
  hidden: optional(isTrue),
});

export const isPart = object({ blocks: arrayOf(isBlock, MANY) }) as Check<Part>;

export const isRequest = object({
  document: object({
    blocks: arrayOf(isBlock, MANY),
    title: optional(words),
    url: optional(words),
    declaredLanguage: optional(words),
    links: optional(arrayOf(object({ url: words, text: words, block: optional(position) }), MANY)),
    unread: optional(arrayOf(object({ what: words, url: optional(words), why: words }), MANY)),
    declared: optional(object({ types: arrayOf(words, MANY), privacyPolicy: isBoolean, address: optional(words) })),
  }),
  asked: isBoolean,
}) as Check<Request>;
