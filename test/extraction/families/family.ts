/**
 * A family is a kind of sentence that extraction must get right, as a table of examples: the specification, whether or not it
 * is met. All are written for this project in the manner of real policies.
 */
import type { Details } from '../../../src/model.ts';

/**
 * A statement in short: `practice/value`, then what differs from "affirmed, stated, of everybody":
 * `denied`, `possible`, `conditional`, `third` (party), `for AUDIENCE`.
 * Beside it, details: those that are named must be exactly these.
 */
export type Said = string | readonly [said: string, details: Details];

export interface Example {
  /** A sentence, or a small document as plain text. */
  text: string;
  /** The text is Markdown. */
  markdown?: true;
  /** Statements that must be found, each with exactly this polarity, modality and audience. */
  says?: readonly Said[];
  /**
   * Statements that must not be found, as `practice/value`, where the value may be `*`; with a polarity, modality, party
   * or audience (`everybody` for none) where only such a one is wrong.
   */
  never?: readonly string[];
  /** The document's own date. */
  updated?: string | null;
  /** Not read right yet: runs as expected to fail, so that a mend shows up at once and this mark has to go. */
  open?: true;
}

export type Family = readonly Example[];
