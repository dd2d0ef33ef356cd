import type { Block, SourceDocument } from '../model.ts';
import { outlineOf } from './outline.ts';

/**
 * Reads plain text. The document's text is `text` itself, so that offsets count in the input: a byte-order mark is one
 * unit, CRLF stays. Each block is an exact slice, without the blanks and the bullet around it; text that was broken to a
 * width keeps its line breaks inside the slice. Linear in the text; never throws.
 */
export const readText = (text: string): SourceDocument => ({
  text,
  blocks: outlineOf(text).map(
    ({ type, start, end, level }): Block => ({
      type,
      text: text.slice(start, end),
      offset: start,
      ...(level !== undefined && { level }),
    }),
  ),
});
