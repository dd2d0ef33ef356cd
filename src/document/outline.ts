import type { BlockType } from '../model.ts';
import { finish, STRIDE, type Steps } from '../steps.ts';
import { endsItem, type HeadingForm, isLeadIn } from './heading-form.ts';
import { type Marker, MarkerDepth } from './marker.ts';

/** A line or paragraph of which the mark-up does not say what it is; or says, as context for its neighbours. */
export interface OutlineLine {
  text: string;
  /** Columns before its marker. */
  indent: number;
  marker?: Marker | undefined;
  /** An empty line stands before it. */
  apart: boolean;
  /** How it would be written as a heading; undefined where it cannot be one. */
  form: HeadingForm | undefined;
  /** All of it is set in bold. */
  bold?: boolean | undefined;
  /** What it is, where the mark-up says so. */
  known?: BlockType | undefined;
}

export interface OutlineBlock {
  type: BlockType;
  /** A list item's depth. */
  depth?: number;
  /** Its type was found here. */
  found: boolean;
}

/** An item of a list without bullets is short. */
const LONGEST_PLAIN_ITEM = 120;
/** So many short lines together are an address or a menu, and not a heading over a heading over a heading. */
const MOST_HEADINGS_TOGETHER = 3;
/** A lead-in set in bold, over text that is not its list, is a heading. */
const LONGEST_BOLD_LEAD_IN = 60;

const BEGINS_SMALL = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?。！？][)\]"'”’»]*$/u;

/**
 * Tells headings, list items and paragraphs apart, from bullets and numbers, from how short and how closed the lines are,
 * and from what stands around them. Knows no language. One block a line; linear in the lines.
 */
export const outline = (lines: readonly OutlineLine[]): OutlineBlock[] => finish(outlineInSteps(lines));

/** The same in steps, for a page that must not stand still. */
export const outlineInSteps = (lines: readonly OutlineLine[]): Steps<OutlineBlock[]> => new Outline(lines).read();

class Outline {
  private readonly lines: readonly OutlineLine[];
  /** Per line, whether it is a heading if it has no marker. */
  private readonly standing: boolean[] = [];
  private readonly depth = new MarkerDepth();
  private readonly blocks: OutlineBlock[] = [];
  /** The depth from which items hang on an item before them that ended in a colon. */
  private hanging = Number.POSITIVE_INFINITY;

  constructor(lines: readonly OutlineLine[]) {
    this.lines = lines;
    for (let at = lines.length - 1; at >= 0; at--) this.standing[at] = this.isStanding(at);
  }

  *read(): Steps<OutlineBlock[]> {
    let read = 0;
    while (this.blocks.length < this.lines.length) {
      this.readLine(this.blocks.length);
      if (++read % STRIDE === 0) yield;
    }
    return this.blocks;
  }

  /** Reads the line `at`, and the lines that hang on it. */
  private readLine(at: number): void {
    const line = this.lines[at]!;
    if (line.known) {
      this.depth.reset();
      this.blocks.push({ type: line.known, found: false });
    } else if (line.marker) this.readMarked(at, line, line.marker);
    else if (this.isPlainItem(at, line)) this.add('list-item', this.blocks.at(-1)?.depth ?? 1);
    else {
      this.depth.reset();
      this.add(this.standing[at] ? 'heading' : 'paragraph');
      if (!this.standing[at] && isLeadIn(line.text)) this.readPlainItems(at + 1);
    }
  }

  /** An item whose bullet was lost: it ends in a semicolon or follows one, or goes on with the sentence of its lead-in. */
  private isPlainItem(at: number, { text, apart }: OutlineLine): boolean {
    if (endsItem(text)) return true;
    const last = this.blocks.at(-1);
    if (!last || apart || this.standing[at]) return false;
    const before = this.lines[at - 1]!.text;
    const inList = last.type === 'list-item' && last.found;
    return (inList && endsItem(before)) || (BEGINS_SMALL.test(text) && (inList || isLeadIn(before)));
  }

