/**
 * The phrase graph made deterministic while texts are read: a state is a set of the graph's nodes, made when first reached.
 * Real texts reach a few thousand states; at the limit the automaton starts anew, so that no text can fill the memory.
 */
import { type Edges, PhraseGraph } from './phrase-graph.ts';
import type { Tables } from './tables.ts';

const MOST_STATES = 20_000;
const NO_ACCEPTS = new Int32Array(0);

const add = (bits: Int32Array, bit: number): void => {
  bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
};
const has = (bits: Int32Array, bit: number): boolean => (((bits[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;

function addTo(lists: (number[] | undefined)[], at: number, number: number): void {
  const list = lists[at];
  if (list) list.push(number);
  else lists[at] = [number];
}

export class Automaton {
  readonly #tables: Tables;
  readonly #graph: PhraseGraph;
  /** By set, the nodes behind the first words of phrases. */
  readonly #firstOf: (number[] | undefined)[] = [];
  /** By set, phrases that begin with it and nothing else: their nodes are made when a text asks for them. */
  readonly #pending: (number[] | undefined)[] = [];
  #byKey = new Map<string, number>();
  #nodes: number[][] = [];
  /** Per state, the phrases that end there, ascending. */
  accepts: Int32Array[] = [];
  // Open addressing over (state, class) pairs; a key of 0 is an empty slot, for state 0 leads nowhere.
  #keys: Int32Array = new Int32Array(1 << 12);
  #values: Int32Array = new Int32Array(1 << 12);
  #used = 0;
  readonly #root: Int32Array;
  /** States after the first word of one phrase, by phrase and class. */
  readonly #starts = new Map<number, number>();
  readonly #beginnings = new Map<number, Int32Array>();

  /** @param isScanned phrases that `first` begins */
  constructor(tables: Tables, isScanned: (phrase: number) => boolean) {
    this.#tables = tables;
    this.#graph = new PhraseGraph(tables.grammar);
    for (const [sequence, accepts] of tables.grammar.accepts.entries())
      if (isScanned(accepts[0] as number)) this.#begin(sequence);
    this.#root = new Int32Array(tables.classes);
    this.#reset();
  }

  #begin(sequence: number): void {
    const only = this.#graph.onlyFirst(sequence);
    if (only !== -1) {
      addTo(this.#pending, only, sequence);
      return;
    }
    const edges = this.#graph.first(sequence);
    for (let i = 0; i < edges.length; i += 2) addTo(this.#firstOf, edges[i] as number, edges[i + 1] as number);
  }

  #nodesBehind(set: number): readonly number[] | undefined {
    const pending = this.#pending[set];
    if (pending) {
      for (const sequence of pending) addTo(this.#firstOf, set, this.#graph.second(sequence));
      this.#pending[set] = undefined;
    }
    return this.#firstOf[set];
  }

  #reset(): void {
    this.#byKey = new Map();
    this.#nodes = [];
    this.accepts = [];
    this.#keys.fill(0);
    this.#used = 0;
    this.#root.fill(-1);
    this.#starts.clear();
    // State 0 is "no match".
    this.#intern([]);
  }

  #intern(nodes: number[]): number {
    nodes.sort((a, b) => a - b);
    const key = nodes.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const state = this.#add(nodes);
    this.#byKey.set(key, state);
    return state;
  }

  #add(nodes: number[]): number {
    const accepts = new Set<number>();
    for (const node of nodes) for (const phrase of this.#graph.accepts(node)) accepts.add(phrase);
    this.accepts.push(accepts.size === 0 ? NO_ACCEPTS : Int32Array.from(accepts).sort());
    return this.#nodes.push(nodes) - 1;
  }

  /** Where one class leads from the nodes of a state. */
  #derive(state: number, wordClass: number, nodes: Set<number>): void {
    for (const node of this.#nodes[state] as number[]) this.#follow(this.#graph.edges(node), wordClass, nodes);
  }

  #follow(edges: Edges, wordClass: number, nodes: Set<number>): void {
    for (let i = 0; i < edges.length; i += 2)
      if (this.#isIn(wordClass, edges[i] as number)) nodes.add(edges[i + 1] as number);
  }

  #isIn(wordClass: number, set: number): boolean {
    const { setStarts, sets } = this.#tables;
    const end = setStarts[wordClass + 1] as number;
    let low = setStarts[wordClass] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sets[middle] as number) < set) low = middle + 1;
      else high = middle;
    }
    return low < end && sets[low] === set;
  }

  #deriveFirst(wordClass: number, nodes: Set<number>): void {
    const { setStarts, sets } = this.#tables;
    const end = setStarts[wordClass + 1] as number;
    for (let i = setStarts[wordClass] as number; i < end; i++)
      for (const node of this.#nodesBehind(sets[i] as number) ?? []) nodes.add(node);
  }

  /** Starts anew where the automaton has grown too large; states from before are void then. */
  trim(): void {
    if (this.#nodes.length > MOST_STATES) this.#reset();
  }

  /** The state after the first word of a phrase that every sentence is searched for; 0 where none begins so. */
  first(wordClass: number): number {
    const known = this.#root[wordClass] as number;
    if (known !== -1) return known;
    const nodes = new Set<number>();
    this.#deriveFirst(wordClass, nodes);
    for (const also of this.#tables.satisfies.get(wordClass) ?? []) this.#deriveFirst(also, nodes);
    // Two words seldom begin the same phrases: to look for such a state would cost more than it saves.
    const state = nodes.size === 0 ? 0 : this.#add([...nodes]);
    this.#root[wordClass] = state;
    return state;
  }

  /** The classes that a phrase of its own may begin with, as bits. */
  beginningsOf(phrase: number): Int32Array {
    return this.#beginnings.get(phrase) ?? this.#collectBeginnings(phrase);
  }

  #collectBeginnings(phrase: number): Int32Array {
    const { classes, members, memberStarts, satisfies } = this.#tables;
    const bits = new Int32Array((classes + 31) >> 5);
    const edges = this.#graph.first(this.#sequenceOf(phrase));
    for (let i = 0; i < edges.length; i += 2) {
      const set = edges[i] as number;
      for (let at = memberStarts[set] as number; at < (memberStarts[set + 1] as number); at++)
        add(bits, members[at] as number);
    }
    for (const [wordClass, terminals] of satisfies)
      if (terminals.some((terminal) => has(bits, terminal))) add(bits, wordClass);
    this.#beginnings.set(phrase, bits);
    return bits;
  }

  #sequenceOf(phrase: number): number {
    const { grammar, phrases } = this.#tables;
    return grammar.starts.length - phrases + phrase;
  }

  /** The state after the first word of one phrase, which may begin with it. */
  firstOf(phrase: number, wordClass: number): number {
    const key = phrase * this.#tables.classes + wordClass;
    const known = this.#starts.get(key);
    if (known !== undefined) return known;
    const nodes = new Set<number>();
    const edges = this.#graph.first(this.#sequenceOf(phrase));
    this.#follow(edges, wordClass, nodes);
    for (const also of this.#tables.satisfies.get(wordClass) ?? []) this.#follow(edges, also, nodes);
    const state = this.#intern([...nodes]);
    this.#starts.set(key, state);
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
