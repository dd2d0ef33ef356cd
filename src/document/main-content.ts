import { STRIDE, type Steps } from '../steps.ts';
import { withoutContents } from './contents.ts';
import type { Box } from './context.ts';
import type { Landmark } from './landmark.ts';
import type { PageBlock } from './page-block.ts';

/** A line of fewer characters that ends no sentence is a label or a menu's entry. */
const SHORTEST_PROSE = 40;
const THREE_WORDS = /\S\s+\S+\s+\S|\p{Lo}/u;
const SENTENCE_END = /[.!?。！？]["'”’»)]*(?:\s|$)/u;
/** Half of a text in links makes it a menu. */
const MENU = 0.5;
/** Part of the page's prose that a main element must hold to be believed. */
const MAIN_SHARE = 0.5;
/** Part of the prose that the innermost box around the content must hold; what stands outside is kept where it is prose. */
const CONTENT_SHARE = 0.9;
/** Less is enough where what stands outside are menus, teasers and labels: the part of such text that is prose at most. */
const FURNITURE_SHARE = 0.5;
const FURNITURE_PROSE = 0.6;

/** The part of a page's prose from which on each landmark is taken for content: whole policies stand in forms, dialogs and footers. */
const CONTENT_FROM: Readonly<Record<Landmark, number>> = {
  navigation: 0.3,
  banner: 0.3,
  footer: 0.3,
  consent: 0.5,
  dialog: 0.2,
  aside: 0.2,
  form: 0.2,
  widget: 0.2,
};
/** Landmarks that in the midst of the content often hold a part of it: a call-out, a tab, a box of a site builder. */
const SOFT: ReadonlySet<Landmark> = new Set(['aside', 'dialog', 'form', 'widget', 'banner', 'footer']);
/** As much prose in one of them is content. */
const SOFT_PROSE = 300;

/** With less prose, or beside as much of it, a consent dialog is not what the page is about. */
const SHORTEST_CONTENT = 600;

/** A page with less prose is read whole. */
const SHORTEST_PAGE = 1500;
/** Paragraphs that make a box a container and not one of the page's paragraphs itself. */
const FEWEST_PIECES = 3;

interface Sums {
  text: number;
  /** Number of blocks of prose. */
  pieces: number;
  prose: number;
  linked: number;
}

/**
 * The blocks of the page's own text: without menus, banners, footers, consent dialogs and tables of contents. Where the
 * page does not tell them apart, all of it is read: text is never lost for want of a main element.
 */
export function* mainContent(blocks: readonly PageBlock[], boxes: readonly Box[]): Steps<PageBlock[]> {
  const all = yield* sumUp(blocks, boxes);
  yield;
  const hard = droppedBoxes(boxes, all, all[0]!.prose, (landmark) => !SOFT.has(landmark));
  const hardKept = blocks.filter((block) => !hard[block.box]);
  const sums = yield* sumUp(hardKept, boxes);
  yield;
  const content = contentBox(boxes, sums);
  const inside = insideOf(boxes, content);
  const total = sums[0]!.prose;
  const dropped = droppedBoxes(boxes, sums, total, (landmark, box) => {
    if (!SOFT.has(landmark)) return hard[box]!;
    return !inside[box] || isMenu(sums[box]!) || sums[box]!.prose < SOFT_PROSE;
  });
  const kept = hardKept.filter((block) => !dropped[block.box] || isTitle(block, boxes));
  yield;
  const own = withoutSurroundings(kept, boxes, sums, inside);
  yield;
  return withoutMenus(withoutContents(own));
}

const proseOf = (block: PageBlock): number => {
  const { text, linked } = block;
  if (block.type === 'heading' || linked >= MENU * text.length) return 0;
  return text.length >= SHORTEST_PROSE || (THREE_WORDS.test(text) && SENTENCE_END.test(text))
    ? text.length - linked
    : 0;
};

/** What each box holds, with all that is inside it. */
function* sumUp(blocks: readonly PageBlock[], boxes: readonly Box[]): Steps<Sums[]> {
  const sums: Sums[] = boxes.map(() => ({ text: 0, prose: 0, pieces: 0, linked: 0 }));
  for (const [at, block] of blocks.entries()) {
    const sum = sums[block.box]!;
    const before = blocks[at - 1];
    const prose = before?.type === 'heading' && isTeaser(block, before) ? 0 : proseOf(block);
    sum.text += block.text.length;
    sum.prose += prose;
    if (prose > 0) sum.pieces++;
    sum.linked += block.linked;
    if (at % STRIDE === 0) yield;
  }
  for (let at = boxes.length - 1; at > 0; at--) {
    const { text, prose, pieces, linked } = sums[at]!;
    const parent = sums[boxes[at]!.parent]!;
    parent.text += text;
    parent.prose += prose;
    parent.pieces += pieces;
    parent.linked += linked;
  }
  return sums;
}

/** A short text under a line that leads to another page announces that page. */
const isTeaser = (block: PageBlock, before: PageBlock | undefined): boolean =>
  before?.link === 'outside' && block.text.length < SOFT_PROSE;

const isMenu = (sum: Sums): boolean => sum.linked >= MENU * sum.text;

type Test = (landmark: Landmark, box: number) => boolean;

/** Per box, whether it or a box around it is a landmark that holds little of the page's prose and passes `test`. */
const droppedBoxes = (boxes: readonly Box[], sums: readonly Sums[], total: number, test: Test): boolean[] => {
  const dropped: boolean[] = [];
  for (const [at, { parent, landmark }] of boxes.entries()) {
    const small = landmark !== undefined && isSmall(landmark, sums[at]!.prose, total);
    dropped.push((dropped[parent] ?? false) || (small && test(landmark, at)));
  }
  return dropped;
};

const isSmall = (landmark: Landmark, prose: number, total: number): boolean =>
  total === 0 ||
  prose < CONTENT_FROM[landmark] * total ||
  (landmark === 'consent' && (prose < SHORTEST_CONTENT || total - prose >= SHORTEST_CONTENT));

/** The main element, or else the innermost box that holds nearly all prose. Boxes that hold more than half lie in each other. */
const contentBox = (boxes: readonly Box[], sums: readonly Sums[]): number => {
  const total = sums[0]!.prose;
  if (total < SHORTEST_PAGE) return 0;
  const holding = (share: number, isMain: boolean) =>
    boxes.findLastIndex(
      (box, at) => sums[at]!.prose >= share * total && sums[at]!.pieces >= FEWEST_PIECES && (!isMain || box.isMain),
    );
  const main = holding(MAIN_SHARE, true);
  const around = main >= 0 ? main : Math.max(0, holding(CONTENT_SHARE, false));
  const inner = holding(FURNITURE_SHARE, false);
  return inner > around && isFurniture(sums[0]!, sums[inner]!) ? inner : around;
};

/** Whether what `all` holds beside `part` surrounds a text rather than goes on with it. */
const isFurniture = (all: Sums, part: Sums): boolean =>
  all.prose - part.prose < FURNITURE_PROSE * (all.text - part.text);

const insideOf = (boxes: readonly Box[], content: number): boolean[] => {
  const inside: boolean[] = [];
  for (const [at, { parent }] of boxes.entries()) inside.push(at === content || (inside[parent] ?? false));
  return inside;
};

const isTitle = (block: PageBlock, boxes: readonly Box[]): boolean =>
  block.type === 'heading' && block.level === 1 && block.linked === 0 && boxes[block.box]!.landmark !== 'consent';

/** Drops what stands outside the content and is no prose, or announces another page. A heading stays with what it heads. */
const withoutSurroundings = (
  blocks: readonly PageBlock[],
  boxes: readonly Box[],
  sums: readonly Sums[],
  inside: readonly boolean[],
): PageBlock[] => {
  const kept: PageBlock[] = [];
  let keptNext = false;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    const keep: boolean =
      inside[block.box]! ||
      (block.type === 'heading' ? keptNext || block.level === 1 : isProse(block) && !isTeaser(block, blocks[at - 1]));
    if (keep) kept.push(block);
    keptNext = keep;
  }
  return kept.reverse();

  function isProse(block: PageBlock): boolean {
    if (block.linked >= MENU * block.text.length) return false;
    if (proseOf(block) >= 2 * SHORTEST_PROSE) return true;
    const around = boxes[block.box]!.parent;
    return [block.box, around].some((box) => box > 0 && sums[box]!.prose >= 0.7 * sums[box]!.text && !inside[box]);
  }
};

