/** A made-up shop's policy as the engine would read it, and the view's every state. */

import type { Analysis, Answer, AnswerState } from '../../src/model.ts';
import type { Past } from '../../src/summary/changes.ts';
import { IDLE, type ListedLink, type PageState } from '../../src/ui/state.ts';
import { QUESTIONS, type QuestionId } from '../../src/vocabulary/vocabulary.ts';
import { analysis, statement } from './policy.ts';

const collect = { heading: 'What we collect' };
const share = { heading: 'Who else sees it' };
const cookies = { heading: 'Cookies and similar technologies' };
const rights = { heading: 'Your choices and rights' };
const order = (thing: string) =>
  `When you place an order we ask for your ${['name', 'email address', 'postal address', 'phone number']
    .map((one) => (one === thing ? `[${one}]` : one))
    .join(', ')} so that the parcel finds you.`;
const visit = (thing: string) =>
  `Each visit leaves your ${['IP address', 'browser type', 'operating system']
    .map((one) => (one === thing ? `[${one}]` : one))
    .join(', ')} and the pages you open in our logs.`;
const request = (thing: string) =>
  `You may ask us at any time ${[
    'for a copy of your data',
    'to correct it',
    'to delete it',
    'to hand it to another company',
  ]
    .map((one) => (one === thing ? `[${one}]` : one))
    .join(', ')}.`;

const statements = [
  statement('collection/name', order('name'), collect),
  statement(
    'collection/email-address',
    [order('email address'), 'Sign up with your [e-mail] and you get our catalogue.'],
    collect,
  ),
  statement('collection/postal-address', order('postal address'), collect),
  statement('collection/phone-number', order('phone number'), collect),
  statement(
    'collection/payment-card',
    'Our payment partner takes the number of your [card]; we keep its last four digits.',
    collect,
  ),
  statement('collection/ip-address', visit('IP address'), collect),
  statement('collection/browser-info', visit('browser type'), collect),
  statement('collection/operating-system', visit('operating system'), collect),
  statement(
    'collection/precise-location',
    'If you turn on “stores near me”, the app reads the [GPS position] of your phone.',
    {
      ...collect,
      modality: 'conditional',
    },
  ),
  statement('collection/health:no', '[medical records]', { ...collect, leadIn: 'We never ask for:' }),
  statement('collection/children-data:no', 'We do not knowingly collect data from [children].', {
    heading: 'Children',
  }),
  statement('source/user', 'Most of it [you tell us yourself].', collect),
  statement('source/data-brokers', 'We may complete your address with data from [data brokers].', {
    ...collect,
    modality: 'possible',
  }),
  statement('purpose/provide-service', 'We use it to [deliver what you ordered] and to answer you.', {
    heading: 'What it is for',
  }),
  statement('purpose/customer-service', 'We use it to deliver what you ordered and to [answer you].', {
    heading: 'What it is for',
  }),
  statement(
    'purpose/targeted-advertising',
    'It also lets us show you [advertisements that fit your interests] on other sites.',
    {
      heading: 'What it is for',
    },
  ),
  statement('purpose/fraud-prevention', 'We check orders for signs of [fraud].', { heading: 'What it is for' }),
  statement('legal-basis/contract', 'We need most of it to fulfil our [contract] with you.', { heading: 'Why we may' }),
  statement('legal-basis/legitimate-interests', 'The rest rests on our [legitimate interests].', {
    heading: 'Why we may',
  }),
  statement('sharing/payment-processors', 'Payments are handled by [Northpay].', {
    ...share,
    details: { names: ['Northpay'] },
  }),
  statement('sharing/shipping-carriers', 'The [carrier] that you choose gets your address.', share),
  statement(
    'sharing/advertisers',
    'We give hashed e-mail addresses to [advertising partners] so that they can recognise you.',
    {
      ...share,
      details: { data: ['email-address'] },
    },
  ),
  statement('sharing/authorities', 'Where a court orders it we hand data to the [police].', share),
  statement('sharing/acquirer', 'Should the shop be sold, customer files [pass to the buyer].', {
    ...share,
    modality: 'possible',
  }),
  statement('sale/personal-data:no', 'We [sell] your data to nobody.', share),
  statement('tracking/strictly-necessary', 'Some cookies are [needed] to keep your basket.', {
    ...cookies,
    party: 'first',
  }),
  statement('tracking/analytics', 'Others [count visits].', { ...cookies, party: 'first' }),
  statement('tracking/advertising', 'Adlantic sets [advertising cookies] on our pages.', {
    ...cookies,
    party: 'third',
    details: { names: ['Adlantic'] },
  }),
  statement('tracking/cross-site', 'With them it [follows you from site to site].', { ...cookies, party: 'third' }),
  statement('signal/do-not-track:no', 'Our site does not respond to [Do Not Track] signals.', cookies),
  statement('choice/cookie-settings', 'Choose what you allow in our [cookie panel].', cookies),
  statement('right/access', request('for a copy of your data'), rights),
  statement('right/rectification', request('to correct it'), rights),
  statement('right/erasure', request('to delete it'), rights),
  statement('right/portability', request('to hand it to another company'), rights),
  statement('right/know-sharing', 'Californians may ask [which partners got their data].', {
    ...rights,
    audience: ['california'],
    modality: 'conditional',
  }),
  statement('choice/opt-out-marketing', 'Every newsletter ends with a link to [unsubscribe].', rights),
  statement('retention/stated-period', 'Order files are destroyed after [seven years]; server logs after [30 days].', {
    heading: 'How long we keep it',
    details: { period: ['P7Y', 'P30D'] },
  }),
  statement('security/encryption-in-transit', 'Everything you send us travels [encrypted].', { heading: 'Safety' }),
  statement('security/no-guarantee', 'No system is [perfectly safe].', { heading: 'Safety' }),
  statement('transfer/abroad', 'Our servers stand in [Canada].', {
    heading: 'Where it goes',
    details: { places: ['CA'] },
  }),
  statement('change/posting', 'Changes are [published here].', { heading: 'Changes' }),
  statement('contact/email', 'Write to [privacy@fernhill.example].', {
    heading: 'Contact',
    details: { address: ['privacy@fernhill.example'] },
  }),
  statement('controller/controller', '[Fernhill Outdoor Ltd] runs this shop.', {
    heading: 'Contact',
    details: { names: ['Fernhill Outdoor Ltd'] },
  }),
];

