/**
 * The background: it puts scripts into tabs, sets their badges and keeps what is stored. It remembers nothing itself,
 * for browsers stop it whenever it rests: each event below is answered from what it brings and from storage.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Past } from '../../summary/changes.ts';
import type { Status, Verdict } from '../../ui/state.ts';
import { recollect } from '../archive/archive.ts';
import { isLeftAlone } from '../choices.ts';
import { isClosed, rememberClosed } from '../closed-sites.ts';
import { type Errand, openDesk } from '../errand.ts';
import { askOverlay, askReader, injectHighlightStyle, injectReader } from '../injection.ts';
import { isTopFrame, readMessage, type TabSender } from '../message.ts';
import { type ToBackground, toBackground } from '../message-to-background.ts';
import { saveFrame } from '../overlay-frame.ts';
import { readSettings } from '../settings.ts';
import { openSheet } from '../sheet-address.ts';
import { rememberVerdict, verdictOn } from '../verdicts.ts';
import { openAnalysis } from './analyst.ts';
import { setBadge } from './badge.ts';

browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
  const message = isTopFrame(sender, browser.runtime.id) ? readMessage(toBackground, value) : undefined;
  // Nothing but a promise or undefined may be returned: undefined says that the message was not for us.
  return message && answer(message, sender as TabSender).catch(giveUp);
});

openAnalysis();

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-overlay' && tab?.id !== undefined) askOverlay(tab.id, 'toggle', true).catch(giveUp);
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') welcome().catch(giveUp);
});

// Chromium lets content scripts read storage unless told otherwise; ours have no need to.
chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(giveUp);

async function answer(message: ToBackground, { tab, url }: TabSender): Promise<Past | boolean> {
  switch (message.kind) {
    case 'suspect':
      if (isLeftAlone(new URL(url).hostname, await readSettings())) return false;
      return read(tab.id, await verdictOn(url));
    case 'need-highlight':
      await injectHighlightStyle(tab.id);
      return true;
    case 'report':
      await setBadge(tab.id, message.status, message.standsOut);
      await openByItself(message.status, tab.id, new URL(url).hostname);
      return true;
    case 'seen':
      if (tab.incognito || !(await readSettings()).remembersPolicies) return false;
      return (await recollect({ ...message, address: url })) ?? false;
    case 'overlay-placed':
      await saveFrame(message.frame, tab.incognito);
      return true;
    case 'overlay-closed':
      await rememberClosed(new URL(url).hostname, tab.incognito);
      return true;
    case 'verdict':
      await rememberVerdict(url, message.verdict === 'none' ? undefined : message.verdict, tab.incognito);
      return true;
    case 'open-desk':
      await openDesk(errandOf(message.url, tab));
      return true;
    case 'open-sheet':
      await openSheet(tab.id);
      return true;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return true;
  }
}

const errandOf = (url: string | undefined, { id, incognito }: TabSender['tab']): Errand | undefined =>
  url === undefined ? undefined : { url, clicked: false, from: id, incognito };

/** Behind what is in front where somebody loads their own copy, since they do so again and again. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL('src/extension/welcome/index.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}

/** Reads a page that looks like a policy, unless the person said that it is none. */
async function read(tabId: number, verdict: Verdict | undefined): Promise<boolean> {
  if (verdict === 'other') return false;
  await injectReader(tabId);
  await askReader(tabId, { kind: 'read', asked: false, ...(verdict && { verdict }) });
  return true;
}

async function openByItself(status: Status, tabId: number, host: string): Promise<void> {
  if (status !== 'ready' || !(await readSettings()).overlayByItself || (await isClosed(host))) return;
  await askOverlay(tabId, 'open', false);
}

/** The tab was closed or left while it was worked on, or takes no scripts: there is nobody to tell. */
function giveUp(error: unknown): false {
  console.debug('Clauselight left a tab alone.', error);
  return false;
}
