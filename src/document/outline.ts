import type { BlockType } from '../model.ts';
import { type HeadingForm, headingForm, isLeadIn } from './heading-form.ts';
import { type Line, readLines } from './line.ts';
import { type Marker, MarkerDepth } from './marker.ts';

/** A block found in text without mark-up: `text.slice(start, end)`. */
export interface Piece {
  type: BlockType;
  start: number;
  end: number;
  level?: number;
}

/** An item of a list without bullets is short. */
const LONGEST_PLAIN_ITEM = 120;
/** So many short lines together are an address or a menu, and not a heading over a heading over a heading. */
const MOST_HEADINGS_TOGETHER = 3;

/** A semicolon, perhaps with the "and" or "or" of its language before the last item. */
const ENDS_ITEM = /[;；](?:\s+[\p{L}/]{1,6})?[,;]?$/u;
const BEGINS_SMALL = /^\p{Ll}/u;
const ENDS_SENTENCE = /[.!?。！？][)\]"'”’»]*$/u;

/**
 * Finds the blocks of text that has no mark-up, from its line breaks, empty lines, bullets and numbers, and from how
 * short and how closed its lines are. Knows no language. Linear in the text; never throws. `meant`: its line breaks were
 * set on purpose, as `<br>`.
 */
export const outlineOf = (text: string, meant = false): Piece[] => new Outline(text, readLines(text, meant)).pieces();

class Outline {
  private readonly text: string;
  private readonly lines: readonly Line[];
  private readonly forms: (HeadingForm | undefined)[];
  /** Per line, whether it is a heading if it has no marker. */
  private readonly standing: boolean[];
  private readonly depth = new MarkerDepth();
  private readonly found: Piece[] = [];
  /** The depth from which items hang on an item before them that ended in a colon. */
  private hanging = Number.POSITIVE_INFINITY;

  constructor(text: string, lines: readonly Line[]) {
    this.text = text;
    this.lines = lines;
    this.forms = lines.map((line) => headingForm(text.slice(line.start, line.end)));
    this.standing = [];
    for (let at = lines.length - 1; at >= 0; at--) this.standing[at] = this.isStanding(at);
  }

  pieces(): Piece[] {
    for (let at = 0; at < this.lines.length; ) at = this.read(at);
    return rankHeadings(this.found, this.text);
  }

  /** Reads the line `at`, and the lines that hang on it. Returns the next to read. */
  private read(at: number): number {
    const line = this.lines[at]!;
    if (line.marker) return this.readMarked(at, line);
    if (this.isPlainItem(at, line)) {
      const last = this.found.at(-1);
      return this.add('list-item', line, last?.type === 'list-item' ? last.level : 1, at);
    }
    this.depth.reset();
    if (this.standing[at]) return this.add('heading', line, undefined, at);
    this.add('paragraph', line, undefined, at);
    return isLeadIn(this.textOf(line)) ? this.readPlainItems(at + 1) : at + 1;
  }

  /** An item whose bullet was lost: it ends in a semicolon or follows one, or goes on with the sentence of its lead-in. */
  private isPlainItem(at: number, line: Line): boolean {
    const text = this.textOf(line);
    if (ENDS_ITEM.test(text)) return true;
    const last = this.found.at(-1);
    if (!last || line.apart || this.standing[at]) return false;
    const before = this.text.slice(last.start, last.end);
    if (last.type === 'list-item' && ENDS_ITEM.test(before)) return true;
    return BEGINS_SMALL.test(text) && (isLeadIn(before) || last.type === 'list-item');
  }

  private readMarked(at: number, line: Line): number {
    const marker = line.marker!;
    if (marker.ordinal > 0 && this.isNumberedHeading(at)) {
      this.depth.reset();
      return this.add('heading', line, marker.parts, at);
    }
    // A clause ("2.1 We keep …") is running text, whatever its number.
    if (marker.parts > 1) return this.add('paragraph', line, undefined, at);
    return this.add('list-item', line, this.itemLevel(line, marker), at);
  }

