/**
 * All catalogs at once, for the command line: the folder is the registry, so adding one edits nothing. The extension
 * loads the one that it speaks.
 */
import { type Catalog, type Messages, messagesIn } from './messages.ts';
import { matchLanguage } from './reader-language.ts';

const FILES = import.meta.glob<Catalog>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** By BCP 47; the browsers' folders are named with an underscore for the hyphen. */
export const CATALOGS: ReadonlyMap<string, Catalog> = new Map(
  Object.entries(FILES).map(([path, catalog]) => [path.split('/').at(-2)!.replace('_', '-'), catalog]),
);

/** Messages in the first of the languages wanted (BCP 47, in the reader's order) that there are; else English. */
export function messagesFor(wanted: readonly string[]): Messages {
  const language = matchLanguage(wanted, [...CATALOGS.keys()]);
  return messagesIn(language, CATALOGS.get(language)!);
}
