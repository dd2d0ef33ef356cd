/**
 * Headings: which lines are one, and what one says by itself.
 */
import { GAP } from '../text/token.ts';
import type { Reading } from './assertion.ts';
import type { Claim } from './claim.ts';
import { cuesNamed, isPartedBy } from './sentence.ts';

const LONGEST_TITLE = 90;
/** The end of a sentence or a lead-in, an address, a number, a label with its figure: "Tel: 04 56". */
const NO_TITLE = /[.!:;,]\s*$|@|\d{3}|:\s[^:]*\d|\d\D+\d+\D+\d/;

/** A line in Title Case without a stop is a heading, whatever its markup says. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || NO_TITLE.test(text)) return false;
  // "Selling and/or Sharing of Data": small words have no capital in any title.
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 1 && capitals >= words.length * 0.6;
}

/** "We do not sell your data" may stand as a heading, and is said all the same; "How we use your data" says nothing. */
export const isFullSentence = ({ clauses, view }: Reading): boolean =>
  clauses[0]?.kind !== 'supposition' &&
  clauses.some((clause) => clause.kind === 'main' && clause.subject === 'first') &&
  !/\?$/.test(view.text.trim());

/** "Right to erasure (Art. 17 GDPR)": a right that is named by its article is granted by that alone. */
export const isSaidByTitle = ({ practice }: Claim, title: string): boolean =>
  practice === 'right' && /\(Art(?:\.|icle|ikel)?\s*\d/i.test(title);

const LONGEST_RUN_IN = 8;

/** "Newsletter. We send it …": a few words without a verb, with the section that they name behind them. */
export const isRunIn = ({ view, clauses }: Reading): boolean =>
  view.sentence.to - view.sentence.from <= LONGEST_RUN_IN &&
  cuesNamed(view, 'auxiliary').length === 0 &&
  // "Purpose: marketing. Period: two years." names nothing behind it, and says what it says.
  !isPartedBy(view, GAP.colon, view.sentence.from + 1, view.sentence.to) &&
  clauses.every((clause) => clause.subject === 'none' || clause.subject === 'third');
