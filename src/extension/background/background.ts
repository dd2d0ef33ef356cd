/**
 * The background: it puts scripts into tabs, sets their badges and keeps what is stored. It remembers nothing itself,
 * for browsers stop it whenever it rests: each event below is answered from what it brings and from storage.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Status } from '../../ui/state.ts';
import { isClosed, rememberClosed } from '../closed-sites.ts';
import { askReader, injectHighlightStyle, injectLanguage, injectOverlay, injectReader } from '../injection.ts';
import { isTopFrame, readMessage, type TabSender, type ToBackground, toBackground } from '../message.ts';
import { readSettings } from '../settings.ts';
import { setBadge } from './badge.ts';

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = isTopFrame(sender, browser.runtime.id) ? readMessage(toBackground, value) : undefined;
  // Nothing but a promise or undefined may be returned: undefined says that the message was not for us.
  return message && answer(message, sender as TabSender).catch(giveUp);
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-overlay' && tab?.id !== undefined) toggleOverlay(tab.id).catch(giveUp);
});

// Chromium lets content scripts read storage unless told otherwise; ours have no need to.
chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(giveUp);

async function answer(message: ToBackground, { tab, url }: TabSender): Promise<boolean> {
  switch (message.kind) {
    case 'suspect':
      await injectReader(tab.id);
      await askReader(tab.id, { kind: 'read', asked: false });
      return true;
    case 'need-language':
      if (!__LANGUAGES__.includes(message.language)) return false;
      await injectLanguage(tab.id, message.language);
      return true;
    case 'need-highlight':
      await injectHighlightStyle(tab.id);
      return true;
    case 'report':
      await setBadge(tab.id, message.status, message.standsOut);
      await openByItself(message.status, tab.id, new URL(url).hostname);
      return true;
    case 'overlay-closed':
      await rememberClosed(new URL(url).hostname, tab.incognito);
      return true;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return true;
  }
}

async function openByItself(status: Status, tabId: number, host: string): Promise<void> {
  if (status !== 'ready' || !(await readSettings()).overlayByItself || (await isClosed(host))) return;
  await injectOverlay(tabId);
  await askReader(tabId, { kind: 'overlay', action: 'open', focus: false });
}

async function toggleOverlay(tabId: number): Promise<void> {
  await injectOverlay(tabId);
  await askReader(tabId, { kind: 'overlay', action: 'toggle', focus: true });
}

/** The tab was closed or left while it was worked on, or takes no scripts: there is nobody to tell. */
function giveUp(error: unknown): false {
  console.debug('Clauselight left a tab alone.', error);
  return false;
}
