/** What the build puts in the place of a name. */

/** The languages that the interface speaks, BCP 47; each has its `messages-xx.js`. */
declare const __READER_LANGUAGES__: readonly string[];
