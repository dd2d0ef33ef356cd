/**
 * The languages that can be read. Their tables are of the background's and the desk's own code, since Chromium's worker
 * can load none later; each is parsed when a document first is in it.
 */
import tables from 'virtual:language-tables';
import type { CompiledPack } from '../matching/tables.ts';

const parsed = new Map<string, CompiledPack>();

/** Those of `languages` (BCP 47, without region) that can be read. */
export function packsFor(languages: readonly string[]): ReadonlyMap<string, CompiledPack> {
  const packs = new Map<string, CompiledPack>();
  for (const language of languages) {
    const pack = parsed.get(language) ?? tables[language]?.();
    if (!pack) continue;
    parsed.set(language, pack);
    packs.set(language, pack);
  }
  return packs;
}
