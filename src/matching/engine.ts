/**
 * Finds, in one sentence, every phrase that means something and every program (pattern with gaps) that its phrases make up.
 */

import { finish, type Steps } from '../steps.ts';
import type { Tokens } from '../text/token.ts';
import { FIRST_WORD_CLASS, WordTable } from '../text/word-table.ts';
import { readTables } from './read.ts';
import { PhraseSpans } from './spans.ts';
import { type CompiledPack, type Entry, type PhraseMeaning, ROLE, type Tables } from './tables.ts';

/** A program that matched: tokens `from` up to but without `to`. */
export interface Match {
  program: number;
  entry: Entry;
  from: number;
  to: number;
  /** Tokens of its phrases, from and to in turn; what lies between is gap. */
  phrases: readonly number[];
}

/** Rows that share a number, chained: for each number its first row, for each row the next; -1 where there is none. */
interface Chains {
  first: Int32Array;
  next: Int32Array;
}

/** Tables turned into typed arrays, once a language. */
export class Matcher {
  readonly table: WordTable;
  readonly pack: Tables;
  /** True where the language's cues tell recipients. */
  readonly marksRecipients: boolean;
  /** Whether the language sets off every clause by a comma, as one does whose articles are relative pronouns. */
  readonly partsClauses: boolean;
  readonly meaningOf: readonly (PhraseMeaning | undefined)[];
  readonly #abbreviations: Set<number>;
  readonly #spans: PhraseSpans;
  /** Programs by their anchor, but for those of `unless`. */
  readonly #anchored: Chains;
  /** Programs of `unless` by their entry. */
  readonly #voiding: Chains;
  /** Programs whose anchor stands in the present sentence, as bits. */
  readonly #candidates: Int32Array;
  /** Where the phrases of the program that is being completed stand. */
  readonly #places: number[] = [];

  /** @param read the pack's tables; then `prepare` must be finished before the first sentence */
  constructor(pack: CompiledPack, read?: Tables) {
    const tables = read ?? finish(readTables(pack));
    const { words, stems, suffixes, programs } = tables;
    const numbered = (list: readonly string[], first: number): number[] => list.map((_, i) => first + i);
    this.pack = tables;
    this.table = new WordTable({
      words,
      wordClasses: numbered(words, FIRST_WORD_CLASS),
      stems,
      stemClasses: numbered(stems, FIRST_WORD_CLASS + words.length),
      suffixes,
      suffixClasses: numbered(suffixes, FIRST_WORD_CLASS + words.length + stems.length),
    });
    this.#abbreviations = new Set(tables.abbreviations);
    this.meaningOf = tables.meanings;
    this.marksRecipients = tables.meanings.some((meaning) => meaning?.cue === 'toward');
    this.partsClauses = tables.meanings.some((meaning) => meaning?.cue === 'article');
    const anchors = Uint16Array.from(programs.anchors, (anchor, program) => this.#phrase(program, anchor));
    const isUnless = (program: number): boolean => programs.roles[program] === ROLE.unless;
    this.#anchored = chained(anchors, tables.phrases, (program) => !isUnless(program));
    this.#voiding = chained(programs.entries, tables.entries.length, isUnless);
    this.#candidates = new Int32Array((programs.count + 31) >> 5);
    this.#spans = new PhraseSpans(tables, anchors);
    if (!read) finish(this.prepare());
  }

  prepare(): Steps<void> {
    return this.#spans.prepare();
  }

  isAbbreviation = (wordClass: number): boolean => wordClass !== 0 && this.#abbreviations.has(wordClass);

  entryOf(program: number): Entry {
    return this.pack.entries[this.pack.programs.entries[program] as number] as Entry;
  }

  /** Finds the phrases of tokens `from` to `to`; they stand in the span columns until the next call. */
  scan(tokens: Tokens, from: number, to: number): void {
    this.#spans.scan(tokens, from, to);
  }

  get spanCount(): number {
    return this.#spans.count;
  }

  get spanFrom(): Int32Array {
    return this.#spans.from;
  }

  get spanTo(): Int32Array {
    return this.#spans.to;
  }

  get spanPhrase(): Int32Array {
    return this.#spans.phrase;
  }

  /**
   * What the scanned sentence's phrases make up: matches of rules and frames in the order of their programs, each at its
   * leftmost places without overlap; the entries of which a `needs` stands here; and of those that match, the entries of
   * which an `unless` does.
   */
  read(): { matches: Match[]; met: Entry[]; voided: Entry[] } {
    const matches: Match[] = [];
    const met: Entry[] = [];
    const voided: Entry[] = [];
    const candidates = this.#candidates;
    this.#gatherCandidates();
    for (let word = 0; word < candidates.length; word++) {
      for (let bits = candidates[word] as number; bits !== 0; bits &= bits - 1) {
        const program = 32 * word + 31 - Math.clz32(bits & -bits);
        if (this.#mayStand(program)) this.#try(program, matches, met, voided);
      }
      candidates[word] = 0;
    }
    return { matches, met, voided };
  }

  matches(): Match[] {
    return this.read().matches;
  }

  #gatherCandidates(): void {
    const { count, phrase } = this.#spans;
    const { first, next } = this.#anchored;
    const candidates = this.#candidates;
    for (let span = 0; span < count; span++)
      for (let program = first[phrase[span] as number] as number; program !== -1; program = next[program] as number)
        candidates[program >> 5] = (candidates[program >> 5] as number) | (1 << (program & 31));
  }

  #try(program: number, matches: Match[], met: Entry[], voided: Entry[]): void {
    const entry = this.entryOf(program);
    if (this.pack.programs.roles[program] === ROLE.needs) {
      if (!met.includes(entry) && this.#stands(program)) met.push(entry);
    } else if (this.#match(program, entry, matches) && !voided.includes(entry) && this.#isVoided(program))
      voided.push(entry);
  }

  #isVoided(matched: number): boolean {
    const { first, next } = this.#voiding;
    const entry = this.pack.programs.entries[matched] as number;
    for (let program = first[entry] as number; program !== -1; program = next[program] as number)
      if (this.#mayStand(program) && this.#stands(program)) return true;
    return false;
  }

  #phrase(program: number, index: number): number {
    const { starts, phrases } = this.pack.programs;
    return phrases[(starts[program] as number) + index] as number;
  }

  /** Most attempts end here, before any search: each other phrase must be able to stand, and behind the anchor what belongs there. */
  #mayStand(program: number): boolean {
    const { starts, anchors, phrases } = this.pack.programs;
    const spans = this.#spans;
    const start = starts[program] as number;
    const end = starts[program + 1] as number;
    const anchor = start + (anchors[program] as number);
    const span = spans.firstOf(phrases[anchor] as number);
    if (span === -1) return false;
    for (let i = start; i < anchor; i++) if (!spans.mayStand(phrases[i] as number)) return false;
    for (let i = anchor + 1; i < end; i++)
      if (!spans.mayStandFrom(phrases[i] as number, spans.to[span] as number)) return false;
    return true;
  }

