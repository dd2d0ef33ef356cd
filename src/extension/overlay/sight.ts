/**
 * Whether the page has made an element in the top layer unseen. Style rules cannot, save one: Firefox applies a filter
 * of the root element to the top layer too.
 */
export function isOutOfSight(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width === 0 || height === 0 || /opacity\(0%?\)/.test(getComputedStyle(document.documentElement).filter);
}
