/**
 * Analyses what readers have read, here, where no page stands still for it. What a page's process sends is checked, and
 * the answer goes back to it and to nobody else. A reader that goes away gives its document up.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Block, Statement } from '../../model.ts';
import { fingerprint } from '../../summary/fingerprint.ts';
import { placeOf } from '../../vocabulary/sections.ts';
import { THEME_OF_SECTION, type ThemeId } from '../../vocabulary/themes.ts';
import { ANALYSIS_PORT, type Answer, isPart, isRequest, type Request } from '../analysis-port.ts';
import { packsFor } from '../languages.ts';
import { isTopFrame } from '../message.ts';
import { countStandingOut, readDocument } from '../reading.ts';

export function openAnalysis(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== ANALYSIS_PORT || !port.sender || !isTopFrame(port.sender, browser.runtime.id)) return;
    const away = new AbortController();
    port.onDisconnect.addListener(() => away.abort());
    const before: Block[] = [];
    port.onMessage.addListener((message: unknown) => {
      if (isPart(message)) for (const block of message.blocks) before.push(block);
      if (isRequest(message)) void answer(port, after(before, message), away.signal);
    });
  });
}

/** The request with the blocks that were sent before it. */
const after = (before: readonly Block[], { document, asked }: Request): Request => ({
  document: { ...document, blocks: [...before, ...document.blocks] },
  asked,
});

const themeOf = ({ practice, value }: Statement): ThemeId => THEME_OF_SECTION[placeOf(practice, value).section];

async function answer(port: Runtime.Port, { document, asked }: Request, signal: AbortSignal): Promise<void> {
  const tell = (told: Answer) => signal.aborted || port.postMessage(told);
  try {
    const text = document.blocks.map((block) => block.text).join('\n');
    const options = { asked, signal, packsFor, tell: (progress: number) => void tell({ progress }) };
    const state = await readDocument({ ...document, text }, options);
    tell({
      state,
      standsOut: countStandingOut(state),
      fingerprint: fingerprint(text),
      themes: (state.analysis?.statements ?? []).map(themeOf),
    });
  } catch (error) {
    tell({ error: String((error as Error)?.stack ?? error).slice(0, 1000) });
  }
}
