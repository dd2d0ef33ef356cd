/**
 * The phrases of a grammar as a graph whose nodes are made when a text first reaches them: of thousands of phrases, one
 * text meets a few. A node is a place in a sequence, with the node to go on at behind the sequence.
 */
import type { Grammar } from './tables.ts';

/** Behind the sequence of a phrase itself there is nothing to go on at. */
const NOWHERE = 0;
/** More places than a grammar has. */
const PLACES = 2 ** 20;

/** Edges in turn: a set, and the node that a word of it leads to. */
export type Edges = readonly number[];

export class PhraseGraph {
  readonly #grammar: Grammar;
  /** By the place of a phrase's end, what the phrase is accepted as. */
  readonly #acceptsAt = new Map<number, readonly number[]>();
  readonly #nodes = new Map<number, number>();
  readonly #placeOf = [0];
  readonly #nextOf = [NOWHERE];
  readonly #edgesOf: (Edges | undefined)[] = [[]];
  readonly #acceptsOf: (readonly number[])[] = [[]];

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    for (const [i, start] of grammar.starts.entries()) {
      let end = start;
      while (grammar.symbols[end] !== 0) end++;
      this.#acceptsAt.set(end, grammar.accepts[i] as readonly number[]);
    }
  }

  /** Edges from before a sequence, by its index. One of optional words alone is not accepted there. */
  first(sequence: number): Edges {
    const edges: number[] = [];
    this.#gather(this.#grammar.starts[sequence] as number, NOWHERE, edges);
    return edges;
  }

  edges(node: number): Edges {
    return this.#edgesOf[node] ?? this.#visit(node);
  }

  /** The numbers of the phrases that may end at a node. */
  accepts(node: number): readonly number[] {
    if (this.#edgesOf[node] === undefined) this.#visit(node);
    return this.#acceptsOf[node] as readonly number[];
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
    if (end !== -1) this.#acceptsOf[node] = this.#acceptsAt.get(end) ?? [];
    this.#edgesOf[node] = edges;
    return edges;
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
    if (next !== NOWHERE && this.#grammar.symbols[place] === 0) return next;
    const key = next * PLACES + place;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const node = this.#placeOf.push(place) - 1;
    this.#nextOf.push(next);
    this.#edgesOf.push(undefined);
    this.#acceptsOf.push([]);
    this.#nodes.set(key, node);
    return node;
  }
}
