/**
 * The folder is the registry: every `languages/xx/` is gathered here by its files, so adding a language edits nothing.
 * Used at build time and in tests; a page gets compiled tables.
 */
import type { Cues, Family, Frame, LanguagePack, LexiconEntry, Rule } from './pack.ts';

interface Head {
  language: string;
  name: string;
  abbreviations: readonly string[];
  cues: Cues;
  frames: Record<string, Frame>;
  lists: Record<string, readonly string[]>;
}

const heads = import.meta.glob<Head>('./*/index.ts', { eager: true });
const lexicons = import.meta.glob<Record<string, Record<string, LexiconEntry>>>('./*/lexicon/*.ts', { eager: true });
const rules = import.meta.glob<Record<string, Record<string, Rule>>>('./*/rules/*.ts', { eager: true });

/** A data file exports one object. */
const only = <T>(module: Record<string, T>): T => Object.values(module)[0] as T;

function packOf(head: Head): LanguagePack {
  const lexicon: Record<string, Record<string, LexiconEntry>> = {};
  for (const [path, module] of Object.entries(lexicons)) {
    const [, language, family] = /^\.\/([^/]+)\/lexicon\/([^/]+)\.ts$/.exec(path) ?? [];
    if (language === head.language) lexicon[family as Family] = only(module);
  }
  const ruleFiles = Object.entries(rules).filter(([path]) => path.startsWith(`./${head.language}/`));
  const merged: Record<string, Rule> = {};
  for (const [path, module] of ruleFiles)
    for (const [id, rule] of Object.entries(only(module))) {
      if (id in merged) throw new Error(`${path}: there is a rule ${id} already`);
      merged[id] = rule;
    }
  const { language, name, abbreviations, cues, frames, lists } = head;
  return { language, name, abbreviations, cues, lists, lexicon: lexicon as LanguagePack['lexicon'], frames, rules: merged };
}

/** Every language, by its BCP 47 tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  Object.values(heads).map((head) => [head.language, packOf(head)]),
);
