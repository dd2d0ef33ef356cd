/** The person's choices. Whatever storage holds or throws, reading them gives a whole `Settings`. */
import browser from 'webextension-polyfill';
import { isBoolean, text } from './schema.ts';

export interface Settings {
  /** Open the overlay when a policy has been read, without being asked. */
  overlayByItself: boolean;
  /** The interface's language, BCP 47; null: as the browser. */
  language: string | null;
}

export const DEFAULTS: Readonly<Settings> = { overlayByItself: false, language: null };

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

/** Removes all that the extension ever stored: choices, closed sites and their salt. */
export async function forgetEverything(): Promise<void> {
  await browser.storage.local.clear();
}

const isLanguage = text(35);

function repair(stored: unknown): Settings {
  const { overlayByItself, language } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    overlayByItself: isBoolean(overlayByItself) ? overlayByItself : DEFAULTS.overlayByItself,
    language: isLanguage(language) ? language : DEFAULTS.language,
  };
}
