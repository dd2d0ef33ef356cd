/** In which of the languages that there are messages in a reader is spoken to. */

/** What is spoken where nothing fits; its catalog is the one that the others are held against. */
export const FALLBACK_LANGUAGE = 'en';

/**
 * The first of the languages wanted that is at hand, with or without its region ("de-AT" is served by "de"): the lookup
 * of RFC 4647 §3.4. All are BCP 47; those wanted stand in the reader's order, such as `navigator.languages`.
 */
export function matchLanguage(wanted: readonly string[], available: readonly string[]): string {
  for (const tag of wanted) {
    for (let range = tag.toLowerCase(); range; range = range.slice(0, Math.max(0, range.lastIndexOf('-')))) {
      const found = available.find((language) => language.toLowerCase() === range);
      if (found) return found;
    }
  }
  return FALLBACK_LANGUAGE;
}
