/** The database of the policies that were read, its versions, and the way from each to the next. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export const NAME = 'clauselight';
/** By `Kept.id`. What is in it may be of any age or broken: `kept.ts` checks it. */
export const STORE = 'policies';
/** Index by when a policy was last read. */
export const AGE = 'age';

export interface Schema extends DBSchema {
  policies: { key: string; value: { id: string }; indexes: { [AGE]: number } };
}

export type Database = IDBPDatabase<Schema>;

/** Each leads from the version of its place (from 0) to the next. Steps are added and never changed. */
export const MIGRATIONS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore(STORE, { keyPath: 'id' }).createIndex(AGE, 'latest.last');
  },
];

/**
 * Does one piece of work in the database, and closes it, so that it never stands in the way of a new version.
 * Rejects where the browser cannot open it, or where a later version of the extension made it.
 */
export async function inDatabase<T>(work: (database: Database) => Promise<T>, migrations = MIGRATIONS): Promise<T> {
  const database = await openDB<Schema>(NAME, migrations.length, {
    upgrade(opened, from) {
      for (const migrate of migrations.slice(from)) migrate(opened);
    },
    // Of a version that another window still has open nothing is awaited.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Removes the database whole, of whatever version and however broken. */
export const deleteDatabase = (): Promise<void> => deleteDB(NAME);
