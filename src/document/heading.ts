import type { Draft } from './draft.ts';
import { headingForm, isLeadIn } from './heading-form.ts';
import { MarkerDepth } from './marker.ts';

/** With fewer headings than this a document's plain lines are looked at too: it may have no heading elements at all. */
const FEW_HEADINGS = 3;
/** More short lines together are an address or a menu. */
const MOST_HEADINGS_TOGETHER = 3;
/** A lead-in set in bold, over text that is not its list. */
const LONGEST_BOLD_LEAD_IN = 60;

/**
 * Finds the headings and list items that are set like text: short paragraphs in bold, numbered or bulleted paragraphs,
 * and, where a document has no headings of its own, short lines over longer ones. Changes the drafts.
 */
export const settle = (drafts: readonly Draft[]): void => {
  const few = drafts.filter((draft) => draft.type === 'heading').length < FEW_HEADINGS;
  const boldMeans = isBoldRare(drafts);
  for (let at = drafts.length - 1; at >= 0; at--) {
    if (isHeading(drafts, at, boldMeans, few)) promote(drafts[at]!);
  }
  settleItems(drafts);
  settleTables(drafts);
  rank(drafts);
};

/** In a document set in bold throughout, bold type marks nothing. */
const isBoldRare = (drafts: readonly Draft[]): boolean => {
  let all = 0;
  let bold = 0;
  for (const draft of drafts) {
    all += draft.text.length;
    if (draft.bold && draft.type !== 'heading') bold += draft.text.length;
  }
  return bold * 2 < all;
};

const promote = (draft: Draft): void => {
  draft.type = 'heading';
  draft.level = undefined;
};

/** Whether the draft heads the next. Those after it must be settled. */
const isHeading = (drafts: readonly Draft[], at: number, boldMeans: boolean, few: boolean): boolean => {
  const draft = drafts[at]!;
  const next = drafts[at + 1];
  if (!next || (draft.type !== 'paragraph' && draft.type !== 'list-item')) return false;
  const bold = boldMeans && draft.bold === true;
  const form = headingForm(draft.text, bold);
  if (draft.type === 'list-item') return form !== undefined && bold && standsAlone(drafts, at);
  if (bold) return form !== undefined ? heads(draft, next) || next.bold !== true : isBoldLeadIn(draft, next);
  if (form === undefined || !heads(draft, next)) return false;
  if (draft.marker) return draft.marker.ordinal > 0 && next.marker?.kind !== draft.marker.kind;
  return few && runOfForms(drafts, at) <= MOST_HEADINGS_TOGETHER;
};

const heads = (draft: Draft, next: Draft): boolean =>
  next.type === 'heading' || next.type === 'list-item' || next.text.length > draft.text.length;

/** A bold item over further text of the same item, or a list of that one item, the number of a section: "1. Cookies". */
const standsAlone = (drafts: readonly Draft[], at: number): boolean =>
  (drafts[at]!.item !== undefined && drafts[at + 1]!.item === drafts[at]!.item) ||
  (drafts[at - 1]?.type !== 'list-item' &&
    ((drafts[at + 1]!.type === 'paragraph' && heads(drafts[at]!, drafts[at + 1]!)) ||
      (drafts[at + 1]!.type === 'list-item' && drafts[at + 1]!.level! > drafts[at]!.level!)));

const isBoldLeadIn = (draft: Draft, next: Draft): boolean =>
  isLeadIn(draft.text) && draft.text.length <= LONGEST_BOLD_LEAD_IN && next.type === 'paragraph' && !next.marker;

const runOfForms = (drafts: readonly Draft[], at: number): number => {
  let count = 0;
  while (count <= MOST_HEADINGS_TOGETHER) {
    const draft = drafts[at + count];
    if (draft?.type !== 'paragraph' && draft?.type !== 'heading') break;
    if (!headingForm(draft.text)) break;
    count++;
  }
  return count;
};

/** Paragraphs behind a bullet or a number are list items; a clause ("2.1 We keep …") stays a paragraph. */
const settleItems = (drafts: readonly Draft[]): void => {
  const depth = new MarkerDepth();
  for (const draft of drafts) {
    if (draft.type === 'paragraph' && draft.marker && draft.marker.parts < 2) {
      draft.type = 'list-item';
      draft.level = depth.next(0, draft.marker);
    } else if (draft.type !== 'list-item') depth.reset();
  }
};

/** A label over a column is no longer. */
const LONGEST_LABEL = 60;

/** Tables that mark no header cells: a first row of labels heads the columns, a lone cell above it heads the table. */
const settleTables = (drafts: readonly Draft[]): void => {
  for (let start = 0; start < drafts.length; start++) {
    if (drafts[start]!.type !== 'cell') continue;
    let end = start + 1;
    while (drafts[end]?.type === 'cell' && drafts[end]!.row! >= drafts[end - 1]!.row!) end++;
    const table = drafts.slice(start, end);
    if (!table.some((cell) => cell.header)) settleTable(table);
    start = end - 1;
  }
};

const rowsOf = (table: readonly Draft[]): Draft[][] => {
  const rows: Draft[][] = [];
  for (const cell of table) {
    if (rows.at(-1)?.[0]?.row === cell.row) rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  return rows;
};

const settleTable = (table: readonly Draft[]): void => {
  const rows = rowsOf(table);
  if (rows.length < 2) return;
  const lone =
    rows[0]!.length === 1 && rows[1]!.length > 1 && headingForm(rows[0]![0]!.text, true) ? rows.shift()! : [];
  for (const caption of lone) {
    promote(caption);
    caption.row = undefined;
    caption.column = undefined;
  }
  const [labels, ...others] = rows as [Draft[], ...Draft[][]];
  const isLabel = (cell: Draft) => cell.text.length <= LONGEST_LABEL && !/[.;]$/.test(cell.text);
  if (labels.length < 2 || !labels.every(isLabel)) return;
  const longer = others.flat().some((cell) => cell.text.length > LONGEST_LABEL);
  if (labels.every((cell) => cell.bold) || (others.length > 0 && longer)) {
    for (const cell of labels) cell.header = true;
  }
};

/** Gives headings without rank the one below the last that has one. */
const rank = (drafts: readonly Draft[]): void => {
  let last = 1;
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue;
    if (draft.level === undefined) draft.level = Math.min(6, last + 1);
    else last = draft.level;
  }
};
