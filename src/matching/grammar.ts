/**
 * Phrases as sequences of symbols, written so that what stands in several patterns is written once. A symbol is a set of
 * words or a group of sequences. Where it is first met, its definition stands in its place; behind that, its number.
 * Used at build time.
 */
import type { Lists } from './lists.ts';
import type { Element, Terminal } from './pattern.ts';

/** Marks of a sequence: its end; the definition of a symbol; and from REFERENCE on, a symbol defined before. */
export const MARK = {
  end: 0,
  /** Plus a kind, plus FLAG.kept where the symbol gets a number, plus FLAG.optional. */
  definition: 1,
  /** Plus twice the symbol's number, plus FLAG.optional. */
  reference: 13,
} as const;

export const KIND = { word: 0, set: 4, group: 8 } as const;
export const FLAG = { optional: 1, kept: 2 } as const;

interface GrammarSymbol {
  /** Of a set. */
  terminals?: readonly Terminal[];
  /** Of a group. */
  options?: readonly Sequence[];
  uses: number;
}

interface Use {
  symbol: GrammarSymbol;
  key: string;
  optional: boolean;
}

type Sequence = readonly Use[];

const keyOf = (sequence: Sequence): string =>
  sequence.map(({ key, optional }) => key + (optional ? '?' : '')).join(' ');

export class PhraseGrammar {
  readonly #symbols = new Map<string, GrammarSymbol>();
  readonly #lists: Lists;
  readonly #sequences: Sequence[] = [];

  constructor(lists: Lists) {
    this.#lists = lists;
  }

  /** Adds a phrase; they are written in the order in which they were added. */
  add(phrase: readonly Element[]): void {
    const sequence = phrase.map((element) => this.#use(element));
    this.#sequences.push(sequence);
    this.#count(sequence);
  }

  #count(sequence: Sequence): void {
    for (const { symbol } of sequence)
      if (symbol.uses++ === 0) for (const option of symbol.options ?? []) this.#count(option);
  }

  #use(element: Element): Use {
    switch (element.kind) {
      case 'word':
        return this.#set([element.terminal]);
      case 'optional':
        return { ...this.#group([element.body]), optional: true };
      case 'choice':
        return this.#group(element.options);
      case 'list':
        return this.#group(this.#lists.sequences(element.name));
    }
  }

  #symbol(key: string, definition: Omit<GrammarSymbol, 'uses'>): Use {
    let symbol = this.#symbols.get(key);
    if (!symbol) {
      symbol = { ...definition, uses: 0 };
      this.#symbols.set(key, symbol);
    }
    return { symbol, key, optional: false };
  }

  #set(terminals: readonly Terminal[]): Use {
    const distinct = [...new Set(terminals)].sort();
    return this.#symbol(`{${distinct}}`, { terminals: distinct });
  }

  /** Options of one word each are one set; a group of one symbol is that symbol. */
  #group(options: readonly (readonly Element[])[]): Use {
    const sequences = options.map((option) => option.map((element) => this.#use(element)));
    const [only] = sequences;
    if (only && sequences.length === 1 && only.length === 1) return only[0] as Use;
    const isWord = (sequence: Sequence): boolean =>
      sequence.length === 1 && sequence[0]?.symbol.terminals !== undefined && !sequence[0].optional;
    const words = sequences.filter(isWord).flatMap(([word]) => word?.symbol.terminals ?? []);
    const longer = sequences.filter((sequence) => !isWord(sequence));
    if (longer.length === 0) return this.#set(words);
    if (words.length > 0) longer.unshift([this.#set(words)]);
    return this.#symbol(`(${longer.map(keyOf).join('|')})`, { options: longer });
  }

  /** @returns the marks of all phrases, and the sets in the order of their definitions */
  write(): { marks: number[]; sets: (readonly Terminal[])[] } {
    const marks: number[] = [];
    const sets: (readonly Terminal[])[] = [];
    const numbers = new Map<GrammarSymbol, number>();
    const writeSequence = (sequence: Sequence): void => {
      for (const use of sequence) writeUse(use);
      marks.push(MARK.end);
    };
    const writeUse = ({ symbol, optional }: Use): void => {
      const flag = optional ? FLAG.optional : 0;
      const number = numbers.get(symbol);
      if (number !== undefined) {
        marks.push(MARK.reference + 2 * number + flag);
        return;
      }
      const kept = symbol.uses > 1;
      if (kept) numbers.set(symbol, numbers.size);
      const { terminals, options = [] } = symbol;
      const kind = terminals ? (terminals.length === 1 ? KIND.word : KIND.set) : KIND.group;
      marks.push(MARK.definition + kind + (kept ? FLAG.kept : 0) + flag);
      if (terminals) sets.push(terminals);
      else {
        for (const option of options) writeSequence(option);
        marks.push(MARK.end);
      }
    };
    for (const sequence of this.#sequences) writeSequence(sequence);
    return { marks, sets };
  }
}