const ANSWERS: Partial<Record<QuestionId, AnswerState>> = {
  'collects-precise-location': 'conditional',
  'sells-data': 'no',
  'shares-with-advertisers': 'yes',
  'names-recipients': 'yes',
  'tracks-across-sites': 'yes',
  'honours-do-not-track': 'no',
  'right-to-delete': 'yes',
};

/** What proves each of them. */
const PROOFS: Partial<Record<QuestionId, string>> = {
  'collects-precise-location': 'collection/precise-location',
  'sells-data': 'sale/personal-data:no',
  'shares-with-advertisers': 'sharing/advertisers',
  'names-recipients': 'sharing/payment-processors',
  'tracks-across-sites': 'tracking/cross-site',
  'honours-do-not-track': 'signal/do-not-track:no',
  'right-to-delete': 'right/erasure',
};

const answers: Answer[] = QUESTIONS.map((question) => ({
  question,
  answer: ANSWERS[question] ?? 'silent',
  statements: statements.filter(({ id }) => id.startsWith(`${PROOFS[question]}-`)).map(({ id }) => id),
}));

const sold = statement(
  'sale/personal-data',
  'Under Californian law, giving partners your purchase history counts as a [sale], and we do that.',
  {
    heading: 'Notice for California',
  },
);

export const SHOP: Analysis = analysis(statements, { answers });

export const CONTRADICTING: Analysis = analysis([...statements, sold], {
  answers,
  contradictions: [
    { kind: 'sale', statements: ['sale/personal-data:no', 'sale/personal-data'].map(idOf) as [string, string] },
  ],
});

