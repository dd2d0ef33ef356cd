/** Longer addresses are taken by few servers. In UTF-16 code units. */
export const LONGEST_ADDRESS = 8000;

/** Links kept of sentences about rights; a policy has some ten. */
export const MOST_ANCHORS = 200;

/** The address of a page as a whole: a fragment names a place in it, unless it is a route ("#/privacy", "#!privacy"). */
export const placeOf = (address: string): string => address.replace(/#(?![/!]).*/, '');
