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
  /** Per program, 1 once it is a candidate of the present sentence. */
  readonly #isCandidate: Uint8Array;
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
    this.#isCandidate = new Uint8Array(programs.length);
    this.#spans = new PhraseSpans(tables, Object.keys(this.#anchored).map(Number));
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
    const { programs, entries } = this.pack;
    const matches: Match[] = [];
    const met = new Set<number>();
    const matched = new Set<number>();
    for (const index of this.#candidates()) {
      const program = programs[index] as Program;
      this.#isCandidate[index] = 0;
      if (program.role === ROLE.needs) {
        if (!met.has(program.entry) && this.#stands(program)) met.add(program.entry);
      } else if (this.#match(index, program, matches)) matched.add(program.entry);
    }
    const isVoid = (entry: number): boolean =>
      this.#voiding[entry]?.some((index) => this.#stands(programs[index] as Program)) ?? false;
    const entryAt = (entry: number): Entry => entries[entry] as Entry;
    return { matches, met: [...met].map(entryAt), voided: [...matched].filter(isVoid).map(entryAt) };
  }

  matches(): Match[] {
    return this.read().matches;
  }

  /** Programs whose anchor stands in the sentence, ascending. */
  #candidates(): number[] {
    const { count, phrase } = this.#spans;
    const candidates: number[] = [];
    for (let span = 0; span < count; span++) {
      const anchored = this.#anchored[phrase[span] as number];
      if (anchored === undefined) continue;
      for (const program of anchored) {
        if (this.#isCandidate[program] === 1) continue;
        this.#isCandidate[program] = 1;
        candidates.push(program);
      }
    }
    return candidates.sort((a, b) => a - b);
  }

  /** Adds a program's matches; true if there is any. */
  #match(index: number, { phrases, gaps }: Program, found: Match[]): boolean {
    if (!this.#hasAll(phrases)) return false;
    const spans = this.#spans;
    let end = -1;
    for (let span = spans.firstOf(phrases[0] as number); span !== -1; span = spans.after(span)) {
      const from = spans.from[span] as number;
      if (from < end) continue;
      const to = this.#complete(phrases, gaps, 1, spans.to[span] as number);
      if (to === -1) continue;
      const places = [from, spans.to[span] as number];
      for (let i = 2; i < 2 * phrases.length; i++) places.push(this.#places[i] as number);
      found.push({ program: index, from, to, phrases: places });
      end = to;
    }
    return end !== -1;
  }

  #stands({ phrases, gaps }: Program): boolean {
    if (!this.#hasAll(phrases)) return false;
    const spans = this.#spans;
    for (let span = spans.firstOf(phrases[0] as number); span !== -1; span = spans.after(span))
      if (this.#complete(phrases, gaps, 1, spans.to[span] as number) !== -1) return true;
    return false;
  }

  /** What every sentence is searched for is asked first: it costs nothing. */
  #hasAll(phrases: readonly number[]): boolean {
    const spans = this.#spans;
    for (let i = 0; i < phrases.length; i++) if (spans.isMissing(phrases[i] as number)) return false;
    for (let i = 0; i < phrases.length; i++) if (spans.firstOf(phrases[i] as number) === -1) return false;
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
