import { dropBlanks, isBlank, skipBlanks } from './blank.ts';
import { endsItem } from './heading-form.ts';
import { type Marker, markerAt } from './marker.ts';

/** A line of text, or several that were one before they were broken to fit a width. */
export interface Line {
  /** The text without its marker and without blanks at either end. */
  start: number;
  end: number;
  /** Columns before the marker or text. */
  indent: number;
  /** Columns of the last written line, from the margin on. */
  width: number;
  marker?: Marker | undefined;
  /** An empty line stands before it. */
  apart: boolean;
}

/** More columns than text is ever broken to: the line was not broken. RFC 2822 asks for 78, terminals have 80 or 100. */
const WIDEST_BREAK = 110;
/** No one breaks running text to fewer columns. */
const NARROWEST_BREAK = 45;
/** How ragged the right margin of broken text may be. */
const RAGGED = 4;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;
const INNER_BULLET = /\s[•●▪■◦‣](?=\s)/g;
const RULE = /^[\s\-–—_=*#~·.]{3,}$/u;
const CLOSED = /[.!?:;。！？：；][)\]"'”’»]*$/u;

/**
 * The lines of `text`, the broken ones joined, empty ones and drawn rules left out. Linear in the text.
 * `meant`: its line breaks were set on purpose, so that only a line that plainly goes on is joined.
 */
export const readLines = (text: string, meant = false): Line[] => {
  const written = [...writtenLines(text)];
  let all = 0;
  let long = 0;
  for (const line of written) {
    all += line.width;
    if (line.width > WIDEST_BREAK) long += line.width;
  }
  // Text that holds most of its words in long lines puts a paragraph on each line; nothing was broken there.
  return long * 2 > all && !meant ? written : joinBroken(text, written, meant ? 0 : breakWidth(written));
};

function* writtenLines(text: string): Generator<Line> {
  let apart = false;
  let lone: { indent: number; marker: Marker } | undefined;
  let from = 0;
  for (const to of lineEnds(text)) {
    const line = writtenLine(text, from, to.at, apart);
    from = to.next;
    if (!line) {
      apart = true;
      continue;
    }
    // A bullet alone on its line, as copied from some pages, belongs to the next.
    if (line.start === line.end) {
      if (line.marker) lone = { indent: line.indent, marker: line.marker };
      continue;
    }
    yield lone && !line.marker ? { ...line, ...lone } : line;
    lone = undefined;
    apart = false;
  }
}

/** Where each line ends and the next begins. Two bullets or more inside a line are a list that lost its line breaks. */
function* lineEnds(text: string): Generator<{ at: number; next: number }> {
  let from = 0;
  for (const found of [...text.matchAll(LINE_BREAK), { index: text.length, 0: '' }]) {
    const bullets = [...text.slice(from, found.index).matchAll(INNER_BULLET)];
    if (bullets.length > 1) for (const { index } of bullets) yield { at: from + index, next: from + index + 1 };
    from = found.index + found[0].length;
    yield { at: found.index, next: from };
  }
}

const writtenLine = (text: string, from: number, to: number, apart: boolean): Line | undefined => {
  const end = dropBlanks(text, from, to);
  const first = skipBlanks(text, from, end);
  if (first === end || (end - first < 200 && RULE.test(text.slice(first, end)))) return undefined;
  const indent = columns(text, from, first);
  const marker = markerAt(text, first, end);
  const start = first + (marker?.length ?? 0);
  return { start, end, indent, width: indent + end - first, marker, apart };
};

const columns = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) count += 4 - (count % 4);
    else if (code === 0x20 || code === 0xa0 || code === 0x3000) count++;
  }
  return count;
};

const joinBroken = (text: string, written: readonly Line[], width: number): Line[] => {
  const lines: Line[] = [];
  for (const line of written) {
    const last = lines.at(-1);
    if (last && isBroken(text, last, line, width)) {
      last.end = line.end;
      last.width = line.width;
    } else lines.push({ ...line });
  }
  return lines;
};

/** The columns that the text seems broken to: nine in ten of the lines that could be broken are no longer. */
const breakWidth = (written: readonly Line[]): number => {
  const widths = written.map((line) => line.width).filter((width) => width <= WIDEST_BREAK);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
};

/** Whether the end of `line` is only where a width was reached, so that `next` goes on with it. A `width` of 0 is none. */
const isBroken = (text: string, line: Line, next: Line, width: number): boolean => {
  if (next.apart || line.width < NARROWEST_BREAK || line.width > WIDEST_BREAK) return false;
  const wouldFit = width === 0 || line.width + 1 + firstWordLength(text, next) <= width - RAGGED;
  const ending = text.slice(Math.max(line.start, line.end - 12), line.end);
  const open = !CLOSED.test(ending) && !endsItem(ending);
  // "(b)" may come to stand at the start of a line; a bullet may not.
  if (next.marker)
    return next.marker.ordinal > 0 && next.indent <= line.indent + (line.marker?.length ?? 0) && open && !wouldFit;
  if (!open) return !wouldFit && line.width >= 0.75 * width;
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) || !wouldFit;
};

const firstWordLength = (text: string, line: Line): number => {
  const start = line.start - (line.marker?.length ?? 0);
  let at = start;
  while (at < line.end && !isBlank(text.charCodeAt(at))) at++;
  return at - start;
};
