/**
 * Finds, in one sentence, every phrase of a language's tables and every program (pattern with gaps) that its phrases make up.
 * All state is in flat arrays that are used again for each sentence; nothing is allocated while a sentence has no match.
 */
import type { Cues, Family } from '../languages/pack.ts';
import type { Tokens } from '../text/token.ts';
import { FIRST_WORD_CLASS, WordTable } from '../text/word-table.ts';
import { Automaton } from './automaton.ts';
import { readTables } from './read.ts';
import type { CompiledPack, Entry, PhraseMeaning, Program, Tables } from './tables.ts';

/** A program that matched: tokens `from` up to but without `to`. */
export interface Match {
  program: number;
  from: number;
  to: number;
  /** Tokens of its phrases, from and to in turn; what lies between is gap. */
  phrases: readonly number[];
}

/** Tables turned into typed arrays, once a language. */
export class Matcher {
  readonly table: WordTable;
  readonly pack: Tables;
  readonly #automaton: Automaton;
  readonly #abbreviations: Set<number>;
  /** True where the language's cues tell recipients. */
  readonly marksRecipients: boolean;
  readonly meaningOf: readonly (PhraseMeaning | undefined)[];
  /** Phrase → programs that have it for their anchor. */
  readonly #anchored: readonly (Int32Array | undefined)[];

  // Phrases found in the current sentence, in order of their first token.
  spanCount = 0;
  spanFrom: Int32Array = new Int32Array(512);
  spanTo: Int32Array = new Int32Array(512);
  spanPhrase: Int32Array = new Int32Array(512);
  #next: Int32Array = new Int32Array(512);
  // Per phrase: first and last span of the sentence whose number is in the stamp.
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #stamp: Int32Array;
  readonly #tried: Int32Array;
  #sentence = 0;
  /** Where the phrases of the program that is being completed stand. */
  readonly #places: number[] = [];

  constructor(pack: CompiledPack) {
    const tables = readTables(pack);
    const { words, stems, suffixes } = tables;
    this.pack = tables;
    this.table = new WordTable({
      words,
      wordClasses: words.map((_, i) => FIRST_WORD_CLASS + i),
      stems,
      stemClasses: stems.map((_, i) => FIRST_WORD_CLASS + words.length + i),
      suffixes,
      suffixClasses: suffixes.map((_, i) => FIRST_WORD_CLASS + words.length + stems.length + i),
    });
    this.#automaton = new Automaton(tables);
    this.#abbreviations = new Set(tables.abbreviations);
    this.meaningOf = tables.meanings;
    this.marksRecipients = tables.meanings.some((meaning) => meaning?.cue === 'toward');
    this.#anchored = programsByAnchor(tables);
    this.#head = new Int32Array(tables.phrases);
    this.#tail = new Int32Array(tables.phrases);
    this.#stamp = new Int32Array(tables.phrases);
    this.#tried = new Int32Array(tables.programs.length);
  }

  isAbbreviation = (wordClass: number): boolean => wordClass !== 0 && this.#abbreviations.has(wordClass);

  entryOf(program: number): Entry {
    return this.pack.entries[this.pack.programs[program]?.entry as number] as Entry;
  }

  /** Finds the phrases of tokens `from` to `to`; they stand in the span columns until the next call. */
  scan(tokens: Tokens, from: number, to: number): void {
    this.spanCount = 0;
    this.#sentence++;
    for (let at = from; at < to; at++) {
      const wordClass = tokens.wordClass[at] as number;
      const suffixClass = tokens.suffixClass[at] as number;
      if (wordClass !== 0) this.#walk(tokens, at, at + 1, to, this.#automaton.first(wordClass));
      if (suffixClass !== 0) this.#walk(tokens, at, at + 1, to, this.#automaton.first(suffixClass));
    }
  }

