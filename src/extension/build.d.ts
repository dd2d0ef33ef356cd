/** What the build puts in the place of a name. */

/** The languages that the extension can read, BCP 47; each has its `language-xx.js`. */
declare const __LANGUAGES__: readonly string[];

/** The languages that the interface speaks, BCP 47; each has its `messages-xx.js`. */
declare const __READER_LANGUAGES__: readonly string[];
