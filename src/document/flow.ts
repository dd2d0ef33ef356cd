/** A link that text stands in. */
export interface Anchor {
  /** As it is written. */
  url: string;
  /** It leads to a place on the same page, or nowhere. */
  inPage: boolean;
}

/** How a stretch of text is set. */
export interface Setting {
  bold: boolean;
  anchor: Anchor | undefined;
  /** Line breaks of the source are line breaks of the page. */
  keepsLines: boolean;
}

/** Consecutive characters of one text node, each the same character in the flow. */
export interface Run {
  /** Where it begins in the flow's text. */
  start: number;
  /** Undefined for a line break, which no text node holds. */
  node: Node | undefined;
  nodeStart: number;
  setting: Setting;
}

const PLAIN: Setting = { bold: false, anchor: undefined, keepsLines: false };

const COLLAPSES = /[\t\n\f\r\u00a0]| {2}/;
const BLANKS = /[ \t\n\f\r\u00a0]+/g;
const PRE_BLANKS = /[\t\f\r\u00a0]/g;

/**
 * The text between two block boundaries as a browser lays it out: white space collapsed, no-break spaces made plain,
 * text split over inline elements joined, a line break "\n"; and the way back from each character to its text node.
 */
export class Flow {
  private readonly chunks: string[] = [];
  private readonly runs: Run[] = [];
  private length = 0;
  /** Whether a blank here would be the second, or the first of a line. */
  private afterBlank = true;
  private joined: string | undefined;
  /** It has line breaks that were set by `<br>`. */
  hasBreaks = false;
  /** It has lines of preformatted text. */
  hasLines = false;

  /** One flow of several stretches, a blank between them. */
  static join(stretches: readonly { flow: Flow; start: number; end: number }[]): Flow {
    const joined = new Flow();
    for (const { flow, start, end } of stretches) {
      joined.gap(PLAIN);
      for (const part of flow.runsBetween(start, end)) {
        const nodeStart = part.run.nodeStart + part.start - part.run.start;
        joined.push(part.run.node, nodeStart, flow.text.slice(part.start, part.end), part.run.setting);
      }
    }
    return joined;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  get text(): string {
    this.joined ??= this.chunks.join('');
    return this.joined;
  }

  append(node: Node, data: string, setting: Setting): void {
    if (setting.keepsLines) this.appendLines(node, data, setting);
    else if (!COLLAPSES.test(data) && !(this.afterBlank && data.startsWith(' '))) this.push(node, 0, data, setting);
    else this.appendCollapsed(node, data, setting);
  }

  lineBreak(setting: Setting): void {
    this.hasBreaks = true;
    this.push(undefined, 0, '\n', setting);
    this.afterBlank = true;
  }

  get endsInBlank(): boolean {
    return this.afterBlank;
  }

  /** A line break where lines do not matter, as in a heading. */
  gap(setting: Setting): void {
    if (!this.afterBlank) this.push(undefined, 0, ' ', setting);
  }

  private appendLines(node: Node, data: string, setting: Setting): void {
    if (data.includes('\n')) this.hasLines = true;
    this.push(node, 0, data.replace(PRE_BLANKS, ' '), setting);
  }

  private appendCollapsed(node: Node, data: string, setting: Setting): void {
    let from = 0;
    for (const blanks of data.matchAll(BLANKS)) {
      const keep = this.afterBlank && blanks.index === from ? 0 : 1;
      if (blanks[0].length === keep) continue;
      this.push(node, from, `${data.slice(from, blanks.index)}${keep ? ' ' : ''}`.replace(BLANKS, ' '), setting);
      from = blanks.index + blanks[0].length;
    }
    this.push(node, from, data.slice(from).replace(BLANKS, ' '), setting);
  }

  private push(node: Node | undefined, nodeStart: number, text: string, setting: Setting): void {
    if (text === '') return;
    this.runs.push({ start: this.length, node, nodeStart, setting });
    this.chunks.push(text);
    this.length += text.length;
    this.afterBlank = text.endsWith(' ') || text.endsWith('\n');
    this.joined = undefined;
  }

  /** The runs that hold characters from `start` to `end`, each with the part of the flow that it covers there. */
  *runsBetween(start: number, end: number): Generator<{ run: Run; start: number; end: number }> {
    for (let at = this.runAt(start); at < this.runs.length; at++) {
      const run = this.runs[at]!;
      if (run.start >= end) return;
      const next = this.runs[at + 1]?.start ?? this.length;
      yield { run, start: Math.max(run.start, start), end: Math.min(next, end) };
    }
  }

  /** The text node and the place in it of the character at `at`; undefined for a line break. */
  placeOf(at: number): { node: Node; offset: number } | undefined {
    const run = this.runs[this.runAt(at)];
    return run?.node && { node: run.node, offset: run.nodeStart + at - run.start };
  }

  private runAt(at: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.runs[middle]!.start <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
