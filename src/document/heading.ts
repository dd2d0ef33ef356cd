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

/** A list of one bold item, the number of a section: "1. Cookies". */
const standsAlone = (drafts: readonly Draft[], at: number): boolean =>
  drafts[at - 1]?.type !== 'list-item' &&
  ((drafts[at + 1]!.type === 'paragraph' && heads(drafts[at]!, drafts[at + 1]!)) ||
    (drafts[at + 1]!.type === 'list-item' && drafts[at + 1]!.level! > drafts[at]!.level!));

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

/** Gives headings without rank the one below the last that has one. */
const rank = (drafts: readonly Draft[]): void => {
  let last = 1;
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue;
    if (draft.level === undefined) draft.level = Math.min(6, last + 1);
    else last = draft.level;
  }
};
