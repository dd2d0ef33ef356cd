/**
 * Two statements that cannot both hold. A reader takes a contradiction as a charge against the writer, so that a
 * pair which can be read as agreeing is left out.
 */
import type { Contradiction, Statement } from '../model.ts';
import { confinedToData, disclosesAggregatesAlone, isLimited } from './scope.ts';

/**
 * Recipients that are third parties in everyone's reading. Who works for the service, belongs to its group, is
 * owed the data by law or takes the service over is commonly not meant by "we do not share with third parties".
 */
const OUTSIDERS: ReadonlySet<string> = new Set([
  'third-parties',
  'advertisers',
  'ad-exchanges',
  'data-brokers',
  'business-partners',
]);

/** Who receives data for cross-context advertising; a processor that places the service's own adverts does not. */
const ADVERTISING_RECIPIENTS: ReadonlySet<string> = new Set([...OUTSIDERS, 'social-networks']);

/**
 * Recipients of whom a denial is meant as it stands. Of others it is not: "not available to the public" is said of
 * storage and agrees with a public forum; no policy that denies authorities their access means their orders.
 */
const DENIABLE: ReadonlySet<string> = new Set([...ADVERTISING_RECIPIENTS, 'affiliates']);

/** Purposes of the recipients' own. Who processes payments or answers a court is a third party that nobody meant. */
const RECIPIENTS_OWN_PURPOSES: ReadonlySet<string> = new Set([
  'marketing',
  'advertising',
  'targeted-advertising',
  'profiling',
]);

/** Too wide to contradict: "we do not collect personal data when you browse" stands in policies that collect it elsewhere. */
const WIDE_DATA: ReadonlySet<string> = new Set(['personal-data', 'aggregated-data', 'children-data']);

const isUnconditioned = (statement: Statement): boolean => statement.modality !== 'conditional';

const isOutrightDenial = (statement: Statement): boolean =>
  statement.polarity === 'denied' && isUnconditioned(statement) && !isLimited(statement);

const isAffirmation = (statement: Statement): boolean =>
  statement.polarity === 'affirmed' && isUnconditioned(statement) && !disclosesAggregatesAlone(statement);

/** The denial holds for everyone of whom the affirmation speaks. */
const covers = (denial: Statement, affirmation: Statement): boolean =>
  !denial.audience?.length ||
  (!!affirmation.audience?.length && affirmation.audience.every((group) => denial.audience!.includes(group)));

/** Both rest on the same quotes: what a writer puts into one sentence is a distinction, not an oversight. */
function restOnOneQuote(first: Statement, second: Statement): boolean {
  const place = ({ block, start }: Statement['evidence'][number]): string => `${block}:${start}`;
  const places = new Set(first.evidence.map(place));
  return second.evidence.every((evidence) => places.has(place(evidence)));
}

const isAdvertisingDisclosure = ({ practice, value, details }: Statement): boolean =>
  practice === 'sharing' &&
  ADVERTISING_RECIPIENTS.has(value) &&
  (details.purposes?.includes('targeted-advertising') ?? false);

/** Under the CCPA, sharing for cross-context advertising stands beside sale; a reader who is told "no sale" does not expect it. */
const opposesSale = (denial: Statement, affirmation: Statement): boolean =>
  denial.practice === 'sale' && (affirmation.practice === 'sale' || isAdvertisingDisclosure(affirmation));

const opposesCollection = (denial: Statement, affirmation: Statement): boolean =>
  denial.practice === 'collection' &&
  affirmation.practice === 'collection' &&
  denial.value === affirmation.value &&
  !WIDE_DATA.has(denial.value);

/** Some third party receives data, and for all that is said for ends of its own. */
const isForRecipients = ({ value, details }: Statement): boolean =>
  value !== 'third-parties' ||
  details.purposes === undefined ||
  details.purposes.some((purpose) => RECIPIENTS_OWN_PURPOSES.has(purpose));

const opposesSharing = (denial: Statement, affirmation: Statement): boolean =>
  denial.practice === 'sharing' &&
  affirmation.practice === 'sharing' &&
  ((denial.value === affirmation.value && DENIABLE.has(denial.value)) ||
    (denial.value === 'third-parties' && OUTSIDERS.has(affirmation.value))) &&
  isForRecipients(affirmation);

function kindOf(denial: Statement, affirmation: Statement): Contradiction['kind'] | undefined {
  if (opposesSale(denial, affirmation)) return 'sale';
  if (opposesCollection(denial, affirmation)) return 'collection';
  return opposesSharing(denial, affirmation) ? 'sharing' : undefined;
}

function deniedButAffirmed(statements: readonly Statement[]): Contradiction[] {
  const found: Contradiction[] = [];
  const affirmations = statements.filter(isAffirmation);
  for (const denial of statements.filter(isOutrightDenial)) {
    for (const affirmation of affirmations) {
      const kind = kindOf(denial, affirmation);
      if (kind && covers(denial, affirmation) && !restOnOneQuote(denial, affirmation)) {
        found.push({ statements: [denial.id, affirmation.id], kind });
      }
    }
  }
  return found;
}

/** Of the same data: both of data at large, or of a type in common. A period for one type and none for the rest agree. */
function isOfSameData(first: Statement, second: Statement): boolean {
  const [a, b] = [confinedToData(first), confinedToData(second)];
  return a.length === 0 ? b.length === 0 : a.some((type) => b.includes(type));
}

const isOfSameAudience = (first: Statement, second: Statement): boolean =>
  [...(first.audience ?? [])].sort().join() === [...(second.audience ?? [])].sort().join();

function keptForAPeriodAndForever(statements: readonly Statement[]): Contradiction[] {
  const kept = statements.filter((statement) => statement.practice === 'retention' && isAffirmation(statement));
  const forever = kept.filter((statement) => statement.value === 'indefinite');
  return kept
    .filter((statement) => statement.value === 'stated-period')
    .flatMap((period) =>
      forever
        .filter((other) => isOfSameData(period, other) && isOfSameAudience(period, other))
        .filter((other) => !restOnOneQuote(period, other))
        .map((other): Contradiction => ({ statements: [period.id, other.id], kind: 'retention' })),
    );
}

/**
 * The contradictions among the statements of one document, each as the ids of the denial (or the stated period)
 * and of the affirmation (or the keeping without end).
 */
export const findContradictions = (statements: readonly Statement[]): Contradiction[] => [
  ...deniedButAffirmed(statements),
  ...keptForAPeriodAndForever(statements),
];
