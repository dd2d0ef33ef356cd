/** Registers a language's tables in the page's world; each `language-xx.js` calls it with its own. */
import type { CompiledPack } from '../../matching/tables.ts';
import { joinWorld } from '../world.ts';

export function registerLanguage(language: string, tables: CompiledPack): void {
  joinWorld().languages.set(language, tables);
}
