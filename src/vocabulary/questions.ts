/**
 * How each fixed question is answered: which statements bear on it, and to which answer. Data only;
 * `summary/answers.ts` reads it. The order of the answers' weight is there: yes, conditional, no, silent.
 */
import type { Details, Party, Polarity } from '../model.ts';
import { type Audience, PRACTICES, type Practice, type QuestionId } from './vocabulary.ts';

type ValueOf<P extends Practice> = (typeof PRACTICES)[P]['values'][number]['id'];

/** `practice/value`, or `practice/*` for whatever value of it. */
export type Claim = { [P in Practice]: `${P}/${ValueOf<P>}` | `${P}/*` }[Practice];

/** A claim with what a statement must have besides to bear on a question. */
export interface Bearing {
  says: Claim;
  /** Default: affirmed where it answers yes, denied where it answers no. */
  polarity?: Polarity;
  party?: Party;
  /** Bears only where it is said of this group, which then is no limit: the question itself is of that group. */
  audience?: Audience;
  /** Bears only where this detail is given. */
  has?: keyof Details;
  /** Bears only where it is said of this purpose. */
  purpose?: ValueOf<'purpose'>;
}

export interface QuestionRule {
  yes: readonly (Claim | Bearing)[];
  no?: readonly (Claim | Bearing)[];
  /** Parts of what is asked: the denial of one is a limited one, the denial of several answers no. */
  noTogether?: readonly Claim[];
  /** The question is what the document tells, so that neither condition nor audience weakens the answer. */
  asksWhatIsTold?: true;
  /**
   * What the service does with data at large, though the law has it told to one group: under "For residents of the EU"
   * a policy says where it is run from and whether machines decide. An audience then is no limit.
   */
  toldToSome?: true;
  /** Answered by the policy's own date. */
  byDate?: true;
}

const inGroup = (practice: Practice, group: string): Claim[] =>
  PRACTICES[practice].values
    .filter((value) => 'group' in value && value.group === group)
    .map((value) => `${practice}/${value.id}` as Claim);

/** GDPR article 9 categories and criminal records. */
const SENSITIVE = inGroup('collection', 'sensitive');

/** Purchases and income tell of money too, but only these pay or lend. */
const FINANCIAL = [
  'collection/payment-card',
  'collection/bank-account',
  'collection/payment-details',
  'collection/credit-record',
  'collection/income',
] as const satisfies Claim[];

