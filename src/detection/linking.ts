/** What a document's links tell of its kind: pages that only lead to policies are none. */
import type { Block, DocumentLink, SourceDocument } from '../model.ts';
import { foldName, type Names, namedBy } from './naming.ts';
import { PART_KINDS } from './parts.ts';

/** A block with so much of its text in links is nothing else. */
const LINK_ALONE = 0.8;
/** A text as long as three pages is not there for its links: UTF-16 code units. */
const LONGEST_HUB = 3000;

/** Of a headline or two nothing is told. */
const FEWEST_LINKED = 2;

/** How many of the headings lead to other pages: those of hubs, teasers and results of a search. */
export function leadingAway({ blocks, links = [] }: SourceDocument): number {
  const isHeading = ({ block = -1, text, url }: DocumentLink) =>
    blocks[block]?.type === 'heading' && text.length >= blocks[block]!.text.length * LINK_ALONE && !url.includes('#');
  const away = links.filter(isHeading).length;
  const headings = blocks.filter((block) => block.type === 'heading').length;
  return away < FEWEST_LINKED ? 0 : Math.min(1, (2 * away) / headings);
}

/** How short the page is, where it links to a privacy policy and to a document of another kind: "Our policies". */
export function choosingAmong({ blocks, links = [], url }: SourceDocument, names: Names): number {
  const named = links
    .filter((link) => link.url !== url && !link.url.startsWith('#'))
    .map((link) => namedBy(foldName(link.text), names));
  const kinds = PART_KINDS.filter((kind) => named.some((naming) => naming[kind] === 1));
  if (kinds.length < 2 || !kinds.includes('privacy-policy')) return 0;
  return Math.max(0, 1 - lengthOf(blocks) / LONGEST_HUB);
}

/** The blocks that are more than a link: not the entries of menus and lists of documents. */
export function withoutLinks({ blocks, links = [] }: SourceDocument): readonly Block[] {
  const linked = new Map<number, number>();
  for (const { block, text } of links)
    if (block !== undefined) linked.set(block, (linked.get(block) ?? 0) + text.length);
  if (linked.size === 0) return blocks;
  return blocks.filter((block, i) => block.type === 'heading' || (linked.get(i) ?? 0) < block.text.length * LINK_ALONE);
}

/** How much of the text is links, where it is more than a third. */
export function shareOfLinks({ blocks, links = [] }: SourceDocument): number {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  return Math.min(1, Math.max(0, (linked / (lengthOf(blocks) + 1) - 1 / 3) * 3));
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);
