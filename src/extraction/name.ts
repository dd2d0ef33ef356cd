/**
 * Names of companies in a sentence: those that the list of vendors knows, and those that a legal form marks.
 */

import { foldedWords } from '../text/character.ts';
import { VENDORS } from '../vocabulary/vendors.ts';
import type { SentenceView } from './sentence.ts';

/** Legal forms that end a company's name, in the countries of the languages we read. */
const LEGAL_FORM =
  /((?:[\p{Lu}][\p{L}\p{N}&.'’-]*|&|of|and|und|et)(?:\s+(?:[\p{Lu}\d][\p{L}\p{N}&.'’-]*|&|of|and|und|et)){0,5}),?\s+(Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Company|Co|PLC|plc|GmbH|AG|KG|SE|UG|AB|ASA?|ApS|Oy|Oyj|B\.?V|N\.?V|S\.?A\.?S?|SAS|SARL|S\.?r\.?l|S\.?p\.?A|Pty|Pvt|LP|LLP|e\.?\s?V|Foundation|Association)\b\.?/gu;

const byFirstWord = new Map<string, { words: string[]; name: string }[]>();
for (const vendor of VENDORS)
  for (const name of [vendor.name, ...(vendor.aliases ?? [])]) {
    const words = foldedWords(name);
    const first = words[0];
    if (first) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, name: vendor.name }]);
  }

function vendorsIn(view: SentenceView): string[] {
  const { tokens, sentence, text } = view;
  const wordAt = (at: number): string => text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
  const found: string[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!((tokens.shape[at] as number) & 3)) continue;
    const candidates = (byFirstWord.get(wordAt(at)) ?? []).filter(({ words }) =>
      words.every((word, i) => at + i < sentence.to && wordAt(at + i) === word),
    );
    const longest = candidates.sort((a, b) => b.words.length - a.words.length)[0];
    if (longest) {
      found.push(longest.name);
      at += longest.words.length - 1;
    }
  }
  return found;
}

/** Distinct company names of a sentence, in order. */
export function companyNames(view: SentenceView): string[] {
  const quote = view.text.slice(view.sentence.start, view.sentence.end);
  const marked = [...quote.matchAll(LEGAL_FORM)].map((match) => match[0].trim());
  return [...new Set([...marked, ...vendorsIn(view)])];
}
