/** Longer addresses are taken by few servers. In UTF-16 code units. */
export const LONGEST_ADDRESS = 8000;

/** Links kept of sentences about rights; a policy has some ten. */
export const MOST_ANCHORS = 200;

/** The address of a page as a whole: a fragment names a place in it, unless it is a route ("#/privacy", "#!privacy"). */
export const placeOf = (address: string): string => address.replace(/#(?![/!]).*/, '');

/**
 * Whether what a reader answered is a link into its page. It is in the page's process, and what it answers goes on the
 * clipboard: a link to another place is not its to give. To the address it
 * adds at most an encoded passage with its surroundings, some 3,000 characters.
 */
export const isLinkInto = (address: string | undefined, link: unknown): link is string =>
  typeof link === 'string' &&
  address !== undefined &&
  link.length <= LONGEST_ADDRESS + 4000 &&
  link.startsWith(`${address.replace(/#.*/, '')}#`) &&
  /^https?:[\x21-\x7e]+$/.test(link);
