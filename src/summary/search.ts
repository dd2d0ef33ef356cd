/** Search within a summary: in its sentences, its quotes and their headings. */
import type { Line } from './line.ts';
import type { Messages } from './messages.ts';
import { neutralize } from './neutralize.ts';
import type { Section } from './outline.ts';
import { notesOn, phrase } from './phrase.ts';

/** Without case and without the marks on letters, character for character: offsets stay true. */
const fold = (text: string): string =>
  text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD').charAt(0))
    : text;

const wordsOf = (sought: string): string[] => fold(sought).split(/\s+/).filter(Boolean);

/** The sections with the lines that hold every word sought, somewhere; those without are left out. */
export function findLines(sections: readonly Section[], sought: string, messages: Messages): Section[] {
  const words = wordsOf(sought);
  return sections
    .map((section) => ({ ...section, lines: section.lines.filter((line) => holds(line, words, messages)) }))
    .filter(({ lines }) => lines.length > 0);
}

function holds(line: Line, words: readonly string[], messages: Messages): boolean {
  const quotes = line.evidence.flatMap(({ leadIns, quote, heading = '' }) => [...leadIns, quote, heading]);
  const text = fold([phrase(line, messages), ...notesOn(line, messages), ...quotes.map(neutralize)].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Where the words sought stand in a text, as offsets of UTF-16 code units; none overlaps another. */
export function hitsIn(text: string, sought: string): [start: number, end: number][] {
  const words = wordsOf(sought).sort((a, b) => b.length - a.length);
  if (words.length === 0) return [];
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|'), 'g');
  return [...fold(text).matchAll(pattern)].map(({ index, 0: word }) => [index, index + word.length]);
}
