/** Registers a language's tables in the page's world; each `language-xx.js` calls it with its own. */
import { joinWorld } from '../world.ts';

export function registerLanguage(language: string, tables: unknown): void {
  joinWorld().languages.set(language, tables);
}