  /** Adds a program's matches; true if there is any. */
  #match(program: number, entry: Entry, found: Match[]): boolean {
    const spans = this.#spans;
    const start = this.pack.programs.starts[program] as number;
    const size = (this.pack.programs.starts[program + 1] as number) - start;
    let end = -1;
    for (let span = spans.firstOf(this.#phrase(program, 0)); span !== -1; span = spans.after(span)) {
      const from = spans.from[span] as number;
      if (from < end) continue;
      const to = this.#complete(start + 1, start + size, spans.to[span] as number);
      if (to === -1) continue;
      const phrases = [from, spans.to[span] as number];
      for (let left = size - 1; left > 0; left--)
        phrases.push(this.#places[2 * left] as number, this.#places[2 * left + 1] as number);
      found.push({ program, entry, from, to, phrases });
      end = to;
    }
    return end !== -1;
  }

  #stands(program: number): boolean {
    const spans = this.#spans;
    const { starts } = this.pack.programs;
    const [start, end] = [starts[program] as number, starts[program + 1] as number];
    for (let span = spans.firstOf(this.#phrase(program, 0)); span !== -1; span = spans.after(span))
      if (this.#complete(start + 1, end, spans.to[span] as number) !== -1) return true;
    return false;
  }

  /** End of the nearest completion of a program by its phrases from `at` up to `last`, the words before ending at `end`; -1 if there is none. */
  #complete(at: number, last: number, end: number): number {
    if (at === last) return end;
    const spans = this.#spans;
    const { phrases, gaps } = this.pack.programs;
    const limit = end + (gaps[at] as number);
    for (let span = spans.firstOf(phrases[at] as number); span !== -1; span = spans.after(span)) {
      const from = spans.from[span] as number;
      if (from < end) continue;
      if (from > limit) return -1;
      const to = this.#complete(at + 1, last, spans.to[span] as number);
      if (to === -1) continue;
      // Counted from the last: the first of the program is its caller's.
      this.#places[2 * (last - at)] = from;
      this.#places[2 * (last - at) + 1] = spans.to[span] as number;
      return to;
    }
    return -1;
  }
}

/** The matcher of a pack, in steps. */
export function* prepareMatcher(pack: CompiledPack): Steps<Matcher> {
  const tables = yield* readTables(pack);
  yield;
  const matcher = new Matcher(pack, tables);
  yield;
  yield* matcher.prepare();
  return matcher;
}

/** Chains the rows that have the same number, for as many numbers as there are, each in its order. */
function chained(numbers: Uint16Array, count: number, belongs: (row: number) => boolean): Chains {
  const first = new Int32Array(count).fill(-1);
  const next = new Int32Array(numbers.length).fill(-1);
  for (let row = numbers.length - 1; row >= 0; row--) {
    if (!belongs(row)) continue;
    const number = numbers[row] as number;
    next[row] = first[number] as number;
    first[number] = row;
  }
  return { first, next };
}
