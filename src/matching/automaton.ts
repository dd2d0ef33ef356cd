/**
 * The phrase graph made deterministic while texts are read: a state is a set of the graph's nodes, made when first reached.
 * Real texts reach a few thousand states; at the limit the automaton starts anew, so that no text can fill the memory.
 */
import type { Steps } from '../steps.ts';
import { type Edges, PhraseGraph } from './phrase-graph.ts';
import type { Tables } from './tables.ts';

const MOST_STATES = 20_000;

/** Phrases that are taken in in one step: half a millisecond. */
const STRIDE = 512;

/** Room for more numbers, where a column has too little. */
function withRoom(column: Int32Array, length: number): Int32Array {
  if (length <= column.length) return column;
  const longer = new Int32Array(2 * length);
  longer.set(column);
  return longer;
}

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
  /** Phrases that end at state s are `accepts[acceptStarts[s]]` up to `accepts[acceptStarts[s + 1]]`, ascending. */
  acceptStarts: Int32Array = new Int32Array(1 << 10);
  accepts: Int32Array = new Int32Array(1 << 12);
  /** States of one node alone, as most are. */
  readonly #ofNode: number[] = [];
  // Open addressing over (state, class) pairs; a key of 0 is an empty slot, for state 0 leads nowhere.
  // A slot is its key and the state behind it.
  #slots: Int32Array = new Int32Array(1 << 13);
  #used = 0;
  readonly #root: Int32Array;
  readonly #setBits: (Int32Array | undefined)[] = [];
  /** States after the first word of one phrase, by phrase and class. */
  readonly #starts = new Map<number, number>();
  readonly #beginnings: (Uint16Array | undefined)[] = [];

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#graph = new PhraseGraph(tables.grammar);
    this.#root = new Int32Array(tables.classes);
    this.#reset();
  }

  /** Takes in the phrases that `first` begins; once, before anything is asked. */
  *takeIn(isScanned: (phrase: number) => boolean): Steps<void> {
    const { phrases } = this.#tables.grammar;
    for (let sequence = 0; sequence < phrases.length; sequence++) {
      if (isScanned(phrases[sequence] as number)) this.#begin(sequence);
      if (sequence % STRIDE === STRIDE - 1) yield;
    }
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
    this.#ofNode.length = 0;
    this.#slots.fill(0);
    this.#used = 0;
    this.#root.fill(-1);
    this.#starts.clear();
    // State 0 is "no match".
    this.#intern([]);
  }

  #intern(nodes: number[]): number {
    if (nodes.length === 1) return this.#internNode(nodes);
    nodes.sort((a, b) => a - b);
    const key = nodes.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const state = this.#add(nodes);
    this.#byKey.set(key, state);
    return state;
  }

  #internNode(nodes: number[]): number {
    const node = nodes[0] as number;
    const state = this.#ofNode[node] ?? this.#add(nodes);
    this.#ofNode[node] = state;
    return state;
  }

  #add(nodes: number[]): number {
    const state = this.#nodes.push(nodes) - 1;
    let end = this.acceptStarts[state] as number;
    for (const phrase of this.#acceptedAt(nodes)) {
      this.accepts = withRoom(this.accepts, end + 1);
      this.accepts[end++] = phrase;
    }
    this.acceptStarts = withRoom(this.acceptStarts, state + 2);
    this.acceptStarts[state + 1] = end;
    return state;
  }

  #acceptedAt(nodes: readonly number[]): readonly number[] {
    if (nodes.length === 1) return this.#graph.accepts(nodes[0] as number);
    const phrases = new Set<number>();
    for (const node of nodes) for (const phrase of this.#graph.accepts(node)) phrases.add(phrase);
    return [...phrases].sort((a, b) => a - b);
  }

  #satisfiedBy(wordClass: number): Uint16Array {
    const { alsoStarts, also } = this.#tables;
    return also.subarray(alsoStarts[wordClass], alsoStarts[wordClass + 1]);
  }

  /** The sets that a class is in, itself or by what it satisfies, as bits; made when a text first has the class. */
  #setsOf(wordClass: number): Int32Array {
    const known = this.#setBits[wordClass];
    if (known) return known;
    const bits = new Int32Array((this.#tables.memberStarts.length + 31) >> 5);
    this.#addSets(wordClass, bits);
    for (const also of this.#satisfiedBy(wordClass)) this.#addSets(also, bits);
    this.#setBits[wordClass] = bits;
    return bits;
  }

  #addSets(wordClass: number, bits: Int32Array): void {
    const { setStarts, sets } = this.#tables;
    const end = setStarts[wordClass + 1] as number;
    for (let i = setStarts[wordClass] as number; i < end; i++) {
      const set = sets[i] as number;
      bits[set >> 5] = (bits[set >> 5] as number) | (1 << (set & 31));
    }
  }

  #follow(edges: Edges, bits: Int32Array, nodes: Set<number>): void {
    for (let i = 0; i < edges.length; i += 2) {
      const set = edges[i] as number;
      if ((bits[set >> 5] as number) & (1 << (set & 31))) nodes.add(edges[i + 1] as number);
    }
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
    for (const also of this.#satisfiedBy(wordClass)) this.#deriveFirst(also, nodes);
    // Two words seldom begin the same phrases: to look for such a state would cost more than it saves.
    const state = nodes.size === 0 ? 0 : this.#add([...nodes]);
    this.#root[wordClass] = state;
    return state;
  }

  /** The classes that a phrase of its own may begin with; not those that satisfy one of them. */
  beginningsOf(phrase: number): Uint16Array {
    return this.#beginnings[phrase] ?? this.#collectBeginnings(phrase);
  }

  #collectBeginnings(phrase: number): Uint16Array {
    const { members, memberStarts } = this.#tables;
    const edges = this.#graph.first(this.#sequenceOf(phrase));
    const classes = new Set<number>();
    for (let i = 0; i < edges.length; i += 2) {
      const set = edges[i] as number;
      for (let at = memberStarts[set] as number; at < (memberStarts[set + 1] as number); at++)
        classes.add(members[at] as number);
    }
    const beginnings = Uint16Array.from(classes);
    this.#beginnings[phrase] = beginnings;
    return beginnings;
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
    this.#follow(edges, this.#setsOf(wordClass), nodes);
    const state = this.#intern([...nodes]);
    this.#starts.set(key, state);
    return state;
  }

  /** The state after one more word; 0 where no phrase goes on so. */
  next(state: number, wordClass: number): number {
    const key = state * this.#tables.classes + wordClass;
    const at = slotOf(this.#slots, key);
    return this.#slots[at] === key ? (this.#slots[at + 1] as number) : this.#deriveNext(state, wordClass, key, at);
  }

  #deriveNext(state: number, wordClass: number, key: number, at: number): number {
    const nodes = new Set<number>();
    const bits = this.#setsOf(wordClass);
    for (const node of this.#nodes[state] as number[]) this.#follow(this.#graph.edges(node), bits, nodes);
    const target = nodes.size === 0 ? 0 : this.#intern([...nodes]);
    this.#slots[at] = key;
    this.#slots[at + 1] = target;
    if (++this.#used * 4 > this.#slots.length) this.#grow();
    return target;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += 2) {
      const key = this.#slots[i] as number;
      if (key === 0) continue;
      const at = slotOf(slots, key);
      slots[at] = key;
      slots[at + 1] = this.#slots[i + 1] as number;
    }
    this.#slots = slots;
  }
}

/** Where a key stands, or would stand. */
function slotOf(slots: Int32Array, key: number): number {
  const mask = slots.length - 2;
  let at = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (slots[at] !== key && slots[at] !== 0) at = (at + 2) & mask;
  return at;
}
