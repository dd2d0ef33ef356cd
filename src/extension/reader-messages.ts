/** Messages for the extension's own pages, which load the one catalog that they speak. */
import { type Catalog, type Messages, messagesIn } from '../summary/messages.ts';

const FILES = import.meta.glob<Catalog>('../../public/_locales/*/messages.json', { import: 'default' });

/** Has the page speak a language, which must be one of `__READER_LANGUAGES__`. */
export async function speak(language: string): Promise<Messages> {
  const load = FILES[`../../public/_locales/${language.replace('-', '_')}/messages.json`]!;
  const messages = messagesIn(language, await load());
  document.documentElement.lang = messages.language;
  return messages;
}
