import type { DocumentLink, SourceDocument, Unread } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { joinBroken } from './broken.ts';
import { type Dom, domOf, ELEMENT } from './dom.ts';
import { assemble } from './draft.ts';
import { locate } from './locate.ts';
import { mainContent } from './main-content.ts';
import { anchorsIn, type PageBlock } from './page-block.ts';
import { isPdf, type PageFacts } from './page-facts.ts';
import { settleInSteps } from './settle.ts';
import { isFolded } from './sight.ts';
import type { Shown } from './sight-reader.ts';
import { type Walked, type WalkOptions, walk } from './walk.ts';

export interface PageDocument extends SourceDocument {
  /**
   * Where a quote stands in the page. `block` is an index into `blocks`; `start` and `end` count UTF-16 code units in the
   * document's text, as in Evidence. Undefined where the page has changed since, or the place is outside the block.
   */
  locate(block: number, start: number, end: number): Range | undefined;
  /** Elements whose text was left out as they are styled now; a script may show it yet. */
  blank: readonly Element[];
}

export interface PageOptions {
  /** The page's address; the document's own by default. */
  url?: string;
  /** Whether a person can see the element; the browser's own answer by default, the mark-up's where there is none. */
  isVisible?: (element: Element) => boolean;
  /** The element's computed style; by default the browser's, and none where there is none. */
  styleOf?: (element: Element) => Shown;
}

/** UTF-16 code units of text read; the longest real policies have some 400,000. */
const LIMIT = 2_000_000;

/**
 * Reads a page: any DOM, of a browser, linkedom or jsdom. The document's text is its blocks joined by "\n". Style sheets
 * decide nothing but `hidden` and what nobody can see, so that the same HTML gives the same blocks everywhere. Changes nothing in the page,
 * believes no property that the page can overwrite, and is linear in its nodes. Never throws for what a page holds.
 */
export const readPage = (document: Document, options: PageOptions = {}): PageDocument =>
  finish(readPageInSteps(document, options));

/** The same in steps. Between two of them the page may change; what changes is read as it was or as it is. */
export function* readPageInSteps(document: Document, options: PageOptions = {}): Steps<PageDocument> {
  const dom = domOf(document);
  const url = options.url ?? addressOf(dom, document);
  const styleOf = options.styleOf ?? dom.styleOf;
  const { blocks: read, boxes, facts, blank } = yield* walkSeen(dom, document, { limit: LIMIT, url, styleOf });
  const blocks = yield* mainContent(yield* joinBroken(read, boxes), boxes);
  const isVisible = options.isVisible ?? unfolded(dom);
  for (const block of blocks) {
    block.hidden = isHidden(dom, block, isVisible);
    yield;
  }
  yield* settleInSteps(blocks);
  yield;
  const links = linksOf(blocks, facts);
  const { title, language } = facts;
  const { text, blocks: placed } = assemble(blocks);
  yield;
  return {
    text,
    blocks: placed,
    links,
    unread: [...facts.unread, ...facts.unreadUnseen(), ...unreadLinks(links)],
    ...(title && { title }),
    ...(url && { url }),
    ...(language && { declaredLanguage: language }),
    ...(facts.declared && { declared: facts.declared }),
    blank,
    locate: (block, start, end) => locate(dom, placed[block], blocks[block], start, end),
  };
}

/** Leaves out what nobody can see; where that is most of the page, its styles were misread, and all of it is read. */
function* walkSeen(dom: Dom, document: Document, options: WalkOptions): Steps<Walked> {
  const walked = yield* walk(dom, document, options);
  const seen = walked.blocks.reduce((length, block) => length + block.text.length, 0);
  return walked.facts.unseen <= seen ? walked : yield* walk(dom, document, { ...options, readsUnseen: true });
}

/** As the browser renders it, unless a box around it is shut, which it says of none. */
function unfolded(dom: Dom): (element: Element) => boolean | undefined {
  const { styleOf } = dom;
  if (!styleOf) return dom.isRendered;
  const known = new Map<Node, boolean>();
  const isShut = (element: Node): boolean => {
    const above: Node[] = [];
    let at: Node | null = element;
    for (; at && !known.has(at) && dom.type(at) === ELEMENT; at = dom.parent(at)) above.push(at);
    let shut = (at && known.get(at)) ?? false;
    for (const node of above.reverse()) {
      // What those two cut off, the window scrolls.
      shut ||= !/^(?:html|body)$/.test(dom.name(node as Element)) && isFolded(styleOf(node as Element));
      known.set(node, shut);
    }
    return shut;
  };
  return (element) => dom.isRendered(element) && !isShut(element);
}

/** As whoever can tell says; else as the mark-up says. */
const isHidden = (dom: Dom, block: PageBlock, isVisible: (element: Element) => boolean | undefined): boolean => {
  const place = block.flow.placeOf(block.start);
  const parent = place && dom.parent(place.node);
  const visible = parent && dom.type(parent) === ELEMENT ? isVisible(parent as Element) : undefined;
  return visible === undefined ? block.hidden === true : !visible;
};

/** The document's own address, where it has one that can be opened again. */
const addressOf = (dom: Dom, document: Document): string | undefined => {
  const address = dom.address(document);
  return /^(?:https?|file):/.test(address ?? '') ? address : undefined;
};

const linksOf = (blocks: readonly PageBlock[], facts: PageFacts): DocumentLink[] => {
  const links: DocumentLink[] = [];
  for (const [block, { flow, start, end }] of blocks.entries()) {
    for (const { anchor, text } of anchorsIn(flow, start, end)) {
      if (!anchor.inPage) links.push({ url: facts.resolve(anchor.url), text: text.trim(), block });
    }
  }
  return links;
};

const unreadLinks = (links: readonly DocumentLink[]): Unread[] => {
  const addresses = new Set(links.map((link) => link.url).filter(isPdf));
  return [...addresses].map((url) => ({ what: 'pdf', url, why: 'PDFs are not read' }));
};
