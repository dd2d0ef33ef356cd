import { type Dom, ELEMENT } from './dom.ts';

/** What an element is to a reader of text, whatever it looks like. */

/** Holds no text that the page shows, or only the labels of controls. */
export const SKIPPED = names(
  'script style noscript template link meta base title svg math canvas audio video map area embed object param',
  'select option optgroup datalist input progress meter rp rt noframes img picture source track',
);

const BLOCK = names(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer',
  'form frameset frame iframe h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search',
  'section summary table caption colgroup thead tbody tfoot tr td th ul xmp textarea',
);

export const LISTS = names('ul ol menu dir dl');
export const PREFORMATTED = names('pre listing plaintext xmp textarea');
const BOLD = names('b strong u');

function names(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** The element's own style, from its attribute alone: rules of style sheets are not looked at. */
const STYLE = {
  gone: /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i,
  block: /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item)/i,
  bold: /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i,
  lines: /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i,
};

const styled = (dom: Dom, element: Element, property: keyof typeof STYLE): boolean => {
  const style = dom.attribute(element, 'style');
  return style !== null && STYLE[property].test(style);
};

export const isBlockElement = (dom: Dom, element: Element, name: string): boolean => {
  if (BLOCK.has(name)) return true;
  // A custom element is a box, unless it stands in running text.
  if (name.includes('-')) return !standsInText(dom, element);
  return styled(dom, element, 'block') || dom.attribute(element, 'role') === 'heading';
};

export const isBold = (dom: Dom, element: Element, name: string): boolean =>
  BOLD.has(name) || styled(dom, element, 'bold');

export const keepsLines = (dom: Dom, element: Element, name: string): boolean =>
  PREFORMATTED.has(name) || styled(dom, element, 'lines');

/** Hidden by its own mark-up. Whether style sheets hide it, only a browser can tell. */
export const isHiddenByMarkup = (dom: Dom, element: Element): boolean =>
  dom.attribute(element, 'hidden') !== null ||
  dom.attribute(element, 'aria-hidden') === 'true' ||
  styled(dom, element, 'gone');

/** Content of a closed details element. Its summary shows. */
export const isInClosedDetails = (dom: Dom, element: Element, name: string): boolean => {
  const parent = dom.parent(element);
  if (name === 'summary' || !parent || dom.type(parent) !== ELEMENT) return false;
  return dom.name(parent as Element) === 'details' && dom.attribute(parent as Element, 'open') === null;
};

/** The rank of a heading element, from 1; undefined where the element is none. */
export const headingRank = (dom: Dom, element: Element, name: string): number | undefined => {
  if (/^h[1-6]$/.test(name)) return Number(name.charAt(1));
  if (dom.attribute(element, 'role') !== 'heading') return undefined;
  // ARIA: a heading without level is of the second.
  const level = Number(dom.attribute(element, 'aria-level') ?? 2);
  return Number.isSafeInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
};

/** A summary, or a button that shows and hides what follows it: the heading of an accordion. */
export const isOpener = (dom: Dom, element: Element, name: string): boolean => {
  if (name === 'summary') return true;
  const role = dom.attribute(element, 'role');
  if (name !== 'button' && role !== 'button' && role !== 'tab') return false;
  return ['aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle'].some(
    (attribute) => dom.attribute(element, attribute) !== null,
  );
};

/** Whether text stands straight before or after the element, so that it is a part of a sentence. */
export const standsInText = (dom: Dom, element: Element): boolean =>
  isText(dom, dom.previousSibling(element)) || isText(dom, dom.nextSibling(element));

const isText = (dom: Dom, node: Node | null): boolean =>
  node !== null && dom.type(node) === 3 && /\p{L}/u.test(dom.data(node));
