import type { Block, SourceDocument } from '../model.ts';
import { headingForm } from './heading-form.ts';
import { readLines } from './line.ts';
import { type OutlineBlock, outline } from './outline.ts';
import { rankHeadings } from './rank.ts';

/**
 * Reads plain text. The document's text is `text` itself, so that offsets count in the input: a byte-order mark is one
 * unit, CRLF stays. Each block is an exact slice, without the blanks and the bullet around it; text that was broken to a
 * width keeps its line breaks inside the slice. Linear in the text; never throws.
 */
export const readText = (text: string): SourceDocument => {
  const lines = readLines(text).map((line) => {
    const slice = text.slice(line.start, line.end);
    return { ...line, text: slice, form: headingForm(slice) };
  });
  const outlined = outline(lines);
  const ranks = rankHeadings(
    lines.map((line, at) => ({ type: outlined[at]!.type, text: line.text, parts: line.marker?.parts })),
  );
  const blocks = lines.map((line, at): Block => {
    const { type, depth }: OutlineBlock = outlined[at]!;
    const level = depth ?? ranks.get(at);
    return { type, text: line.text, offset: line.start, ...(level !== undefined && { level }) };
  });
  return { text, blocks };
};
