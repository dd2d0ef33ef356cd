/** Of what and of whom a statement holds: whether it is general enough to answer a question or to be contradicted. */
import type { Statement } from '../model.ts';

const isConditional = (statement: Statement): boolean => statement.modality === 'conditional';

const isForOneAudience = (statement: Statement): boolean => (statement.audience?.length ?? 0) > 0;

/** Holds for every reader, whatever they choose. */
export const isUnconditional = (statement: Statement): boolean =>
  !isConditional(statement) && !isForOneAudience(statement);

/**
 * The data types that a statement is confined to; empty where it speaks of personal data at large. A statement
 * whose evidence names data in one quote and none in another is general: the other quote has no limit.
 */
export function confinedToData(statement: Statement): readonly string[] {
  const data = statement.details.data ?? [];
  if (statement.practice === 'collection' || data.includes('personal-data')) return [];
  const quotes = statement.evidence.filter((evidence) => evidence.role === undefined);
  const namesData = quotes.map((evidence) => evidence.mentions.some((mention) => mention.data !== undefined));
  return namesData.includes(true) && namesData.includes(false) ? [] : data;
}

/** A disclosure of statistics alone, which are nobody's data. */
export function disclosesAggregatesAlone(statement: Statement): boolean {
  if (statement.practice !== 'sharing' && statement.practice !== 'sale') return false;
  const data = confinedToData(statement);
  return data.length > 0 && data.every((type) => type === 'aggregated-data');
}

/** Recipients that a denial is confined to: "third parties" at large, and the value itself, are no limit. */
function isConfinedToRecipients({ value, details }: Statement): boolean {
  const recipients = details.recipients ?? [];
  return recipients.length > 0 && !recipients.includes('third-parties') && !recipients.includes(value);
}

/** Purposes that a denial is confined to. Advertising is what an advertising cookie is for, and no limit of it. */
function isConfinedToPurposes({ practice, value, details }: Statement): boolean {
  if (practice === 'purpose') return false;
  return (details.purposes ?? []).some((purpose) => purpose !== value && !purpose.endsWith(`-${value}`));
}

/** Minors of a stated age, or one country, are a part of what would be denied at large. A child's age is no further limit. */
function isConfinedToSome({ practice, value, audience, details }: Statement): boolean {
  const isOfChildren = value === 'children-data' || (audience?.includes('children') ?? false);
  return (details.age !== undefined && !isOfChildren) || (details.places !== undefined && practice !== 'transfer');
}

/**
 * A denial with a limit ("we do not share your *name* with *advertisers*"): it leaves open what lies beyond the
 * limit. Condition and audience are apart, see `isUnconditional`.
 */
export const isLimited = (denial: Statement): boolean =>
  confinedToData(denial).length > 0 ||
  isConfinedToRecipients(denial) ||
  isConfinedToPurposes(denial) ||
  isConfinedToSome(denial);
