import type { Block, BlockType } from '../model.ts';
import type { Marker } from './marker.ts';

/** A block before its place in the document is known. */
export interface Draft {
  type: BlockType;
  text: string;
  /** Undefined on a heading without rank of its own: it ranks below the last heading that has one. */
  level?: number | undefined;
  row?: number | undefined;
  column?: number | undefined;
  header?: boolean | undefined;
  hidden?: boolean | undefined;
  /** All of it is a link: to a place on the same page or to nowhere, or to another page. */
  link?: 'inside' | 'outside' | undefined;
  /** All of its words are set in bold or underlined. */
  bold?: boolean | undefined;
  /** The list item that it stands in; the same object in all blocks of one item. */
  item?: object | undefined;
  /** How many lists are around it. */
  lists?: number | undefined;
  /** Columns before it, in text whose blanks count. */
  indent?: number | undefined;
  /** An empty line stands before it, in text whose lines count. */
  apart?: boolean | undefined;
  /** The bullet or number that stood before it. */
  marker?: Marker | undefined;
}

/**
 * The document's text, which is its blocks joined by "\n", and the blocks with their places in it.
 * Offsets are UTF-16 code units.
 */
export const assemble = (drafts: readonly Draft[]): { text: string; blocks: Block[] } => {
  let offset = 0;
  const blocks = drafts.map((draft) => {
    const block = toBlock(draft, offset);
    offset += draft.text.length + 1;
    return block;
  });
  return { text: drafts.map((draft) => draft.text).join('\n'), blocks };
};

const toBlock = ({ type, text, level, row, column, header, hidden }: Draft, offset: number): Block => ({
  type,
  text,
  offset,
  ...(level !== undefined && { level }),
  ...(row !== undefined && { row }),
  ...(column !== undefined && { column }),
  ...(header && { header }),
  ...(hidden && { hidden }),
});
