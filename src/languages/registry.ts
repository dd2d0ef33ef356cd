/**
 * The folder is the registry: every `languages/xx/` is gathered here by its files, so adding a language edits nothing.
 * Used at build time and in tests; a page gets compiled tables.
 */
import { foldedWords } from '../text/character.ts';
import { VENDORS } from '../vocabulary/vendors.ts';
import { months, places } from './cldr.ts';
import type { Cues, Family, Frame, LanguagePack, LexiconEntry, Pattern, Rule } from './pack.ts';

interface Head {
  language: string;
  name: string;
  abbreviations: readonly string[];
  cues: Cues;
  frames: Record<string, Frame>;
}

const heads = import.meta.glob<Head>('./*/index.ts', { eager: true });
/** A family is a file, or where it is long a folder of files; `phrase.ts` there holds words that they share. */
const lexicons = import.meta.glob<Record<string, Record<string, LexiconEntry>>>(
  ['./*/lexicon/*.ts', './*/lexicon/*/*.ts', '!./*/lexicon/*/phrase.ts'],
  { eager: true },
);
const lists = import.meta.glob<Record<string, Record<string, readonly Pattern[]>>>('./*/lists/*.ts', { eager: true });
const rules = import.meta.glob<Record<string, Record<string, Rule>>>('./*/rules/*.ts', { eager: true });

/** A data file exports one object. */
const only = <T>(module: Record<string, T>): T => Object.values(module)[0] as T;

/** The entries of all files below a path; no name may stand twice. */
function mergeFiles<T>(files: Record<string, Record<string, Record<string, T>>>, below: string): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const [path, module] of Object.entries(files).filter(([path]) => path.startsWith(below)))
    for (const [name, entry] of Object.entries(only(module))) {
      if (name in merged) throw new Error(`${path}: there is a ${name} already`);
      merged[name] = entry;
    }
  return merged;
}

/** Names of vendors, the same in every language. */
function vendors(): Record<string, LexiconEntry> {
  const words: Record<string, string[]> = {};
  for (const { name, kind, aliases = [] } of VENDORS)
    words[kind] = [...(words[kind] ?? []), ...[name, ...aliases].map((written) => foldedWords(written).join(' '))];
  return Object.fromEntries(Object.entries(words).map(([kind, names]) => [kind, { words: [...new Set(names)] }]));
}

function packOf(head: Head): LanguagePack {
  const folder = `./${head.language}/`;
  const lexicon: Record<string, Record<string, LexiconEntry>> = {};
  for (const path of Object.keys(lexicons).filter((path) => path.startsWith(`${folder}lexicon/`))) {
    const family = /\/lexicon\/([^/.]+)/.exec(path)?.[1] as Family;
    lexicon[family] ??= mergeFiles(lexicons, `${folder}lexicon/${family}`);
  }
  lexicon.place = { ...places(head.language, lexicon.place) };
  lexicon.month = { ...months(head.language, lexicon.month) };
  lexicon.vendor = vendors();
  const { language, name, abbreviations, cues, frames } = head;
  return {
    language,
    name,
    abbreviations,
    cues,
    lists: mergeFiles(lists, folder),
    lexicon: lexicon as LanguagePack['lexicon'],
    frames,
    rules: mergeFiles(rules, folder),
  };
}

/** Every language, by its BCP 47 tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  Object.values(heads).map((head) => [head.language, packOf(head)]),
);
