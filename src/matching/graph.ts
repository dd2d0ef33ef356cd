/**
 * Phrases of all patterns as one acyclic graph, built at build time. Its edges carry labels: sets of words, so that
 * a group of fifty verbs is one edge. The run time makes it deterministic as texts ask for it (automaton.ts); doing so
 * ahead of time would make millions of edges, of which no text ever takes one in a hundred.
 */
import type { Element, Terminal } from './pattern.ts';

interface Node {
  edges: Map<number, number[]>;
  accepts: Set<number>;
}

const newNode = (): Node => ({ edges: new Map(), accepts: new Set() });

/** A node of the finished graph: edges by label, ascending. */
export interface FinishedNode {
  edges: readonly (readonly [label: number, target: number])[];
  accepts: readonly number[];
}

export class PhraseGraph {
  readonly nodes: Node[] = [newNode()];
  /** Terminals of each label. */
  readonly labels: (readonly Terminal[])[] = [];
  readonly #labelOf = new Map<string, number>();
  readonly #lists: (name: string) => Element[][];
  /** Nodes that one edge alone leads to: an equal edge may be shared. */
  readonly #shared = new Map<string, number>();

  /** @param lists gives the phrases of a list by its name, or throws */
  constructor(lists: (name: string) => Element[][]) {
    this.#lists = lists;
  }

  /** Adds a phrase that is accepted as every number of `accepts`. */
  add(phrase: Element[], accepts: readonly number[]): void {
    // A phrase of optional words alone also ends where it begins: that is no phrase.
    const ends = this.#thread(phrase, [0]).filter((node) => node !== 0);
    for (const end of ends) for (const accept of accepts) this.nodes[end]?.accepts.add(accept);
  }

  #label(terminals: readonly Terminal[]): number {
    const sorted = [...new Set(terminals)].sort();
    const key = sorted.join('|');
    const old = this.#labelOf.get(key);
    if (old !== undefined) return old;
    const label = this.labels.push(sorted) - 1;
    this.#labelOf.set(key, label);
    return label;
  }

  #thread(elements: readonly Element[], from: number[]): number[] {
    let ends = from;
    for (const element of elements) ends = [...new Set(this.#step(element, ends))];
    return ends;
  }

  #step(element: Element, from: number[]): number[] {
    switch (element.kind) {
      case 'word':
        return [this.#edge([element.terminal], from)];
      case 'optional':
        return [...from, ...this.#thread(element.body, from)];
      case 'choice':
        return this.#options(element.options, from);
      case 'list':
        return this.#options(this.#lists(element.name), from);
    }
  }

  /** Options of one word each are one edge. */
  #options(options: readonly Element[][], from: number[]): number[] {
    const single = options.flatMap((option) =>
      option.length === 1 && option[0]?.kind === 'word' ? [option[0].terminal] : [],
    );
    const longer = options.filter((option) => option.length !== 1 || option[0]?.kind !== 'word');
    const ends = longer.flatMap((option) => this.#thread(option, from));
    return single.length > 0 ? [this.#edge(single, from), ...ends] : ends;
  }

  #edge(terminals: readonly Terminal[], from: number[]): number {
    const label = this.#label(terminals);
    const key = from.length === 1 ? `${from[0]}>${label}` : '';
    const shared = key ? this.#shared.get(key) : undefined;
    if (shared !== undefined) return shared;
    const target = this.nodes.push(newNode()) - 1;
    for (const source of from) {
      const edges = this.nodes[source]?.edges as Map<number, number[]>;
      edges.set(label, [...(edges.get(label) ?? []), target]);
    }
    if (key) this.#shared.set(key, target);
    return target;
  }
}

/**
 * The graph with equal nodes merged, from the ends backwards: patterns end in the same words far more often than they differ.
 * Node 0 stays the start; a node's number is less than those it leads to wherever it can be, so that they pack well.
 */
export function finishGraph(graph: PhraseGraph): FinishedNode[] {
  const merged = new Map<string, number>();
  const canonical = new Map<number, number>();
  const backwards: FinishedNode[] = [];
  const visit = (at: number): number => {
    const done = canonical.get(at);
    if (done !== undefined) return done;
    const node = graph.nodes[at] as Node;
    const edges: [number, number][] = [];
    for (const [label, targets] of node.edges)
      for (const target of new Set(targets.map(visit))) edges.push([label, target]);
    edges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const accepts = [...node.accepts].sort((a, b) => a - b);
    const key = `${accepts}|${edges.join(';')}`;
    let number = merged.get(key);
    if (number === undefined) {
      number = backwards.push({ edges, accepts }) - 1;
      merged.set(key, number);
    }
    canonical.set(at, number);
    return number;
  };
  visit(0);
  const last = backwards.length - 1;
  return backwards.reverse().map(({ edges, accepts }) => ({
    edges: edges.map(([label, target]) => [label, last - target] as const),
    accepts,
  }));
}
