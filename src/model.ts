/**
 * The shared nouns of the house. Types only: no code lives here.
 * The shapes from `Analysis` down are what the command line prints; they are documented in docs/analysis.schema.json.
 */
import type { Audience, Practice, QuestionId } from './vocabulary/vocabulary.ts';

export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'cell';

/** A paragraph-like piece of a document. `text` is `document.text.slice(offset, offset + text.length)`. */
export interface Block {
  type: BlockType;
  text: string;
  /** UTF-16 code units from the start of the document's text; 0 in every block where a caller gave blocks. */
  offset: number;
  /** A heading's rank or a list item's depth, from 1. */
  level?: number;
  /** Place of a cell in its table, from 0. */
  row?: number;
  column?: number;
  /** True on a cell that heads its column or row. */
  header?: boolean;
  /** True where the reader of the page must open something to see the text. */
  hidden?: boolean;
}

/** A document as the engine takes it, whatever it was read from. */
export interface SourceDocument {
  text: string;
  blocks: Block[];
  title?: string;
  url?: string;
  /** The language that the document declares of itself (`<html lang>`), BCP 47. A hint, never a decision. */
  declaredLanguage?: string;
  /** Links with their text, for contact forms and documents that the policy relies on. */
  links?: DocumentLink[];
  unread?: Unread[];
  /** What a page's mark-up says that it is, where it says so. */
  declared?: Declared;
}

export interface Declared {
  /** Types of schema.org, in the order of the page. */
  types: string[];
  /** It names itself as the site's privacy policy (`rel="privacy-policy"`). */
  privacyPolicy: boolean;
  /** The address that it gives as its own; a hint, as the title is. */
  address?: string;
}

export interface DocumentLink {
  url: string;
  text: string;
  /** The block that holds the link, where one does. */
  block?: number;
}

/** A part of the document that was not read: a frame of another origin, a PDF, text past the size limit. */
export interface Unread {
  what: string;
  url?: string;
  why: string;
}

export type Polarity = 'affirmed' | 'denied';
export type Modality = 'stated' | 'possible' | 'conditional';
export type Party = 'first' | 'third';

/**
 * A span within the quote that names the value; `data` where it names a data type of `details.data`.
 * Its offsets count from where those of its evidence count: the text's or block's beginning, not the quote's.
 */
export interface Mention {
  start: number;
  end: number;
  data?: string;
}

/** One sentence, list item or cell that proves a statement. Offsets: see contract, UTF-16 code units. */
export interface Evidence {
  /** Index into the document's blocks. */
  block: number;
  start: number;
  end: number;
  quote: string;
  mentions: Mention[];
  heading?: string;
  role?: 'lead-in';
}

/** What a statement says beyond its value. Every array holds distinct entries in the order of the text. */
export interface Details {
  names?: string[];
  data?: string[];
  purposes?: string[];
  recipients?: string[];
  /** ISO 8601 durations. */
  period?: string[];
  age?: number[];
  /** ISO 3166-1 alpha-2, or "EU", "EEA". */
  places?: string[];
  address?: string[];
  url?: string[];
  /** ISO 8601 dates. */
  date?: string[];
}

export interface Statement {
  id: string;
  practice: Practice;
  value: string;
  polarity: Polarity;
  modality: Modality;
  party?: Party;
  audience?: Audience[];
  details: Details;
  evidence: Evidence[];
  rule: string;
}

export type AnswerState = 'yes' | 'no' | 'conditional' | 'silent';

export interface Answer {
  question: QuestionId;
  answer: AnswerState;
  /** Ids of the statements that it rests on; empty where silent. */
  statements: string[];
}

export interface Contradiction {
  statements: [string, string];
  kind: 'sale' | 'collection' | 'sharing' | 'retention';
}

export type DocumentKind = 'privacy-policy' | 'cookie-policy' | 'terms' | 'other';

export interface Detection {
  kind: DocumentKind;
  also?: DocumentKind[];
  /** 0 to 1. */
  confidence: number;
  signals: { name: string; weight: number }[];
}

export interface Reading {
  blocks: number;
  sentences: number;
  statementsPer1000Words: number;
  languageSupported: boolean;
  /** BCP 47. */
  languages: string[];
  unread: Unread[];
}

export interface Analysis {
  version: 1;
  /** `rules` is a hash of the rule data, so that a run can be cited. */
  engine: { version: string; rules: string };
  document: {
    url?: string;
    title?: string;
    /** BCP 47, "und" where it could not be told. */
    language: string;
    /** The policy's own date, ISO 8601 (precision may be reduced), or null. */
    updated: string | null;
    words: number;
    text?: string;
  };
  detection: Detection;
  statements: Statement[];
  answers: Answer[];
  contradictions: Contradiction[];
  reading: Reading;
}
