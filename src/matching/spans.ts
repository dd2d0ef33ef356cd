/**
 * Where phrases stand in one sentence. Most phrases are looked for in one pass of the automaton; a phrase that only matters
 * beside a rarer one is looked for when that was found. All state is in flat columns that are used again for each sentence.
 */
import type { Steps } from '../steps.ts';
import { Tokens } from '../text/token.ts';
import { Automaton } from './automaton.ts';
import type { Tables } from './tables.ts';

const bigger = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};

/** Tokens are counted over all sentences, so that nothing need be cleared between two; after so many the count begins anew. */
const MOST_TOKENS = 2 ** 30;

export class PhraseSpans {
  /** Spans of the phrases that every sentence is searched for, in order of their first token; those found later stand behind. */
  count = 0;
  from: Int32Array = new Int32Array(512);
  to: Int32Array = new Int32Array(512);
  phrase: Int32Array = new Int32Array(512);
  #next: Int32Array = new Int32Array(512);
  #used = 0;

  readonly #automaton: Automaton;
  readonly #tables: Tables;
  /** Per phrase, 1 where every sentence is searched for it. */
  readonly #isScanned: Uint8Array;
  /** Per phrase, its first span and its last: void unless that span is of the phrase and in use. */
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  /** Tokens before the sentence, and one. */
  #base = 1;
  /** Per class, the base and its last place in the sentence; less than the base where it does not stand there. */
  readonly #lastOf: Int32Array;
  /** Per phrase, the base of the last sentence that was searched for it by itself. */
  readonly #searched: Int32Array;
  /** Per class, the last search for a phrase that may begin with it. */
  readonly #begins: Int32Array;
  #search = 0;
  #tokens = new Tokens();
  #first = 0;
  #end = 0;

  /** @param anchors phrases to look for in every sentence, beside the lists */
  constructor(tables: Tables, anchors: Iterable<number>) {
    this.#tables = tables;
    this.#isScanned = new Uint8Array(tables.phrases);
    this.#isScanned.fill(1, 0, tables.firstOwn);
    for (const phrase of anchors) this.#isScanned[phrase] = 1;
    this.#automaton = new Automaton(tables);
    this.#head = new Int32Array(tables.phrases);
    this.#tail = new Int32Array(tables.phrases);
    this.#searched = new Int32Array(tables.phrases);
    this.#lastOf = new Int32Array(tables.classes);
    this.#begins = new Int32Array(tables.classes);
  }

  /** Makes it ready; once, before the first sentence. */
  prepare(): Steps<void> {
    return this.#automaton.takeIn((phrase) => this.#isScanned[phrase] === 1);
  }

  /** Begins a sentence: tokens `from` to `to`. What was found before is void. */
  scan(tokens: Tokens, from: number, to: number): void {
    this.#base += this.#end - this.#first;
    if (this.#base > MOST_TOKENS) this.#beginAnew();
    this.#used = 0;
    this.#tokens = tokens;
    this.#first = from;
    this.#end = to;
    const automaton = this.#automaton;
    automaton.trim();
    const { wordClass, suffixClass } = tokens;
    for (let at = from; at < to; at++) {
      const word = wordClass[at] as number;
      const suffix = suffixClass[at] as number;
      if (word !== 0) {
        this.#note(word, at);
        const state = automaton.first(word);
        if (state !== 0) this.#walk(at, at + 1, state);
      }
      if (suffix !== 0) {
        this.#note(suffix, at);
        const state = automaton.first(suffix);
        if (state !== 0) this.#walk(at, at + 1, state);
      }
    }
    this.count = this.#used;
  }

  #beginAnew(): void {
    this.#base = 1;
    this.#lastOf.fill(0);
    this.#searched.fill(0);
  }

  /** A class stands at a token, and with it those that it satisfies. */
  #note(wordClass: number, at: number): void {
    const { alsoStarts, also } = this.#tables;
    const place = this.#base + at - this.#first;
    this.#lastOf[wordClass] = place;
    const end = alsoStarts[wordClass + 1] as number;
    for (let i = alsoStarts[wordClass] as number; i < end; i++) this.#lastOf[also[i] as number] = place;
  }

  /** The first span of a phrase in the sentence, or -1; each has the one behind it in `after`. */
  firstOf(phrase: number): number {
    if (this.#isScanned[phrase] === 0 && this.#searched[phrase] !== this.#base) this.#searchFor(phrase);
    return this.#isKnown(phrase) ? (this.#head[phrase] as number) : -1;
  }

  #isKnown(phrase: number): boolean {
    const head = this.#head[phrase] as number;
    return head < this.#used && this.phrase[head] === phrase;
  }

  /** Whether a phrase can begin at a token or behind it, as far as is known without a search. */
  mayStandFrom(phrase: number, at: number): boolean {
    if (this.#isScanned[phrase] === 1 || this.#searched[phrase] === this.#base)
      return this.#isKnown(phrase) && (this.from[this.#tail[phrase] as number] as number) >= at;
    const place = this.#base + at - this.#first;
    const beginnings = this.#automaton.beginningsOf(phrase);
    for (let i = 0; i < beginnings.length; i++)
      if ((this.#lastOf[beginnings[i] as number] as number) >= place) return true;
    return false;
  }

  mayStand(phrase: number): boolean {
    return this.mayStandFrom(phrase, this.#first);
  }

  after(span: number): number {
    return this.#next[span] as number;
  }

  #searchFor(phrase: number): void {
    const mayStand = this.mayStand(phrase);
    this.#searched[phrase] = this.#base;
    if (!mayStand) return;
    const search = ++this.#search;
    for (const wordClass of this.#automaton.beginningsOf(phrase)) this.#begins[wordClass] = search;
    const { wordClass, suffixClass } = this.#tokens;
    for (let at = this.#first; at < this.#end; at++) {
      this.#walkFor(phrase, wordClass[at] as number, at);
      this.#walkFor(phrase, suffixClass[at] as number, at);
    }
  }

  #walkFor(phrase: number, wordClass: number, at: number): void {
    if (wordClass !== 0 && this.#beginsWith(wordClass))
      this.#walk(at, at + 1, this.#automaton.firstOf(phrase, wordClass));
  }

  /** Whether a class begins the phrase that is searched for. */
  #beginsWith(wordClass: number): boolean {
    if (this.#begins[wordClass] === this.#search) return true;
    const { alsoStarts, also } = this.#tables;
    const end = alsoStarts[wordClass + 1] as number;
    for (let i = alsoStarts[wordClass] as number; i < end; i++)
      if (this.#begins[also[i] as number] === this.#search) return true;
    return false;
  }

  #walk(from: number, next: number, first: number): void {
    const automaton = this.#automaton;
    const { wordClass, suffixClass } = this.#tokens;
    const end = this.#end;
    let state = first;
    let at = next;
    while (state !== 0) {
      this.#accept(state, from, at);
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

  #accept(state: number, from: number, to: number): void {
    const { acceptStarts, accepts } = this.#automaton;
    const end = acceptStarts[state + 1] as number;
    for (let i = acceptStarts[state] as number; i < end; i++) {
      const phrase = accepts[i] as number;
      const last = this.#tail[phrase] as number;
      const known = this.#isKnown(phrase);
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
      else this.#head[phrase] = span;
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
