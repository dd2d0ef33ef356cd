/**
 * Tables of contents within a document's text: rows of lines that name what its later sections are called, and say nothing of their own.
 */
import type { Block } from '../model.ts';
import { isTitle } from './title.ts';

/** As many lines in a row that name later sections make a table of contents. */
const SHORTEST_CONTENTS = 3;
const LONGEST_ENTRY = 120;

/** "3.", "iv)", "B.": what numbers a section, in the table or at the section itself. */
const NUMBERING = /^\s*(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s+/iu;
/** What ends a heading that runs into its section. */
const RUN_IN = /^(.{3,120}?)[.:?!–—]\s/u;

/** A line as it is compared: without numbering, punctuation and case; "" where no letter stands in it. */
const nameOf = (text: string): string =>
  text
    .replace(NUMBERING, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a section that begins at a block is called, or "". */
function sectionName(block: Block): string {
  if (block.type === 'heading' || (block.type === 'paragraph' && isTitle(block.text))) return nameOf(block.text);
  const runIn = block.type === 'paragraph' && RUN_IN.exec(block.text.replace(NUMBERING, ''))?.[1];
  return runIn ? nameOf(runIn) : '';
}

/** @returns the indices of the list items that only name sections further down */
export function contentsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const contents = new Set<number>();
  const last = new Map<string, number>();
  for (const [index, block] of blocks.entries()) last.set(sectionName(block), index);
  last.delete('');
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    let named = 0;
    for (; blocks[to]?.type === 'list-item'; to++) {
      const { text } = blocks[to] as Block;
      if (text.length <= LONGEST_ENTRY && (last.get(nameOf(text)) ?? -1) > to) named++;
    }
    // Sections get renamed and their table does not: most of it is enough.
    if (named >= SHORTEST_CONTENTS && named * 2 > to - from) for (let at = from; at < to; at++) contents.add(at);
    from = Math.max(from, to - 1);
  }
  return contents;
}
