/** What is kept of a policy, and the check of it where it comes out of the database. */
import type { Snapshot } from '../../summary/changes.ts';
import { isValue } from '../../vocabulary/vocabulary.ts';
import { LONGEST_ADDRESS } from '../place.ts';
import { arrayOf, type Check, integer, isNumber, object, optional, text } from '../schema.ts';
import { isAnswer, isStatement, MANY } from '../state-check.ts';

/** A reading, and when. Milliseconds since 1970. */
export interface Reading extends Snapshot {
  /** When it was first read so, and last. */
  first: number;
  last: number;
  /** Which life of a page it was read in: a page that still loads is read again, and has not changed. */
  visit: number;
}

export interface Kept {
  /** Language and address: one page may speak several languages, which cannot be compared. */
  id: string;
  address: string;
  title: string;
  latest: Reading;
  /** The last reading that said something else. */
  before?: Reading;
}

const isReading = object({
  engine: text(200),
  fingerprint: arrayOf(integer(0, 2 ** 32), 1_000_000),
  statements: arrayOf(isStatement, MANY),
  answers: arrayOf(isAnswer, MANY),
  first: isNumber,
  last: isNumber,
  visit: isNumber,
});

const isWhole = object({
  id: text(LONGEST_ADDRESS + 50),
  address: text(LONGEST_ADDRESS),
  title: text(1000),
  latest: isReading,
  before: optional(isReading),
});

/** Statements of a vocabulary that is no more cannot be said. */
const canBeSaid = ({ statements }: Snapshot): boolean =>
  statements.every(({ practice, value }) => isValue(practice, value));

export const isKept = ((value) =>
  isWhole(value) &&
  canBeSaid(value.latest as Reading) &&
  (!value.before || canBeSaid(value.before as Reading))) as Check<Kept>;
