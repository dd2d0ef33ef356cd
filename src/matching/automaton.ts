/**
 * Phrases of all patterns as one minimal automaton over word classes, built at build time.
 * Patterns have no unbounded repetition, so the automaton is acyclic: construction and minimisation are simple and finite.
 */
import type { Element, Terminal } from './pattern.ts';

interface Node {
  edges: [terminal: Terminal, target: number][];
  accepts: number[];
}

/** The non-deterministic graph that phrases are threaded into. */
export class PhraseGraph {
  readonly nodes: Node[] = [{ edges: [], accepts: [] }];
  readonly #lists: (name: string) => Element[][];

  /** @param lists gives the phrases of a list by its name, or throws */
  constructor(lists: (name: string) => Element[][]) {
    this.#lists = lists;
  }

  /** Adds a phrase that is accepted as every number of `accepts`. */
  add(phrase: Element[], accepts: readonly number[]): void {
    const ends = this.#thread(phrase, [0]);
    if (ends.includes(0)) throw new Error('a phrase may not be empty');
    for (const end of ends) this.nodes[end]?.accepts.push(...accepts);
  }

  #thread(elements: readonly Element[], from: number[]): number[] {
    let ends = from;
    for (const element of elements) ends = [...new Set(this.#step(element, ends))];
    return ends;
  }

  #step(element: Element, from: number[]): number[] {
    switch (element.kind) {
      case 'word': {
        const target = this.nodes.push({ edges: [], accepts: [] }) - 1;
        for (const source of from) this.nodes[source]?.edges.push([element.terminal, target]);
        return [target];
      }
      case 'optional':
        return [...from, ...this.#thread(element.body, from)];
      case 'choice':
        return element.options.flatMap((option) => this.#thread(option, from));
      case 'list':
        return this.#lists(element.name).flatMap((option) => this.#thread(option, from));
    }
  }
}

export interface State {
  /** Class → state. */
  edges: Map<number, number>;
  accepts: number[];
}

/** Subset construction: a deterministic automaton over classes, state 0 the start. */
export function determinize(graph: PhraseGraph, classesOf: (terminal: Terminal) => readonly number[]): State[] {
  const states: State[] = [];
  const known = new Map<string, number>();
  const pending: number[][] = [];
  const stateOf = (nodes: number[]): number => {
    const sorted = [...new Set(nodes)].sort((a, b) => a - b);
    const key = sorted.join();
    const old = known.get(key);
    if (old !== undefined) return old;
    const accepts = new Set(sorted.flatMap((node) => graph.nodes[node]?.accepts ?? []));
    states.push({ edges: new Map(), accepts: [...accepts].sort((a, b) => a - b) });
    known.set(key, states.length - 1);
    pending.push(sorted);
    return states.length - 1;
  };
  stateOf([0]);
  for (let at = 0; at < pending.length; at++) {
    const byClass = new Map<number, number[]>();
    for (const node of pending[at] ?? [])
      for (const [terminal, target] of graph.nodes[node]?.edges ?? [])
        for (const wordClass of classesOf(terminal)) {
          const targets = byClass.get(wordClass);
          if (targets) targets.push(target);
          else byClass.set(wordClass, [target]);
        }
    const known = new Map<string, number>();
    for (const [wordClass, targets] of byClass) {
      const key = targets.join();
      const target = known.get(key) ?? stateOf(targets);
      known.set(key, target);
      states[at]?.edges.set(wordClass, target);
    }
  }
  return states;
}

/** Merges states that accept and lead to the same; state 0 stays the start. */
export function minimize(states: readonly State[]): State[] {
  const merged = new Map<string, number>();
  const canonical = new Map<number, number>();
  const out: State[] = [];
  const visit = (at: number): number => {
    const done = canonical.get(at);
    if (done !== undefined) return done;
    const state = states[at] as State;
    const edges = [...state.edges].map(([wordClass, target]) => [wordClass, visit(target)] as const);
    edges.sort((a, b) => a[0] - b[0]);
    const key = `${state.accepts.join()}|${edges.join()}`;
    let id = merged.get(key);
    if (id === undefined) {
      id = out.push({ edges: new Map(edges), accepts: state.accepts }) - 1;
      merged.set(key, id);
    }
    canonical.set(at, id);
    return id;
  };
  const start = visit(0);
  return moveToFront(out, start);
}

function moveToFront(states: State[], start: number): State[] {
  const rename = (id: number): number => (id === start ? 0 : id < start ? id + 1 : id);
  const moved: State[] = [];
  for (const [id, state] of states.entries())
    moved[rename(id)] = {
      accepts: state.accepts,
      edges: new Map([...state.edges].map(([wordClass, target]) => [wordClass, rename(target)])),
    };
  return moved;
}

/** Classes that the automaton cannot tell apart: maps each to the least of its equals; a class that leads nowhere maps to 0. */
export function equalClasses(states: readonly State[], keep: (wordClass: number) => boolean): Map<number, number> {
  const columns = new Map<number, string[]>();
  for (const [id, state] of states.entries())
    for (const [wordClass, target] of state.edges) {
      const column = columns.get(wordClass) ?? [];
      column.push(`${id}>${target}`);
      columns.set(wordClass, column);
    }
  const least = new Map<string, number>();
  const equal = new Map<number, number>();
  for (const [wordClass, column] of [...columns].sort((a, b) => a[0] - b[0])) {
    const key = keep(wordClass) ? `#${wordClass}` : column.join();
    if (!least.has(key)) least.set(key, wordClass);
    equal.set(wordClass, least.get(key) as number);
  }
  return equal;
}
