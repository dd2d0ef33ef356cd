import type { Steps } from '../steps.ts';
import { type Box, type Context, ContextReader } from './context.ts';
import { CDATA, type Dom, ELEMENT, TEXT } from './dom.ts';
import * as element from './element.ts';
import { Flow } from './flow.ts';
import { blocksOf, type PageBlock } from './page-block.ts';
import { PageFacts } from './page-facts.ts';
import { type Around, type Shown, SightReader } from './sight-reader.ts';

export interface Walked {
  blocks: PageBlock[];
  boxes: Box[];
  facts: PageFacts;
  /** See `SightReader`. */
  blank: Element[];
}

/** Text in a form field is a control's, unless it is as long as a policy shown in a box to scroll. */
const LONG_FIELD = 400;
/** A capital, a figure or a bullet. */
const LINE_START = /^[\p{Lu}\p{N}•●*–-]/u;

interface Frame extends Around {
  next: Node | null;
  /** Nodes that stand in a slot, the last first, in place of siblings. */
  assigned?: Node[];
  /** The context of the block element around; its own where `isBlock`. */
  around: Context;
  isBlock: boolean;
}

export interface WalkOptions {
  /** Most characters read. */
  limit: number;
  /** The document's address. */
  url: string | undefined;
  /** The element's style as the browser computes it, where it does. */
  styleOf?: ((element: Element) => Shown) | undefined;
  /** Also reads what nobody can see. */
  readsUnseen?: boolean;
}

/** Nodes that are read in one step: some tenth of a millisecond. */
const STRIDE = 32;

/** Reads every block of a document, of its same-origin frames and open shadow roots, in order, without recursion. */
export const walk = (dom: Dom, document: Document, options: WalkOptions): Steps<Walked> =>
  new Walk(dom, options).read(document);

class Walk {
  private readonly dom: Dom;
  private readonly options: WalkOptions;
  private readonly facts: PageFacts;
  private readonly contexts: ContextReader;
  private readonly blocks: PageBlock[] = [];
  private readonly frames: Frame[] = [];
  private flow = new Flow();
  private readonly sights: SightReader;
  private left: number;

  constructor(dom: Dom, options: WalkOptions) {
    this.dom = dom;
    this.options = options;
    this.facts = new PageFacts(dom, options.url);
    this.contexts = new ContextReader(dom, this.facts);
    this.sights = new SightReader(dom, options.styleOf);
    this.left = options.limit;
  }

  *read(document: Document): Steps<Walked> {
    let read = 0;
    this.open(document, this.contexts.root());
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const node = this.take(frame);
      if (!node) this.close(frame);
      else if (!this.visit(node, frame)) break;
      if (++read % STRIDE === 0) yield;
    }
    this.flush(this.frames.at(-1)?.around);
    return { blocks: this.blocks, boxes: this.contexts.boxes, facts: this.facts, blank: this.sights.blank };
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
    if (!this.options.readsUnseen && data.trim() !== '') {
      const { away, own } = this.sights.read(this.frames);
      const unseen = away ?? own;
      if (unseen) return this.facts.noteUnseen(unseen, data);
    }
    this.flow.append(node, data.slice(0, this.left), frame.context.setting);
    this.left -= data.length;
    if (this.left > 0) return true;
    const limit = this.options.limit.toLocaleString('en');
    this.facts.unread.push({ what: 'text', why: `longer than ${limit} characters` });
    return false;
  }

  private enter(node: Element, frame: Frame): void {
    const { dom } = this;
    const name = dom.name(node);
    const { context, around } = frame;
    if (this.enterSpecial(node, name, frame) || this.isSkipped(node, name, context)) return;
    const opener = element.isOpener(dom, node, name);
    const isBlock = opener || element.isBlockElement(dom, node, name);
    if (opener) this.sights.noteOpener(node);
    if (isBlock) this.flush(around);
    else if (name === 'span' && !context.heading && this.beginsLine(node)) this.flow.lineBreak(context.setting);
    const inner = isBlock
      ? this.contexts.block(node, name, opener, context)
      : this.contexts.inline(node, name, context);
    this.frames.push({
      element: node,
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
      this.facts.note(node, name);
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

  private enterSlot(node: Element, frame: Frame): boolean {
    const assigned = (node as HTMLSlotElement).assignedNodes?.() ?? [];
    const { context, around } = frame;
    if (assigned.length > 0)
      this.frames.push({ next: null, assigned: [...assigned].reverse(), context, around, isBlock: false });
    return assigned.length > 0;
  }

  private enterFrame(node: Element, frame: Frame): void {
    this.flush(frame.around);
    const inner = this.facts.contentOf(node as HTMLIFrameElement);
    const hidden = frame.context.hidden || element.isHiddenByMarkup(this.dom, node);
    if (inner) this.open(inner, this.contexts.inFrame(frame.context, hidden), node);
    else if (!hidden) this.facts.noteFrame(node);
  }

  /** @param element that holds the document */
  private open(root: Node, context: Context, element?: Element): void {
    const next = this.dom.firstChild(root);
    this.frames.push({ ...(element && { element }), next, context, around: context, isBlock: true });
  }

  private close(frame: Frame): void {
    if (frame.isBlock) this.flush(frame.around);
    this.frames.pop();
  }

  /** Ends the running text: makes blocks of it. */
  private flush(context: Context | undefined): void {
    if (this.flow.isEmpty || !context) return;
    const { flow } = this;
    this.flow = new Flow();
    for (const block of blocksOf(flow, context)) this.blocks.push(block);
  }
}