/** As many links in a row, with hardly anything else between, are a menu. */
const SHORTEST_MENU = 3;

/** The last line of many pages: "© 2024 Example". */
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)\s)|^copyright \d{4}/i;

/** Drops menus before the first and after the last of the prose, and the note of copyright at the end. */
const withoutMenus = (blocks: readonly PageBlock[]): PageBlock[] => {
  const begins = (block: PageBlock) => proseOf(block) > 0 || (block.type === 'heading' && !block.link);
  const first = blocks.findIndex(begins);
  if (first < 0) return [...blocks];
  const last = blocks.findLastIndex((block) => proseOf(block) > 0);
  const start = menuEnd(blocks.slice(0, first));
  let end = blocks.length - menuEnd(blocks.slice(last + 1).reverse());
  while (end > start + 1 && COPYRIGHT.test(blocks[end - 1]!.text)) end--;
  return blocks.slice(start, Math.max(start, end));
};

/** How many of the blocks are a menu: up to the last link, where links are at least half of them. */
const menuEnd = (blocks: readonly PageBlock[]): number => {
  const end = blocks.findLastIndex((block) => block.link !== undefined) + 1;
  const links = blocks.filter((block) => block.link !== undefined).length;
  return links >= SHORTEST_MENU && links * 2 >= end ? end : 0;
};
