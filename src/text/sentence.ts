/**
 * Sentences of a block, over its tokens. A full stop ends a sentence unless it stands after an abbreviation, an initial
 * or a list number, or before a small letter.
 */
import { GAP, SHAPE, type Tokens } from './token.ts';

/** A pseudo-sentence without a stop is cut at the next comma after so many words, so that no text costs more than linear time. */
const LONGEST_SENTENCE = 320;

/** Tokens from `from` up to but without `to`; characters `start` to `end`, final punctuation within. */
export interface Sentence {
  from: number;
  to: number;
  start: number;
  end: number;
}

const CLOSERS = /[.!?…。！？"'”’»)\]]/;
const SMALL = /\p{Ll}/u;
const BULLET = /[\n\r]\s*(?:[-*•–▪◦·]|\(?\w{1,3}[.)])\s/;

function endsSentence(
  text: string,
  tokens: Tokens,
  at: number,
  isAbbreviation: (wordClass: number) => boolean,
): boolean {
  const gap = tokens.gap[at] as number;
  if (!(gap & GAP.stop)) return (gap & GAP.newline) !== 0 && breaksParagraph(text, tokens, at);
  if (!(gap & GAP.space)) return false;
  const last = at - 1;
  const length = (tokens.end[last] as number) - (tokens.start[last] as number);
  const stop = text[tokens.end[last] as number];
  if (stop === '.') {
    if (isAbbreviation(tokens.wordClass[last] as number)) return false;
    // An initial ("J. Smith", "e.g. Google") or the number of a clause ("1. We collect"): no end.
    if (length === 1 && (tokens.isCapital(last) || !(tokens.gap[last] as number))) return false;
    if ((tokens.shape[last] as number) & SHAPE.digits && length < 3 && isFirst(tokens, last)) return false;
  }
  const small = SMALL.test(text[tokens.start[at] as number] as string);
  return !small || (gap & GAP.quote) !== 0 || (stop !== '.' && stop !== '…');
}

const isFirst = (tokens: Tokens, at: number): boolean => at === 0 || ((tokens.gap[at] as number) & GAP.stop) !== 0;

/** White space between two paragraphs or list items that came as one block. */
function breaksParagraph(text: string, tokens: Tokens, at: number): boolean {
  const between = text.slice(tokens.end[at - 1] as number, tokens.start[at] as number);
  return /\n\s*\n/.test(between) || BULLET.test(between);
}

/** Where the sentence's characters end: behind its stop and what closes with it. */
function closeAt(text: string, tokens: Tokens, last: number): number {
  const limit = last + 1 < tokens.count ? (tokens.start[last + 1] as number) : text.length;
  let end = tokens.end[last] as number;
  while (end < limit && CLOSERS.test(text[end] as string)) end++;
  return end;
}

const OPENERS = /["'“‘«([„$€£¿¡#@]/;

/** Where they begin: with what opens before the first word. */
function openAt(text: string, tokens: Tokens, first: number, floor: number): number {
  let start = tokens.start[first] as number;
  while (start > floor && OPENERS.test(text[start - 1] as string)) start--;
  return start;
}

/** @returns the sentences in order; every token stands in exactly one. */
export function splitSentences(
  text: string,
  tokens: Tokens,
  isAbbreviation: (wordClass: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let floor = 0;
  for (let at = 1; at <= tokens.count; at++) {
    const tooLong =
      at - from >= LONGEST_SENTENCE && ((tokens.gap[at] as number) & ~GAP.space || at - from >= 2 * LONGEST_SENTENCE);
    if (at < tokens.count && !tooLong && !((tokens.gap[at] as number) & (GAP.stop | GAP.newline))) continue;
    if (at < tokens.count && !tooLong && !endsSentence(text, tokens, at, isAbbreviation)) continue;
    const start = openAt(text, tokens, from, floor);
    const end = closeAt(text, tokens, at - 1);
    sentences.push({ from, to: at, start, end });
    floor = end;
    from = at;
  }
  return sentences;
}
