/**
 * Numbers the words of all patterns: classes of exact words, of stems and of endings, and what a class satisfies beside
 * its own word: "collected" also `collect*` and `*ed`. Used at build time.
 */
import { CLASS_EMAIL, CLASS_NUMBER, CLASS_URL, FIRST_WORD_CLASS } from '../text/word-table.ts';
import type { Terminal } from './pattern.ts';

const BUILT_IN = new Map<Terminal, number>([
  ['@number', CLASS_NUMBER],
  ['@email', CLASS_EMAIL],
  ['@url', CLASS_URL],
]);

export interface WordClasses {
  words: readonly string[];
  /** Without their stars. */
  stems: readonly string[];
  suffixes: readonly string[];
  classOf: ReadonlyMap<Terminal, number>;
  /** For `@number`, each stem and each suffix, in this order: other classes that satisfy it, ascending. */
  implied: readonly (readonly number[])[];
}

/** @param abbreviations words that have a class, whether or not a pattern names them */
export function numberWords(terminals: Iterable<Terminal>, abbreviations: readonly string[]): WordClasses {
  const distinct = [...new Set([...terminals, ...abbreviations])].filter((terminal) => !BUILT_IN.has(terminal)).sort();
  const isStem = (terminal: Terminal): boolean => terminal.endsWith('*');
  const isSuffix = (terminal: Terminal): boolean => terminal.startsWith('*');
  const words = distinct.filter((terminal) => !isStem(terminal) && !isSuffix(terminal));
  const stems = distinct.filter(isStem);
  const suffixes = distinct.filter(isSuffix);
  const ordered = [...words, ...stems, ...suffixes];
  const classOf = new Map([...BUILT_IN, ...ordered.map((terminal, i) => [terminal, FIRST_WORD_CLASS + i] as const)]);
  const bare = (terminal: Terminal): string => terminal.replaceAll('*', '');
  const satisfying = (terminal: Terminal, candidates: readonly Terminal[], does: (word: string) => boolean): number[] =>
    candidates
      .filter((candidate) => candidate !== terminal && does(bare(candidate)))
      .map((candidate) => classOf.get(candidate) as number);
  return {
    words,
    stems: stems.map(bare),
    suffixes: suffixes.map(bare),
    classOf,
    implied: [
      satisfying('@number', words, (word) => /^\d+$/.test(word)),
      ...stems.map((stem) => satisfying(stem, [...words, ...stems], (word) => word.startsWith(bare(stem)))),
      ...suffixes.map((end) => satisfying(end, [...words, ...suffixes], (word) => word.endsWith(bare(end)))),
    ],
  };
}
