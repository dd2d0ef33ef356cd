/** From a statement's evidence to the passage of the live page, also after the page has changed since it was read. */
import { type PageDocument, readPage } from '../../document/page.ts';
import type { Evidence } from '../../model.ts';

export function findQuote(page: PageDocument, { block, start, end, quote }: Evidence): Range | undefined {
  const range = page.locate(block, start, end);
  if (range && says(range, quote)) return range;
  return findAgain(readPage(document), quote);
}

/** The first block of a fresh reading that holds the quote. */
function findAgain(page: PageDocument, quote: string): Range | undefined {
  for (const [index, { text, offset }] of page.blocks.entries()) {
    const place = text.indexOf(quote);
    if (place < 0) continue;
    const range = page.locate(index, offset + place, offset + place + quote.length);
    if (range && says(range, quote)) return range;
  }
  return undefined;
}

/** A range's text has the source's line breaks and indents, and no space where a tag alone parts two words. */
const says = (range: Range, quote: string): boolean => squeeze(range.toString()) === squeeze(quote);

const squeeze = (text: string): string => text.replace(/\s+/g, '');
