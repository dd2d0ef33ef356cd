import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model.ts';
import { findContradictions } from '../../src/summary/contradictions.ts';
import { quoting, saying } from './saying.ts';

const kinds = (...statements: Statement[]) => findContradictions(statements).map(({ kind }) => kind);

describe('findContradictions', () => {
  it('gives the denial first, then the affirmation, whatever their order in the text', () => {
    const found = findContradictions([saying('sale/personal-data'), saying('sale/personal-data:no')]);
    expect(found).toEqual([{ statements: ['sale/personal-data:no', 'sale/personal-data'], kind: 'sale' }]);
  });

  it.each([
    ['sale', 'sale/personal-data:no', saying('sale/personal-data', { modality: 'possible' })],
    ['sale', 'sale/personal-data:no', saying('sale/personal-data', { audience: ['california'] })],
    [
      'sale',
      'sale/personal-data:no',
      saying('sharing/advertisers', { details: { purposes: ['targeted-advertising'] } }),
    ],
    ['collection', 'collection/precise-location:no', saying('collection/precise-location')],
    ['sharing', 'sharing/third-parties:no', saying('sharing/business-partners')],
    ['sharing', 'sharing/third-parties:no', saying('sharing/advertisers', { modality: 'possible' })],
    ['sharing', 'sharing/third-parties:no', saying('sharing/third-parties')],
    ['sharing', 'sharing/third-parties:no', saying('sharing/third-parties', { details: { purposes: ['marketing'] } })],
    ['sharing', 'sharing/social-networks:no', saying('sharing/social-networks')],
  ])('finds %s: %s against an affirmation', (kind, denial, affirmation) => {
    expect(kinds(saying(denial), affirmation)).toEqual([kind]);
  });

  it('finds retention both for a period and without end', () => {
    expect(kinds(saying('retention/stated-period'), saying('retention/indefinite'))).toEqual(['retention']);
    const ofLogs = () => ({ details: { data: ['log-data'] }, evidence: [quoting('log-data')] });
    expect(kinds(saying('retention/stated-period', ofLogs()), saying('retention/indefinite', ofLogs()))).toEqual([
      'retention',
    ]);
  });

  it.each([
    ['an exception', [saying('sharing/third-parties:no', { modality: 'conditional' }), saying('sharing/advertisers')]],
    ['a consent', [saying('sale/personal-data:no'), saying('sale/personal-data', { modality: 'conditional' })]],
    [
      'a denial for one group',
      [saying('sale/personal-data:no', { audience: ['children'] }), saying('sale/personal-data')],
    ],
    [
      'two groups',
      [
        saying('sale/personal-data:no', { audience: ['europe'] }),
        saying('sale/personal-data', { audience: ['california'] }),
      ],
    ],
    [
      'a denial of some data',
      [saying('sharing/third-parties:no', { details: { data: ['name'] } }), saying('sharing/advertisers')],
    ],
    [
      'a denial for one purpose',
      [saying('sharing/third-parties:no', { details: { purposes: ['marketing'] } }), saying('sharing/third-parties')],
    ],
    [
      'statistics alone',
      [
        saying('sharing/third-parties:no'),
        saying('sharing/third-parties', { id: 'statistics', details: { data: ['aggregated-data'] } }),
      ],
    ],
    ['those who work for the service', [saying('sharing/third-parties:no'), saying('sharing/service-providers')]],
    ['a public forum', [saying('sharing/public:no'), saying('sharing/public')]],
    [
      'a third party that does what the service needs',
      [
        saying('sharing/third-parties:no'),
        saying('sharing/third-parties', { id: 'payment', details: { purposes: ['transactions', 'security'] } }),
      ],
    ],
    ['the authorities', [saying('sharing/third-parties:no'), saying('sharing/authorities')]],
    ['sharing that is no sale', [saying('sale/personal-data:no'), saying('sharing/advertisers')]],
    ['children', [saying('collection/children-data:no'), saying('collection/children-data')]],
    ['personal data at large', [saying('collection/personal-data:no'), saying('collection/personal-data')]],
    ['other data', [saying('collection/health:no'), saying('collection/name')]],
    [
      'a period for one type of data',
      [
        saying('retention/stated-period', { details: { data: ['log-data'] }, evidence: [quoting('log-data')] }),
        saying('retention/indefinite'),
      ],
    ],
    [
      'two denials',
      [saying('sale/personal-data:no'), saying('retention/indefinite:no'), saying('retention/stated-period')],
    ],
  ])('raises no false alarm over %s', (_, statements) => {
    expect(kinds(...statements)).toEqual([]);
  });

  it('leaves alone what one sentence says', () => {
    const evidence = [quoting()];
    expect(kinds(saying('collection/health:no', { evidence }), saying('collection/health', { evidence }))).toEqual([]);
  });
});
