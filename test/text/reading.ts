/** Tokens and sentences of a text in a shape that tests can compare. */
import { splitSentences } from '../../src/text/sentence.ts';
import { GAP, Tokens, tokenize } from '../../src/text/token.ts';
import { WordTable } from '../../src/text/word-table.ts';

export const ABBREVIATION = 4;
const ABBREVIATIONS = ['e', 'g', 'i', 'inc', 'mr', 'no', 'vs', 'art'];

/** A table that knows a few abbreviations and no other word. */
export const TABLE = new WordTable({
  words: ABBREVIATIONS,
  wordClasses: ABBREVIATIONS.map(() => ABBREVIATION),
  stems: [],
  stemClasses: [],
  suffixes: [],
  suffixClasses: [],
});

export function tokensOf(text: string, table: WordTable = TABLE): Tokens {
  const tokens = new Tokens();
  tokenize(text, table, tokens);
  return tokens;
}

/** Rows of a text's tokens: each as its slice of the text. */
export function wordsOf(text: string, table?: WordTable): string[] {
  const { count, start, end } = tokensOf(text, table);
  return Array.from({ length: count }, (_, row) => text.slice(start[row], end[row]));
}

/** The names of what stands before a token. */
export const gapBefore = (tokens: Tokens, row: number): string[] =>
  Object.entries(GAP).flatMap(([name, bit]) => ((tokens.gap[row] as number) & bit ? [name] : []));

export const isAbbreviation = (wordClass: number): boolean => wordClass === ABBREVIATION;

export function sentencesOf(text: string): string[] {
  return splitSentences(text, tokensOf(text), isAbbreviation).map(({ start, end }) => text.slice(start, end));
}
