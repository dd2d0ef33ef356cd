import { finish, STRIDE, type Steps } from '../steps.ts';
import type { Draft } from './draft.ts';
import { headingForm } from './heading-form.ts';
import { type OutlineLine, outlineInSteps } from './outline.ts';
import { rankHeadings } from './rank.ts';

/** With fewer headings than this a document's plain lines are looked at too: it may have no heading elements at all. */
const FEW_HEADINGS = 3;

/**
 * Finds the headings and list items that are set like text: short paragraphs in bold, numbered or bulleted paragraphs,
 * and, where a document has no headings of its own, short lines over longer ones. Ranks headings. Changes the drafts.
 */
export const settle = (drafts: readonly Draft[]): void => finish(settleInSteps(drafts));

/** The same in steps, for a page that must not stand still. */
export function* settleInSteps(drafts: readonly Draft[]): Steps<void> {
  const boldMeans = isBoldRare(drafts);
  const fewHeadings = drafts.filter((draft) => draft.type === 'heading').length < FEW_HEADINGS;
  if (boldMeans) settleBoldItems(drafts);
  yield;
  yield* settleParagraphs(drafts, boldMeans, fewHeadings);
  settleTables(drafts);
  yield;
  const ranks = rankHeadings(drafts.map((draft) => ({ ...draft, parts: draft.marker?.parts })));
  for (const [at, rank] of ranks) drafts[at]!.level = rank;
}

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

/** Bold list items that head what follows. */
const settleBoldItems = (drafts: readonly Draft[]): void => {
  for (let at = drafts.length - 2; at >= 0; at--) {
    const draft = drafts[at]!;
    if (draft.type === 'list-item' && draft.bold && headingForm(draft.text, true) && headsItem(drafts, at))
      promote(draft);
  }
};

/** An item over further text of the same item, or a list of that one item, the number of a section: "1. Cookies". */
const headsItem = (drafts: readonly Draft[], at: number): boolean => {
  const draft = drafts[at]!;
  const next = drafts[at + 1]!;
  if (draft.item !== undefined && next.item === draft.item) return true;
  if (drafts[at - 1]?.type === 'list-item') return false;
  return next.type === 'paragraph' ? next.text.length > draft.text.length : isDeeper(next, draft);
};

const isDeeper = (item: Draft, than: Draft): boolean => item.type === 'list-item' && item.level! > than.level!;

function* settleParagraphs(drafts: readonly Draft[], boldMeans: boolean, fewHeadings: boolean): Steps<void> {
  const lineOf = (draft: Draft): OutlineLine => {
    const bold = boldMeans && draft.bold === true;
    const mayHead = draft.link !== 'outside' && (bold || fewHeadings || Boolean(draft.marker?.ordinal));
    return {
      text: draft.text,
      indent: draft.indent ?? 0,
      marker: draft.marker,
      apart: draft.apart === true,
      form: mayHead && draft.type === 'paragraph' ? headingForm(draft.text, bold) : undefined,
      bold,
      known: draft.type === 'paragraph' ? undefined : draft.type,
    };
  };
  const lines: OutlineLine[] = [];
  for (const draft of drafts) if (lines.push(lineOf(draft)) % STRIDE === 0) yield;
  for (const [at, { type, depth, found }] of (yield* outlineInSteps(lines)).entries()) {
    const draft = drafts[at]!;
    if (!found) continue;
    draft.type = type;
    if (depth !== undefined) draft.level = depth + (draft.lists ?? 0);
  }
}

/** A label over a column is no longer. */
const LONGEST_LABEL = 80;

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
