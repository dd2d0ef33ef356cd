/**
 * The phrases of a grammar as a graph whose nodes are made when a text first reaches them: of thousands of phrases, one
 * text meets a few. A node is a place in a sequence, with the node to go on at behind the sequence.
 */
import type { Grammar } from './tables.ts';

/** Behind the sequence of a phrase itself there is nothing to go on at. */
const NOWHERE = 0;
const NONE: readonly number[] = [];
/** More places than a grammar has. */
const PLACES = 2 ** 20;

/** Edges in turn: a set, and the node that a word of it leads to. */
export type Edges = readonly number[];

export class PhraseGraph {
  readonly #grammar: Grammar;
  /** Nodes by their place, behind whose sequence there is nothing; 0 where there is none yet. */
  readonly #outer: Int32Array;
  /** All others, by both places. */
  readonly #inner = new Map<number, number>();
  readonly #placeOf = [0];
  readonly #nextOf = [NOWHERE];
  readonly #edgesOf: (Edges | undefined)[] = [[]];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#outer = new Int32Array(grammar.symbols.length);
  }

  /** The set that a sequence, given by its index, must begin with; -1 where there is more than one. */
  onlyFirst(sequence: number): number {
    const symbol = this.#grammar.symbols[this.#grammar.starts[sequence] as number] as number;
    return symbol > 0 && (symbol & 1) === 1 ? symbol >> 1 : -1;
  }

  /** The node behind the first symbol of a sequence. */
  second(sequence: number): number {
    return this.#node((this.#grammar.starts[sequence] as number) + 1, NOWHERE);
  }

  /** Edges from before a sequence. One of optional words alone is not accepted there. */
  first(sequence: number): Edges {
    const edges: number[] = [];
    this.#gather(this.#grammar.starts[sequence] as number, NOWHERE, edges);
    return edges;
  }

  edges(node: number): Edges {
    return this.#edgesOf[node] ?? this.#visit(node);
  }

  #visit(node: number): Edges {
    const edges: number[] = [];
    let next = this.#nextOf[node] as number;
    let end = this.#gather(this.#placeOf[node] as number, next, edges);
    while (end !== -1 && next !== NOWHERE) {
      const place = this.#placeOf[next] as number;
      next = this.#nextOf[next] as number;
      end = this.#gather(place, next, edges);
    }
    this.#edgesOf[node] = edges;
    return edges;
  }

  /** The numbers of the phrases that may end at a node. */
  accepts(node: number): readonly number[] {
    let next = this.#nextOf[node] as number;
    let end = this.#endFrom(this.#placeOf[node] as number);
    while (end !== -1 && next !== NOWHERE) {
      end = this.#endFrom(this.#placeOf[next] as number);
      next = this.#nextOf[next] as number;
    }
    return end === -1 ? NONE : this.#phrasesOf(this.#sequenceAt(end));
  }

  /** What a sequence is accepted as: its phrase, and the family of that where it is one too; a family has the greater number. */
  #phrasesOf(sequence: number): readonly number[] {
    const phrase = this.#grammar.phrases[sequence] as number;
    const family = this.#grammar.families[phrase];
    return family ? [phrase, family] : [phrase];
  }

  /** The place of a sequence's end where the rest from a place on may be missing, else -1. */
  #endFrom(from: number): number {
    const { symbols, groups } = this.#grammar;
    for (let place = from; ; place++) {
      const symbol = symbols[place] as number;
      if (symbol === 0) return place;
      const isOptional = (symbol & 1) === 0;
      if (isOptional) continue;
      if (symbol > 0) return -1;
      const options = groups[(-symbol - 1) >> 1] as readonly number[];
      if (options.every((option) => this.#endFrom(option) === -1)) return -1;
    }
  }

  /** The phrase's sequence that holds a place: they stand in the order of their starts. */
  #sequenceAt(place: number): number {
    const { starts } = this.#grammar;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Adds the edges that the rest of a sequence begins with.
   * @returns the place of the sequence's end where the rest may be missing, else -1
   */
  #gather(from: number, next: number, edges: number[]): number {
    const { symbols, groups } = this.#grammar;
    for (let place = from; ; place++) {
      const symbol = symbols[place] as number;
      if (symbol === 0) return place;
      const size = Math.abs(symbol) - 1;
      const behind = this.#node(place + 1, next);
      let mayMiss = (size & 1) === 1;
      if (symbol > 0) edges.push(size >> 1, behind);
      else
        for (const option of groups[size >> 1] as readonly number[])
          if (this.#gather(option, behind, edges) !== -1) mayMiss = true;
      if (!mayMiss) return -1;
    }
  }

  #node(place: number, next: number): number {
    if (next === NOWHERE) {
      const known = this.#outer[place] as number;
      if (known === 0) this.#outer[place] = this.#add(place, next);
      return known || (this.#outer[place] as number);
    }
    if (this.#grammar.symbols[place] === 0) return next;
    const key = next * PLACES + place;
    const known = this.#inner.get(key) ?? this.#add(place, next);
    this.#inner.set(key, known);
    return known;
  }

  #add(place: number, next: number): number {
    this.#nextOf.push(next);
    this.#edgesOf.push(undefined);
    return this.#placeOf.push(place) - 1;
  }
}
