/**
 * Which tokens of a sentence stand in brackets.
 */
import { GAP, type Tokens } from '../text/token.ts';
import type { Span } from './span.ts';

const OPENING = '([{';

/** What the outermost brackets of a sentence hold, in order. Those that no word stands behind are left out: nothing is parted by them. */
export function bracketsOf(text: string, tokens: Tokens, sentence: Span): Span[] {
  const found: Span[] = [];
  let depth = 0;
  let from = -1;
  for (let at = sentence.from; at < sentence.to; at++)
    for (const mark of marksBefore(text, tokens, at)) {
      if (!OPENING.includes(mark)) {
        if (depth > 0 && --depth === 0) found.push({ from, to: at });
      } else if (depth++ === 0) from = at;
    }
  return found;
}

const NONE: readonly string[] = [];

/** The brackets between a token and the one before it: its `gap` tells of which kinds they are, and not how many. */
function marksBefore(text: string, tokens: Tokens, at: number): readonly string[] {
  if (!((tokens.gap[at] as number) & (GAP.open | GAP.close))) return NONE;
  return text.slice(tokens.end[at - 1] ?? 0, tokens.start[at]).match(/[()[\]{}]/g) ?? NONE;
}
