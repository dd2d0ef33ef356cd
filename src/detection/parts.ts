import type { Block } from '../model.ts';
import { foldName, type Names, namedBy } from './naming.ts';

/** The kinds that can make up a part of a document. */
export const PART_KINDS = ['privacy-policy', 'cookie-policy', 'terms'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A section under a heading that names a kind: a policy among terms, say. */
export interface Part {
  heading: string;
  blocks: readonly Block[];
  /** UTF-16 code units. */
  length: number;
}

/** A longer heading says something itself. */
const LONGEST_HEADING = 80;

/** The longest section of each kind; it reaches to the next heading of its rank or a higher one. */
export function longestParts(blocks: readonly Block[], names: Names): Map<PartKind, Part> {
  const longest = new Map<PartKind, Part>();
  const headings: number[] = [];
  for (let i = 0; i < blocks.length; i++) if (blocks[i]!.type === 'heading') headings.push(i);
  headings.forEach((start, h) => {
    const { text } = blocks[start]!;
    if (text.length > LONGEST_HEADING) return;
    const named = namedBy(foldName(text), names);
    if (!PART_KINDS.some((kind) => named[kind] > 0)) return;
    const part = { heading: text, ...sectionUnder(blocks, headings, h) };
    for (const kind of PART_KINDS) {
      if (named[kind] > 0 && part.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, part);
    }
  });
  return longest;
}

function sectionUnder(blocks: readonly Block[], headings: readonly number[], h: number): Omit<Part, 'heading'> {
  const start = headings[h]!;
  const rank = blocks[start]!.level ?? 1;
  let end = h + 1;
  while (end < headings.length && (blocks[headings[end]!]!.level ?? 1) > rank) end++;
  const section = blocks.slice(start + 1, headings[end] ?? blocks.length);
  return { blocks: section, length: section.reduce((sum, block) => sum + block.text.length, 0) };
}
