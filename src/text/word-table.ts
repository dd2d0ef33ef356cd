/**
 * From a folded word to the integer that stands for it in a language's tables: its class.
 * Exact words come first; a word that is not listed is looked up by its beginnings, then by its endings.
 * Two independent 32-bit hashes make one key, so no strings are built while a text is read.
 */

/** Classes that every table has. 0 is a word that no pattern knows. */
export const CLASS_NUMBER = 1;
export const CLASS_EMAIL = 2;
export const CLASS_URL = 3;
/** Classes from here on are words of the tables. */
export const FIRST_WORD_CLASS = 4;

/** Longer words are cut here: the longest German compound in EU law has 63 letters. */
export const LONGEST_WORD = 64;

// FNV-1a, and a multiplicative hash with another prime.
export const HASH_SEED = 0x811c9dc5 | 0;
export const CHECK_SEED = 17;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const checkStep = (check: number, code: number): number => (Math.imul(check, 31) + code) | 0;

/** Open addressing over (hash, check) pairs. */
class HashMap {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #checks: Int32Array;
  readonly #classes: Uint16Array;

  constructor(words: readonly string[], classes: ArrayLike<number>, backwards: boolean) {
    let size = 16;
    while (size < words.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#checks = new Int32Array(size);
    this.#classes = new Uint16Array(size);
    for (let i = 0; i < words.length; i++) this.#add(words[i] as string, classes[i] as number, backwards);
  }

  #add(word: string, wordClass: number, backwards: boolean): void {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    const { length } = word;
    for (let i = 0; i < length; i++) {
      const code = word.charCodeAt(backwards ? length - 1 - i : i);
      hash = hashStep(hash, code);
      check = checkStep(check, code);
    }
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#classes[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#hashes[slot] = hash;
    this.#checks[slot] = check;
    this.#classes[slot] = wordClass;
  }

  get(hash: number, check: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const found = this.#classes[slot] as number;
      if (found === 0 || (this.#hashes[slot] === hash && this.#checks[slot] === check)) return found;
      slot = (slot + 1) & this.#mask;
    }
  }
}

export interface WordTableData {
  words: readonly string[];
  wordClasses: readonly number[];
  stems: readonly string[];
  stemClasses: readonly number[];
  suffixes: readonly string[];
  suffixClasses: readonly number[];
}

const lengthsOf = (words: readonly string[]): number[] =>
  [...new Set(words.map((word) => word.length))].sort((a, b) => b - a);

export class WordTable {
  readonly #exact: HashMap;
  readonly #stems: HashMap;
  readonly #suffixes: HashMap;
  /** By length, 1 where a stem is so long. */
  readonly #isStemLength = new Uint8Array(LONGEST_WORD + 1);
  readonly #longestStem: number;
  readonly #suffixLengths: number[];

  constructor(data: WordTableData) {
    this.#exact = new HashMap(data.words, data.wordClasses, false);
    this.#stems = new HashMap(data.stems, data.stemClasses, false);
    this.#suffixes = new HashMap(data.suffixes, data.suffixClasses, true);
    const stemLengths = lengthsOf(data.stems);
    for (const length of stemLengths) this.#isStemLength[length] = 1;
    this.#longestStem = stemLengths[0] ?? 0;
    this.#suffixLengths = lengthsOf(data.suffixes);
  }

  exact(hash: number, check: number): number {
    return this.#exact.get(hash, check);
  }

  /** Class of the listed word; `codes` are the word's folded codes. */
  byCodes(codes: Uint16Array, length: number): number {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    for (let i = 0; i < length; i++) {
      hash = hashStep(hash, codes[i] as number);
      check = checkStep(check, codes[i] as number);
    }
    return this.exact(hash, check);
  }

  /** Class of the longest listed stem that the word begins with. */
  byStem(codes: Uint16Array, length: number): number {
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let found = 0;
    const longest = Math.min(length, this.#longestStem);
    for (let i = 0; i < longest; i++) {
      hash = hashStep(hash, codes[i] as number);
      check = checkStep(check, codes[i] as number);
      if (this.#isStemLength[i + 1] === 1) found = this.#stems.get(hash, check) || found;
    }
    return found;
  }

  /** Class of the longest listed ending; `codes` are the word's folded codes. */
  bySuffix(codes: Uint16Array, length: number): number {
    for (const suffix of this.#suffixLengths) {
      if (suffix > length) continue;
      let hash = HASH_SEED;
      let check = CHECK_SEED;
      for (let i = 0; i < suffix; i++) {
        const code = codes[length - 1 - i] as number;
        hash = hashStep(hash, code);
        check = checkStep(check, code);
      }
      const found = this.#suffixes.get(hash, check);
      if (found !== 0) return found;
    }
    return 0;
  }
}
