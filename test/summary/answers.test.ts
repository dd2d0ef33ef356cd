import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model.ts';
import { answerQuestions, denialsInPart } from '../../src/summary/answers.ts';
import { QUESTION_RULES } from '../../src/vocabulary/questions.ts';
import { QUESTIONS, type QuestionId } from '../../src/vocabulary/vocabulary.ts';
import { quoting, saying } from './saying.ts';

const answersTo = (statements: Statement[], updated: string | null = null) =>
  new Map(answerQuestions(statements, { updated }).map((answer) => [answer.question, answer]));

const answer = (question: QuestionId, ...statements: Statement[]) => answersTo(statements).get(question)!.answer;

describe('answerQuestions', () => {
  it('answers all questions in their order, silent where nothing is said', () => {
    const answers = answerQuestions([], { updated: null });
    expect(answers.map(({ question }) => question)).toEqual([...QUESTIONS]);
    expect(new Set(answers.map((each) => each.answer))).toEqual(new Set(['silent']));
    expect(answers.flatMap((each) => each.statements)).toEqual([]);
  });

  it('rests an answer on the statements that give it, and on no others', () => {
    const statements = [
      saying('right/access', { id: 'europeans', audience: ['europe'] }),
      saying('right/access', { id: 'all' }),
      saying('right/erasure', { id: 'other' }),
    ];
    expect(answersTo(statements).get('right-to-access')).toEqual({
      question: 'right-to-access',
      answer: 'yes',
      statements: ['all'],
    });
  });

  it.each(QUESTIONS.filter((question) => QUESTION_RULES[question].yes.some((claim) => typeof claim === 'string')))(
    'answers %s with yes, conditional, or no by one statement of its first claim',
    (question) => {
      const rule = QUESTION_RULES[question];
      const claim = rule.yes.find((each) => typeof each === 'string')!.replace('transfer/*', 'transfer/abroad');
      expect(answer(question, saying(claim))).toBe('yes');
      expect(answer(question, saying(claim, { modality: 'possible' }))).toBe('yes');
      const weakened = rule.asksWhatIsTold ? 'yes' : 'conditional';
      expect(answer(question, saying(claim, { modality: 'conditional' }))).toBe(weakened);
      expect(answer(question, saying(claim, { audience: ['europe'] }))).toBe(rule.toldToSome ? 'yes' : weakened);
      const denied = rule.no?.some((each) => each === claim) ? 'no' : 'silent';
      expect(answer(question, saying(`${claim}:no`))).toBe(denied);
    },
  );

  it.each([
    ['yes', ['sale/personal-data', 'sale/personal-data:no']],
    ['no', ['sale/personal-data:no']],
  ] as const)('weighs an unlimited affirmation above a denial: %s', (expected, claims) => {
    expect(answer('sells-data', ...claims.map((claim) => saying(claim)))).toBe(expected);
  });

  it('weighs an affirmation on a condition above an unlimited denial', () => {
    const onConsent = saying('sale/personal-data', { modality: 'conditional' });
    expect(answer('sells-data', onConsent, saying('sale/personal-data:no'))).toBe('conditional');
  });

  it('answers a denial with an exception as conditional', () => {
    expect(answer('sells-data', saying('sale/personal-data:no', { modality: 'conditional' }))).toBe('conditional');
    expect(answer('collects-sensitive-data', saying('collection/health:no', { modality: 'conditional' }))).toBe(
      'conditional',
    );
  });
});

describe('a limited denial', () => {
  type Limit = NonNullable<Parameters<typeof saying>[1]>;
  const denied = (limit: Limit) => answer('sells-data', saying('sale/personal-data:no', limit));

  it.each<[string, Limit]>([
    ['data', { details: { data: ['phone-number'] }, evidence: [quoting('phone-number')] }],
    ['recipients', { details: { recipients: ['advertisers'] } }],
    ['purposes', { details: { purposes: ['marketing'] } }],
    ['places', { details: { places: ['US'] } }],
    ['age', { details: { age: [16] } }],
    ['audience', { audience: ['children'] }],
  ])('never answers no by itself: %s', (_, limit) => {
    expect(denied(limit)).toBe('silent');
  });

  it.each<[string, Limit]>([
    ['personal data at large', { details: { data: ['name', 'personal-data'] } }],
    ['third parties at large', { details: { recipients: ['third-parties'] } }],
    ['a look back of twelve months', { details: { period: ['P12M'] } }],
    ['a second quote without the limit', { details: { data: ['name'] }, evidence: [quoting('name'), quoting()] }],
  ])('is none where it speaks of %s', (_, limit) => {
    expect(denied(limit)).toBe('no');
  });

  it('is none where it names the recipient that is asked for', () => {
    const denial = saying('sharing/advertisers:no', { details: { recipients: ['advertisers'] } });
    expect(answer('shares-with-advertisers', denial)).toBe('no');
  });

  it('is none where it names the country that the data stays in', () => {
    expect(answer('transfers-abroad', saying('transfer/abroad:no', { details: { places: ['EU'] } }))).toBe('no');
  });
});