  /** The item's depth; one more where it stands beside an item that announced it: "- for these purposes:" "- sending news". */
  private itemLevel(line: Line, marker: Marker): number {
    const level = this.depth.next(line.indent, marker);
    const last = this.found.at(-1);
    const announced = last?.type === 'list-item' && isLeadIn(this.text.slice(last.start, last.end));
    const announces = isLeadIn(this.textOf(line));
    if (last?.type !== 'list-item' || level < this.hanging || announces) this.hanging = Number.POSITIVE_INFINITY;
    if (announced && !announces && last.level === level) this.hanging = level;
    return level >= this.hanging ? level + 1 : level;
  }

  /** Short lines without markers after a lead-in are its items, up to an empty line, a longer line or one said before. */
  private readPlainItems(first: number): number {
    const said = new Set<string>();
    let end = first;
    for (; end < this.lines.length; end++) {
      const line = this.lines[end]!;
      const text = this.textOf(line);
      const parted = line.apart && end > first && !this.lines[first]!.apart;
      if (line.marker || parted || text.length > LONGEST_PLAIN_ITEM || ENDS_SENTENCE.test(text) || said.has(text))
        break;
      said.add(text);
    }
    if (end - first < 2 || this.lines[first]?.apart) return first;
    for (let at = first; at < end; at++) this.add('list-item', this.lines[at]!, 1, at);
    return end;
  }

  /** A line that has a heading's form and stands alone over something longer, or over a list or a further heading. */
  private isStanding(at: number): boolean {
    const next = this.lines[at + 1];
    if (!this.forms[at] || !next || this.runOfForms(at) > MOST_HEADINGS_TOGETHER) return false;
    if (next.marker || this.standing[at + 1]) return true;
    const line = this.lines[at]!;
    return !this.forms[at + 1] && (next.end - next.start > line.end - line.start || isLeadIn(this.textOf(next)));
  }

  /** How many lines from `at` on, without an empty line between, have a heading's form. Counts no further than needed. */
  private runOfForms(at: number): number {
    let count = 1;
    while (count <= MOST_HEADINGS_TOGETHER) {
      const line = this.lines[at + count];
      if (!line || line.apart || line.marker || !this.forms[at + count]) break;
      count++;
    }
    return count;
  }

  /** "3. Cookies" over a paragraph or a bullet; not "3. Cookies" after "2. Pixels", which is an item of a list. */
  private isNumberedHeading(at: number): boolean {
    const line = this.lines[at]!;
    const next = this.lines[at + 1];
    const last = this.found.at(-1);
    const inList = last?.type === 'list-item' && this.lines[at - 1]?.marker?.kind === line.marker!.kind;
    if (!this.forms[at] || !next || (inList && !line.apart)) return false;
    const under = next.marker;
    if (!under) return !inList || next.end - next.start > LONGEST_PLAIN_ITEM;
    return under.kind !== line.marker!.kind && !inList;
  }

  private textOf(line: Line): string {
    return this.text.slice(line.start, line.end);
  }

  private add(type: BlockType, { start, end }: Line, level: number | undefined, at: number): number {
    this.found.push({ type, start, end, ...(level !== undefined && { level }) });
    return at + 1;
  }
}

/**
 * The ranks of headings: the one that opens the text is its title; numbered ones rank by their number, those in capitals above the
 * others, and one straight under another below it.
 */
const rankHeadings = (pieces: Piece[], text: string): Piece[] => {
  const headings = pieces.filter((piece) => piece.type === 'heading');
  const inCapitals = (heading: Piece) => !/\p{Ll}/u.test(text.slice(heading.start, heading.end));
  const capitals = headings.slice(1).some(inCapitals);
  let underNumber = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.type !== 'heading') continue;
    underNumber ||= piece.level !== undefined;
    const under = pieces[at - 1]?.type === 'heading' ? pieces[at - 1]! : undefined;
    if (piece.level !== undefined) piece.level = Math.min(6, piece.level + 1);
    else if (at === 0) piece.level = 1;
    else {
      const plain = underNumber || (capitals && !inCapitals(piece)) ? 3 : 2;
      piece.level = under && under.level! >= plain ? Math.min(6, under.level! + 1) : plain;
    }
  }
  return pieces;
};
