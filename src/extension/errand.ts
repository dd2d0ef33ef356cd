/**
 * The way to the desk, the page of the extension on which texts are read that no tab shows. An errand is handed over in
 * the storage that browsers keep in memory alone, and is taken once: a page that is loaded again fetches nothing again.
 */
import browser from 'webextension-polyfill';
import { LONGEST_ADDRESS } from './place.ts';
import { integer, isBoolean, object, optional, text } from './schema.ts';

export interface Errand {
  /** The document to read. */
  url: string;
  /** True where the person clicked in a window of the extension; else they are asked there. */
  clicked: boolean;
  /** The tab that is told when the document has been read. */
  from?: number;
  /** True where it comes out of a private window: Chromium opens pages of extensions in another. */
  incognito: boolean;
}

export const DESK = 'src/extension/desk/index.html';

const isErrand = object({
  url: text(LONGEST_ADDRESS),
  clicked: isBoolean,
  from: optional(integer(0, 2 ** 53)),
  incognito: isBoolean,
});

/** Opens the desk in a tab, with a document to read or without. Rejects where the browser opens no tab. */
export async function openDesk(errand?: Errand): Promise<void> {
  const ticket = errand && crypto.randomUUID();
  if (ticket) await browser.storage.session.set({ [ticket]: errand });
  await browser.tabs.create({ url: browser.runtime.getURL(DESK) + (ticket ? `?${ticket}` : '') });
}

/** What the desk at this address was opened for; undefined where it was nothing, or has been taken. */
export async function takeErrand({ search }: { search: string }): Promise<Errand | undefined> {
  const ticket = search.slice(1);
  if (!ticket) return undefined;
  const { [ticket]: errand } = await browser.storage.session.get(ticket);
  await browser.storage.session.remove(ticket);
  return isErrand(errand) && /^https?:\/\//.test(errand.url) ? (errand as Errand) : undefined;
}
