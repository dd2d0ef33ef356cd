import { isBlank } from './blank.ts';

/** What a line begins with instead of mark-up: a bullet, an enumerator of a list, or the number of a clause. */
export interface Marker {
  /** Its length with the blanks after it. */
  length: number;
  /** Items of one list share it: the bullet itself, or "1", "1.1", "a", "A", "i", "I" with the punctuation around. */
  kind: string;
  /** Its place among its siblings, from 1; 0 for a bullet. */
  ordinal: number;
  /** How many numbers it has: 2 for "1.1". 0 for a bullet. */
  parts: number;
}

/** Always bullets, even glued to the word after them. U+F0A7 and U+F0B7 are what Word's symbol font leaves behind. */
const SURE_BULLET = '•●▪■◦○‣►▶➢➤✓✔❖⁃∙\uf0a7\uf0b7';
/** Bullets where a blank follows: each stands inside sentences too. */
const LOOSE_BULLET = '-*+–—·§»>';

const ENUMERATOR = /(\(?)(\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})([.)])/y;
const CLAUSE = /\d{1,2}(?:\.\d{1,2}){1,4}[.)]?(?=\s+["'“«(]?\p{Lu})/uy;
const ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/i;
/** "25. Mai 2018", "1. januar 2020": the day of a date, not a number of a list. */
const DATE_AFTER_DAY = /\s*\p{L}{3,12}\.? \d{4}/uy;

/** The marker that stands at `start`, if one does. Looks no further than some 40 characters. */
export const markerAt = (text: string, start: number, end: number): Marker | undefined =>
  bulletAt(text, start, end) ?? clauseAt(text, start, end) ?? enumeratorAt(text, start, end);

const bulletAt = (text: string, start: number, end: number): Marker | undefined => {
  const character = text.charAt(start);
  const blanks = blanksAfter(text, start + 1, end);
  const next = text.charAt(start + 1 + blanks);
  const bullet =
    SURE_BULLET.includes(character) ||
    (LOOSE_BULLET.includes(character) && blanks > 0 && !/\d/.test(next)) ||
    (character === '-' && /\p{L}/u.test(next)) ||
    // The hollow bullet of word processors; "o" alone is a word in Spanish, Portuguese and Italian.
    (character === 'o' && (blanks > 1 || text.charAt(start + 1) === '\t'));
  return bullet ? { length: 1 + blanks, kind: character, ordinal: 0, parts: 0 } : undefined;
};

const clauseAt = (text: string, start: number, end: number): Marker | undefined => {
  CLAUSE.lastIndex = start;
  const number = CLAUSE.exec(text)?.[0];
  if (!number || start + number.length >= end) return undefined;
  const parts = number.split('.').filter(Boolean);
  return {
    length: number.length + blanksAfter(text, start + number.length, end),
    kind: '1.1'.padEnd(2 * parts.length - 1, '.1'),
    ordinal: Number.parseInt(parts.at(-1)!, 10),
    parts: parts.length,
  };
};

const enumeratorAt = (text: string, start: number, end: number): Marker | undefined => {
  ENUMERATOR.lastIndex = start;
  const found = ENUMERATOR.exec(text);
  if (!found) return undefined;
  const [whole, open, label, close] = found as unknown as [string, string, string, string];
  const after = start + whole.length;
  const blanks = blanksAfter(text, after, end);
  if (open && close === '.') return undefined;
  const numeric = /\d/.test(label);
  const glued = open !== '' || /^\p{Lu}[\p{Ll} ]/u.test(text.slice(after, after + 2));
  if (blanks === 0 && after < end && !glued) return undefined;
  if (!numeric && label.length > 1 && !ROMAN.test(label)) return undefined;
  // "A.Smith", "U.S."
  if (blanks === 0 && after < end && !open && /[A-Z]/.test(label)) return undefined;
  if (numeric && close === '.' && isDate(text, after)) return undefined;
  const family = numeric ? '1' : label === label.toLowerCase() ? 'a' : 'A';
  return {
    length: whole.length + blanks,
    kind: open + family + close,
    ordinal: numeric ? Number(label) : label.length > 1 ? 0 : label.toLowerCase().charCodeAt(0) - 96,
    parts: 1,
  };
};

const isDate = (text: string, after: number): boolean => {
  DATE_AFTER_DAY.lastIndex = after;
  return DATE_AFTER_DAY.test(text);
};

const blanksAfter = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at - start;
};

/**
 * The depth of list items that carry no mark-up, from their indentation and the change of their markers.
 * Items of one kind at one indentation are siblings; a new kind opens a list inside the one before.
 */
export class MarkerDepth {
  private open: { indent: number; kind: string; ordinal: number }[] = [];

  /** Ends the list. */
  reset(): void {
    this.open = [];
  }

  /** The depth of the next item, from 1. `indent` counts columns. */
  next(indent: number, marker: Marker): number {
    while (this.open.length > 0 && this.open.at(-1)!.indent > indent + 1) this.open.pop();
    const kind = this.kindOf(marker);
    const sibling = this.open.findLastIndex((list) => list.kind === kind && Math.abs(list.indent - indent) <= 1);
    if (sibling >= 0) this.open.length = sibling + 1;
    else this.open.push({ indent, kind, ordinal: 0 });
    this.open.at(-1)!.ordinal = marker.ordinal;
    return this.open.length;
  }

  /** "i", "v" and "x" are letters after "h", "u" and "w", and roman numbers otherwise. */
  private kindOf({ kind, ordinal }: Marker): string {
    if (!/[aA]/.test(kind)) return kind;
    const roman = kind.replace('a', 'i').replace('A', 'I');
    if (ordinal === 0) return roman;
    const follows = (of: string) => this.open.some((list) => list.kind === of && list.ordinal === ordinal - 1);
    const open = (of: string) => this.open.some((list) => list.kind === of);
    if (ordinal === 9) return follows(kind) ? kind : roman;
    if (ordinal === 22 || ordinal === 24) return open(roman) && !follows(kind) ? roman : kind;
    return kind;
  }
}
