/**
 * On which sites the person closed the overlay, so that it does not open there by itself again. A site is kept as a
 * salted hash with an end date, each under a key of its own (two tabs that close at once lose nothing), and never
 * from a private window. The hash keeps the list from being read at a glance; whoever can read the whole profile
 * also has the salt and can try names.
 */
import browser from 'webextension-polyfill';

const DAY = 24 * 60 * 60 * 1000;
/** Half a year: a site that the person still visits is asked about again, one that they left is forgotten. */
export const REMEMBERED_DAYS = 180;
/** Far above what a person closes in half a year; keeps storage bounded. */
export const MOST_SITES = 1000;

const PREFIX = 'closed:';
const SALT = 'salt';

/** `host` as in `location.hostname`. Stores nothing where `incognito`. Never rejects: at worst it is not remembered. */
export async function rememberClosed(host: string, incognito: boolean, now = Date.now()): Promise<void> {
  if (incognito || !host) return;
  try {
    const { [SALT]: stored } = await browser.storage.local.get(SALT);
    const salt = isSalt(stored) ? stored : newSalt();
    if (salt !== stored) await browser.storage.local.set({ [SALT]: salt });
    await browser.storage.local.set({ [await keyOf(host, salt)]: now + REMEMBERED_DAYS * DAY });
    await dropStale(now);
  } catch (error) {
    console.warn('Clauselight could not remember that its overlay was closed here.', error);
  }
}

/** Never rejects: what cannot be read was not closed. */
export async function isClosed(host: string, now = Date.now()): Promise<boolean> {
  try {
    const { [SALT]: salt } = await browser.storage.local.get(SALT);
    if (!isSalt(salt)) return false;
    const key = await keyOf(host, salt);
    const { [key]: end } = await browser.storage.local.get(key);
    return isEnd(end, now);
  } catch {
    return false;
  }
}

/** Removes what has ended, what is no date, and the oldest above the limit. */
async function dropStale(now: number): Promise<void> {
  const entries = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const live = entries.filter(([, end]) => isEnd(end, now)).sort(([, a], [, b]) => (b as number) - (a as number));
  const kept = new Set(live.slice(0, MOST_SITES).map(([key]) => key));
  const stale = entries.map(([key]) => key).filter((key) => !kept.has(key));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}

const isEnd = (end: unknown, now: number): boolean =>
  typeof end === 'number' && end > now && end <= now + REMEMBERED_DAYS * DAY;

const isSalt = (salt: unknown): salt is string => typeof salt === 'string' && /^[0-9a-f]{32}$/.test(salt);

const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

async function keyOf(host: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}:${host}`));
  return PREFIX + hex(new Uint8Array(digest));
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
