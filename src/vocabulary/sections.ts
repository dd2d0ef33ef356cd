/**
 * In which order a summary is read, and what is said in one breath. Data for the outline; a test holds that
 * every practice has a section and every group only known values.
 */
import { PRACTICES, type Practice, type Value } from './vocabulary.ts';

export const SECTION_IDS = [
  'collection',
  'sharing',
  'cookies',
  'rights',
  'retention',
  'security',
  'transfers',
  'children',
  'changes',
  'contact',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

const SECTION_OF_PRACTICE: Record<Practice, SectionId> = {
  collection: 'collection',
  source: 'collection',
  mandatory: 'collection',
  purpose: 'collection',
  'legal-basis': 'collection',
  'automated-decision': 'collection',
  sharing: 'sharing',
  sale: 'sharing',
  tracking: 'cookies',
  signal: 'cookies',
  right: 'rights',
  choice: 'rights',
  retention: 'retention',
  security: 'security',
  transfer: 'transfers',
  audience: 'children',
  change: 'changes',
  contact: 'contact',
  controller: 'contact',
};

/** Values that are read in another section than their practice. */
const SECTION_OF_VALUE: Readonly<Record<string, SectionId>> = {
  'collection/children-data': 'children',
  'choice/browser-settings': 'cookies',
  'choice/cookie-settings': 'cookies',
  'choice/opt-out-analytics': 'cookies',
};

/**
 * Values that are said together where the vocabulary has no group for them, in the order of the lines.
 * A value that names its own group stands alone.
 */
const GROUPS: Partial<Record<Practice, Readonly<Record<string, readonly string[]>>>> = {
  collection: {
    'children-data': ['children-data'],
  },
  mandatory: {
    required: ['required'],
    optional: ['optional'],
  },
  purpose: {
    service: [
      'provide-service',
      'account-management',
      'transactions',
      'customer-service',
      'service-messages',
      'recruitment',
      'contests',
      'debt-collection',
    ],
    improvement: ['improve-service', 'analytics', 'research', 'personalization'],
    advertising: ['marketing', 'advertising', 'targeted-advertising', 'contextual-advertising', 'profiling'],
    safety: [
      'security',
      'fraud-prevention',
      'identity-verification',
      'content-moderation',
      'legal-compliance',
      'legal-claims',
    ],
    'ai-training': ['ai-training'],
  },
  sharing: {
    providers: [
      'service-providers',
      'analytics-providers',
      'payment-processors',
      'hosting-providers',
      'customer-support-providers',
      'identity-verifiers',
      'shipping-carriers',
      'debt-collectors',
      'financial-institutions',
      'credit-agencies',
      'professional-advisers',
      'domain-registries',
    ],
    partners: ['affiliates', 'business-partners', 'resellers', 'licensors', 'employer', 'researchers', 'third-parties'],
    advertising: ['advertisers', 'ad-exchanges', 'data-brokers', 'social-networks'],
    people: ['other-users', 'public'],
    authorities: ['authorities', 'courts-and-claimants'],
    acquirer: ['acquirer'],
    'anyone-with-consent': ['anyone-with-consent'],
  },
  tracking: {
    'cross-site': ['cross-site'],
    fingerprinting: ['fingerprinting'],
  },
  retention: Object.fromEntries(PRACTICES.retention.values.map(({ id }) => [id, [id]])),
  security: {
    'breach-notification': ['breach-notification'],
    'no-guarantee': ['no-guarantee'],
  },
  audience: {
    children: ['children'],
  },
  change: {
    'asks-consent': ['asks-consent'],
    'without-notice': ['without-notice'],
    'continued-use': ['continued-use'],
  },
  contact: {
    ways: ['email', 'postal', 'phone', 'form'],
    'data-protection-officer': ['data-protection-officer'],
    representative: ['representative'],
    authority: ['authority'],
  },
};

interface Place {
  section: SectionId;
  /** Undefined where the whole practice is said together. */
  group: string | undefined;
  /** Rank among all values, for the order of lines and of values within a line. */
  rank: number;
}

/** Where a statement of `practice` and `value` is read. Unknown values throw a RangeError. */
export function placeOf(practice: Practice, value: string): Place {
  const place = PLACES.get(`${practice}/${value}`);
  if (!place) throw new RangeError(`Not in the vocabulary: ${practice}/${value}`);
  return place;
}

/** More than twice the values of any practice, so that the ranks of two practices never mix. */
const RANKS_PER_PRACTICE = 1000;

const PLACES = new Map<string, Place>();
(Object.keys(SECTION_OF_PRACTICE) as Practice[]).forEach((practice, practiceIndex) => {
  const groups = Object.entries(GROUPS[practice] ?? {});
  const order = groups.flatMap(([, members]) => members);
  const values: readonly Value[] = PRACTICES[practice].values;
  values.forEach(({ id, group }, index) => {
    const own = groups.find(([, members]) => members.includes(id))?.[0];
    PLACES.set(`${practice}/${id}`, {
      section: SECTION_OF_VALUE[`${practice}/${id}`] ?? SECTION_OF_PRACTICE[practice],
      group: own ?? group,
      rank: practiceIndex * RANKS_PER_PRACTICE + (own ? values.length + order.indexOf(id) : index),
    });
  });
});