  private readMarked(at: number, line: OutlineLine, marker: Marker): void {
    if (this.isNumberedHeading(at, marker)) {
      this.depth.reset();
      this.add('heading');
    } else if (marker.parts > 1) {
      // A clause ("2.1 We keep …") is running text, whatever its number.
      this.add('paragraph');
    } else this.add('list-item', this.itemDepth(at, line, marker));
  }

  /** The item's depth; one more where it stands beside an item that announced it: "- for these purposes:" "- sending news". */
  private itemDepth(at: number, line: OutlineLine, marker: Marker): number {
    const depth = this.depth.next(line.indent, marker);
    const last = this.blocks.at(-1);
    const inList = last?.type === 'list-item' && last.found;
    const announces = isLeadIn(line.text);
    if (!inList || depth < this.hanging || announces) this.hanging = Number.POSITIVE_INFINITY;
    if (inList && !announces && last.depth === depth && isLeadIn(this.lines[at - 1]!.text)) this.hanging = depth;
    return depth >= this.hanging ? depth + 1 : depth;
  }

  /** Short lines without markers after a lead-in are its items, up to an empty line, a longer line or one said before. */
  private readPlainItems(first: number): void {
    if (this.lines[first]?.apart) return;
    const said = new Set<string>();
    let end = first;
    for (; end < this.lines.length; end++) {
      const { text, marker, known, apart, bold } = this.lines[end]!;
      const ends = marker || known || bold || (apart && end > first) || said.has(text);
      if (ends || text.length > LONGEST_PLAIN_ITEM || ENDS_SENTENCE.test(text)) break;
      said.add(text);
    }
    if (this.isOddLast(first, end)) end--;
    if (end - first < 2) return;
    for (let at = first; at < end; at++) this.add('list-item', 1);
  }

  /** Whether the last of these lines heads what follows: it alone is written like a heading. */
  private isOddLast(first: number, end: number): boolean {
    const plain = (at: number) => this.lines[at]!.form === undefined || this.lines[at]!.form === 'sentence';
    if (end - first < 3 || !this.standing[end - 1] || plain(end - 1)) return false;
    for (let at = first; at < end - 1; at++) if (!plain(at)) return false;
    return true;
  }

  /** A line that has a heading's form and stands alone over something longer, or over a list or a further heading. */
  private isStanding(at: number): boolean {
    const line = this.lines[at]!;
    const next = this.lines[at + 1];
    if (!next || line.known) return false;
    if (line.bold && !line.form) return isBoldLeadIn(line, next);
    if (!line.form || this.formsTogether(at) > MOST_HEADINGS_TOGETHER) return false;
    if (next.marker || next.known === 'list-item' || next.known === 'heading' || this.standing[at + 1]) return true;
    if (line.bold && !next.bold) return true;
    return !next.form && (next.text.length > line.text.length || isLeadIn(next.text));
  }

  /** How many lines from `at` on have a heading's form, with no empty line between. Counts no further than needed. */
  private formsTogether(at: number): number {
    let count = 1;
    while (count <= MOST_HEADINGS_TOGETHER) {
      const line = this.lines[at + count];
      if (!line?.form || line.apart || line.marker || line.known) break;
      count++;
    }
    return count;
  }

  /** "3. Cookies" over a paragraph or a bullet; not "3. Cookies" after "2. Pixels", which is an item of a list. */
  private isNumberedHeading(at: number, marker: Marker): boolean {
    const line = this.lines[at]!;
    const next = this.lines[at + 1];
    if (marker.ordinal === 0 || !line.form || !next) return false;
    const last = this.blocks.at(-1);
    const inList = last?.type === 'list-item' && last.found && this.lines[at - 1]!.marker?.kind === marker.kind;
    if (inList && !line.apart) return false;
    if (!next.marker) return !inList || next.text.length > LONGEST_PLAIN_ITEM;
    return next.marker.kind !== marker.kind && !inList;
  }

  private add(type: BlockType, depth?: number): void {
    this.blocks.push({ type, found: true, ...(depth !== undefined && { depth }) });
  }
}

const isBoldLeadIn = (line: OutlineLine, next: OutlineLine): boolean =>
  isLeadIn(line.text) &&
  line.text.length <= LONGEST_BOLD_LEAD_IN &&
  !next.marker &&
  (next.known === undefined || next.known === 'paragraph');
