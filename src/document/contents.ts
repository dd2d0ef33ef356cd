import type { Draft } from './draft.ts';

/** As many entries in a row that lead to places on the page make a table of contents. */
const SHORTEST_CONTENTS = 3;

/** A link that stands alone as often is the page's furniture, wherever it leads: "Back to top", "Learn more". */
const OFTEN = 3;
const ADDRESS = /@|:\/\//;

/**
 * Drops tables of contents, which say nothing of their own: rows of links into the page, or to what its headings name.
 * Links into the page at its very beginning or end, and those that stand there again and again ("back to top"), go too.
 */
export const withoutContents = <Block extends Draft>(blocks: readonly Block[]): Block[] => {
  const headings = new Set(blocks.filter((block) => block.type === 'heading').map((block) => block.text));
  const isEntry = (block: Block) =>
    block.type !== 'heading' && (block.link === 'inside' || (block.link === 'outside' && headings.has(block.text)));
  const times = new Map<string, number>();
  const isAlone = ({ type, link, text }: Block) => link !== undefined && type === 'paragraph' && !ADDRESS.test(text);
  for (const block of blocks) {
    if (isEntry(block) || isAlone(block)) times.set(block.text, (times.get(block.text) ?? 0) + 1);
  }
  const kept: Block[] = [];
  let entries: Block[] = [];
  const closeRow = () => {
    const isShort = entries.length < SHORTEST_CONTENTS;
    if (isShort && kept.length > 0) kept.push(...entries.filter((entry) => times.get(entry.text) === 1));
    entries = [];
  };
  for (const block of blocks) {
    if (isEntry(block)) entries.push(block);
    else if (!isAlone(block) || times.get(block.text)! < OFTEN) {
      closeRow();
      kept.push(block);
    }
  }
  return kept;
};
