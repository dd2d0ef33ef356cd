/** Compiles every language pack; loaded by the language plugin through Vite, so that the packs' folder is their registry. */
import { packs } from '../src/languages/registry.ts';
import { compilePack } from '../src/matching/compile.ts';

export const compiled = [...packs.values()].map(compilePack);
