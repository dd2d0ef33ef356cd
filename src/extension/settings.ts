/** The person's choices in storage. Whatever storage holds or throws, reading them gives a whole `Settings`. */
import browser from 'webextension-polyfill';
import { forgetAllKept } from './archive/archive.ts';
import { DEFAULTS, type Settings, sound } from './choices.ts';

const KEY = 'settings';

/** Never rejects: what is missing or broken is its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return repair(stored[KEY]);
}

/** Stores the choices given and leaves the others. Rejects where the browser cannot store. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
}

/** Calls the listener when the choices change, in whichever window, until the returned function is called. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(repair(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Removes all that the extension ever stored: choices, closed sites and their salt, policies read. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), forgetAllKept()]);
}

const repair = (stored: unknown): Settings => ({
  ...DEFAULTS,
  ...(typeof stored === 'object' && stored && sound(stored)),
});
