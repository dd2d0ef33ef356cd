import { dropBlanks, skipBlanks } from './blank.ts';
import type { Draft } from './draft.ts';
import type { Anchor, Flow } from './flow.ts';

/** A block of a page, with its place in the flow of text that it was cut from. */
export interface PageBlock extends Draft {
  flow: Flow;
  start: number;
  end: number;
  /** Index of the box that holds it. */
  box: number;
  /** Characters that stand in links. */
  linked: number;
  /** All of it is a link to a place on the same page, or to nowhere. */
  inPage: boolean;
}

/** How the characters of a stretch are set; blanks count for nothing. */
export const measure = (flow: Flow, start: number, end: number) => {
  let bold = true;
  let linked = 0;
  let inPage = true;
  for (const part of flow.runsBetween(start, end)) {
    const { setting } = part.run;
    const from = skipBlanks(flow.text, part.start, part.end);
    const length = dropBlanks(flow.text, from, part.end) - from;
    if (length === 0) continue;
    bold &&= setting.bold;
    inPage &&= setting.anchor?.inPage === true;
    if (setting.anchor) linked += length;
  }
  return { bold, linked, inPage };
};

/** The links in a stretch of a flow, each with its own text. */
export const anchorsIn = (flow: Flow, start: number, end: number): { anchor: Anchor; text: string }[] => {
  const found: { anchor: Anchor; text: string }[] = [];
  for (const part of flow.runsBetween(start, end)) {
    const { anchor } = part.run.setting;
    if (!anchor) continue;
    const text = flow.text.slice(part.start, part.end);
    if (found.at(-1)?.anchor === anchor) found.at(-1)!.text += text;
    else found.push({ anchor, text });
  }
  return found;
};
