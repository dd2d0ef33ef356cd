/**
 * What scripts of an older version left in the page. Chromium lets them run on, and they take it away themselves;
 * Firefox ends them with their extension.
 */
import { HIGHLIGHT } from './highlight.ts';

export function removeOrphans(): void {
  for (const element of [...document.documentElement.children])
    if (element.getAttribute('popover') === 'manual' && holdsSummary(element)) element.remove();
  for (const name of [...(CSS.highlights?.keys() ?? [])]) if (name.startsWith(HIGHLIGHT)) CSS.highlights.delete(name);
}

/** Firefox shows content scripts what is in a closed root, which pages do not see. */
const holdsSummary = (element: Element): boolean =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot?.querySelector('.clauselight') !=
  null;
