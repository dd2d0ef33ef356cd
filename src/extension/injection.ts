/**
 * Puts the built scripts into a tab's top frame. The right to do so comes from the host permissions or, where the
 * person withdrew those, from their click (activeTab). Each function rejects where the browser lets no extension run.
 */
import browser from 'webextension-polyfill';
import type { ToReader } from './message.ts';
import { readerLanguage } from './reader-language.ts';

/**
 * A light marker with dark letters is read on light and dark pages alike. Important, so that the page's own rules do
 * not undo it; inserted as an author's style, because Chromium 156 paints no highlight that user styles alone name.
 */
const HIGHLIGHT_STYLE = '::highlight(clauselight) { background-color: #ffe066 !important; color: #1a1a1a !important; }';

/** File names begin with a slash: without it Firefox reads them from the folder of the page that asks. */
const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });

export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tabId), files: ['/reader.js'] });
}

/** In the language that is chosen now, whichever the overlay spoke before. */
export async function injectOverlay(tabId: number): Promise<void> {
  const files = ['/reader.js', `/messages-${await readerLanguage()}.js`, '/overlay.js'];
  await browser.scripting.executeScript({ target: topFrame(tabId), files });
}

/** `language` must be one of `__LANGUAGES__`. */
export async function injectLanguage(tabId: number, language: string): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tabId), files: [`/language-${language}.js`] });
}

export async function injectHighlightStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: topFrame(tabId), css: HIGHLIGHT_STYLE, origin: 'AUTHOR' });
}

/** The answer of the reader in that tab; rejects where none is there. */
export async function askReader(tabId: number, message: ToReader): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