describe('a denial wider than the question', () => {
  it('answers no where it is outright', () => {
    expect(answer('shares-with-advertisers', saying('sharing/third-parties:no'))).toBe('no');
    expect(answer('shares-with-partners', saying('sharing/third-parties:no'))).toBe('no');
    expect(answer('collects-precise-location', saying('collection/location:no'))).toBe('no');
    expect(answer('uses-for-targeted-advertising', saying('purpose/advertising:no'))).toBe('no');
  });

  it('answers nothing where it has an exception, which may be another than what is asked', () => {
    const denial = saying('sharing/third-parties:no', { modality: 'conditional' });
    expect(answer('shares-with-advertisers', denial)).toBe('silent');
  });

  it('says nothing of affiliates and authorities, who are not meant by third parties', () => {
    expect(answer('shares-with-affiliates', saying('sharing/third-parties:no'))).toBe('silent');
    expect(answer('gives-to-authorities', saying('sharing/third-parties:no'))).toBe('silent');
  });
});

describe('single questions', () => {
  it('collects-sensitive-data: no by the whole or by several parts, not by one', () => {
    const [health, religion, genetic] = ['health', 'religion', 'genetic'].map((each) =>
      saying(`collection/${each}:no`),
    );
    expect(answer('collects-sensitive-data', saying('collection/special-categories:no'))).toBe('no');
    expect(answer('collects-sensitive-data', health!)).toBe('silent');
    expect(answer('collects-sensitive-data', health!, religion!)).toBe('silent');
    expect(answer('collects-sensitive-data', health!, religion!, genetic!)).toBe('no');
    expect(answer('collects-sensitive-data', health!, religion!, genetic!, saying('collection/biometric'))).toBe('yes');
    expect(answer('collects-sensitive-data', saying('collection/precise-location'))).toBe('silent');
  });

  it('collects-childrens-data: of children alone, whose age is no limit', () => {
    const ofChildren = { audience: ['children'] as ['children'], details: { age: [13] } };
    expect(answer('collects-childrens-data', saying('collection/personal-data:no', ofChildren))).toBe('no');
    expect(answer('collects-childrens-data', saying('collection/children-data:no', { details: { age: [13] } }))).toBe(
      'no',
    );
    expect(answer('collects-childrens-data', saying('collection/name', ofChildren))).toBe('yes');
    expect(answer('collects-childrens-data', saying('collection/photo:no', ofChildren))).toBe('silent');
    expect(answer('collects-childrens-data', saying('collection/personal-data:no'))).toBe('silent');
    const withConsent = saying('collection/children-data', { modality: 'conditional' });
    expect(answer('collects-childrens-data', withConsent)).toBe('conditional');
  });

  it('collects-financial-data: paying, not purchases', () => {
    expect(answer('collects-financial-data', saying('collection/purchase-history'))).toBe('silent');
    expect(answer('collects-financial-data', saying('collection/payment-card:no'))).toBe('no');
  });

  it('uses-for-targeted-advertising: by the purpose of sharing and tracking, not by an advertising cookie', () => {
    const forAdverts = { details: { purposes: ['targeted-advertising'] } };
    expect(answer('uses-for-targeted-advertising', saying('sharing/advertisers', forAdverts))).toBe('yes');
    expect(answer('uses-for-targeted-advertising', saying('tracking/advertising', { party: 'first' }))).toBe('silent');
    expect(answer('uses-for-targeted-advertising', saying('sharing/advertisers:no', forAdverts))).toBe('silent');
  });

  it('uses-for-profiling: the denial of decisions with legal effect answers no only without profiling', () => {
    const noDecision = saying('automated-decision/automated-decision:no');
    expect(answer('uses-for-profiling', noDecision)).toBe('no');
    expect(answer('uses-for-profiling', noDecision, saying('purpose/profiling'))).toBe('yes');
  });

  it('sells-data, shares-with-advertisers: statistics are nobody’s data', () => {
    const statistics = { details: { data: ['aggregated-data'] }, evidence: [quoting('aggregated-data')] };
    expect(answer('shares-with-advertisers', saying('sharing/advertisers', statistics))).toBe('silent');
    expect(answer('sells-data', saying('sale/personal-data', statistics))).toBe('silent');
    const mixed = { ...statistics, evidence: [quoting('aggregated-data'), quoting()] };
    expect(answer('shares-with-advertisers', saying('sharing/advertisers', mixed))).toBe('yes');
    expect(answer('uses-analytics', saying('purpose/analytics', statistics))).toBe('yes');
  });

  it('names-recipients: a company, kinds alone, or no sharing', () => {
    const kinds = saying('sharing/service-providers', { modality: 'possible' });
    expect(answer('names-recipients', kinds)).toBe('no');
    expect(
      answer('names-recipients', kinds, saying('sharing/hosting-providers', { details: { names: ['Acme'] } })),
    ).toBe('yes');
    expect(answer('names-recipients', saying('sharing/advertisers:no', { details: { names: ['Acme'] } }))).toBe(
      'silent',
    );
    expect(answer('names-recipients', saying('tracking/analytics', { details: { names: ['Acme'] } }))).toBe('yes');
    expect(answer('names-recipients', saying('tracking/cookies'))).toBe('silent');
  });

  it('uses-third-party-trackers: by party, by vendor, by technology, by recipient', () => {
    expect(answer('uses-third-party-trackers', saying('tracking/pixels', { party: 'third' }))).toBe('yes');
    expect(answer('uses-third-party-trackers', saying('tracking/pixels', { party: 'first' }))).toBe('silent');
    expect(answer('uses-third-party-trackers', saying('tracking/cookies', { details: { names: ['Acme'] } }))).toBe(
      'yes',
    );
    expect(answer('uses-third-party-trackers', saying('sharing/analytics-providers'))).toBe('yes');
    expect(answer('uses-third-party-trackers', saying('tracking/cookies:no'))).toBe('no');
    const notForAdverts = saying('tracking/cookies:no', { details: { purposes: ['marketing'] } });
    expect(answer('uses-third-party-trackers', notForAdverts)).toBe('silent');
  });

  it('transfers-abroad: a safeguard tells of the transfer', () => {
    expect(answer('transfers-abroad', saying('transfer/standard-contractual-clauses'))).toBe('yes');
    expect(answer('transfers-abroad', saying('transfer/adequacy-decision:no'))).toBe('silent');
  });

  it('states-retention-period: a length or a nameable end, against "as long as necessary"', () => {
    const necessary = saying('retention/as-long-as-necessary');
    expect(answer('states-retention-period', necessary)).toBe('no');
    expect(answer('states-retention-period', saying('retention/indefinite'))).toBe('no');
    expect(answer('states-retention-period', saying('retention/indefinite:no'))).toBe('silent');
    expect(answer('states-retention-period', necessary, saying('retention/account-lifetime'))).toBe('yes');
    expect(answer('states-retention-period', saying('retention/backups', { details: { period: ['P30D'] } }))).toBe(
      'yes',
    );
    expect(answer('states-retention-period', saying('retention/backups'))).toBe('silent');
    const forApplicants = saying('retention/stated-period', { modality: 'conditional', details: { period: ['P6M'] } });
    expect(answer('states-retention-period', forApplicants)).toBe('yes');
  });

  it('describes-security: measures, not the warning that there is no guarantee', () => {
    expect(answer('describes-security', saying('security/no-guarantee'))).toBe('silent');
    expect(answer('describes-security', saying('security/encryption-in-transit'))).toBe('yes');
  });

  it('states-minimum-age: a number, wherever it is said of children', () => {
    expect(answer('states-minimum-age', saying('audience/children'))).toBe('silent');
    expect(answer('states-minimum-age', saying('audience/children', { details: { age: [16] } }))).toBe('yes');
    expect(answer('states-minimum-age', saying('collection/children-data:no', { details: { age: [13] } }))).toBe('yes');
  });

  it('announces-changes: any promise, or the refusal of one', () => {
    const without = saying('change/without-notice');
    expect(answer('announces-changes', without)).toBe('no');
    expect(answer('tells-you-personally-of-changes', without)).toBe('no');
    expect(answer('announces-changes', without, saying('change/posting'))).toBe('yes');
    expect(answer('announces-changes', saying('change/without-notice:no'))).toBe('yes');
    expect(answer('announces-changes', saying('change/continued-use'))).toBe('silent');
    expect(answer('tells-you-personally-of-changes', saying('change/website-notice'))).toBe('silent');
  });

  it('names-contact: of the service, not of the authority', () => {
    expect(answer('names-contact', saying('contact/authority'))).toBe('silent');
    expect(answer('names-contact', saying('contact/representative', { audience: ['europe'] }))).toBe('yes');
  });

  it('states-date: by the policy’s own date', () => {
    expect(answersTo([], '2026-06').get('states-date')).toEqual({
      question: 'states-date',
      answer: 'yes',
      statements: [],
    });
    expect(answersTo([], null).get('states-date')!.answer).toBe('silent');
  });
});

describe('denials of a part of what is asked', () => {
  const parts = (...statements: Statement[]) => Object.fromEntries(denialsInPart(statements));

  it('are those that are confined to some data or some people, and answer nothing', () => {
    const photos = saying('purpose/ai-training:no', { id: 'photos', details: { data: ['photo'] } });
    const californians = saying('sale/personal-data:no', { id: 'californians', audience: ['california'] });
    expect(parts(photos, californians, saying('collection/health:no', { id: 'health' }))).toEqual({
      'uses-for-ai-training': ['photos'],
      'sells-data': ['californians'],
      'collects-sensitive-data': ['health'],
    });
    expect(answer('uses-for-ai-training', photos)).toBe('silent');
  });

  it('are none that answer, hang on a condition, or are about something wider', () => {
    expect(
      parts(
        saying('purpose/ai-training:no'),
        saying('sale/personal-data:no', { modality: 'conditional' }),
        saying('sharing/third-parties:no', { details: { data: ['name'] } }),
        saying('purpose/ai-training', { details: { data: ['photo'] } }),
      ),
    ).toEqual({});
  });
});
