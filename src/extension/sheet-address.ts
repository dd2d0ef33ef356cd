/** The way to the sheet: the summary of a tab's page in a tab of its own. */
import browser from 'webextension-polyfill';

const SHEET = 'src/extension/sheet/index.html';

/**
 * Opens the sheet beside the tab whose summary it shows; of the desk's too. Rejects where the browser opens no tab.
 * The address names the tab and nothing else, so that the sheet can be loaded again for as long as that tab is there.
 */
export async function openSheet(tabId: number): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(SHEET)}?tab=${tabId}` });
}
