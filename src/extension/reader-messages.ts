/** Messages for the extension's own pages, which load the one catalog that they speak. */
import { type Catalog, type Messages, messagesIn } from '../summary/messages.ts';

const FILES = import.meta.glob<Catalog>('../../public/_locales/*/messages.json', { import: 'default' });

/** `language` must be one of `__READER_LANGUAGES__`. */
export async function loadMessages(language: string): Promise<Messages> {
  const load = FILES[`../../public/_locales/${language.replace('-', '_')}/messages.json`]!;
  return messagesIn(language, await load());
}
