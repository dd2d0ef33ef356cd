import { STRIDE, type Steps } from '../steps.ts';
import type { Box } from './context.ts';
import { Flow } from './flow.ts';
import { endsItem } from './heading-form.ts';
import { measure, type PageBlock } from './page-block.ts';

/** Lines of pages made from PDFs have some 40 to 130 characters. */
const SHORTEST_LINE = 40;
const LONGEST_LINE = 130;
/** As many lines that go on in small letters show that the page breaks its lines into paragraphs. */
const BROKEN_LINES = 3;

/**
 * Joins paragraphs that are one paragraph broken into lines, as pages made from PDFs have them: a line without an end
 * and one that goes on in small letters, in boxes side by side. Linear in the blocks.
 */
export function* joinBroken(blocks: readonly PageBlock[], boxes: readonly Box[]): Steps<PageBlock[]> {
  const areSiblings = (a: PageBlock, b: PageBlock) => a.box !== b.box && boxes[a.box]!.parent === boxes[b.box]!.parent;
  const goOn = (a: PageBlock, b: PageBlock) => areSiblings(a, b) && isOpen(a) && isLine(b);
  const widths: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (next && goOn(block, next) && isSmall(next)) widths.push(block.text.length);
    if (at % STRIDE === 0) yield;
  }
  if (widths.length === 0) return [...blocks];
  const full =
    widths.length >= BROKEN_LINES
      ? 0.8 * widths.reduce((widest, width) => Math.max(widest, width))
      : Number.POSITIVE_INFINITY;
  const joined: PageBlock[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (at % STRIDE === 0) yield;
    const last = joined.at(-1)?.at(-1);
    if (last && goOn(last, block) && (isSmall(block) || last.text.length >= full)) joined.at(-1)!.push(block);
    else joined.push([block]);
  }
  return joined.map((lines) => (lines.length === 1 ? lines[0]! : join(lines)));
}

const isOpen = ({ type, text }: PageBlock): boolean =>
  (type === 'paragraph' || type === 'list-item') &&
  text.length >= SHORTEST_LINE &&
  text.length <= LONGEST_LINE &&
  /[\p{L}\p{N},]$/u.test(text) &&
  !endsItem(text);

const isLine = ({ type, marker }: PageBlock): boolean => type === 'paragraph' && !marker;

const isSmall = ({ text }: PageBlock): boolean => /^\p{Ll}/u.test(text);

const join = (lines: readonly PageBlock[]): PageBlock => {
  const flow = Flow.join(lines);
  const end = flow.text.length;
  return { ...lines[0]!, flow, start: 0, end, text: flow.text, ...measure(flow, 0, end) };
};
