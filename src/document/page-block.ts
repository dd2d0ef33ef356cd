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
}

/** How the characters of a stretch are set; blanks count for nothing. */
export const measure = (flow: Flow, start: number, end: number) => {
  let bold = true;
  let linked = 0;
  let inPage = true;
  let length = 0;
  for (const part of flow.runsBetween(start, end)) {
    const { setting } = part.run;
    const from = skipBlanks(flow.text, part.start, part.end);
    const written = dropBlanks(flow.text, from, part.end) - from;
    if (written === 0) continue;
    length += written;
    bold &&= setting.bold;
    inPage &&= setting.anchor?.inPage === true;
    if (setting.anchor) linked += written;
  }
  const link = inPage ? ('inside' as const) : linked >= 0.8 * length ? ('outside' as const) : undefined;
  return { bold, linked, link };
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
