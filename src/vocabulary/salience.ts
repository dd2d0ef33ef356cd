/**
 * What a reader wants to know first. Each topic becomes one line of "What stands out"; which of them are shown is
 * decided in `summary/standing-out.ts`. Weights only rank topics against each other. They follow what people asked of
 * earlier tools (sale, advertising, AI training, deletion) and what GDPR singles out (article 9 data, profiling).
 */

export interface Topic {
  id: string;
  /** `practice/value`, or `practice/group/*` for all values of one of the vocabulary's groups. */
  says: readonly string[];
  polarity: 'affirmed' | 'denied';
  weight: number;
  /** Most readers are glad to hear it. */
  welcome?: true;
}

export const TOPICS: readonly Topic[] = [
  { id: 'sells', says: ['sale/personal-data'], polarity: 'affirmed', weight: 100 },
  { id: 'sensitive', says: ['collection/sensitive/*'], polarity: 'affirmed', weight: 94 },
  {
    id: 'advertisers',
    says: ['sharing/advertisers', 'sharing/ad-exchanges', 'sharing/data-brokers'],
    polarity: 'affirmed',
    weight: 92,
  },
  { id: 'ai-training', says: ['purpose/ai-training'], polarity: 'affirmed', weight: 90 },
  { id: 'precise-location', says: ['collection/precise-location'], polarity: 'affirmed', weight: 88 },
  { id: 'children', says: ['collection/children-data'], polarity: 'affirmed', weight: 86 },
  { id: 'cross-site', says: ['tracking/cross-site'], polarity: 'affirmed', weight: 84 },
  { id: 'indefinite', says: ['retention/indefinite'], polarity: 'affirmed', weight: 82 },
  { id: 'fingerprinting', says: ['tracking/fingerprinting'], polarity: 'affirmed', weight: 78 },
  { id: 'automated-decision', says: ['automated-decision/automated-decision'], polarity: 'affirmed', weight: 76 },
  { id: 'without-notice', says: ['change/without-notice'], polarity: 'affirmed', weight: 74 },
  {
    id: 'identity-numbers',
    says: ['collection/government-id', 'collection/social-security-number'],
    polarity: 'affirmed',
    weight: 70,
  },
  {
    id: 'bought',
    says: ['source/data-brokers', 'source/purchased', 'source/credit-agencies'],
    polarity: 'affirmed',
    weight: 68,
  },
  {
    id: 'private-content',
    says: ['collection/contact-list', 'collection/voice-recording', 'collection/calendar'],
    polarity: 'affirmed',
    weight: 62,
  },
  { id: 'public', says: ['sharing/public'], polarity: 'affirmed', weight: 60 },
  {
    id: 'targeting',
    says: ['purpose/targeted-advertising', 'purpose/profiling'],
    polarity: 'affirmed',
    weight: 58,
  },
  {
    id: 'no-do-not-track',
    says: ['signal/do-not-track', 'signal/global-privacy-control'],
    polarity: 'denied',
    weight: 50,
  },
  {
    id: 'third-parties',
    says: ['sharing/third-parties', 'sharing/business-partners'],
    polarity: 'affirmed',
    weight: 40,
  },
  { id: 'abroad', says: ['transfer/abroad'], polarity: 'affirmed', weight: 26 },
  { id: 'continued-use', says: ['change/continued-use'], polarity: 'affirmed', weight: 18 },

  { id: 'no-sale', says: ['sale/personal-data'], polarity: 'denied', weight: 80, welcome: true },
  { id: 'no-third-parties', says: ['sharing/third-parties'], polarity: 'denied', weight: 72, welcome: true },
  { id: 'no-ai-training', says: ['purpose/ai-training'], polarity: 'denied', weight: 66, welcome: true },
  { id: 'no-advertisers', says: ['sharing/advertisers'], polarity: 'denied', weight: 64, welcome: true },
  { id: 'no-cross-site', says: ['tracking/cross-site'], polarity: 'denied', weight: 61, welcome: true },
  {
    id: 'honours-signals',
    says: ['signal/global-privacy-control', 'signal/do-not-track'],
    polarity: 'affirmed',
    weight: 57,
    welcome: true,
  },
  { id: 'breach-notice', says: ['security/breach-notification'], polarity: 'affirmed', weight: 56, welcome: true },
  { id: 'stated-period', says: ['retention/stated-period'], polarity: 'affirmed', weight: 54, welcome: true },
  { id: 'not-abroad', says: ['transfer/abroad'], polarity: 'denied', weight: 48, welcome: true },
  { id: 'deletion', says: ['right/erasure', 'right/delete-account'], polarity: 'affirmed', weight: 46, welcome: true },
  {
    id: 'opt-out',
    says: ['choice/opt-out-sale', 'choice/opt-out-targeted-advertising', 'choice/opt-out-ai-training'],
    polarity: 'affirmed',
    weight: 44,
    welcome: true,
  },
  { id: 'told-of-changes', says: ['change/personal-notice'], polarity: 'affirmed', weight: 36, welcome: true },
  { id: 'no-children', says: ['collection/children-data'], polarity: 'denied', weight: 34, welcome: true },
  {
    id: 'encryption',
    says: ['security/encryption-in-transit', 'security/encryption-at-rest'],
    polarity: 'affirmed',
    weight: 30,
    welcome: true,
  },
  { id: 'access', says: ['right/access'], polarity: 'affirmed', weight: 22, welcome: true },
];

/** A thing that only may happen, or only on a condition, stands out less than one that is said outright. */
export const MODALITY_FACTOR = { stated: 1, possible: 0.95, conditional: 0.6 } as const;

/** What a reader takes in at a glance. */
export const MOST_LINES = 5;

/** Above every weight. */
export const HEAVIEST = 1000;

/** What a reader may say matters to them, each with the topics that it brings to the front, said or denied alike. */
export const CONCERNS = {
  sale: ['sells', 'no-sale', 'opt-out'],
  advertising: ['advertisers', 'no-advertisers', 'targeting'],
  tracking: ['cross-site', 'no-cross-site', 'fingerprinting', 'no-do-not-track', 'honours-signals'],
  sensitive: ['sensitive', 'identity-numbers', 'private-content'],
  location: ['precise-location'],
  'ai-training': ['ai-training', 'no-ai-training', 'automated-decision'],
  children: ['children', 'no-children'],
  deletion: ['deletion', 'indefinite', 'stated-period', 'access'],
  abroad: ['abroad', 'not-abroad'],
} as const satisfies Record<string, readonly string[]>;

export type Concern = keyof typeof CONCERNS;
export const CONCERN_IDS = Object.keys(CONCERNS) as Concern[];
