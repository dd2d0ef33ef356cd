import type { Worker } from 'playwright-core';

declare const chrome: typeof globalThis.chrome;

/** Long enough for any page: ms. */
const READING = 20_000;

/** Resolves once the reader in a tab's page, if one is there, has made up its mind. */
export const untilRead = (worker: Worker, tabId: number | undefined): Promise<void> =>
  worker.evaluate(hearState, [tabId, READING] as const).catch(() => {});

/** Runs in the extension's worker. */
const hearState = ([tabId, patience]: readonly [number | undefined, number]): Promise<void> =>
  new Promise((resolve) => {
    const port = chrome.tabs.connect(tabId as number, { name: 'state', frameId: 0 });
    const end = () => {
      // The badge follows the state by one message.
      setTimeout(resolve, 200);
      port.disconnect();
    };
    port.onMessage.addListener((state: { status: string }) => state.status !== 'loading' && end());
    port.onDisconnect.addListener(() => resolve());
    setTimeout(end, patience);
  });
