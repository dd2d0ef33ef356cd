import type { Unread } from '../model.ts';
import { dropBlanks, skipBlanks } from './blank.ts';
import { CDATA, type Dom, ELEMENT, TEXT } from './dom.ts';
import * as element from './element.ts';
import { Flow, type Setting } from './flow.ts';
import { type Landmark, landmarkOf } from './landmark.ts';
import { markerAt } from './marker.ts';
import { outlineOf, type Piece } from './outline.ts';
import { measure, type PageBlock } from './page-block.ts';
import { holdsData, TableGrid, tablePart } from './table.ts';

/** A block-level element: what holds blocks, or further boxes. Its parent stands before it. */
export interface Box {
  parent: number;
  landmark: Landmark | undefined;
  /** A main element, or one of that role. */
  isMain: boolean;
}

export interface Walked {
  blocks: PageBlock[];
  boxes: Box[];
  unread: Unread[];
  title: string | undefined;
  /** As the document declares it. */
  language: string | undefined;
}

/** Text in a form field is a control's, unless it is as long as a policy shown in a box to scroll. */
const LONG_FIELD = 400;
/** A longer heading is prose in a heading's clothes. */
const LONGEST_HEADING = 250;

/** A capital, a figure or a bullet. */
const LINE_START = /^[\p{Lu}\p{N}•●*–-]/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

interface Item {
  depth: number;
  /** Its first block was read, or a heading in it: what follows are paragraphs. */
  begun: boolean;
}

/** What holds for all that stands in an element. */
interface Context {
  box: number;
  setting: Setting;
  hidden: boolean;
  /** How many lists are around. */
  lists: number;
  item?: Item | undefined;
  heading?: { rank: number | undefined; opens: boolean } | undefined;
  grid?: TableGrid | undefined;
  cell?: { row: number; column: number; header: boolean } | undefined;
  inContent: boolean;
}

interface Frame {
  next: Node | null;
  /** Nodes that stand in a slot, the last first, in place of siblings. */
  assigned?: Node[];
  context: Context;
  /** The context of the block element around; its own where `isBlock`. */
  around: Context;
  isBlock: boolean;
}

export interface WalkOptions {
  /** Most characters read. */
  limit: number;
  /** The document's address. */
  url: string | undefined;
  isVisible: (element: Element) => boolean | undefined;
}

/** Reads every block of a document, of its same-origin frames and open shadow roots, in order, without recursion. */
export const walk = (dom: Dom, document: Document, options: WalkOptions): Walked =>
  new Walk(dom, options).read(document);

class Walk {
  private readonly dom: Dom;
  private readonly options: WalkOptions;
  private readonly frames: Frame[] = [];
  private readonly walked: Walked = { blocks: [], boxes: [], unread: [], title: undefined, language: undefined };
  private base: string | undefined;
  private flow = new Flow();
  private left: number;

  constructor(dom: Dom, options: WalkOptions) {
    this.dom = dom;
    this.options = options;
    this.left = options.limit;
    this.base = options.url;
  }

