/**
 * The policies that the person has read, to tell what changed when they come back. Whatever the database holds or
 * throws, a summary is shown all the same: nothing here rejects but what the person asked for on the settings page.
 */
import type { Analysis } from '../../model.ts';
import { compare, type Difference, type Past } from '../../summary/changes.ts';
import { LONGEST_ADDRESS, placeOf } from '../place.ts';
import { AGE, type Database, deleteDatabase, inDatabase, STORE } from './database.ts';
import { isKept, type Kept, type Reading } from './kept.ts';

/**
 * Policies kept, the least recently read make way. A reading of one to four thousand words takes 35 to 100 KB, and of
 * a policy that changed two are kept: some 10 MB, a hundredth of what browsers allow.
 */
export const MOST_KEPT = 100;
/** Of one reading, in UTF-16 code units of JSON: some 20,000 words. What is longer is not kept. */
const LARGEST = 600_000;
const LONGEST_TITLE = 300;

/** How long a change is told again, when a person comes back to read on. */
const TOLD_AGAIN = 24 * 60 * 60 * 1000;

/** What a person is looking at. */
export interface Seen {
  address: string;
  analysis: Analysis;
  /** Of the text, see `fingerprint`. */
  fingerprint: number[];
  visit: number;
}

/** Compares with the last reading, and keeps this one. Undefined where there is nothing to compare with. Never rejects. */
export async function recollect(seen: Seen, now = Date.now()): Promise<Past | undefined> {
  const address = placeOf(seen.address);
  const reading = readingOf(seen, now);
  if (address.length > LONGEST_ADDRESS || JSON.stringify(reading).length > LARGEST) return undefined;
  const { language, title = '' } = seen.analysis.document;
  const id = `${language} ${address}`;
  try {
    return await inDatabase(async (database) => {
      const known: unknown = await database.get(STORE, id);
      const { kept, past } = isKept(known) ? following(known, reading) : { kept: { latest: reading } };
      await put(database, { ...kept, id, address, title: title.slice(0, LONGEST_TITLE) }).catch(giveUp);
      return past;
    });
  } catch (error) {
    giveUp(error);
    return undefined;
  }
}

/** A policy that is kept, as the person is told of it; `read`: the last day, ISO 8601, on their own calendar. */
export interface KeptPolicy {
  id: string;
  address: string;
  title: string;
  read: string;
}

/** The last read first; without what is broken. Rejects where the database cannot be read. */
export const listKept = (): Promise<KeptPolicy[]> =>
  inDatabase(async (database) => {
    const all: unknown[] = await database.getAll(STORE);
    const kept = all.filter(isKept).sort((a, b) => b.latest.last - a.latest.last);
    return kept.map(({ id, address, title, latest }) => ({ id, address, title, read: dayOf(latest.last) }));
  });

/** Rejects where the database cannot be written. */
export const forgetKept = (id: string): Promise<void> => inDatabase((database) => database.delete(STORE, id));

/** Works on a broken database too. Rejects where the browser does not let it go. */
export const forgetAllKept = deleteDatabase;

function readingOf({ analysis, fingerprint, visit }: Seen, now: number): Reading {
  const { engine, statements, answers } = analysis;
  return {
    engine: `${engine.version} ${engine.rules}`,
    fingerprint,
    statements,
    answers,
    first: now,
    last: now,
    visit,
  };
}

/** What is kept of a policy after one more reading, and what that reading found changed. */
function following(known: Kept, now: Reading): { kept: Pick<Kept, 'latest' | 'before'>; past?: Past | undefined } {
  const { latest, before } = known;
  const sameVisit = now.visit === latest.visit;
  const changed = sameVisit ? undefined : difference(latest, now);
  if (changed && says(changed)) return { kept: { latest: now, before: latest }, past: changed };
  const kept = { latest: { ...now, first: latest.first }, ...(before && { before }) };
  const isNews = sameVisit || now.last - latest.first < TOLD_AGAIN;
  const told = before && isNews ? difference(before, now) : undefined;
  return { kept, past: told && says(told) ? told : (changed ?? told) };
}

const says = ({ answers, statements }: Difference): boolean => answers.length + statements.length > 0;

const difference = (before: Reading, now: Reading): Past => ({ ...compare(before, now), since: dayOf(before.last) });

/** The day on the person's own calendar. */
function dayOf(time: number): string {
  const date = new Date(time);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The oldest make way, and where the disk is full half of them. */
async function put(database: Database, kept: Kept): Promise<void> {
  try {
    await database.put(STORE, kept);
    await makeWay(database, MOST_KEPT);
  } catch (error) {
    if ((error as Error)?.name !== 'QuotaExceededError') throw error;
    await makeWay(database, (await database.count(STORE)) / 2);
    await database.put(STORE, kept);
  }
}

async function makeWay(database: Database, most: number): Promise<void> {
  const excess = Math.ceil((await database.count(STORE)) - most);
  if (excess <= 0) return;
  const oldest = await database.getAllKeysFromIndex(STORE, AGE, undefined, excess);
  for (const id of oldest) await database.delete(STORE, id);
}

function giveUp(error: unknown): void {
  console.warn('Clauselight could not keep this reading.', error);
}
