/** What the build puts in the place of a name. */

/** The languages that the extension can read, BCP 47; each has its `language-xx.js`. */
declare const __LANGUAGES__: readonly string[];
