/**
 * Brings a passage into view and marks exactly it with the CSS Custom Highlight API: no element is wrapped, no
 * attribute set. The one change to the page is that a closed `<details>` around the passage opens.
 *
 * The registry of highlights is shared with the page, which may clear it; each `show` registers anew.
 */
import { isFolded } from '../../document/sight.ts';
import type { ShowResult } from '../../ui/actions.ts';

const NAME = 'clauselight';

export function highlight(range: Range): ShowResult {
  openDetails(range);
  if (!hasBox(range) || isShut(range)) return 'hidden';
  const one = new Highlight(range);
  // Over the marks of all sentences.
  one.priority = 1;
  CSS.highlights.set(NAME, one);
  scrollTo(range);
  return 'shown';
}

export function clearHighlight(): void {
  CSS.highlights?.delete(NAME);
}

/** Walks by the prototypes' getters: a form's fields may hide `parentElement` ("DOM clobbering"). */
function openDetails(range: Range): void {
  for (let node: Node | null = range.startContainer; node; node = parentOf(node)) {
    if (node instanceof HTMLDetailsElement && !node.open) node.open = true;
  }
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')!.get!;
const parentOf = (node: Node): Node | null => parentGetter.call(node) as Node | null;

const hasBox = (range: Range): boolean => [...range.getClientRects()].some((rect) => rect.width > 0 && rect.height > 0);

/** The browser gives boxes to what an accordion of no height cuts off. */
function isShut(range: Range): boolean {
  for (let node: Node | null = range.startContainer; node; node = parentOf(node)) {
    if (node instanceof Element && node !== document.body && node !== document.documentElement)
      if (isFolded(getComputedStyle(node))) return true;
  }
  return false;
}

/**
 * At once, without animation: it ends where it should whatever the page's `scroll-behavior`, and nobody is made dizzy.
 * The element first, through all scrolling boxes around it; then by the rest where the element is longer than the screen.
 */
function scrollTo(range: Range): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : parentOf(start);
  if (element instanceof Element) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  const middle = (top + Math.min(bottom, top + innerHeight)) / 2;
  scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
}
