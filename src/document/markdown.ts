import type { SourceDocument } from '../model.ts';
import { dropBlanks, skipBlanks } from './blank.ts';
import { withoutContents } from './contents.ts';
import { assemble, type Draft } from './draft.ts';
import { settle } from './heading.ts';
import { type Inline, readInline } from './inline.ts';
import { readSourceBlocks, type SourceBlock } from './markdown-blocks.ts';
import { markerAt } from './marker.ts';
import { outlineOf, type Piece } from './outline.ts';

/**
 * Reads Markdown: headings in both forms, nested lists, tables, quotations, code, links (as their text), inline HTML
 * (stripped). The document's text is the blocks' texts joined by "\n", without marks. Linear in `markdown`; never throws.
 */
export const readMarkdown = (markdown: string): SourceDocument => {
  const { blocks: source, references } = readSourceBlocks(markdown);
  const drafts: MarkdownDraft[] = [];
  const begun = new Set<object>();
  for (const block of source) drafts.push(...draftsOf(block, references, begun));
  const kept = withoutContents(drafts);
  settle(kept);
  const { text, blocks } = assemble(kept);
  const links = kept.flatMap((draft, block) => draft.links.map((link) => ({ ...link, block })));
  return { text, blocks, links };
};

interface MarkdownDraft extends Draft {
  links: { url: string; text: string }[];
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** `begun` holds the items whose first block was read. */
const draftsOf = (block: SourceBlock, references: ReadonlyMap<string, string>, begun: Set<object>): MarkdownDraft[] => {
  const source = block.source.replace(/[\t\u00a0]| {2,}/g, ' ');
  const inline =
    block.kind === 'code' ? { text: block.source, links: [], bold: false } : readInline(source, references);
  const drafts: MarkdownDraft[] = [];
  for (const piece of piecesOf(block, inline.text)) {
    const draft = draftOf(block, piece, inline, begun);
    if (draft) drafts.push(draft);
  }
  if (block.item) begun.add(block.item);
  return drafts;
};

const piecesOf = (block: SourceBlock, text: string): Piece[] => {
  if (block.kind !== 'heading' && text.includes('\n')) return outlineOf(text, block.kind !== 'code');
  const start = skipBlanks(text, 0, text.length);
  return [{ type: 'paragraph', start, end: dropBlanks(text, start, text.length) }];
};

const draftOf = (block: SourceBlock, piece: Piece, inline: Inline, begun: Set<object>): MarkdownDraft | undefined => {
  const marker = block.kind === 'heading' ? undefined : markerAt(inline.text, piece.start, piece.end);
  const start = marker && piece.start + marker.length < piece.end ? piece.start + marker.length : piece.start;
  const sliced = inline.text.slice(start, piece.end);
  if (!SAYS_SOMETHING.test(sliced)) return undefined;
  const text = block.kind === 'heading' ? sliced.replace(/\s*\n\s*/g, ' ') : sliced;
  const inside = inline.links.filter((link) => link.start < piece.end && link.end > start);
  const links = inside
    .map((link) => ({ url: link.url, text: inline.text.slice(link.start, link.end).trim() }))
    .filter((link) => link.text !== '' && !link.url.startsWith('#'));
  const { item } = block;
  const fits = { text, marker, item, bold: inline.bold, link: linkOf(inside, start, piece.end), links };
  if (item && !begun.has(item) && block.kind === 'paragraph') {
    begun.add(item);
    return { ...fits, type: 'list-item', level: item.depth };
  }
  return { ...fits, ...typeOf(block, piece) };
};

/** What the one link over all of a stretch leads to. */
const linkOf = (links: Inline['links'], start: number, end: number): Draft['link'] => {
  const link = links.find((candidate) => candidate.start <= start && candidate.end >= end);
  return link && (link.url.startsWith('#') ? 'inside' : 'outside');
};

const typeOf = (block: SourceBlock, piece: Piece): Pick<Draft, 'type' | 'level' | 'row' | 'column' | 'header'> => {
  const { kind, rank, row, column, item } = block;
  if (kind === 'heading') return { type: 'heading', level: rank };
  if (kind === 'cell') return { type: 'cell', row, column, header: row === 0 };
  if (piece.type === 'list-item') return { type: 'list-item', level: (item?.depth ?? 0) + (piece.level ?? 1) };
  return { type: piece.type };
};
