/** The catalogs that are built in, one per reader's language. */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Catalog, type Messages, messagesIn } from './messages.ts';

const CATALOGS: Readonly<Record<string, Catalog>> = { en };

/** The reader's languages that there are messages in, BCP 47. */
export const READER_LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/** Messages in the first of the languages wanted (BCP 47, such as `navigator.languages`) that there are; else English. */
export function messagesFor(wanted: readonly string[]): Messages {
  const language = wanted.map((tag) => tag.split('-')[0]!.toLowerCase()).find((tag) => tag in CATALOGS) ?? 'en';
  return messagesIn(language, CATALOGS[language]!);
}
