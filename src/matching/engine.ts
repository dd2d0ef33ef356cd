/**
 * Finds, in one sentence, every phrase that means something and every program (pattern with gaps) that its phrases make up.
 */
import type { Tokens } from '../text/token.ts';
import { FIRST_WORD_CLASS, WordTable } from '../text/word-table.ts';
import { readTables } from './read.ts';
import { PhraseSpans } from './spans.ts';
import { type CompiledPack, type Entry, type PhraseMeaning, type Program, ROLE, type Tables } from './tables.ts';

/** A program that matched: tokens `from` up to but without `to`. */
export interface Match {
  program: number;
  entry: Entry;
  from: number;
  to: number;
  /** Tokens of its phrases, from and to in turn; what lies between is gap. */
  phrases: readonly number[];
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
  /** Phrase → programs that have it for their anchor, but for those of `unless`. */
  readonly #anchored: readonly (readonly number[] | undefined)[];
  /** Entry → its programs of `unless`. */
  readonly #voiding: readonly (readonly number[] | undefined)[];
  /** Programs whose anchor stands in the present sentence, as bits. */
  readonly #candidates: Int32Array;
  /** Where the phrases of the program that is being completed stand. */
  readonly #places: number[] = [];

  constructor(pack: CompiledPack) {
    const tables = readTables(pack);
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
    const anchorOf = (program: Program): number => program.phrases[program.anchor] as number;
    const isUnless = ({ role }: Program): boolean => role === ROLE.unless;
    this.#anchored = programsBy(programs, (program) => (isUnless(program) ? -1 : anchorOf(program)));
    this.#voiding = programsBy(programs, (program) => (isUnless(program) ? program.entry : -1));
    this.#candidates = new Int32Array((programs.length + 31) >> 5);
    this.#spans = new PhraseSpans(tables, programs.map(anchorOf));
  }

  isAbbreviation = (wordClass: number): boolean => wordClass !== 0 && this.#abbreviations.has(wordClass);

  entryOf(program: number): Entry {
    return this.pack.entries[this.pack.programs[program]?.entry as number] as Entry;
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
      for (let bits = candidates[word] as number; bits !== 0; bits &= bits - 1)
        this.#try(32 * word + 31 - Math.clz32(bits & -bits), matches, met, voided);
      candidates[word] = 0;
    }
    return { matches, met, voided };
  }

  #try(index: number, matches: Match[], met: Entry[], voided: Entry[]): void {
    const program = this.pack.programs[index] as Program;
    if (!this.#mayStand(program)) return;
    const entry = this.pack.entries[program.entry] as Entry;
    if (program.role === ROLE.needs) {
      if (!met.includes(entry) && this.#stands(program)) met.push(entry);
    } else if (this.#match(index, program, matches) && !voided.includes(entry) && this.#isVoid(program.entry))
      voided.push(entry);
  }

  #isVoid(entry: number): boolean {
    const programs = this.#voiding[entry];
    if (programs === undefined) return false;
    for (const index of programs) {
      const program = this.pack.programs[index] as Program;
      if (this.#mayStand(program) && this.#stands(program)) return true;
    }
    return false;
  }

  matches(): Match[] {
    return this.read().matches;
  }

  #gatherCandidates(): void {
    const { count, phrase } = this.#spans;
    const candidates = this.#candidates;
    for (let span = 0; span < count; span++) {
      const anchored = this.#anchored[phrase[span] as number];
      if (anchored === undefined) continue;
      for (let i = 0; i < anchored.length; i++) {
        const program = anchored[i] as number;
        candidates[program >> 5] = (candidates[program >> 5] as number) | (1 << (program & 31));
      }
    }
  }

  /** Adds a program's matches; true if there is any. */
  #match(index: number, { phrases, gaps, entry }: Program, found: Match[]): boolean {
    const spans = this.#spans;
    let end = -1;
    for (let span = spans.firstOf(phrases[0] as number); span !== -1; span = spans.after(span)) {
      const from = spans.from[span] as number;
      if (from < end) continue;
      const to = this.#complete(phrases, gaps, 1, spans.to[span] as number);
      if (to === -1) continue;
      const places = [from, spans.to[span] as number];
      for (let i = 2; i < 2 * phrases.length; i++) places.push(this.#places[i] as number);
      found.push({ program: index, entry: this.pack.entries[entry] as Entry, from, to, phrases: places });
      end = to;
    }
    return end !== -1;
  }

  #stands({ phrases, gaps }: Program): boolean {
    const spans = this.#spans;
    for (let span = spans.firstOf(phrases[0] as number); span !== -1; span = spans.after(span))
      if (this.#complete(phrases, gaps, 1, spans.to[span] as number) !== -1) return true;
    return false;
  }

  /** Most attempts end here, before any search: each other phrase must be able to stand, and behind the anchor what belongs there. */
  #mayStand({ phrases, anchor }: Program): boolean {
    const spans = this.#spans;
    if (!spans.mayStand(phrases[anchor] as number)) return false;
    if (phrases.length === 1) return true;
    const end = spans.to[spans.firstOf(phrases[anchor] as number)] as number;
    for (let i = 0; i < anchor; i++) if (!spans.mayStand(phrases[i] as number)) return false;
    for (let i = anchor + 1; i < phrases.length; i++) if (!spans.mayStandFrom(phrases[i] as number, end)) return false;
    return true;
  }

  /** End of the nearest completion of a program from phrase `index` on, the words before it ending at `end`; -1 if there is none. */
  #complete(phrases: readonly number[], gaps: readonly number[], index: number, end: number): number {
    if (index === phrases.length) return end;
    const spans = this.#spans;
    const limit = end + (gaps[index - 1] as number);
    for (let span = spans.firstOf(phrases[index] as number); span !== -1; span = spans.after(span)) {
      const from = spans.from[span] as number;
      if (from < end) continue;
      if (from > limit) return -1;
      const to = this.#complete(phrases, gaps, index + 1, spans.to[span] as number);
      if (to === -1) continue;
      this.#places[2 * index] = from;
      this.#places[2 * index + 1] = spans.to[span] as number;
      return to;
    }
    return -1;
  }
}

/** Programs by a number that each has; -1 leaves it out. */
function programsBy(programs: readonly Program[], keyOf: (program: Program) => number): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = [];
  for (const [index, program] of programs.entries()) {
    const key = keyOf(program);
    if (key === -1) continue;
    const list = lists[key];
    if (list) list.push(index);
    else lists[key] = [index];
  }
  return lists;
}