  read(document: Document): Walked {
    const setting = { bold: false, anchor: undefined, keepsLines: false };
    this.open(document, { box: this.box(-1), setting, hidden: false, lists: 0, inContent: false });
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const node = this.take(frame);
      if (!node) this.close(frame);
      else if (!this.visit(node, frame)) break;
    }
    this.flush(this.frames.at(-1)?.around);
    return this.walked;
  }

  private take(frame: Frame): Node | null {
    if (frame.assigned) return frame.assigned.pop() ?? null;
    const node = frame.next;
    if (node) frame.next = this.dom.nextSibling(node);
    return node;
  }

  /** False where the limit is reached. */
  private visit(node: Node, frame: Frame): boolean {
    const type = this.dom.type(node);
    if (type === TEXT || type === CDATA) return this.readText(node, frame);
    if (type === ELEMENT) this.enter(node as Element, frame);
    return true;
  }

  private readText(node: Node, frame: Frame): boolean {
    const data = this.dom.data(node);
    this.flow.append(node, data.slice(0, this.left), frame.context.setting);
    this.left -= data.length;
    if (this.left > 0) return true;
    const limit = this.options.limit.toLocaleString('en');
    this.walked.unread.push({ what: 'text', why: `longer than ${limit} characters` });
    return false;
  }

  private enter(node: Element, frame: Frame): void {
    const { dom } = this;
    const name = dom.name(node);
    const { context, around } = frame;
    if (this.enterSpecial(node, name, frame) || this.isSkipped(node, name, context)) return;
    const opener = element.isOpener(dom, node, name);
    const isBlock = opener || element.isBlockElement(dom, node, name);
    if (isBlock) this.flush(around);
    else if (name === 'span' && !context.heading && this.beginsLine(node)) this.flow.lineBreak(context.setting);
    const inner = isBlock ? this.blockContext(node, name, opener, context) : this.inlineContext(node, name, context);
    this.frames.push({
      next: dom.firstChild(dom.shadowRoot(node) ?? node),
      context: inner,
      around: isBlock ? inner : around,
      isBlock,
    });
  }

  /** Elements that are no boxes. True where the element was one of them. */
  private enterSpecial(node: Element, name: string, frame: Frame): boolean {
    const { context, around } = frame;
    if (name === 'slot') return this.enterSlot(node, frame);
    if (name === 'hr') this.flush(around);
    else if (name === 'iframe' || name === 'frame') this.enterFrame(node, frame);
    else if (name !== 'br') return false;
    else if (around.heading) this.flow.gap(context.setting);
    else this.flow.lineBreak(context.setting);
    return true;
  }

  private isSkipped(node: Element, name: string, context: Context): boolean {
    const { dom } = this;
    if (name === 'template') return dom.attribute(node, 'shadowrootmode') !== 'open';
    if (element.SKIPPED.has(name)) {
      this.note(node, name);
      return true;
    }
    if (name === 'textarea') return dom.data(dom.firstChild(node) ?? node).length < LONG_FIELD;
    if (name !== 'button') return false;
    return !context.heading && !element.isOpener(dom, node, name) && !element.standsInText(dom, node);
  }

  /**
   * Some frameworks set each line of a text in a span of its own, which style sheets make a box. They are of one class,
   * with no blank between them, and each begins like a line.
   */
  private beginsLine(node: Element): boolean {
    const { dom } = this;
    const first = dom.firstChild(node);
    if (this.flow.isEmpty || !first || dom.type(first) !== TEXT || !LINE_START.test(dom.data(first))) return false;
    const style = dom.attribute(node, 'class');
    let before = dom.previousSibling(node);
    while (before && this.isSpan(before, style) && !dom.firstChild(before)) before = dom.previousSibling(before);
    return style !== null && before !== null && !this.flow.endsInBlank && this.isSpan(before, style);
  }

  private isSpan(node: Node, style: string | null): boolean {
    const { dom } = this;
    return (
      dom.type(node) === ELEMENT &&
      dom.name(node as Element) === 'span' &&
      dom.attribute(node as Element, 'class') === style
    );
  }

  private inlineContext(node: Element, name: string, context: Context): Context {
    const { dom } = this;
    const { setting } = context;
    const bold = setting.bold || element.isBold(dom, node, name);
    const href = name === 'a' ? dom.attribute(node, 'href') : null;
    if (bold === setting.bold && href === null) return context;
    return { ...context, setting: { ...setting, bold, anchor: href === null ? setting.anchor : this.anchor(href) } };
  }

  private anchor(href: string) {
    const trimmed = href.trim();
    return { url: this.resolve(trimmed), inPage: /^(?:#|javascript:|$)/i.test(trimmed) };
  }

  private blockContext(node: Element, name: string, opener: boolean, context: Context): Context {
    const { dom } = this;
    const landmark = landmarkOf(dom, node, name, context.inContent);
    if (name === 'html' || name === 'body') this.walked.language ??= dom.attribute(node, 'lang')?.trim() || undefined;
    const isMain = name === 'main' || dom.attribute(node, 'role') === 'main';
    const inline = this.inlineContext(node, name, context);
    const rank = element.headingRank(dom, node, name);
    const heading =
      rank === undefined && !opener ? context.heading : { rank: rank ?? context.heading?.rank, opens: opener };
    if (heading && context.item) context.item.begun = true;
    return {
      ...inline,
      setting: { ...inline.setting, keepsLines: inline.setting.keepsLines || element.keepsLines(dom, node, name) },
      box: this.box(context.box, landmark, isMain),
      hidden: context.hidden || element.isHiddenByMarkup(dom, node) || this.isFolded(node, name),
      heading,
      inContent: context.inContent || isMain || name === 'article' || name === 'section',
      ...this.listContext(name, context),
      ...this.tableContext(node, name, context),
    };
  }

  /** Content of a closed details element. Its summary shows. */
  private isFolded(node: Element, name: string): boolean {
    const parent = this.dom.parent(node);
    if (name === 'summary' || !parent || this.dom.type(parent) !== ELEMENT) return false;
    return this.dom.name(parent as Element) === 'details' && this.dom.attribute(parent as Element, 'open') === null;
  }

  private listContext(name: string, context: Context): Partial<Context> {
    if (element.LISTS.has(name)) return { lists: context.lists + 1, item: undefined };
    // A description hangs on its term as the items of a list inside hang on theirs.
    if (name === 'dd') return { item: { depth: Math.max(1, context.lists) + 1, begun: false } };
    if (name === 'li' || name === 'dt') return { item: { depth: Math.max(1, context.lists), begun: false } };
    return {};
  }

  private tableContext(node: Element, name: string, context: Context): Partial<Context> {
    const part = tablePart(this.dom, node, name);
    if (part === 'table') {
      return { grid: holdsData(this.dom, node) ? new TableGrid() : undefined, cell: undefined };
    }
    if (!part || !context.grid) return {};
    if (part === 'row') context.grid.nextRow();
    if (part === 'row') return {};
    return { cell: { ...context.grid.nextCell(this.dom, node), header: part === 'header' }, item: undefined, lists: 0 };
  }

  private enterSlot(node: Element, frame: Frame): boolean {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0)
      this.frames.push({ ...frame, next: null, assigned: [...assigned].reverse(), isBlock: false });
    return assigned.length > 0;
  }

  private enterFrame(node: Element, frame: Frame): void {
    this.flush(frame.around);
    const inner = contentOf(node as HTMLIFrameElement);
    if (inner && this.isLoaded(inner, node)) {
      const hidden = frame.context.hidden || element.isHiddenByMarkup(this.dom, node);
      const setting = { bold: false, anchor: undefined, keepsLines: false };
      this.open(inner, {
        box: this.box(frame.context.box),
        setting,
        hidden,
        lists: 0,
        inContent: frame.context.inContent,
      });
    } else this.noteFrame(node, frame.context);
  }

  /** A frame holds an empty page of the same origin until its own page arrives. */
  private isLoaded(inner: Document, frame: Element): boolean {
    const source = this.dom.attribute(frame, 'src')?.trim();
    return !source || /^(?:about|javascript):/i.test(source) || this.dom.address(inner) !== 'about:blank';
  }

  private noteFrame(node: Element, context: Context): void {
    const { dom } = this;
    const url = dom.attribute(node, 'src')?.trim() ?? '';
    // Frames without a size or a name of their own count visits and load scripts.
    const unseen = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(dom.attribute(node, side) ?? ''));
    if (!/^(?:https?:|\/|[\w.-]+[/.])/i.test(url) || unseen || context.hidden || element.isHiddenByMarkup(dom, node))
      return;
    this.walked.unread.push({ what: 'frame', url: this.resolve(url), why: 'another page inside the page' });
  }

  /** What an element without text tells about the document. */
  private note(node: Element, name: string): void {
    const { dom, walked } = this;
    if (name === 'embed' || name === 'object') this.noteDocument(node, name);
    else if (name === 'base') this.base = this.resolve(dom.attribute(node, 'href') ?? '');
    else if (name === 'title' && walked.title === undefined) walked.title = this.plainText(node);
    else if (name === 'meta' && dom.attribute(node, 'http-equiv')?.toLowerCase() === 'content-language') {
      walked.language ??= dom.attribute(node, 'content')?.trim() || undefined;
    }
  }

  private plainText(node: Element): string {
    let text = '';
    for (let child = this.dom.firstChild(node); child; child = this.dom.nextSibling(child))
      text += this.dom.data(child);
    return text.replace(/\s+/g, ' ').trim();
  }

  private resolve(link: string): string {
    try {
      return new URL(link, this.base).href;
    } catch {
      return link;
    }
  }

  private noteDocument(node: Element, name: string): void {
    const url = this.dom.attribute(node, name === 'embed' ? 'src' : 'data')?.trim();
    const type = this.dom.attribute(node, 'type') ?? '';
    if (url && (type === 'application/pdf' || isPdf(url))) {
      this.walked.unread.push({ what: 'pdf', url: this.resolve(url), why: 'PDFs are not read' });
    }
  }

  private open(root: Node, context: Context): void {
    this.frames.push({ next: this.dom.firstChild(root), context, around: context, isBlock: true });
  }

  private close(frame: Frame): void {
    if (frame.isBlock) this.flush(frame.around);
    this.frames.pop();
  }

  private box(parent: number, landmark?: Landmark, isMain = false): number {
    return this.walked.boxes.push({ parent, landmark, isMain }) - 1;
  }

  /** Ends the running text: makes blocks of it. */
  private flush(context: Context | undefined): void {
    if (this.flow.isEmpty || !context) return;
    const { flow } = this;
    this.flow = new Flow();
    for (const piece of piecesOf(flow, context)) this.add(flow, piece, context);
  }

  private add(flow: Flow, piece: Piece, context: Context): void {
    const marker = context.heading ? undefined : markerAt(flow.text, piece.start, piece.end);
    const start = marker && piece.start + marker.length < piece.end ? piece.start + marker.length : piece.start;
    const { end } = piece;
    const text = flow.text.slice(start, end);
    if (!SAYS_SOMETHING.test(text)) return;
    this.walked.blocks.push({
      ...typeOf(piece, text, context),
      text,
      hidden: this.isHidden(flow, start, context),
      flow,
      start,
      end,
      box: context.box,
      item: context.item,
      marker,
      ...measure(flow, start, end),
    });
    if (context.item) context.item.begun = true;
  }

  private isHidden(flow: Flow, start: number, context: Context): boolean {
    const place = flow.placeOf(start);
    const parent = place && this.dom.parent(place.node);
    if (!parent || this.dom.type(parent) !== ELEMENT) return context.hidden;
    const visible = this.options.isVisible(parent as Element);
    return visible === undefined ? context.hidden : !visible;
  }
}

