import browser from 'webextension-polyfill';
import type { Status } from '../../ui/state.ts';

/** 7:1 against white. */
const BACKGROUND = '#1d4f91';
const TEXT = '#ffffff';

/**
 * Says on the toolbar button that a summary is ready and how many things stand out. Any other state has no badge:
 * silence on a page that is no policy. The browser drops a tab's badge itself when the tab goes to another page.
 */
export async function setBadge(tabId: number, status: Status, standsOut: number): Promise<void> {
  const { action, i18n } = browser;
  if (status !== 'ready') {
    const title = i18n.getMessage('extName');
    await Promise.all([action.setBadgeText({ tabId, text: '' }), action.setTitle({ tabId, title })]);
    return;
  }
  const form = new Intl.PluralRules(i18n.getUILanguage()).select(standsOut);
  const title =
    i18n.getMessage(`ready_${form}`, String(standsOut)) || i18n.getMessage('ready_other', String(standsOut));
  await Promise.all([
    action.setBadgeText({ tabId, text: standsOut > 0 ? String(standsOut) : '✓' }),
    action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    // Newer than the polyfill: Chromium 110, Firefox 63.
    chrome.action.setBadgeTextColor({ tabId, color: TEXT }),
    action.setTitle({ tabId, title }),
  ]);
}
