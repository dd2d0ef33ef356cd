/**
 * The phrase graph made deterministic while texts are read: a state is a set of the graph's nodes, made when first reached.
 * Real texts reach a few thousand states; at the limit the automaton starts anew, so that no text can fill the memory.
 */
import type { CompiledPack } from './tables.ts';

const MOST_STATES = 20_000;
const NO_ACCEPTS = new Int32Array(0);

export class Automaton {
  readonly #starts: Int32Array;
  readonly #labels: Uint16Array;
  readonly #targets: Uint16Array | Int32Array;
  readonly #nodeAccepts: readonly (readonly number[])[];
  readonly #labelsOfClass: readonly ReadonlySet<number>[];
  #byKey = new Map<string, number>();
  #nodes: number[][] = [];
  /** Per state, the phrases that end there. */
  accepts: Int32Array[] = [];
  // Open addressing over (state, class) pairs; a key of 0 is an empty slot, for state 0 has a row of its own.
  #keys: Int32Array = new Int32Array(1 << 12);
  #values: Int32Array = new Int32Array(1 << 12);
  #used = 0;
  #root: Int32Array;
  readonly #classes: number;

  constructor(pack: CompiledPack) {
    const { graph } = pack;
    this.#starts = Int32Array.from(graph.starts);
    this.#labels = Uint16Array.from(graph.labels);
    this.#targets = Int32Array.from(graph.targets);
    this.#nodeAccepts = graph.accepts.map((set) => graph.acceptSets[set] as readonly number[]);
    this.#labelsOfClass = pack.classLabels.map((labels) => new Set(labels));
    this.#classes = pack.classLabels.length;
    this.#root = new Int32Array(this.#classes).fill(-1);
    this.#reset();
  }

  #reset(): void {
    this.#byKey = new Map();
    this.#nodes = [];
    this.accepts = [];
    this.#keys.fill(0);
    this.#used = 0;
    this.#root.fill(-1);
    // State 0 is "no match"; the start is state 1.
    this.#intern([]);
    this.#intern([0]);
  }

  #intern(nodes: number[]): number {
    nodes.sort((a, b) => a - b);
    const key = nodes.join();
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const state = this.#nodes.push(nodes) - 1;
    const accepts = new Set(nodes.flatMap((node) => this.#nodeAccepts[node] as readonly number[]));
    this.accepts.push(accepts.size === 0 ? NO_ACCEPTS : Int32Array.from(accepts));
    this.#byKey.set(key, state);
    return state;
  }

  #derive(state: number, wordClass: number): number {
    const labels = this.#labelsOfClass[wordClass] as ReadonlySet<number>;
    const targets = new Set<number>();
    for (const node of this.#nodes[state] as number[]) {
      const end = this.#starts[node + 1] as number;
      for (let edge = this.#starts[node] as number; edge < end; edge++)
        if (labels.has(this.#labels[edge] as number)) targets.add(this.#targets[edge] as number);
    }
    return targets.size === 0 ? 0 : this.#intern([...targets]);
  }

  /** The state after a phrase's first word; 0 where no phrase begins so. Starts the automaton anew where it has grown too large. */
  first(wordClass: number): number {
    const known = this.#root[wordClass] as number;
    if (known !== -1) return known;
    if (this.#nodes.length > MOST_STATES) this.#reset();
    const state = this.#derive(1, wordClass);
    this.#root[wordClass] = state;
    return state;
  }

  /** The state after one more word; 0 where no phrase goes on so. */
  next(state: number, wordClass: number): number {
    const key = state * this.#classes + wordClass;
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#values[slot] as number;
      if (found === 0) break;
      slot = (slot + 1) & mask;
    }
    const target = this.#derive(state, wordClass);
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
