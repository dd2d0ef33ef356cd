import { dropBlanks, skipBlanks } from './blank.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import type { Anchor, Flow } from './flow.ts';
import { type Line, readLines } from './line.ts';

/** A longer heading is prose in a heading's clothes. */
const LONGEST_HEADING = 250;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A block of a page, with its place in the flow of text that it was cut from. */
export interface PageBlock extends Draft {
  flow: Flow;
  start: number;
  end: number;
  /** Index of the box that holds it. */
  box: number;
  /** Characters that stand in links. */
  linked: number;
}

/** How the characters of a stretch are set; blanks count for nothing. */
export const measure = (flow: Flow, start: number, end: number) => {
  let bold = true;
  let linked = 0;
  let inPage = true;
  let length = 0;
  for (const part of flow.runsBetween(start, end)) {
    const { setting } = part.run;
    const from = skipBlanks(flow.text, part.start, part.end);
    const written = dropBlanks(flow.text, from, part.end) - from;
    if (written === 0) continue;
    length += written;
    bold &&= setting.bold;
    inPage &&= setting.anchor?.inPage === true;
    if (setting.anchor) linked += written;
  }
  const link = inPage ? ('inside' as const) : linked >= 0.8 * length ? ('outside' as const) : undefined;
  return { bold, linked, link };
};

/** The links in a stretch of a flow, each with its own text. */
export const anchorsIn = (flow: Flow, start: number, end: number): { anchor: Anchor; text: string }[] => {
  const found: { anchor: Anchor; text: string }[] = [];
  for (const part of flow.runsBetween(start, end)) {
    const { anchor } = part.run.setting;
    if (!anchor) continue;
    const text = flow.text.slice(part.start, part.end);
    if (found.at(-1)?.anchor === anchor) found.at(-1)!.text += text;
    else found.push({ anchor, text });
  }
  return found;
};

/** The blocks of a flow that stands in `context`: one, or what its line breaks part. Marks the context's list item as begun. */
export const blocksOf = (flow: Flow, context: Context): PageBlock[] => {
  const blocks: PageBlock[] = [];
  for (const line of linesOf(flow, context)) {
    const { start, end, marker, indent, apart } = withHollowBullet(flow, line);
    const text = flow.text.slice(start, end);
    if (!SAYS_SOMETHING.test(text)) continue;
    const { box, item, lists, hidden } = context;
    const place = { flow, start, end, box, item, lists, hidden, marker, indent, apart };
    blocks.push({ ...typeOf(text, context), text, ...place, ...measure(flow, start, end) });
    if (item) item.begun = true;
  }
  return blocks;
};

/** What of a flow is a block: all of it, or what its line breaks part. */
const linesOf = (flow: Flow, context: Context): Line[] => {
  if (!context.heading) return readLines(flow.text, !flow.hasLines);
  const start = skipBlanks(flow.text, 0, flow.text.length);
  const end = dropBlanks(flow.text, start, flow.text.length);
  return [{ start, end, indent: 0, width: 0, apart: false }];
};

/** Word sets its hollow bullet as an "o" in an element of its own. */
const withHollowBullet = (flow: Flow, line: Line): Line => {
  const { start, end } = line;
  if (line.marker || !flow.text.startsWith('o ', start)) return line;
  const [first] = flow.runsBetween(start, end);
  if (!first || first.end > start + 2) return line;
  return { ...line, start: start + 2, marker: { length: 2, kind: 'o', ordinal: 0, parts: 0 } };
};

const typeOf = (text: string, context: Context): Pick<PageBlock, 'type'> & Partial<PageBlock> => {
  const { heading, cell, item } = context;
  if (cell) return { type: 'cell', ...cell };
  if (heading && text.length <= LONGEST_HEADING) return { type: 'heading', level: heading.rank };
  return item && !item.begun ? { type: 'list-item', level: item.depth } : { type: 'paragraph' };
};
