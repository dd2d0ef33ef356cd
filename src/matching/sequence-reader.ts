/**
 * Sequences of symbols as grammar.ts writes them → one column of numbers.
 */
import { FLAG, KIND, MARK } from './grammar.ts';
import { readNumbers, SHORT } from './number-text.ts';
import type { Grammar } from './tables.ts';

/** A symbol as Grammar in tables.ts has it. */
const coded = (symbol: number, optional: number): number =>
  symbol >= 0 ? 2 * symbol + optional + 1 : 2 * symbol - optional + 1;

export class SequenceReader {
  readonly #marks: Int32Array;
  #at = 0;
  /** No symbol takes more than one mark, and no end either. */
  readonly #symbols: Int32Array;
  #length = 0;
  readonly #groups: number[][] = [];
  /** Symbols of the sequences that are being read, those of the inner behind those of the outer. */
  readonly #open: number[] = [];
  /** Symbols that have a number: a set by its index, a group by -1 minus its. */
  readonly #kept: number[] = [];
  /** Of each set, whether it has one member alone. */
  readonly isOne: boolean[] = [];

  constructor(text: string) {
    this.#marks = readNumbers(text, SHORT.symbols);
    this.#symbols = new Int32Array(this.#marks.length);
  }

  get done(): boolean {
    return this.#at === this.#marks.length;
  }

  /** @returns where the sequence begins in the column, or -1 for an empty one */
  read(): number {
    const from = this.#open.length;
    for (let mark = this.#next(); mark !== MARK.end; mark = this.#next()) this.#open.push(this.#symbol(mark));
    if (this.#open.length === from) return -1;
    const start = this.#length;
    for (let i = from; i < this.#open.length; i++) this.#symbols[this.#length++] = this.#open[i] as number;
    this.#length++;
    this.#open.length = from;
    return start;
  }

  #next(): number {
    return this.#marks[this.#at++] as number;
  }

  #symbol(mark: number): number {
    if (mark >= MARK.reference) {
      const reference = mark - MARK.reference;
      return coded(this.#kept[reference >> 1] as number, reference & FLAG.optional);
    }
    const definition = mark - MARK.definition;
    const isGroup = definition >= KIND.group;
    const symbol = isGroup ? -1 - this.#groups.length : this.isOne.length;
    if (definition & FLAG.kept) this.#kept.push(symbol);
    if (isGroup) this.#readOptions();
    else this.isOne.push(definition < KIND.set);
    return coded(symbol, definition & FLAG.optional);
  }

  #readOptions(): void {
    const options: number[] = [];
    this.#groups.push(options);
    for (let option = this.read(); option !== -1; option = this.read()) options.push(option);
  }

  get columns(): Pick<Grammar, 'symbols' | 'groups'> {
    return { symbols: this.#symbols.subarray(0, this.#length), groups: this.#groups };
  }
}
