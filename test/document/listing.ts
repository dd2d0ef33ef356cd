import type { Block, SourceDocument } from '../../src/model.ts';

const mark = ({ type, level, row, column, header }: Block): string => {
  if (type === 'heading') return '#'.repeat(level ?? 0);
  if (type === 'list-item') return `${'  '.repeat((level ?? 1) - 1)}-`;
  if (type === 'cell') return `[${row},${column}${header ? ' header' : ''}]`;
  return '¶';
};

/** One line a block: its mark and its text, for a person and a test to read. */
export const listing = (document: SourceDocument): string[] =>
  document.blocks.map((block) => `${mark(block)}${block.hidden ? ' hidden' : ''} ${block.text}`);

/** What of the document's blocks is no exact slice of its text; empty where all is well. */
export const misplaced = ({ text, blocks }: SourceDocument): Block[] =>
  blocks.filter(
    (block) => block.text === '' || text.slice(block.offset, block.offset + block.text.length) !== block.text,
  );

/** What blocks read like where every blank counts once. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
