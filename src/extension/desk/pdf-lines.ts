/** Pieces of text as a PDF places them → text with lines and paragraphs, as the reader of plain text takes it. */

export interface Piece {
  text: string;
  /** True on the last piece of a line. */
  endsLine: boolean;
  /** Height of the letters and place of their foot from the page's bottom, both in the page's units. */
  height: number;
  baseline: number;
}

interface Line {
  text: string;
  height: number;
  baseline: number;
}

/** Lines of a paragraph stand 1.15 to 1.5 letter heights apart, paragraphs more than that. */
const PARAGRAPH_GAP = 1.7;
/** A line in larger letters is a heading, and stands alone. */
const LARGER = 1.12;

/** Page numbers and running heads: a line that most pages have, numbers apart, at their top or bottom. */
const MOST_RUNNING = 2;

/** A line that ends before this share of the page's longest was ended, and not broken to the width. */
const FULL = 0.6;
const MARKER = /^(?:[\u2022\u25E6\u25AA\u25CF\u2013\u2014*-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/i;

/** A paragraph is one line; an empty line parts it from the next. Words that were divided are put together. */
export function layLines(pages: readonly (readonly Piece[])[]): string {
  const lined = pages.map(linesOf);
  const running = runningLines(lined);
  const kept = lined.map((lines) => lines.filter((line, at) => !isAtEdge(lines, at) || !running.has(keyOf(line))));
  const longest = Math.max(0, ...kept.flat().map(({ text }) => text.length));
  return kept
    .filter((lines) => lines.length > 0)
    .map((lines, at, all) => `${at > 0 ? between(all[at - 1]!.at(-1)!, lines[0]!, longest) : ''}${paragraphs(lines)}`)
    .join('')
    .replace(/(\p{Ll})[\u00AD\u2010-] (?=\p{Ll})/gu, '$1');
}

/** A sentence that goes on over the end of a page is one: its other half may be the condition of it. */
function between(before: Line, line: Line, longest: number): string {
  const ended = /[.!?:;]["”’»)]*$/.test(before.text) || MARKER.test(line.text) || isOtherSize(before, line);
  const goesOn = /^\p{Ll}/u.test(line.text) || (/^\p{L}/u.test(line.text) && before.text.length >= longest * FULL);
  return !ended && goesOn ? ' ' : '\n\n';
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { text, endsLine, height, baseline } of pieces) {
    if (text.trim()) {
      line ??= { text: '', height: 0, baseline };
      line.height = Math.max(line.height, height);
    }
    if (line) line.text += text;
    if (endsLine && line) {
      lines.push({ ...line, text: line.text.trim() });
      line = undefined;
    }
  }
  if (line) lines.push({ ...line, text: line.text.trim() });
  return lines;
}

function paragraphs(lines: readonly Line[]): string {
  const longest = Math.max(0, ...lines.map(({ text }) => text.length));
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before) text += isApart(before, line) ? '\n\n' : isNew(before, line, longest) ? '\n' : ' ';
    text += line.text;
  }
  return text;
}

function isApart(before: Line, line: Line): boolean {
  const gap = before.baseline - line.baseline;
  const height = Math.max(before.height, line.height) || 1;
  return gap < 0 || gap > height * PARAGRAPH_GAP || isOtherSize(before, line);
}

function isOtherSize(before: Line, line: Line): boolean {
  const ratio = line.height / (before.height || 1);
  return ratio > LARGER || ratio < 1 / LARGER;
}

const isNew = (before: Line, line: Line, longest: number): boolean =>
  before.text.length < longest * FULL || MARKER.test(line.text);

const isAtEdge = (lines: readonly Line[], at: number): boolean =>
  at < MOST_RUNNING || at >= lines.length - MOST_RUNNING;

const keyOf = ({ text }: Line): string => text.replace(/\d+/g, '#');

function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set(lines.filter((_, at) => isAtEdge(lines, at)).map(keyOf));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2 && count > pages.length / 2).map(([key]) => key));
}
