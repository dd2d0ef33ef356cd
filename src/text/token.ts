/**
 * One pass over a text: words with their offsets, their class in a language's word table, and what stands before each.
 * Hyphens and apostrophes part words; e-mail addresses and links are one token each.
 */
import { compose, foldUnit, IGNORED, MARK } from './character.ts';
import {
  CHECK_SEED,
  CLASS_EMAIL,
  CLASS_NUMBER,
  CLASS_URL,
  checkStep,
  HASH_SEED,
  hashStep,
  LONGEST_WORD,
  type WordTable,
} from './word-table.ts';

/** What stands between a token and the one before it; a token's `gap` is a union of these. */
export const GAP = {
  comma: 1,
  semicolon: 2,
  colon: 4,
  stop: 8,
  open: 16,
  close: 32,
  quote: 64,
  dash: 128,
  newline: 256,
  space: 512,
  slash: 1024,
} as const;

/** How a token is written; a token's `shape` is a union of these. */
export const SHAPE = { capital: 1, capitals: 2, digits: 4 } as const;

const GAP_OF = new Uint16Array(128);
for (const [units, gap] of [
  [',', GAP.comma],
  [';', GAP.semicolon],
  [':', GAP.colon],
  ['.!?', GAP.stop],
  ['([{', GAP.open],
  [')]}', GAP.close],
  ['"', GAP.quote],
  ['\n\r', GAP.newline | GAP.space],
  [' \t', GAP.space],
  ['/', GAP.slash],
] as const)
  for (const unit of units) GAP_OF[unit.charCodeAt(0)] = gap;

function gapOf(code: number): number {
  if (code < 128) return GAP_OF[code] as number;
  if (code === 0x2014 || code === 0x2013) return GAP.dash;
  if (code === 0x201c || code === 0x201d || code === 0x00ab || code === 0x00bb || code === 0x201e) return GAP.quote;
  if (code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f) return GAP.stop;
  if (code === 0xff0c || code === 0x3001) return GAP.comma;
  if (code === 0xff1b) return GAP.semicolon;
  if (code === 0xff1a) return GAP.colon;
  if (code === 0x00a0 || code === 0x202f || code === 0x3000) return GAP.space;
  return 0;
}

/** Columns of tokens, one row a token; rows from `count` on are stale. */
export class Tokens {
  count = 0;
  start: Int32Array = new Int32Array(256);
  end: Int32Array = new Int32Array(256);
  /** Class in the word table; 0 where no pattern knows the word. */
  wordClass: Uint16Array = new Uint16Array(256);
  /** For a word known by its ending alone, or by both: the class of the ending. */
  suffixClass: Uint16Array = new Uint16Array(256);
  gap: Uint16Array = new Uint16Array(256);
  shape: Uint8Array = new Uint8Array(256);

  isCapital(at: number): boolean {
    return ((this.shape[at] as number) & SHAPE.capital) !== 0;
  }

  /** Whether no pattern knows the word, whole or by its ending. */
  isUnknown(at: number): boolean {
    return this.wordClass[at] === 0 && this.suffixClass[at] === 0;
  }

  grow(): void {
    const bigger = <T extends Int32Array | Uint16Array | Uint8Array>(from: T): T => {
      const to = new (from.constructor as new (length: number) => T)(from.length * 2);
      to.set(from);
      return to;
    };
    this.start = bigger(this.start);
    this.end = bigger(this.end);
    this.wordClass = bigger(this.wordClass);
    this.suffixClass = bigger(this.suffixClass);
    this.gap = bigger(this.gap);
    this.shape = bigger(this.shape);
  }
}

const codes = new Uint16Array(LONGEST_WORD);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiAlphanumeric = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isAddressUnit = (code: number): boolean =>
  isAsciiAlphanumeric(code) || code === 46 || code === 45 || code === 95 || code === 43 || foldUnit(code) === IGNORED;
const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code);

/** A hyphen between spaces is written for a dash. */
const isLoneHyphen = (text: string, at: number): boolean =>
  foldUnit(text.charCodeAt(at + 1)) === 1 && (at === 0 || gapOf(text.charCodeAt(at - 1)) !== 0);

