/** What tools/speed.mjs measures, bundled by it as the command line is. */
export { analyze } from '../src/analyze.ts';
export { detect } from '../src/detection/kind.ts';
export { readText } from '../src/document/text.ts';
export { identify } from '../src/language/identify.ts';
export { packs } from '../src/languages/registry.ts';
export { compilePack } from '../src/matching/compile.ts';
export { parsePattern } from '../src/matching/pattern.ts';