/** The stretches of a flow that are blocks: all of it, or what its line breaks part. */
const piecesOf = (flow: Flow, context: Context): Piece[] => {
  const { text } = flow;
  if ((flow.hasBreaks || flow.hasLines) && !context.heading) return outlineOf(text, !flow.hasLines);
  const start = skipBlanks(text, 0, text.length);
  const end = dropBlanks(text, start, text.length);
  return start < end ? [{ type: 'paragraph', start, end }] : [];
};

const typeOf = (
  piece: Piece,
  text: string,
  context: Context,
): Pick<PageBlock, 'type' | 'level' | 'opens'> & Partial<PageBlock> => {
  const { heading, cell, item, lists } = context;
  if (cell) return { type: 'cell', ...cell };
  if (heading && text.length <= LONGEST_HEADING) return { type: 'heading', level: heading.rank, opens: heading.opens };
  if (piece.type === 'list-item') return { type: 'list-item', level: (item?.depth ?? lists) + (piece.level ?? 1) };
  if (item && !item.begun) return { type: 'list-item', level: item.depth };
  return { type: piece.type };
};

/** The document in a frame of the same origin; undefined where the browser keeps it shut. */
const contentOf = (frame: HTMLIFrameElement): Document | undefined => {
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    return undefined;
  }
};

export const isPdf = (url: string): boolean => /\.pdf(?:$|[?#])/i.test(url);
