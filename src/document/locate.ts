import type { Block } from '../model.ts';
import type { Dom } from './dom.ts';
import type { PageBlock } from './page-block.ts';

/**
 * The Range of the document's text from `start` to `end`, which must lie in `block`; `source` is where the page holds it.
 * Undefined where they do not, or the page has since removed or changed the text.
 */
export const locate = (
  dom: Dom,
  block: Block | undefined,
  source: PageBlock | undefined,
  start: number,
  end: number,
): Range | undefined => {
  if (!block || !source || !(start >= block.offset && start < end && end <= block.offset + block.text.length)) return;
  const shift = source.start - block.offset;
  const first = nodeAt(source, start + shift, end + shift, 1);
  const last = nodeAt(source, end + shift - 1, start + shift - 1, -1);
  if (!first || !last || !stands(dom, source, first) || !stands(dom, source, last)) return undefined;
  const range = dom.createRange(first.node);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
};

interface Place {
  node: Node;
  offset: number;
  at: number;
}

/** The first character at or after `from` in the direction `step` that a text node holds: line breaks have none. */
const nodeAt = (source: PageBlock, from: number, stop: number, step: 1 | -1): Place | undefined => {
  for (let at = from; at !== stop; at += step) {
    const place = source.flow.placeOf(at);
    if (place) return { ...place, at };
  }
  return undefined;
};

/** Whether the character is still where it was read. */
const stands = (dom: Dom, source: PageBlock, { node, offset, at }: Place): boolean => {
  const now = dom.data(node).charAt(offset);
  const then = source.flow.text.charAt(at);
  return dom.isConnected(node) && (now === then || (then === ' ' && /\s/.test(now)) || then === '\n');
};
