/**
 * A language pack compiled. At build time compile.ts writes it as text (`CompiledPack`); read.ts turns that into
 * numbers once a language (`Tables`), which the matcher works with.
 *
 * A *class* is the number of a word of the tables; a *set*, a few classes of which one stands at a place of a pattern.
 * A *phrase* is a gapless piece of a pattern, or a list of such; its number is what the automaton accepts.
 * A *program* is a whole pattern: phrases with gaps.
 */
import type { Cues, Family } from '../languages/pack.ts';

/** What a program serves. */
export const ROLE = { match: 0, unless: 1, needs: 2 } as const;

export type Actor = 'first' | 'user' | 'third' | 'receiver' | 'giver' | 'any';

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
  bothWays?: boolean;
  specific?: boolean;
  presupposes?: boolean;
  labels?: boolean;
  requires?: Family;
  alone?: string;
  denies?: boolean;
  party?: 'first' | 'third';
  needs?: boolean;
}

/** While patterns are compiled. */
export interface Program {
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
  cue: keyof Cues | undefined;
  family: Family | undefined;
  value: string | undefined;
}

/** All programs, as the matcher has them: columns with a row a program. */
export interface Programs {
  count: number;
  entries: Uint16Array;
  roles: Uint8Array;
  anchors: Uint8Array;
  /** Phrases of program p are `phrases[starts[p]]` up to `phrases[starts[p + 1]]`; `gaps` has how many words may stand before each. */
  starts: Int32Array;
  phrases: Uint16Array;
  gaps: Uint8Array;
}

/** As it is shipped: words written by word-text.ts, numbers by number-text.ts, names parted by spaces. */
export interface CompiledPack {
  language: string;
  name: string;
  /** Hash of the pack's data. */
  rules: string;
  /** Their classes are the numbers from FIRST_WORD_CLASS on, in this order. */
  words: string;
  stems: string;
  suffixes: string;
  /** For `@number`, then each stem, then each suffix: how many classes satisfy it beside its own, and their differences. */
  implied: string;
  /** How many words are abbreviations, and the differences of their classes. */
  abbreviations: string;
  /** Classes of each set, ascending, but for the last two, which are swapped: a step down ends a set. */
  members: string;
  /** How many sequences each list has, and then sequences of symbols: of the lists, and of all other phrases. See grammar.ts. */
  lists: string;
  sequences: string;
  /** What the lists are, which are the phrases from 1 on: cues, values by their family, and as many without a meaning. */
  cues: string;
  values: Readonly<Partial<Record<Family, string>>>;
  plainLists: number;
  /** Families that are phrases of their own; their numbers follow those of the lists, and all other phrases theirs. */
  namedFamilies: readonly Family[];
  entries: readonly Entry[];
  programs: ProgramColumns;
}

/** Columns of all programs. */
export interface ProgramColumns {
  /** Three times the step from the entry before, plus the role. */
  heads: string;
  /** Nine times the anchor, plus the number of phrases. */
  shapes: string;
  /** 0 for the next phrase that no program before has named and that is no list. */
  phrases: string;
  gaps: string;
}

/** More phrases than a pattern can have, so that a shape is one number. */
export const SHAPE_BASE = 9;

/** As the matcher has it. */
export interface Tables {
  language: string;
  rules: string;
  words: readonly string[];
  stems: readonly string[];
  suffixes: readonly string[];
  abbreviations: readonly number[];
  /** Number of classes: all are less. */
  classes: number;
  /** Sets of class c are `sets[setStarts[c]]` up to `sets[setStarts[c + 1]]`, ascending. */
  setStarts: Int32Array;
  sets: Uint16Array;
  /** Classes of set s are `members[memberStarts[s]]` up to `members[memberStarts[s + 1]]`. */
  memberStarts: Int32Array;
  members: Uint16Array;
  /** Classes that class c satisfies beside its own are `also[alsoStarts[c]]` up to `also[alsoStarts[c + 1]]`. */
  alsoStarts: Int32Array;
  also: Uint16Array;
  grammar: Grammar;
  /** Phrases below are lists and families; from here on each is one sequence, in the order of the grammar's last. */
  firstOwn: number;
  /** How many phrase numbers there are, with the 0 that none has. */
  phrases: number;
  /** By phrase. */
  meanings: readonly (PhraseMeaning | undefined)[];
  entries: readonly Entry[];
  programs: Programs;
}

/**
 * Sequences of symbols, one after the other, each with a 0 at its end. Set n is the symbol 2n + 1, group n is -(2n + 1),
 * and one further from 0 where it is optional.
 */
export interface Grammar {
  symbols: Int32Array;
  /** Per group, where the sequences begin of which one stands at its place. */
  groups: readonly (readonly number[])[];
  /** Where the sequences of phrases begin, and the phrase that each is. */
  starts: Int32Array;
  phrases: Uint16Array;
  /** By phrase, the family that is a phrase as well; 0 where none is. */
  families: Uint16Array;
}
