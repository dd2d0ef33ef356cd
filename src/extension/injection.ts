/**
 * Puts the built scripts into a tab's top frame. The right to do so comes from the host permissions or, where the
 * person withdrew those, from their click (activeTab). Each function rejects where the browser lets no extension run.
 */
import browser from 'webextension-polyfill';
import type { ThemeId } from '../vocabulary/themes.ts';
import { viewOf } from './choices.ts';
import type { ToReader } from './message.ts';
import { readFrame } from './overlay-frame.ts';
import { languageOf } from './reader-language.ts';
import { readSettings } from './settings.ts';

/**
 * A light marker with dark letters is read on light and dark pages alike. Important, so that the page's own rules do
 * not undo it; inserted as an author's style, because Chromium 156 paints no highlight that user styles alone name.
 */
const HIGHLIGHT_STYLE = `::highlight(clauselight) { background-color: #ffe066 !important; color: #1a1a1a !important; }
${markStyle('use', '39 103 168', 'solid')}
${markStyle('others', '140 63 143', 'dashed')}
${markStyle('choices', '34 115 77', 'dotted')}
${markStyle('care', '138 90 0', 'double')}`;

/** A tint that leaves the page's letters as they are, and a line whose style tells the four apart without colour. */
function markStyle(theme: ThemeId, rgb: string, line: string): string {
  return `::highlight(clauselight-${theme}) { background-color: rgb(${rgb} / 18%) !important;
  text-decoration: underline ${line} 2px rgb(${rgb}) !important; }`;
}

/** File names begin with a slash: without it Firefox reads them from the folder of the page that asks. */
const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });

export async function injectReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: topFrame(tabId), files: ['/reader.js'] });
}

/** Opens the overlay, or closes it, as the person has chosen that it looks, in the language that is chosen now. */
export async function askOverlay(tabId: number, action: 'open' | 'toggle', focus: boolean): Promise<void> {
  const [settings, frame] = await Promise.all([readSettings(), readFrame()]);
  // One after the other: put in together they would be one task of the page.
  for (const file of ['/reader.js', `/messages-${languageOf(settings)}.js`, '/overlay.js'])
    await browser.scripting.executeScript({ target: topFrame(tabId), files: [file] });
  const look = { frame, ...viewOf(settings) };
  await askReader(tabId, { kind: 'overlay', action, focus, look });
}

export async function injectHighlightStyle(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: topFrame(tabId), css: HIGHLIGHT_STYLE, origin: 'AUTHOR' });
}

/** The answer of the reader in that tab; rejects where none is there. */
export async function askReader(tabId: number, message: ToReader): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