/** The end of a link that begins before `at`: up to white space, a quote or a bracket, without the stop that follows it. */
function linkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/[\s"'<>()\]}”’]/.test(text[end] as string)) end++;
  while (end > at && /[.,;:!?]/.test(text[end - 1] as string)) end--;
  return end;
}

/**
 * Tokens of `text`, into `tokens` (overwritten). Linear in the text's length.
 * @returns the number of tokens
 */
export function tokenize(text: string, table: WordTable, tokens: Tokens): number {
  const { length } = text;
  let count = 0;
  let gap = 0;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    let folded = foldUnit(unit);
    if (folded <= MARK) {
      if (unit === 64 && count > 0 && tokens.end[count - 1] === at && isAddressUnit(text.charCodeAt(at + 1))) {
        count = mergeAddress(text, at, tokens, count);
        at = tokens.end[count - 1] as number;
        gap = 0;
        continue;
      }
      if (unit === 58 && text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47 && count > 0 && gap === 0) {
        at = linkEnd(text, at);
        tokens.end[count - 1] = at;
        tokens.wordClass[count - 1] = CLASS_URL;
        tokens.suffixClass[count - 1] = 0;
        continue;
      }
      if (folded !== IGNORED) gap |= unit === 45 && isLoneHyphen(text, at) ? GAP.dash : gapOf(unit);
      at++;
      continue;
    }
    const start = at;
    let n = 0;
    let hash = HASH_SEED;
    let check = CHECK_SEED;
    let digits = true;
    let isComposed = false;
    do {
      if (folded === MARK) {
        if (n > 0 && n <= LONGEST_WORD) {
          codes[n - 1] = compose(codes[n - 1] as number, text.charCodeAt(at));
          isComposed = true;
        }
      } else if (folded !== IGNORED && n < LONGEST_WORD) {
        hash = hashStep(hash, folded);
        check = checkStep(check, folded);
        codes[n++] = folded;
        if (digits && !isDigit(folded)) digits = false;
      }
      at++;
      folded = at < length ? foldUnit(text.charCodeAt(at)) : 1;
    } while (folded !== 1);
    if (count === tokens.start.length) tokens.grow();
    let wordClass = isComposed ? table.byCodes(codes, n) : table.exact(hash, check);
    let suffixClass = 0;
    if (wordClass === 0) {
      if (digits) wordClass = CLASS_NUMBER;
      else {
        wordClass = table.byStem(codes, n);
        suffixClass = table.bySuffix(codes, n);
      }
    }
    tokens.start[count] = start;
    tokens.end[count] = at;
    tokens.wordClass[count] = wordClass;
    tokens.suffixClass[count] = suffixClass;
    tokens.gap[count] = gap;
    tokens.shape[count] = digits
      ? SHAPE.digits
      : isUpper(unit)
        ? SHAPE.capital | (n > 1 && isUpper(text.charCodeAt(start + 1)) ? SHAPE.capitals : 0)
        : 0;
    count++;
    gap = 0;
    // "www." begins a link without a scheme.
    if (n === 3 && codes[0] === 119 && codes[1] === 119 && codes[2] === 119 && text.charCodeAt(at) === 46) {
      at = linkEnd(text, at);
      tokens.end[count - 1] = at;
      tokens.wordClass[count - 1] = CLASS_URL;
    }
  }
  tokens.count = count;
  return count;
}

/** Makes one token of an e-mail address whose "@" stands at `at`: takes back the tokens of its first part. */
function mergeAddress(text: string, at: number, tokens: Tokens, count: number): number {
  let start = at;
  while (start > 0 && isAddressUnit(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && isAddressUnit(text.charCodeAt(end))) end++;
  while (end > at + 1 && !isAsciiAlphanumeric(text.charCodeAt(end - 1))) end--;
  let row = count - 1;
  while (row > 0 && (tokens.start[row - 1] as number) >= start) row--;
  tokens.start[row] = Math.min(start, tokens.start[row] as number);
  tokens.end[row] = end;
  tokens.wordClass[row] = CLASS_EMAIL;
  tokens.suffixClass[row] = 0;
  tokens.shape[row] = 0;
  return row + 1;
}
