/** The side panel or sidebar: the summary of whichever tab is in front in its window. */
import browser from 'webextension-polyfill';
import { mountView } from '../../ui/view.tsx';
import { viewOf } from '../choices.ts';
import { languageOf } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';
import { readSettings, watchSettings } from '../settings.ts';
import { openPageIn } from '../tab-page.ts';

const settings = await readSettings();
const messages = await speak(languageOf(settings));
watchSettings(() => location.reload());

let leave = () => {};
/** Counts tabs, so that a late one does not come before a newer. */
let turn = 0;

const { id: windowId } = await browser.windows.getCurrent();
browser.tabs.onActivated.addListener((tab) => {
  if (tab.windowId === windowId) follow(tab.tabId);
});
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
await follow(tab?.id ?? browser.tabs.TAB_ID_NONE);

async function follow(tabId: number): Promise<void> {
  const mine = ++turn;
  const page = await openPageIn(tabId);
  if (mine !== turn) return page.close();
  leave();
  const unmount = mountView(document.body, page, messages, 'panel', viewOf(settings));
  leave = () => {
    unmount();
    page.close();
  };
}