  #walk(tokens: Tokens, from: number, next: number, to: number, first: number): void {
    let state = first;
    let at = next;
    while (state !== 0) {
      const phrases = this.#automaton.accepts[state] as Int32Array;
      if (phrases.length > 0) this.#accept(phrases, from, at);
      if (at >= to) return;
      const wordClass = tokens.wordClass[at] as number;
      const suffixClass = tokens.suffixClass[at] as number;
      if (suffixClass !== 0) {
        const branch = this.#automaton.next(state, suffixClass);
        if (branch !== 0) this.#walk(tokens, from, at + 1, to, branch);
      }
      if (wordClass === 0) return;
      state = this.#automaton.next(state, wordClass);
      at++;
    }
  }

  #accept(phrases: Int32Array, from: number, to: number): void {
    for (const phrase of phrases) {
      const last = this.#tail[phrase] as number;
      const known = this.#stamp[phrase] === this.#sentence;
      // Of the same phrase at the same place, the longest counts.
      if (known && this.spanFrom[last] === from) {
        if ((this.spanTo[last] as number) < to) this.spanTo[last] = to;
        continue;
      }
      const span = this.spanCount++;
      if (span === this.spanFrom.length) this.#grow();
      this.spanFrom[span] = from;
      this.spanTo[span] = to;
      this.spanPhrase[span] = phrase;
      this.#next[span] = -1;
      if (known) this.#next[last] = span;
      else {
        this.#stamp[phrase] = this.#sentence;
        this.#head[phrase] = span;
      }
      this.#tail[phrase] = span;
    }
  }

  #grow(): void {
    const bigger = (from: Int32Array): Int32Array => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.spanFrom = bigger(this.spanFrom);
    this.spanTo = bigger(this.spanTo);
    this.spanPhrase = bigger(this.spanPhrase);
    this.#next = bigger(this.#next);
  }

  /** True if the phrase stands in the sentence that was scanned last. */
  has(phrase: number): boolean {
    return this.#stamp[phrase] === this.#sentence;
  }

  /** The programs that the scanned sentence's phrases make up, each at its leftmost places without overlap. */
  matches(): Match[] {
    const found: Match[] = [];
    for (let span = 0; span < this.spanCount; span++) {
      const candidates = this.#anchored[this.spanPhrase[span] as number];
      if (candidates === undefined) continue;
      for (const program of candidates) {
        if (this.#tried[program] === this.#sentence) continue;
        this.#tried[program] = this.#sentence;
        this.#matchProgram(program, found);
      }
    }
    return found;
  }

  #matchProgram(program: number, found: Match[]): void {
    const { phrases, gaps } = this.pack.programs[program] as Program;
    for (const phrase of phrases) if (this.#stamp[phrase] !== this.#sentence) return;
    let end = -1;
    for (let span = this.#head[phrases[0] as number] as number; span !== -1; span = this.#next[span] as number) {
      const from = this.spanFrom[span] as number;
      if (from < end) continue;
      const to = this.#complete(phrases, gaps, 1, this.spanTo[span] as number);
      if (to === -1) continue;
      const places = [from, this.spanTo[span] as number, ...this.#places.slice(2, 2 * phrases.length)];
      found.push({ program, from, to, phrases: places });
      end = to;
    }
  }

  /** End of the nearest completion of a program from phrase `index` on, the words before it ending at `end`; -1 if there is none. */
  #complete(phrases: readonly number[], gaps: readonly number[], index: number, end: number): number {
    if (index === phrases.length) return end;
    const limit = end + (gaps[index - 1] as number);
    for (let span = this.#head[phrases[index] as number] as number; span !== -1; span = this.#next[span] as number) {
      const from = this.spanFrom[span] as number;
      if (from < end) continue;
      if (from > limit) return -1;
      const to = this.#complete(phrases, gaps, index + 1, this.spanTo[span] as number);
      if (to === -1) continue;
      this.#places[2 * index] = from;
      this.#places[2 * index + 1] = this.spanTo[span] as number;
      return to;
    }
    return -1;
  }
}

function programsByAnchor(pack: Tables): (Int32Array | undefined)[] {
  const lists: number[][] = [];
  for (const [program, { phrases, anchor }] of pack.programs.entries()) {
    const phrase = phrases[anchor] as number;
    lists[phrase] = [...(lists[phrase] ?? []), program];
  }
  return Array.from({ length: pack.phrases }, (_, phrase) => lists[phrase] && Int32Array.from(lists[phrase]));
}

export type CueName = keyof Cues;
export type { Family };
