import type { Declared, Unread } from '../model.ts';
import type { Dom } from './dom.ts';
import type { Unseen } from './sight.ts';

/** Less is a label for screen readers: "opens in a new window". */
const FEWEST_WORDS = 8;

/** JSON-LD says what a page is at its beginning. */
const LONGEST_DATA = 20_000;

const WHY_UNSEEN: Readonly<Record<Unseen, string>> = {
  small: 'their letters have no size',
  outside: 'they stand outside the page',
  clipped: 'they are cut off, for screen readers alone',
  colourless: 'they have the colour of their background',
  blank: 'their place is left blank',
};

/** What a page tells about itself beside its text, and what of it was not read. */
export class PageFacts {
  title: string | undefined;
  /** As the document declares it. */
  language: string | undefined;
  readonly unread: Unread[] = [];
  private readonly types: string[] = [];
  private ownAddress: string | undefined;
  private policyAddress: string | undefined;
  /** Characters that nobody can see. */
  unseen = 0;
  private readonly unseenWords = new Map<Unseen, number>();
  private readonly dom: Dom;
  private readonly url: string | undefined;
  /** Links are resolved against it. */
  private base: string | undefined;

  constructor(dom: Dom, url: string | undefined) {
    this.dom = dom;
    this.url = url;
    this.base = url;
  }

  /** Always true: the reading goes on. */
  noteUnseen(why: Unseen, text: string): true {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    this.unseen += text.trim().length;
    if (words >= FEWEST_WORDS) this.unseenWords.set(why, (this.unseenWords.get(why) ?? 0) + words);
    return true;
  }

  unreadUnseen(): Unread[] {
    return [...this.unseenWords].map(([why, words]) => ({
      what: 'invisible',
      why: `${words} words that nobody can see: ${WHY_UNSEEN[why]}`,
    }));
  }

  /** What an element without text tells about the document. */
  note(node: Element, name: string): void {
    const { dom } = this;
    if (name === 'embed' || name === 'object') this.noteDocument(node, name);
    else if (name === 'script') this.noteTypes(node);
    else if (name === 'link') this.noteRelation(node);
    else if (name === 'base') this.base = this.resolve(dom.attribute(node, 'href') ?? '');
    else if (name === 'title' && this.title === undefined) this.title = this.plainText(node);
    else if (name === 'meta' && dom.attribute(node, 'http-equiv')?.toLowerCase() === 'content-language') {
      this.noteLanguage(dom.attribute(node, 'content'));
    }
  }

  /** Where an `a` or `link` element leads, if it says what the address is of the page or its site. */
  noteRelation(node: Element): void {
    const relation = this.dom.attribute(node, 'rel')?.toLowerCase() ?? '';
    const address = this.dom.attribute(node, 'href');
    if (address === null) return;
    if (/\bprivacy-policy\b/.test(relation)) this.policyAddress ??= this.resolve(address.trim());
    if (relation === 'canonical') this.ownAddress ??= this.resolve(address.trim());
  }

  /** The types that JSON-LD gives of the page. */
  private noteTypes(node: Element): void {
    if (this.types.length > 0 || this.dom.attribute(node, 'type')?.trim().toLowerCase() !== 'application/ld+json')
      return;
    const data = this.plainText(node).slice(0, LONGEST_DATA);
    for (const [, type] of data.matchAll(/"@type"\s*:\s*(?:\[\s*)?"(\w{1,40})"/g)) this.types.push(type!);
  }

  get declared(): Declared | undefined {
    const { types, ownAddress } = this;
    const own = ownAddress ?? this.url;
    const bare = (address: string) => address.replace(/[?#].*$|\/+$/g, '');
    const privacyPolicy = Boolean(own && this.policyAddress && bare(own) === bare(this.policyAddress));
    if (types.length === 0 && !ownAddress && !privacyPolicy) return undefined;
    return { types, privacyPolicy, ...(ownAddress && { address: ownAddress }) };
  }

  /** The first that is declared holds. */
  noteLanguage(declared: string | null): void {
    this.language ??= declared?.trim() || undefined;
  }

  /** The document in a frame of the same origin; undefined where the browser keeps it shut, or it has not arrived. */
  contentOf(frame: HTMLIFrameElement): Document | undefined {
    try {
      const inner = frame.contentDocument ?? undefined;
      return inner && this.isLoaded(inner, frame) ? inner : undefined;
    } catch {
      return undefined;
    }
  }

  /** A frame holds an empty page of the same origin until its own page arrives. */
  private isLoaded(inner: Document, frame: Element): boolean {
    const source = this.dom.attribute(frame, 'src')?.trim();
    return !source || /^(?:about|javascript):/i.test(source) || this.dom.address(inner) !== 'about:blank';
  }

  noteFrame(frame: Element): void {
    const { dom } = this;
    const url = dom.attribute(frame, 'src')?.trim() ?? '';
    // Frames without a size count visits and load scripts.
    const unseen = ['width', 'height'].some((side) => /^[01](?:px)?$/.test(dom.attribute(frame, side) ?? ''));
    if (unseen || !/^(?:https?:|\/|[\w.-]+[/.])/i.test(url)) return;
    this.unread.push({ what: 'frame', url: this.resolve(url), why: 'another page inside the page' });
  }

  private noteDocument(node: Element, name: string): void {
    const url = this.dom.attribute(node, name === 'embed' ? 'src' : 'data')?.trim();
    const type = this.dom.attribute(node, 'type') ?? '';
    if (url && (type === 'application/pdf' || isPdf(url))) {
      this.unread.push({ what: 'pdf', url: this.resolve(url), why: 'PDFs are not read' });
    }
  }

  private plainText(node: Element): string {
    let text = '';
    for (let child = this.dom.firstChild(node); child; child = this.dom.nextSibling(child))
      text += this.dom.data(child);
    return text.replace(/\s+/g, ' ').trim();
  }

  /** The whole address of a link; the link itself where that cannot be told. */
  resolve(link: string): string {
    try {
      return new URL(link, this.base).href;
    } catch {
      return link;
    }
  }
}

export const isPdf = (url: string): boolean => /\.pdf(?:$|[?#])/i.test(url);
