/**
 * A language pack compiled: plain numbers and words, made at build time by compile.ts, read at run time by phrase.ts and program.ts.
 * A *phrase* is a gapless piece of a pattern; its number is what the automaton accepts. A *program* is a whole pattern: phrases with gaps.
 */
import type { Cues, Family } from '../languages/pack.ts';
import type { WordTableData } from '../text/word-table.ts';

/** What a program serves. */
export const ROLE = { match: 0, unless: 1, needs: 2 } as const;

export type Actor = 'first' | 'user' | 'third' | 'any';

/** A rule or a frame, without its patterns and examples. */
export interface Entry {
  /** "en/sells-data". */
  id: string;
  /** Of a rule: practice and value. */
  says?: readonly [practice: string, value: string];
  /** Of a frame: the families that it opens. */
  opens?: readonly Family[];
  actor: Actor;
  passive?: boolean;
  specific?: boolean;
  requires?: Family;
  alone?: string;
  denies?: boolean;
  party?: 'first' | 'third';
  needs?: boolean;
}

export interface ProgramData {
  entry: number;
  role: number;
  phrases: readonly number[];
  /** Words that may stand before phrase i + 1. */
  gaps: readonly number[];
  /** Index of the phrase that is rarest in running text: without it no attempt is made. */
  anchor: number;
}

/** What a phrase means beyond being part of programs. */
export interface PhraseMeaning {
  phrase: number;
  cue?: keyof Cues;
  family?: Family;
  value?: string;
}

export interface CompiledPack {
  language: string;
  name: string;
  /** Hash of the pack's data. */
  rules: string;
  words: Omit<WordTableData, 'words' | 'stems' | 'suffixes'> & { words: string; stems: string; suffixes: string };
  abbreviationClasses: readonly number[];
  /** Per class, the labels (word sets) that its words belong to. */
  classLabels: readonly (readonly number[])[];
  /** Edges of node n are `starts[n]` up to `starts[n + 1]` of labels and targets. Node 0 is the start. */
  graph: {
    starts: readonly number[];
    labels: readonly number[];
    targets: readonly number[];
    /** Per node an index into `acceptSets`; 0 accepts nothing. */
    accepts: readonly number[];
    acceptSets: readonly (readonly number[])[];
  };
  phrases: number;
  meanings: readonly PhraseMeaning[];
  entries: readonly Entry[];
  programs: readonly ProgramData[];
}
