/**
 * How often a piece of a pattern may stand in running text, estimated from the words of a pack's own examples: the pieces
 * of a pattern are looked for beginning with the rarest. Used at build time; an estimate that is off costs time alone.
 */
import type { LanguagePack } from '../languages/pack.ts';
import { foldedWords } from '../text/character.ts';
import type { Lists } from './lists.ts';
import type { Element, Terminal } from './pattern.ts';

/** What is counted for a word that no example has. */
const UNSEEN = 0.2;

export class Commonness {
  readonly #counts = new Map<string, number>();
  readonly #lists: Lists;
  readonly #known = new Map<string, number>();
  #words = 1;

  constructor(pack: LanguagePack, lists: Lists) {
    this.#lists = lists;
    const values = Object.values(pack.lexicon).flatMap((entries) => Object.values(entries));
    for (const { examples } of [...Object.values(pack.frames), ...Object.values(pack.rules), ...values])
      for (const sentence of [...(examples?.match ?? []), ...(examples?.skip ?? [])]) this.#count(sentence);
  }

  #count(sentence: string): void {
    for (const word of foldedWords(sentence)) {
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
      this.#words++;
    }
  }

  /** The share of words at which a sequence begins, about. Words are taken to follow each other by chance. */
  of(sequence: readonly Element[]): number {
    return sequence.reduce((share, element) => share * this.#ofElement(element), 1);
  }

  ofList(name: string): number {
    const known = this.#known.get(`@${name}`);
    if (known !== undefined) return known;
    const share = this.#ofOptions(this.#lists.sequences(name));
    this.#known.set(`@${name}`, share);
    return share;
  }

  #ofOptions(options: readonly (readonly Element[])[]): number {
    return Math.min(
      1,
      options.reduce((sum, option) => sum + this.of(option), 0),
    );
  }

  #ofElement(element: Element): number {
    switch (element.kind) {
      case 'word':
        return this.#ofWord(element.terminal);
      case 'optional':
        return 1;
      case 'choice':
        return this.#ofOptions(element.options);
      case 'list':
        return this.ofList(element.name);
    }
  }

  #ofWord(terminal: Terminal): number {
    const known = this.#known.get(terminal);
    if (known !== undefined) return known;
    const bare = terminal.replaceAll('*', '');
    let count = this.#counts.get(terminal) ?? UNSEEN;
    if (terminal.endsWith('*')) count = this.#countWhere((word) => word.startsWith(bare));
    else if (terminal.startsWith('*')) count = this.#countWhere((word) => word.endsWith(bare));
    const share = count / this.#words;
    this.#known.set(terminal, share);
    return share;
  }

  #countWhere(fits: (word: string) => boolean): number {
    let sum = UNSEEN;
    for (const [word, count] of this.#counts) if (fits(word)) sum += count;
    return sum;
  }
}
