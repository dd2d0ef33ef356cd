/** Under which laws letters can be written, what each lets people ask for, and which law is likely the reader's. */
import type { Statement } from '../model.ts';
import type { Region } from '../summary/wishes.ts';

export const LAWS = ['gdpr', 'uk-gdpr', 'ccpa'] as const;
export type Law = (typeof LAWS)[number];

export const REQUESTS = ['access', 'deletion', 'objection', 'opt-out'] as const;
export type LetterRequest = (typeof REQUESTS)[number];

/** GDPR articles 15, 17 and 21; California Civil Code §§ 1798.110, 1798.105 and 1798.120. */
export const REQUESTS_OF: Record<Law, readonly LetterRequest[]> = {
  gdpr: ['access', 'deletion', 'objection'],
  'uk-gdpr': ['access', 'deletion', 'objection'],
  ccpa: ['access', 'deletion', 'opt-out'],
};

/** The CCPA is for residents of California alone, so that other states of the USA have no entry. */
const LAW_OF_REGION: Partial<Record<Region, Law>> = {
  europe: 'gdpr',
  'united-kingdom': 'uk-gdpr',
  california: 'ccpa',
};

/** All laws, first the one of the reader's region, then those that the policy speaks of, then the others. */
export function lawsInOrder(region: Region | null, statements: readonly Statement[]): Law[] {
  const mine = region ? (LAW_OF_REGION[region] ?? []) : [];
  const spokenOf = new Set(statements.flatMap(lawsOf));
  return [...new Set([mine, LAWS.filter((law) => spokenOf.has(law)), LAWS].flat())];
}

/** Legal grounds are what the GDPR asks for; of other laws a policy tells by their people. */
function lawsOf({ practice, value, audience = [] }: Statement): Law[] {
  if (practice === 'legal-basis') return ['gdpr'];
  const people = practice === 'audience' ? [value] : audience;
  return people.flatMap((group) => LAW_OF_REGION[group as Region] ?? []);
}
