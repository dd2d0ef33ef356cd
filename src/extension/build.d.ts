/** What the build puts in the place of these names. */

/** The languages that the extension can read, BCP 47; each has its `language-xx.js`. */
declare const __LANGUAGES__: readonly string[];

declare module '*.css?inline' {
  const css: string;
  export default css;
}
