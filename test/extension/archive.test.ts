import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAllKept, forgetKept, listKept, MOST_KEPT, recollect } from '../../src/extension/archive/archive.ts';
import { inDatabase, MIGRATIONS, NAME, STORE } from '../../src/extension/archive/database.ts';
import type { Kept } from '../../src/extension/archive/kept.ts';
import type { Analysis } from '../../src/model.ts';
import { fingerprint } from '../../src/summary/fingerprint.ts';
import { analysis, statement } from '../view/policy.ts';

const DAY = 24 * 60 * 60 * 1000;
const MAY = new Date(2026, 4, 3, 12).getTime();

const NO_SALE = statement('sale/personal-data:no', 'We do not [sell] your data.');
const NAME_TAKEN = statement('collection/name', 'We ask for your [name].');
const PHONE_TAKEN = statement('collection/phone-number', 'We ask for your [phone number].');

const policy = (...statements: Analysis['statements']): Analysis => analysis(statements);

const sight = (read: Analysis, visit: number, address = 'https://shop.example/privacy') => ({
  address,
  analysis: read,
  fingerprint: fingerprint(read.statements.map(({ evidence }) => evidence[0]!.quote).join('\n')),
  visit,
});

const FIRST = policy(NO_SALE, NAME_TAKEN);
const SECOND = policy(NO_SALE, NAME_TAKEN, PHONE_TAKEN);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('coming back', () => {
  it('has nothing to tell at the first reading', async () => {
    expect(await recollect(sight(FIRST, 1), MAY)).toBeUndefined();
  });

  it('tells that nothing changed since the last, and counts from that next time', async () => {
    await recollect(sight(FIRST, 1), MAY);
    const unchanged = { reworded: false, answers: [], statements: [] };
    expect(await recollect(sight(FIRST, 2), MAY + 5 * DAY)).toEqual({ since: '2026-05-03', ...unchanged });
    expect(await recollect(sight(FIRST, 3), MAY + 9 * DAY)).toEqual({ since: '2026-05-08', ...unchanged });
  });

  it('tells what changed, and tells it again on the same day', async () => {
    await recollect(sight(FIRST, 1), MAY);
    const told = await recollect(sight(SECOND, 2), MAY + 5 * DAY);
    expect(told).toMatchObject({ since: '2026-05-03', statements: [{ was: [], is: [{ value: 'phone-number' }] }] });
    expect(await recollect(sight(SECOND, 3), MAY + 5.25 * DAY)).toEqual(told);
    expect(await recollect(sight(SECOND, 4), MAY + 7 * DAY)).toMatchObject({ since: '2026-05-08', statements: [] });
  });

  it('takes a page that is still being written for one reading', async () => {
    await recollect(sight(FIRST, 1), MAY);
    expect(await recollect(sight(SECOND, 1), MAY + 1000)).toBeUndefined();
    expect(await recollect(sight(SECOND, 2), MAY + DAY)).toMatchObject({ reworded: false, statements: [] });
  });

  it('compares a page with itself, whatever the fragment, and in the same language', async () => {
    await recollect(sight(FIRST, 1, 'https://shop.example/privacy#cookies'), MAY);
    expect(await recollect(sight(FIRST, 2, 'https://shop.example/privacy#rights'), MAY)).toBeDefined();
    expect(await recollect(sight(FIRST, 3, 'https://shop.example/other'), MAY)).toBeUndefined();
    const german = { ...FIRST, document: { ...FIRST.document, language: 'de' } };
    expect(await recollect(sight(german, 4), MAY)).toBeUndefined();
  });
});

