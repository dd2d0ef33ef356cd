/**
 * Names of companies in a sentence: those that the list of vendors knows, and those that a legal form marks.
 */

import { GAP, SHAPE } from '../text/token.ts';
import type { SentenceView } from './sentence.ts';

/** Legal forms that end a company's name, in the countries of the languages we read. */
const LEGAL_FORM =
  /((?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|und|et)(?:\s+(?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|&|of|and|und|et)){0,5}),?\s+(Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|PLC|plc|GmbH|AG|KG|SE|UG|AB|ASA?|ApS|Oy|Oyj|B\.?V|N\.?V|S\.?A\.?S?|SARL|S\.?r\.?l|S\.?p\.?A|Pty|Pvt|LP|LLP|e\.?\s?V|Foundation|Association)\b\.?/gu;

const vendorsIn = (view: SentenceView): string[] =>
  view.words
    .filter((word) => word.isName)
    .map((word) => view.text.slice(view.tokens.start[word.from], view.tokens.end[word.to - 1]));

/** Distinct company names of a sentence, in order. */
export function companyNames(view: SentenceView): string[] {
  const quote = view.text.slice(view.sentence.start, view.sentence.end);
  const marked = [...quote.matchAll(LEGAL_FORM)].map((match) => match[0].trim());
  return [...new Set([...marked, ...vendorsIn(view)])];
}

/** How far from the words that name the controller its name may stand. */
const NAME_REACH = 12;

/** A brand without a legal form: capitalised words near a place, of which one at least is no word of the language's tables. */
export function brandNear(view: SentenceView, from: number, to: number): string | undefined {
  const { tokens, sentence, text } = view;
  const isName = (at: number): boolean =>
    at >= sentence.from && at < sentence.to && ((tokens.shape[at] as number) & SHAPE.capital) !== 0;
  const isUnknown = (at: number): boolean =>
    (tokens.wordClass[at] as number) === 0 && (tokens.suffixClass[at] as number) === 0;
  for (let reach = 0; reach <= NAME_REACH; reach++)
    for (const at of [from - 1 - reach, to + reach]) {
      if (!isName(at) || !isUnknown(at)) continue;
      let first = at;
      let last = at;
      while (isName(first - 1) && !((tokens.gap[first] as number) & ~GAP.space)) first--;
      while (isName(last + 1) && !((tokens.gap[last + 1] as number) & ~GAP.space)) last++;
      return text.slice(tokens.start[first], tokens.end[last]);
    }
  return undefined;
}
