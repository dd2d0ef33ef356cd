/**
 * What one sentence is found to say, before claims of the same thing are united into a statement.
 */
import type { Family } from '../languages/pack.ts';
import type { Details, Modality, Party, Polarity } from '../model.ts';
import type { Audience, Practice } from '../vocabulary/vocabulary.ts';
import type { Span } from './span.ts';

/** Words of the sentence that a claim rests on; `data` where they name a data type of the details. */
export interface Mentioned extends Span {
  data?: string;
}

/** A word's own span. */
export const spanOf = ({ from, to }: Span): Span => ({ from, to });

export interface Claim {
  practice: Practice;
  value: string;
  polarity: Polarity;
  modality: Modality;
  party?: Party;
  audience?: Audience[];
  details: Details;
  /** The words that name the value, and those that name data of the details. */
  spans: Mentioned[];
  rule: string;
}

/** What a lead-in, a heading or the sentence before lends to text that has no frame of its own. */
export interface Context {
  /** The frames that govern its words. */
  frames: readonly Governor[];
  /** Who acts in it, for items that begin with a verb. */
  subject: 'first' | 'user' | 'third' | 'other' | 'none';
  polarity: Polarity;
  modality: Modality;
  audience: Audience[];
  /** False for what is supposed, wished or defined: its items say nothing. */
  asserts: boolean;
  /** A lead-in's items belong to its sentence; a heading and the sentence before lend their frames alone. */
  kind: 'lead-in' | 'heading' | 'sentence';
}

/** A frame at its place, with what its clause makes of it. */
export interface Governor {
  opens: readonly string[];
  rule: string;
  polarity: Polarity;
  modality: Modality;
  /** 'third' where third parties act: their collection is a disclosure. */
  actor: 'first' | 'user' | 'third';
  /** Whom the acting third party is, as a recipient. */
  recipient: string | undefined;
  /** Who does it together with the service, as a recipient: "we and our partners collect". */
  companion: string | undefined;
  from: number;
  to: number;
  passive: boolean;
  /** Governs what stands before it as well. */
  bothWays: boolean;
  /** Says nothing of data at large. */
  specific: boolean;
  /** A denial of it says nothing of its data. */
  presupposes: boolean;
  /** The recipient that it says where it governs data and names nobody: "we disclose your name". */
  alone: string | undefined;
}

/** A frame in its clause. */
export interface FrameAt extends Governor {
  /** Families whose words behind it belong to what another does: "how you prevent our disclosure to …". */
  bars: readonly Family[] | undefined;
  clause: number;
  asserted: boolean;
  /** Who acts in it gets the data: "our carriers [receive] your address". */
  receives: boolean;
}
