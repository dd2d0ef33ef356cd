import type { BlockType } from '../model.ts';

/** A heading, or what stands between headings. */
export interface Ranked {
  type: BlockType;
  text: string;
  /** A heading's own rank, where the mark-up gives it. */
  level?: number | undefined;
  /** How many numbers stand before it: 2 for "1.1". */
  parts?: number | undefined;
}

/** A heading that opens a text of fewer further headings is one of them; above more it is the title. */
const FEWEST_UNDER_TITLE = 2;

/**
 * The ranks of the headings among `blocks`, by index; own ranks are kept. Of the others, the one that opens the text is
 * its title; numbered ones rank by their number, those in capitals above the rest, and one straight under another
 * below it. Where some have a rank of their own, the others rank below the last of those.
 */
export const rankHeadings = (blocks: readonly Ranked[]): Map<number, number> => {
  const ranks = new Map<number, number>();
  const plain = blocks.filter((block, at) => at > 0 && block.type === 'heading' && block.level === undefined);
  const capitals = plain.some(isInCapitals) && !plain.every(isInCapitals);
  const own = blocks.some((block) => block.type === 'heading' && block.level !== undefined);
  let underNumber = false;
  let last = own ? 1 : 0;
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'heading') continue;
    underNumber ||= block.level === undefined && Boolean(block.parts);
    if (block.level !== undefined) last = block.level;
    const under = blocks[at - 1]?.level === undefined ? ranks.get(at - 1) : undefined;
    ranks.set(at, block.level ?? Math.min(6, rank(block, at, under)));
  }
  return ranks;

  function rank(block: Ranked, at: number, under: number | undefined): number {
    if (!own && at === 0 && !block.parts && plain.length >= FEWEST_UNDER_TITLE) return 1;
    const first = own ? last + 1 : 2;
    if (block.parts) return first + block.parts - 1;
    const usual = underNumber || (capitals && !isInCapitals(block)) ? first + 1 : first;
    return under !== undefined && under >= usual ? under + 1 : usual;
  }
};

const isInCapitals = ({ text }: Ranked): boolean => !/\p{Ll}/u.test(text);
