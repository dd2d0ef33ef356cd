import { DOMParser } from 'linkedom';
import { readPage } from '../document/page.ts';
import type { SourceDocument } from '../model.ts';

/**
 * Reads HTML as it was served, without its scripts and style sheets. Whatever stands in `html`, a document comes back;
 * it is empty where there is no text.
 * @param url the page's address, against which its links are resolved
 */
export const readHtml = (html: string, url?: string): SourceDocument => {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const { locate: _, blank: __, ...read } = readPage(document, url === undefined ? {} : { url });
  return read;
};
