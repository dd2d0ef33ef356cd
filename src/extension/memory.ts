/**
 * What the person did somewhere, remembered without its name: a salted hash with an end date, each under a key of its
 * own (two tabs that remember at once lose nothing). Callers keep private windows out. The hash keeps the list from
 * being read at a glance; whoever can read the whole profile also has the salt and can try names.
 */
import browser from 'webextension-polyfill';

const DAY = 24 * 60 * 60 * 1000;
/** Half a year: what the person still visits is asked about again, what they left is forgotten. */
export const REMEMBERED_DAYS = 180;
/** Far above what a person does in half a year; keeps storage bounded. */
export const MOST_REMEMBERED = 1000;

const SALT = 'salt';

export interface Memory {
  /** Never rejects: at worst it is not remembered. */
  remember(subject: string, now?: number): Promise<void>;
  /** Never rejects: what cannot be read is not remembered. */
  recall(subject: string, now?: number): Promise<boolean>;
  /** Never rejects. */
  forget(subject: string): Promise<void>;
}

/** The memory whose keys begin with `name`. */
export function memoryOf(name: string): Memory {
  const prefix = `${name}:`;
  return {
    async remember(subject, now = Date.now()) {
      try {
        const salt = (await readSalt()) ?? (await newSalt());
        await browser.storage.local.set({ [await keyOf(prefix, subject, salt)]: now + REMEMBERED_DAYS * DAY });
        await dropStale(prefix, now);
      } catch (error) {
        console.warn('Clauselight could not remember what was chosen here.', error);
      }
    },
    async recall(subject, now = Date.now()) {
      try {
        const salt = await readSalt();
        if (!salt) return false;
        const key = await keyOf(prefix, subject, salt);
        const { [key]: end } = await browser.storage.local.get(key);
        return isEnd(end, now);
      } catch {
        return false;
      }
    },
    async forget(subject) {
      try {
        const salt = await readSalt();
        if (salt) await browser.storage.local.remove([await keyOf(prefix, subject, salt)]);
      } catch (error) {
        console.warn('Clauselight could not forget what was chosen here.', error);
      }
    },
  };
}

/** Removes what has ended, what is no date, and the oldest above the limit. */
async function dropStale(prefix: string, now: number): Promise<void> {
  const entries = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  const live = entries.filter(([, end]) => isEnd(end, now)).sort(([, a], [, b]) => (b as number) - (a as number));
  const kept = new Set(live.slice(0, MOST_REMEMBERED).map(([key]) => key));
  const stale = entries.map(([key]) => key).filter((key) => !kept.has(key));
  if (stale.length > 0) await browser.storage.local.remove(stale);
}

const isEnd = (end: unknown, now: number): boolean =>
  typeof end === 'number' && end > now && end <= now + REMEMBERED_DAYS * DAY;

async function readSalt(): Promise<string | undefined> {
  const { [SALT]: salt } = await browser.storage.local.get(SALT);
  return typeof salt === 'string' && /^[0-9a-f]{32}$/.test(salt) ? salt : undefined;
}

async function newSalt(): Promise<string> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  await browser.storage.local.set({ [SALT]: salt });
  return salt;
}

async function keyOf(prefix: string, subject: string, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}:${subject}`));
  return prefix + hex(new Uint8Array(digest));
}

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
