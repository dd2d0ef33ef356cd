/**
 * Where phrases stand in one sentence. Most phrases are looked for in one pass of the automaton; a phrase that only matters
 * beside a rarer one is looked for when that was found. All state is in flat columns that are used again for each sentence.
 */
import { Tokens } from '../text/token.ts';
import { Automaton } from './automaton.ts';
import type { Tables } from './tables.ts';

const bigger = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

export class PhraseSpans {
  /** Spans of the phrases that every sentence is searched for, in order of their first token; those found later stand behind. */
  count = 0;
  from: Int32Array = new Int32Array(512);
  to: Int32Array = new Int32Array(512);
  phrase: Int32Array = new Int32Array(512);
  #next: Int32Array = new Int32Array(512);
  #used = 0;

  readonly #automaton: Automaton;
  /** Per phrase, 1 where every sentence is searched for it. */
  readonly #isScanned: Uint8Array;
  // Per phrase: first and last span of the sentence whose number is in the stamp.
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #stamp: Int32Array;
  /** Per phrase, the last sentence that was searched for it by itself. */
  readonly #searched: Int32Array;
  #sentence = 0;
  #tokens = new Tokens();
  #first = 0;
  #end = 0;

  /** @param anchors phrases to look for in every sentence, beside the lists */
  constructor(tables: Tables, anchors: Iterable<number>) {
    this.#isScanned = new Uint8Array(tables.phrases);
    this.#isScanned.fill(1, 0, tables.firstOwn);
    for (const phrase of anchors) this.#isScanned[phrase] = 1;
    this.#automaton = new Automaton(tables, (phrase) => this.#isScanned[phrase] === 1);
    this.#head = new Int32Array(tables.phrases);
    this.#tail = new Int32Array(tables.phrases);
    this.#stamp = new Int32Array(tables.phrases);
    this.#searched = new Int32Array(tables.phrases);
  }

  /** Begins a sentence: tokens `from` to `to`. What was found before is void. */
  scan(tokens: Tokens, from: number, to: number): void {
    this.count = 0;
    this.#used = 0;
    this.#sentence++;
    this.#tokens = tokens;
    this.#first = from;
    this.#end = to;
    const automaton = this.#automaton;
    automaton.trim();
    const { wordClass, suffixClass } = tokens;
    for (let at = from; at < to; at++) {
      const word = wordClass[at] as number;
      const suffix = suffixClass[at] as number;
      if (word !== 0) this.#walk(at, at + 1, automaton.first(word));
      if (suffix !== 0) this.#walk(at, at + 1, automaton.first(suffix));
    }
    this.count = this.#used;
  }

  /** The first span of a phrase in the sentence, or -1; each has the one behind it in `after`. */
  firstOf(phrase: number): number {
    if (this.#isScanned[phrase] === 0 && this.#searched[phrase] !== this.#sentence) this.#search(phrase);
    return this.#stamp[phrase] === this.#sentence ? (this.#head[phrase] as number) : -1;
  }

  /** True for a phrase that is known not to stand in the sentence, without a search. */
  isMissing(phrase: number): boolean {
    return (
      this.#stamp[phrase] !== this.#sentence &&
      (this.#isScanned[phrase] === 1 || this.#searched[phrase] === this.#sentence)
    );
  }

  after(span: number): number {
    return this.#next[span] as number;
  }

  #search(phrase: number): void {
    this.#searched[phrase] = this.#sentence;
    const automaton = this.#automaton;
    const beginnings = automaton.beginningsOf(phrase);
    const { wordClass, suffixClass } = this.#tokens;
    for (let at = this.#first; at < this.#end; at++) {
      const word = wordClass[at] as number;
      const suffix = suffixClass[at] as number;
      if (word !== 0 && ((beginnings[word >> 5] as number) >>> (word & 31)) & 1)
        this.#walk(at, at + 1, automaton.firstOf(phrase, word));
      if (suffix !== 0 && ((beginnings[suffix >> 5] as number) >>> (suffix & 31)) & 1)
        this.#walk(at, at + 1, automaton.firstOf(phrase, suffix));
    }
  }

  #walk(from: number, next: number, first: number): void {
    const automaton = this.#automaton;
    const { wordClass, suffixClass } = this.#tokens;
    const end = this.#end;
    let state = first;
    let at = next;
    while (state !== 0) {
      const phrases = automaton.accepts[state] as Int32Array;
      if (phrases.length > 0) this.#accept(phrases, from, at);
      if (at >= end) return;
      const word = wordClass[at] as number;
      const suffix = suffixClass[at] as number;
      if (suffix !== 0) {
        const branch = automaton.next(state, suffix);
        if (branch !== 0) this.#walk(from, at + 1, branch);
      }
      if (word === 0) return;
      state = automaton.next(state, word);
      at++;
    }
  }

  #accept(phrases: Int32Array, from: number, to: number): void {
    for (let i = 0; i < phrases.length; i++) {
      const phrase = phrases[i] as number;
      const last = this.#tail[phrase] as number;
      const known = this.#stamp[phrase] === this.#sentence;
      // Of the same phrase at the same place, the longest counts.
      if (known && this.from[last] === from) {
        if ((this.to[last] as number) < to) this.to[last] = to;
        continue;
      }
      const span = this.#used++;
      if (span === this.from.length) this.#grow();
      this.from[span] = from;
      this.to[span] = to;
      this.phrase[span] = phrase;
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
    this.from = bigger(this.from);
    this.to = bigger(this.to);
    this.phrase = bigger(this.phrase);
    this.#next = bigger(this.#next);
  }
}