export const QUESTION_RULES: Readonly<Record<QuestionId, QuestionRule>> = {
  'collects-sensitive-data': { yes: SENSITIVE, no: ['collection/special-categories'], noTogether: SENSITIVE },
  'collects-precise-location': {
    yes: ['collection/precise-location'],
    no: ['collection/precise-location', 'collection/location'],
  },
  'collects-financial-data': {
    yes: FINANCIAL,
    // The three ways to pay stand for each other: who keeps no card numbers says so of payment data.
    no: ['collection/payment-card', 'collection/bank-account', 'collection/payment-details'],
  },
  'collects-government-id': {
    yes: ['collection/government-id', 'collection/social-security-number', 'collection/tax-id'],
    no: ['collection/government-id', 'collection/social-security-number'],
  },
  'gets-data-from-others': {
    yes: [
      'source/third-party',
      'source/affiliates',
      'source/public',
      'source/purchased',
      'source/data-brokers',
      'source/credit-agencies',
      'source/social-networks',
      'source/other-users',
    ],
    no: ['source/third-party'],
  },
  'collects-childrens-data': {
    yes: ['collection/children-data', { says: 'collection/*', audience: 'children' }],
    no: ['collection/children-data', { says: 'collection/personal-data', audience: 'children' }],
  },

  'uses-for-marketing': { yes: ['purpose/marketing'], no: ['purpose/marketing'] },
  'uses-for-targeted-advertising': {
    yes: [
      'purpose/targeted-advertising',
      { says: 'tracking/*', purpose: 'targeted-advertising' },
      { says: 'sharing/*', purpose: 'targeted-advertising' },
      { says: 'sale/*', purpose: 'targeted-advertising' },
    ],
    no: ['purpose/targeted-advertising', 'purpose/advertising'],
  },
  'uses-for-profiling': {
    yes: ['purpose/profiling', 'automated-decision/automated-decision'],
    no: ['purpose/profiling', 'automated-decision/automated-decision'],
    toldToSome: true,
  },
  'uses-for-ai-training': { yes: ['purpose/ai-training'], no: ['purpose/ai-training'] },

  'sells-data': { yes: ['sale/personal-data'], no: ['sale/personal-data'] },
  'shares-with-advertisers': {
    yes: ['sharing/advertisers', 'sharing/ad-exchanges'],
    no: ['sharing/advertisers', 'sharing/third-parties'],
  },
  'shares-with-affiliates': { yes: ['sharing/affiliates'], no: ['sharing/affiliates'] },
  'shares-with-partners': {
    yes: ['sharing/business-partners'],
    no: ['sharing/business-partners', 'sharing/third-parties'],
  },
  'gives-to-authorities': { yes: ['sharing/authorities', 'sharing/courts-and-claimants'], no: ['sharing/authorities'] },
  'passes-on-in-merger': { yes: ['sharing/acquirer'], no: ['sharing/acquirer'] },
  'transfers-abroad': {
    // A safeguard is for a transfer: "we rely on standard contractual clauses" says that there is one.
    yes: ['transfer/*'],
    no: ['transfer/abroad'],
    toldToSome: true,
  },
  'names-recipients': {
    yes: [
      { says: 'sharing/*', has: 'names' },
      { says: 'sale/*', has: 'names' },
      { says: 'tracking/*', has: 'names' },
    ],
    no: [
      { says: 'sharing/*', polarity: 'affirmed' },
      { says: 'sale/*', polarity: 'affirmed' },
    ],
    asksWhatIsTold: true,
  },

  'uses-third-party-trackers': {
    yes: [
      'tracking/third-party-cookies',
      { says: 'tracking/*', party: 'third' },
      { says: 'tracking/*', has: 'names' },
      'sharing/analytics-providers',
      'sharing/ad-exchanges',
    ],
    no: ['tracking/third-party-cookies', 'tracking/cookies'],
  },
  'uses-analytics': {
    yes: ['purpose/analytics', 'tracking/analytics', 'sharing/analytics-providers'],
    no: ['purpose/analytics', 'tracking/analytics'],
  },
  'tracks-across-sites': { yes: ['tracking/cross-site'], no: ['tracking/cross-site'] },
  'honours-do-not-track': { yes: ['signal/do-not-track'], no: ['signal/do-not-track'] },
  'honours-global-privacy-control': {
    yes: ['signal/global-privacy-control'],
    no: ['signal/global-privacy-control'],
  },
  'lets-refuse-cookies': {
    yes: ['choice/browser-settings', 'choice/cookie-settings'],
    no: ['choice/cookie-settings'],
  },

  'right-to-access': { yes: ['right/access'], no: ['right/access'] },
  'right-to-correct': { yes: ['right/rectification'], no: ['right/rectification'] },
  'right-to-delete': { yes: ['right/erasure', 'right/delete-account'], no: ['right/erasure'] },
  'right-to-export': { yes: ['right/portability'], no: ['right/portability'] },
  'right-to-object': { yes: ['right/objection'], no: ['right/objection'] },
  'opt-out-of-marketing': { yes: ['choice/opt-out-marketing'], no: ['choice/opt-out-marketing'] },
  'opt-out-of-sale': { yes: ['choice/opt-out-sale'], no: ['choice/opt-out-sale'] },
  'withdraw-consent': { yes: ['right/withdraw-consent'], no: ['right/withdraw-consent'] },
  'complain-to-authority': { yes: ['right/complaint'], no: ['right/complaint'] },

  'states-retention-period': {
    yes: [
      'retention/stated-period',
      'retention/account-lifetime',
      'retention/until-request',
      { says: 'retention/*', has: 'period' },
    ],
    no: [
      { says: 'retention/as-long-as-necessary', polarity: 'affirmed' },
      { says: 'retention/legal-requirement', polarity: 'affirmed' },
      { says: 'retention/indefinite', polarity: 'affirmed' },
    ],
    asksWhatIsTold: true,
  },
  'keeps-indefinitely': { yes: ['retention/indefinite'], no: ['retention/indefinite'] },
  'describes-security': {
    yes: [
      'security/measures',
      'security/encryption-in-transit',
      'security/encryption-at-rest',
      'security/access-limitation',
      'security/authentication',
      'security/audit',
      'security/training',
      'security/certification',
      'security/physical-safeguards',
      'security/incident-response',
    ],
    no: ['security/measures'],
    asksWhatIsTold: true,
  },
  'promises-breach-notice': { yes: ['security/breach-notification'], no: ['security/breach-notification'] },
  'states-minimum-age': {
    yes: [
      { says: 'audience/children', has: 'age' },
      { says: 'audience/children', has: 'age', polarity: 'denied' },
      { says: 'collection/children-data', has: 'age' },
      { says: 'collection/children-data', has: 'age', polarity: 'denied' },
    ],
    asksWhatIsTold: true,
  },
  'announces-changes': {
    yes: [
      'change/posting',
      'change/website-notice',
      'change/personal-notice',
      'change/asks-consent',
      { says: 'change/without-notice', polarity: 'denied' },
    ],
    no: [{ says: 'change/without-notice', polarity: 'affirmed' }],
  },
  'tells-you-personally-of-changes': {
    yes: ['change/personal-notice'],
    no: ['change/personal-notice', { says: 'change/without-notice', polarity: 'affirmed' }],
  },
  'names-contact': {
    yes: [
      'contact/email',
      'contact/postal',
      'contact/phone',
      'contact/form',
      'contact/data-protection-officer',
      'contact/representative',
    ],
    asksWhatIsTold: true,
  },
  'states-date': { yes: [], byDate: true },
};
