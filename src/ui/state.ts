/**
 * What the extension knows of the page in one tab. The reader in the page holds it; popup and overlay render from it
 * and from nothing else. It crosses from the page's process to the extension's, so `state-check.ts` looks at it there.
 */

import type { Analysis, DocumentLink } from '../model.ts';
import type { Past } from '../summary/changes.ts';
import type { PolicyLink } from '../vocabulary/link-kinds.ts';

export const STATUSES = [
  /** Nobody has read the page: it did not look like a policy. Offer "Read this page anyway". */
  'idle',
  'loading',
  /** `analysis` is there and holds at least one statement. */
  'ready',
  /** It was read and is no policy. `analysis` is there. Offer "Read this page anyway". */
  'not-a-policy',
  /** `language` says which; nothing was guessed. */
  'unsupported-language',
  /** A policy, or a page that the person asked to read, in which nothing was found. `analysis` is there. */
  'nothing-found',
  /** A page where the browser lets no extension run, or one that is no text. */
  'cannot-run',
  /** `error` says what went wrong, in English, for a report. */
  'error',
] as const;

export type Status = (typeof STATUSES)[number];

/** What the person said of a page. */
export const VERDICTS = ['policy', 'other'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A document that can be read from here; `read`: it was. */
export interface ListedLink extends PolicyLink {
  read?: true;
}

export interface PageState {
  status: Status;
  /** The page's address; absent where the browser does not tell it. */
  url?: string;
  /** Always without `document.text`. */
  analysis?: Analysis;
  /** True where the person asked for the reading, so that the page may be of any kind. */
  asked?: boolean;
  /** BCP 47 or "und"; set with 'unsupported-language'. */
  language?: string;
  /** True where the page was longer than the limit and only its beginning was read. */
  truncated?: boolean;
  /** What part of a long document has been read, from 0 to 1; with 'loading'. */
  progress?: number;
  error?: string;
  /** Documents that the policy relies on; on any other page the site's policies, best first. */
  links?: ListedLink[];
  /** Links in sentences that tell how to use one's rights; `block` is where the sentence stands. */
  anchors?: DocumentLink[];
  /** What the person said of this page. */
  verdict?: Verdict;
  /** Parts of the page that a person must open to see; they were read all the same. */
  closedParts?: number;
  /** What changed since the person last read this policy; absent where they have not, or nothing is remembered. */
  past?: Past;
  /** Statements of lines that the person called wrong on this visit, by line in their order. */
  hidden?: string[][];
  overlayOpen: boolean;
  /** True while the sentences on which the summary rests are marked in the page. */
  marked?: boolean;
  /** Id of the statement to whose marked sentence the person points in the page. */
  pointed?: string;
  /** True where the person withdrew the permission to notice policies by itself (set in the popup alone). */
  accessWithheld?: boolean;
}

export const IDLE: PageState = { status: 'idle', overlayOpen: false };
