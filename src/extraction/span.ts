/**
 * What the tables find in a sentence: words of the lexicon and cues, each over some of its tokens.
 */
import type { Cues, Family } from '../languages/pack.ts';

/** Tokens `from` up to but without `to`. */
export interface Span {
  from: number;
  to: number;
}

/** A lexicon word (or phrase) of the sentence. */
export interface Word extends Span {
  family: Family;
  value: string;
  /** True where it is the name of a company. */
  isName: boolean;
}

/** A cue of the sentence. */
export interface Cue extends Span {
  name: keyof Cues;
}
