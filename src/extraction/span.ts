/**
 * What the tables find in a sentence: words of the lexicon and cues, each over some of its tokens.
 */
import type { Cues, Family } from '../languages/pack.ts';

/** Tokens `from` up to but without `to`. */
export interface Span {
  from: number;
  to: number;
}

/** A lexicon word (or phrase) of the sentence. */
export interface Word extends Span {
  family: Family;
  value: string;
  /** True where it is the name of a company. */
  isName: boolean;
}

/** A cue of the sentence. */
export interface Cue extends Span {
  name: keyof Cues;
}

const numbers = new Map<keyof Cues, number>();

function numberOf(name: keyof Cues): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

/** Cues of a sentence by their names, in its order. Made for every sentence: a list is a quarter of what a map would take. */
export class CuesByName {
  readonly #lists: (Cue[] | undefined)[] = new Array(numbers.size);

  constructor(cues: readonly Cue[]) {
    for (const cue of cues) {
      const number = numberOf(cue.name);
      const list = this.#lists[number];
      if (list) list.push(cue);
      else this.#lists[number] = [cue];
    }
  }

  /** Undefined where there is none of the name. */
  get(name: keyof Cues): readonly Cue[] | undefined {
    return this.#lists[numberOf(name)];
  }
}
