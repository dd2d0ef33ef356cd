import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readText } from '../../src/document/text.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { compare, type Snapshot } from '../../src/summary/changes.ts';
import { fingerprint } from '../../src/summary/fingerprint.ts';

const english = new Map([['en', compilePack(packs.get('en')!)]]);

/** A policy of these sentences, a paragraph each, as the engine reads it. */
function reading(...sentences: string[]): Snapshot {
  const text = ['Privacy policy', 'This privacy policy says what we do with your personal data.', ...sentences].join(
    '\n\n',
  );
  const { statements, answers } = analyze(readText(text), { packs: english });
  return { engine: 'now', fingerprint: fingerprint(text), statements, answers };
}

const difference = (before: Snapshot, now: Snapshot) => {
  const { reworded, answers, statements } = compare(before, now);
  const names = (all: Snapshot['statements']) => all.map(({ practice, value }) => `${practice}/${value}`);
  return {
    reworded,
    answers: Object.fromEntries(answers.map((change) => [change.question, `${change.before} → ${change.now}`])),
    statements: statements.map(({ was, is }) => ({ was: names(was), is: names(is) })),
  };
};

const NOTHING = { reworded: false, answers: {}, statements: [] };

const NO_SALE = 'We do not sell your personal data.';
const SALE = 'We sell your personal data to data brokers.';
const PHONE = 'We collect your phone number.';
const NAME = 'We collect your name.';

test('the same text has not changed, nor has one whose paragraphs come in another order', () => {
  expect(difference(reading(NO_SALE, NAME), reading(NO_SALE, NAME))).toEqual(NOTHING);
  expect(difference(reading(NO_SALE, NAME), reading(NAME, NO_SALE))).toEqual(NOTHING);
});

test('other words that say the same are no change', () => {
  const other = reading(NO_SALE, 'Your name is collected by us.');
  expect(difference(reading(NO_SALE, NAME), other)).toEqual({ ...NOTHING, reworded: true });
});

test('an answer that changed has the old words and the new', () => {
  const { answers, statements } = compare(reading(NO_SALE), reading(SALE));
  expect(statements.flatMap(({ was, is }) => [...was, ...is]).filter(({ practice }) => practice === 'sale')).toEqual(
    [],
  );
  const sale = answers.find(({ question }) => question === 'sells-data');
  expect(sale).toMatchObject({ before: 'no', now: 'yes' });
  expect(sale?.was.map(({ evidence }) => evidence[0]?.quote)).toEqual([NO_SALE]);
  expect(sale?.is.map(({ evidence }) => evidence[0]?.quote)).toEqual([SALE]);
});

test('silence that ends, and silence that begins, are changes of an answer', () => {
  expect(difference(reading(NAME), reading(NAME, NO_SALE)).answers).toMatchObject({ 'sells-data': 'silent → no' });
  expect(difference(reading(NAME, NO_SALE), reading(NAME)).answers).toMatchObject({ 'sells-data': 'no → silent' });
});

test('a statement that came stands with what it came for, and once', () => {
  expect(difference(reading(NAME), reading(NAME, PHONE)).statements).toEqual([
    { was: [], is: ['collection/phone-number'] },
  ]);
  expect(difference(reading(NAME, PHONE), reading(NAME)).statements).toEqual([
    { was: ['collection/phone-number'], is: [] },
  ]);
});

test('what is said of one thing in another’s place stands beside it', () => {
  expect(difference(reading(NAME, PHONE), reading(NAME, 'We collect your email address.')).statements).toEqual([
    { was: ['collection/phone-number'], is: ['collection/email-address'] },
  ]);
});

test('another time for which data is kept is a change', () => {
  const before = reading('We keep your account data for 30 days.');
  const now = reading('We keep your account data for 2 years.');
  expect(difference(before, now).statements).toEqual([
    { was: ['retention/stated-period'], is: ['retention/stated-period'] },
  ]);
});

describe('another version of the rules', () => {
  const without = (snapshot: Snapshot, value: string): Snapshot => ({
    ...snapshot,
    engine: 'before',
    statements: snapshot.statements.filter((statement) => statement.value !== value),
    answers: [],
  });

  test('finds nothing changed in sentences that stood there before', () => {
    const before = without(reading(NAME, NO_SALE), 'personal-data');
    expect(difference(before, reading(NAME, NO_SALE, 'Thank you for reading.'))).toEqual({
      ...NOTHING,
      reworded: true,
    });
  });

  test('finds what changed in sentences that did not', () => {
    const before = without(reading(NAME), 'nothing');
    expect(difference(before, reading(NAME, PHONE)).statements).toEqual([{ was: [], is: ['collection/phone-number'] }]);
  });
});
