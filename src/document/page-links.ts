/** Every link that a page has, wherever it stands: what a site's policies are found by. */

/** Where a link stands that leads to a policy more often than others do. */
export type LinkPlace = 'footer' | 'form';

export interface PageLink {
  /** Whole address. */
  url: string;
  /** What is seen of it, or read out in its place. */
  text: string;
  /** What the link says of its target, in lower case: "privacy-policy", "nofollow". */
  rel: string[];
  place?: LinkPlace;
}

/** Links looked at, in the page's order. Lists of links are longer, but have their policies at the page's end. */
const MOST_LINKS = 4000;
const LONGEST_TEXT = 200;
const FOOTER = 'footer,[role="contentinfo"],[id*="footer" i],[class*="footer" i]';
const FORM = 'form,[role="form"],dialog,[role="dialog"]';

/** @returns links to http and https addresses; of too many, the first and the last */
export function linksOn(document: Document): PageLink[] {
  const elements = [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href],link[rel][href]')];
  const kept =
    elements.length > MOST_LINKS
      ? [...elements.slice(0, MOST_LINKS / 2), ...elements.slice(-MOST_LINKS / 2)]
      : elements;
  return kept.filter(({ href }) => /^https?:/.test(href)).map(linkOf);
}

function linkOf(element: HTMLAnchorElement | HTMLLinkElement): PageLink {
  const place = element.closest(FORM) ? 'form' : element.closest(FOOTER) ? 'footer' : undefined;
  return {
    url: element.href,
    text: textOf(element),
    rel: (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean),
    ...(place && { place }),
  };
}

function textOf(element: Element): string {
  const text =
    element.textContent?.trim() ||
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    element.querySelector('img')?.getAttribute('alt') ||
    '';
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}
