import type { Dom } from './dom.ts';
import * as element from './element.ts';
import type { Anchor, Setting } from './flow.ts';
import { type Landmark, landmarkOf } from './landmark.ts';
import type { PageFacts } from './page-facts.ts';
import { holdsData, TableGrid, tablePart } from './table.ts';

/** A block-level element: what holds blocks, or further boxes. Its parent stands before it. */
export interface Box {
  parent: number;
  landmark: Landmark | undefined;
  /** A main element, or one of that role. */
  isMain: boolean;
}

export interface Item {
  depth: number;
  /** Its first block was read, or a heading in it: what follows are paragraphs. */
  begun: boolean;
}

/** What holds for all that stands in an element. */
export interface Context {
  box: number;
  setting: Setting;
  hidden: boolean;
  /** How many lists are around. */
  lists: number;
  item?: Item | undefined;
  /** `rank` is undefined for the label of an accordion. */
  heading?: { rank: number | undefined } | undefined;
  grid?: TableGrid | undefined;
  cell?: { row: number; column: number; header: boolean } | undefined;
  inContent: boolean;
}

const PLAIN: Setting = { bold: false, anchor: undefined, keepsLines: false };

/** Works out what holds inside each element, and keeps the boxes. */
export class ContextReader {
  readonly boxes: Box[] = [];
  private readonly dom: Dom;
  private readonly facts: PageFacts;

  constructor(dom: Dom, facts: PageFacts) {
    this.dom = dom;
    this.facts = facts;
  }

  root(): Context {
    return { box: this.box(-1), setting: PLAIN, hidden: false, lists: 0, inContent: false };
  }

  /** For the document in a frame. */
  inFrame({ box, inContent }: Context, hidden: boolean): Context {
    return { box: this.box(box), setting: PLAIN, hidden, lists: 0, inContent };
  }

  inline(node: Element, name: string, context: Context): Context {
    const { dom } = this;
    const { setting } = context;
    const bold = setting.bold || element.isBold(dom, node, name);
    const href = name === 'a' ? dom.attribute(node, 'href') : null;
    if (href !== null) this.facts.noteRelation(node);
    if (bold === setting.bold && href === null) return context;
    return {
      ...context,
      setting: { ...setting, bold, anchor: href === null ? setting.anchor : anchorOf(href.trim()) },
    };
  }

  /** `opener`: the element shows and hides what follows it. */
  block(node: Element, name: string, opener: boolean, context: Context): Context {
    const { dom } = this;
    const landmark = landmarkOf(dom, node, name, context.inContent);
    if (name === 'html' || name === 'body') this.facts.noteLanguage(dom.attribute(node, 'lang'));
    const isMain = name === 'main' || dom.attribute(node, 'role') === 'main';
    const inline = this.inline(node, name, context);
    const rank = element.headingRank(dom, node, name);
    const heading = rank === undefined && !opener ? context.heading : { rank: rank ?? context.heading?.rank };
    if (heading && context.item) context.item.begun = true;
    return {
      ...inline,
      setting: { ...inline.setting, keepsLines: inline.setting.keepsLines || element.keepsLines(dom, node, name) },
      box: this.box(context.box, landmark, isMain),
      hidden: context.hidden || element.isHiddenByMarkup(dom, node) || element.isInClosedDetails(dom, node, name),
      heading,
      inContent: context.inContent || isMain || name === 'article' || name === 'section',
      ...this.listContext(name, context),
      ...this.tableContext(node, name, context),
    };
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

  private box(parent: number, landmark?: Landmark, isMain = false): number {
    return this.boxes.push({ parent, landmark, isMain }) - 1;
  }
}

const anchorOf = (url: string): Anchor => ({ url, inPage: /^(?:#|javascript:|$)/i.test(url) });