const HOSTILE: Analysis = analysis(
  [
    statement(
      'collection/name',
      `We keep your [name] <img src=x onerror=alert(1)> \u202Eesrever\u202C and ${'verylongword'.repeat(12)}.`,
      {
        heading: '<script>alert(2)</script>',
      },
    ),
  ],
  {
    document: { language: 'und', updated: null, words: 1 },
    detection: { kind: 'other', confidence: 0.2, signals: [] },
    reading: { ...SHOP.reading, unread: [{ what: 'a frame of another origin', why: 'cross-origin' }] },
  },
);

function idOf(says: string): string {
  return [...statements, sold].find(({ id }) => id.startsWith(`${says}-stated`))!.id;
}

const PAST: Past = {
  since: '2026-05-03',
  reworded: true,
  answers: [
    {
      question: 'shares-with-advertisers',
      before: 'silent',
      now: 'yes',
      was: [],
      is: statements.filter(({ value }) => value === 'advertisers'),
    },
    {
      question: 'sells-data',
      before: 'yes',
      now: 'no',
      was: [statement('sale/personal-data', 'We [sell] lists of customers to two publishers.', share)],
      is: statements.filter(({ practice }) => practice === 'sale'),
    },
  ],
  statements: [
    {
      was: [
        statement('retention/stated-period', 'Order files are destroyed after [ten years].', {
          heading: 'How long we keep it',
          details: { period: ['P10Y'] },
        }),
      ],
      is: statements.filter(({ practice }) => practice === 'retention'),
    },
    { was: [], is: statements.filter(({ value }) => value === 'phone-number') },
    { was: [statement('right/restriction', 'You may have us [block] your data.', rights)], is: [] },
  ],
};
const UNCHANGED: Past = { since: '2026-05-03', reworded: false, answers: [], statements: [] };

const state = (status: PageState['status'], rest: Partial<PageState> = {}): PageState => ({ ...IDLE, status, ...rest });

const SITE = 'https://shop.example';
const RELATED: ListedLink[] = [
  { url: `${SITE}/cookies`, text: 'Cookie list', kind: 'cookie-policy', read: true },
  { url: `${SITE}/partners`, text: 'the companies that deliver and pay for us', kind: 'partners' },
];
const PANEL = {
  url: `${SITE}/cookies#panel`,
  text: 'cookie panel',
  block: statements.find(({ value }) => value === 'cookie-settings')!.evidence[0]!.block,
};
const OF_THE_SITE: ListedLink[] = [
  { url: `${SITE}/privacy`, text: 'Privacy policy', kind: 'privacy-policy' },
  { url: `${SITE}/terms`, text: 'Terms of service', kind: 'terms' },
];

export const STATES = {
  ready: state('ready', { analysis: SHOP }),
  marked: state('ready', { analysis: SHOP, marked: true, pointed: idOf('security/no-guarantee') }),
  changed: state('ready', { analysis: SHOP, past: PAST }),
  unchanged: state('ready', { analysis: SHOP, past: UNCHANGED }),
  related: state('ready', { analysis: SHOP, anchors: [PANEL], links: RELATED, closedParts: 3, verdict: 'policy' }),
  linking: state('idle', { links: OF_THE_SITE }),
  disowned: state('not-a-policy', { verdict: 'other' }),
  contradicting: state('ready', { analysis: CONTRADICTING, accessWithheld: true }),
  hostile: state('ready', { analysis: HOSTILE, asked: true, truncated: true }),
  loading: state('loading'),
  'loading-long': state('loading', { progress: 0.4 }),
  idle: state('idle'),
  'not-a-policy': state('not-a-policy', { analysis: analysis([]) }),
  'unsupported-language': state('unsupported-language', { language: 'fi' }),
  'unknown-language': state('unsupported-language', { language: 'und' }),
  'nothing-found': state('nothing-found', { analysis: analysis([]) }),
  'cannot-run': state('cannot-run'),
  error: state('error', { error: 'RangeError: Not in the vocabulary: collection/shoe-size' }),
} satisfies Record<string, PageState>;

export type StateName = keyof typeof STATES;
