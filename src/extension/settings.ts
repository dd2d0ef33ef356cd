/** The person's choices in storage. Whatever storage holds or throws, reading them gives a whole `Settings`. */
import browser from 'webextension-polyfill';
import { REGIONS } from '../summary/wishes.ts';
import { CONCERN_IDS } from '../vocabulary/salience.ts';
import { DEFAULTS, MOST_HOSTS, type Settings, TEXT_SIZES } from './choices.ts';
import { arrayOf, either, isBoolean, literal, oneOf, text } from './schema.ts';

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

/** Each choice by itself: one that is broken, or of a later version, costs no other. */
const CHECKS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  overlayByItself: isBoolean,
  language: either(text(35), literal(null)),
  matters: arrayOf(oneOf(...CONCERN_IDS), CONCERN_IDS.length),
  region: either(oneOf(...REGIONS), literal(null)),
  textSize: oneOf(...TEXT_SIZES),
  leftAlone: arrayOf(text(253), MOST_HOSTS),
};

function repair(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<string, unknown>>;
  const sound = Object.entries(CHECKS).filter(([key, check]) => check(given[key]));
  return { ...DEFAULTS, ...Object.fromEntries(sound.map(([key]) => [key, given[key]])) };
}
