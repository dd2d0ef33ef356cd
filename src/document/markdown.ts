import type { SourceDocument } from '../model.ts';
import { dropBlanks, skipBlanks } from './blank.ts';
import { withoutContents } from './contents.ts';
import { assemble, type Draft } from './draft.ts';
import { type Inline, readInline } from './inline.ts';
import { type Line, readLines } from './line.ts';
import { readSourceBlocks, type SourceBlock } from './markdown-blocks.ts';
import { settle } from './settle.ts';

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
  const isCode = block.kind === 'code';
  const inline = isCode ? { text: block.source, links: [], bold: false } : readInline(source, references);
  const text = block.kind === 'heading' ? inline.text.replaceAll('\n', ' ') : inline.text;
  const drafts: MarkdownDraft[] = [];
  for (const line of block.kind === 'heading' ? [wholeLine(text)] : readLines(text, !isCode)) {
    if (!SAYS_SOMETHING.test(text.slice(line.start, line.end))) continue;
    drafts.push(draftOf(block, line, { ...inline, text }, begun));
    if (block.item) begun.add(block.item);
  }
  return drafts;
};

const wholeLine = (text: string): Line => {
  const start = skipBlanks(text, 0, text.length);
  return { start, end: dropBlanks(text, start, text.length), indent: 0, width: 0, apart: false };
};

const draftOf = (block: SourceBlock, line: Line, inline: Inline, begun: ReadonlySet<object>): MarkdownDraft => {
  const { start, end, marker, indent, apart } = line;
  const inside = inline.links.filter((link) => link.start < end && link.end > start);
  const links = inside
    .map((link) => ({ url: link.url, text: inline.text.slice(link.start, link.end).trim() }))
    .filter((link) => link.text !== '' && !link.url.startsWith('#'));
  const { item } = block;
  const set = {
    marker,
    indent,
    apart,
    item,
    lists: item?.depth ?? 0,
    bold: inline.bold,
    link: linkOf(inside, start, end),
  };
  return { text: inline.text.slice(start, end), ...set, links, ...typeOf(block, begun) };
};

/** What the one link over all of a stretch leads to. */
const linkOf = (links: Inline['links'], start: number, end: number): Draft['link'] => {
  const link = links.find((candidate) => candidate.start <= start && candidate.end >= end);
  return link && (link.url.startsWith('#') ? 'inside' : 'outside');
};

type Typed = Pick<Draft, 'type' | 'level' | 'row' | 'column' | 'header'>;

const typeOf = ({ kind, rank, row, column, item }: SourceBlock, begun: ReadonlySet<object>): Typed => {
  if (kind === 'heading') return { type: 'heading', level: rank };
  if (kind === 'cell') return { type: 'cell', row, column, header: row === 0 };
  return item && !begun.has(item) ? { type: 'list-item', level: item.depth } : { type: 'paragraph' };
};
