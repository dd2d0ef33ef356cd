/** Where the person last put the overlay. Whatever storage holds or throws, reading gives a whole frame. */
import browser from 'webextension-polyfill';
import { FRAME, type Frame } from '../ui/frame.ts';
import { isFrame } from './message.ts';

const KEY = 'overlay';

/** Never rejects. */
export async function readFrame(): Promise<Frame> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return isFrame(stored[KEY]) ? stored[KEY] : FRAME;
}

/** Stores nothing where `incognito`. */
export async function saveFrame(frame: Frame, incognito: boolean): Promise<void> {
  if (!incognito) await browser.storage.local.set({ [KEY]: frame });
}