describe('what is kept', () => {
  it('can be listed, the latest first, and forgotten one by one or whole', async () => {
    await recollect(sight(FIRST, 1, 'https://one.example/'), MAY);
    await recollect(sight(FIRST, 2, 'https://two.example/'), MAY + DAY);
    const [two, one] = await listKept();
    expect(two).toEqual({
      id: 'en https://two.example/',
      address: 'https://two.example/',
      title: 'Privacy',
      read: '2026-05-04',
    });
    await forgetKept(two!.id);
    expect(await listKept()).toEqual([one]);
    await forgetAllKept();
    expect(await listKept()).toEqual([]);
  });

  it('is bounded: the least recently read make way', async () => {
    for (let visit = 0; visit <= MOST_KEPT; visit++) {
      await recollect(sight(FIRST, visit, `https://${visit}.example/`), MAY + visit);
    }
    const kept = await listKept();
    expect(kept).toHaveLength(MOST_KEPT);
    expect(kept.at(-1)?.address).toBe('https://1.example/');
  });

  it('is no policy beyond any measure', async () => {
    const endless = policy(...Array.from({ length: 3000 }, () => NAME_TAKEN));
    await recollect(sight(endless, 1), MAY);
    expect(await listKept()).toEqual([]);
  });
});

describe('#35 a disk that is full', () => {
  it('#35 has room again when the older half is gone', async () => {
    for (const visit of [1, 2, 3, 4]) await recollect(sight(FIRST, visit, `https://${visit}.example/`), MAY + visit);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    await recollect(sight(FIRST, 5, 'https://5.example/'), MAY + 5);
    expect(IDBObjectStore.prototype.put).not.toBe(put);
    expect((await listKept()).map(({ address }) => address)).toEqual(
      [5, 4, 3].map((number) => `https://${number}.example/`),
    );
  });

  it('#35 still tells what changed where nothing more can be kept', async () => {
    await recollect(sight(FIRST, 1), MAY);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect((await recollect(sight(SECOND, 2), MAY + DAY))?.statements).toHaveLength(1);
  });
});

describe('#36 a database that is broken', () => {
  const souls = { ...NO_SALE, value: 'souls' };
  it.each<[string, (kept: Kept) => object]>([
    ['a record of another shape', ({ id }) => ({ id })],
    ['a word that no statement has', (kept) => ({ ...kept, latest: { ...kept.latest, statements: [souls] } })],
    ['a time that is none', (kept) => ({ ...kept, latest: { ...kept.latest, first: 'May' } })],
    ['something beside', (kept) => ({ ...kept, more: true })],
  ])('#36 takes one with %s for none, and writes it anew', async (_, breaking) => {
    await recollect(sight(FIRST, 1), MAY);
    await inDatabase(async (database) => {
      const [kept] = await database.getAll(STORE);
      await database.put(STORE, breaking(kept as Kept) as Kept);
    });
    expect(await listKept()).toEqual([]);
    expect(await recollect(sight(FIRST, 2), MAY + DAY)).toBeUndefined();
    expect(await listKept()).toHaveLength(1);
  });

  it('#36 that cannot be opened is no reason to tell nothing else, and can be deleted', async () => {
    await recollect(sight(FIRST, 1), MAY);
    const { open } = IDBFactory.prototype;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Corruption: block checksum mismatch', 'UnknownError');
    });
    expect(await recollect(sight(FIRST, 2), MAY + DAY)).toBeUndefined();
    await expect(listKept()).rejects.toThrow('Corruption');
    await forgetAllKept();
    IDBFactory.prototype.open = open;
    expect(await listKept()).toEqual([]);
  });
});

describe('versions of the database', () => {
  const next = [
    ...MIGRATIONS,
    (database: { createObjectStore(name: never): void }) => database.createObjectStore('later' as never),
  ] as typeof MIGRATIONS;

  it('leads from each to the next and keeps what is there', async () => {
    await recollect(sight(FIRST, 1), MAY);
    await inDatabase(async (database) => {
      expect(database.version).toBe(MIGRATIONS.length + 1);
      expect([...database.objectStoreNames]).toEqual(['later', STORE]);
      expect(await database.count(STORE)).toBe(1);
    }, next);
  });

  it('makes a new one by all of them', async () => {
    await inDatabase(async (database) => expect([...database.objectStoreNames]).toEqual(['later', STORE]), next);
  });

  it('leaves one of a later extension alone, and can still delete it', async () => {
    await inDatabase(async () => {}, next);
    expect(await recollect(sight(FIRST, 1), MAY)).toBeUndefined();
    expect((await indexedDB.databases()).map(({ name, version }) => [name, version])).toEqual([
      [NAME, MIGRATIONS.length + 1],
    ]);
    await forgetAllKept();
    expect(await listKept()).toEqual([]);
  });
});
