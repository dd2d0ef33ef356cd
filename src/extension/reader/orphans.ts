/**
 * What scripts of an older version left in the page. Chromium lets them run on, and they take it away themselves;
 * Firefox ends them with their extension.
 */
import { clearHighlight } from './highlight.ts';
import { clearMarks } from './marks.ts';

export function removeOrphans(): void {
  for (const element of [...document.documentElement.children])
    if (element.getAttribute('popover') === 'manual' && holdsSummary(element)) element.remove();
  clearHighlight();
  clearMarks();
}

/** Firefox shows content scripts what is in a closed root, which pages do not see. */
const holdsSummary = (element: Element): boolean =>
  (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot?.querySelector('.clauselight') !=
  null;
