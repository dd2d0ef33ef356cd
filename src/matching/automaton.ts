/**
 * The phrase graph made deterministic while texts are read: a state is a set of the graph's nodes, made when first reached.
 * Real texts reach a few thousand states; at the limit the automaton starts anew, so that no text can fill the memory.
 */
import { PhraseGraph } from './phrase-graph.ts';
import type { Tables } from './tables.ts';

const MOST_STATES = 20_000;
const NO_ACCEPTS = new Int32Array(0);

export class Automaton {
  readonly #tables: Tables;
  readonly #graph: PhraseGraph;
  /** By set, the nodes behind a phrase's first word. */
  readonly #firstOf: number[][];
  #byKey = new Map<string, number>();
  #nodes: number[][] = [];
  /** Per state, the phrases that end there, ascending. */
  accepts: Int32Array[] = [];
  // Open addressing over (state, class) pairs; a key of 0 is an empty slot, for state 0 leads nowhere.
  #keys: Int32Array = new Int32Array(1 << 12);
  #values: Int32Array = new Int32Array(1 << 12);
  #used = 0;
  readonly #root: Int32Array;

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#graph = new PhraseGraph(tables.grammar);
    this.#firstOf = [];
    const edges = this.#graph.first();
    for (let i = 0; i < edges.length; i += 2) {
      const set = edges[i] as number;
      const nodes = this.#firstOf[set];
      if (nodes) nodes.push(edges[i + 1] as number);
      else this.#firstOf[set] = [edges[i + 1] as number];
    }
    this.#root = new Int32Array(tables.classes);
    this.#reset();
  }

  #reset(): void {
    this.#byKey = new Map();
    this.#nodes = [];
    this.accepts = [];
    this.#keys.fill(0);
    this.#used = 0;
    this.#root.fill(-1);
    // State 0 is "no match".
    this.#intern([]);
  }

  #intern(nodes: number[]): number {
    nodes.sort((a, b) => a - b);
    const key = nodes.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const state = this.#nodes.push(nodes) - 1;
    const accepts = new Set(nodes.flatMap((node) => this.#graph.accepts(node)));
    this.accepts.push(accepts.size === 0 ? NO_ACCEPTS : Int32Array.from(accepts).sort());
    this.#byKey.set(key, state);
    return state;
  }

  #isIn(wordClass: number, set: number): boolean {
    const { setStarts, sets } = this.#tables;
    let low = setStarts[wordClass] as number;
    let high = setStarts[wordClass + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sets[middle] as number) < set) low = middle + 1;
      else high = middle;
    }
    return sets[low] === set && low < (setStarts[wordClass + 1] as number);
  }

  #deriveFirst(wordClass: number, nodes: Set<number>): void {
    const { setStarts, sets } = this.#tables;
    const end = setStarts[wordClass + 1] as number;
    for (let i = setStarts[wordClass] as number; i < end; i++)
      for (const node of this.#firstOf[sets[i] as number] ?? []) nodes.add(node);
  }

  #derive(state: number, wordClass: number, nodes: Set<number>): void {
    for (const node of this.#nodes[state] as number[]) {
      const edges = this.#graph.edges(node);
      for (let i = 0; i < edges.length; i += 2)
        if (this.#isIn(wordClass, edges[i] as number)) nodes.add(edges[i + 1] as number);
    }
  }

  /** The state after a phrase's first word; 0 where no phrase begins so. Starts the automaton anew where it has grown too large. */
  first(wordClass: number): number {
    const known = this.#root[wordClass] as number;
    if (known !== -1) return known;
    if (this.#nodes.length > MOST_STATES) this.#reset();
    const nodes = new Set<number>();
    this.#deriveFirst(wordClass, nodes);
    for (const also of this.#tables.satisfies.get(wordClass) ?? []) this.#deriveFirst(also, nodes);
    const state = nodes.size === 0 ? 0 : this.#intern([...nodes]);
    this.#root[wordClass] = state;
    return state;
  }

  /** The state after one more word; 0 where no phrase goes on so. */
  next(state: number, wordClass: number): number {
    const key = state * this.#tables.classes + wordClass;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#values[slot] as number;
      if (found === 0) break;
      slot = (slot + 1) & mask;
    }
    const nodes = new Set<number>();
    this.#derive(state, wordClass, nodes);
    for (const also of this.#tables.satisfies.get(wordClass) ?? []) this.#derive(state, also, nodes);
    const target = nodes.size === 0 ? 0 : this.#intern([...nodes]);
    this.#keys[slot] = key;
    this.#values[slot] = target;
    if (++this.#used * 2 > this.#keys.length) this.#grow();
    return target;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Int32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    const mask = this.#keys.length - 1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === 0) continue;
      let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & mask;
      this.#keys[slot] = key;
      this.#values[slot] = values[i] as number;
    }
  }
}
