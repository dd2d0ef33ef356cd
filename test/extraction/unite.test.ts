import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/extraction/claim.ts';
import { type ProvenClaim, uniteClaims } from '../../src/extraction/unite.ts';
import type { Evidence } from '../../src/model.ts';

const proof = (block: number, ...mentions: [start: number, end: number][]): Evidence => ({
  block,
  start: 0,
  end: 20,
  quote: 'A sentence as proof.',
  mentions: mentions.map(([start, end]) => ({ start, end })),
});

const sharing: Claim = {
  practice: 'sharing',
  value: 'advertisers',
  polarity: 'affirmed',
  modality: 'stated',
  details: {},
  spans: [],
  rule: 'xx/r',
};

const proven = (claim: Partial<Claim>, ...evidence: Evidence[]): ProvenClaim => ({
  claim: { ...sharing, ...claim },
  evidence: evidence.length > 0 ? evidence : [proof(0)],
});

describe('claims are one statement', () => {
  it('where they say the same, with the evidence of both and the first rule', () => {
    const [one, ...more] = uniteClaims([proven({}, proof(0)), proven({ rule: 'xx/other' }, proof(3))]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: 's1', rule: 'xx/r' });
    expect(one?.evidence.map(({ block }) => block)).toEqual([0, 3]);
  });

  it.each<[string, Partial<Claim>]>([
    ['practice', { practice: 'collection' }],
    ['value', { value: 'affiliates' }],
    ['polarity', { polarity: 'denied' }],
    ['modality', { modality: 'possible' }],
    ['party', { party: 'third' }],
    ['audience', { audience: ['europe'] }],
  ])('and two where the %s differs', (_, other) => {
    const statements = uniteClaims([proven({}), proven(other)]);
    expect(statements.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(statements[1]).toMatchObject(other);
  });

  it('of none there are none', () => expect(uniteClaims([])).toEqual([]));
});

describe('evidence', () => {
  it('is a quote once, with all mentions in order, each once', () => {
    const [one] = uniteClaims([
      proven({}, proof(0, [8, 12])),
      proven({}, proof(0, [2, 4])),
      proven({}, proof(0, [8, 12])),
    ]);
    expect(one?.evidence).toHaveLength(1);
    expect(one?.evidence[0]?.mentions).toEqual([
      { start: 2, end: 4 },
      { start: 8, end: 12 },
    ]);
  });

  it('has a lead-in right behind the item that it leads in', () => {
    const leadIn: Evidence = { ...proof(0), role: 'lead-in' };
    const [one] = uniteClaims([proven({}, proof(1), leadIn), proven({}, proof(2), leadIn)]);
    expect(one?.evidence.map(({ block, role }) => role ?? block)).toEqual([1, 'lead-in', 2, 'lead-in']);
  });

  it('is not shared with the claims that it came from', () => {
    const given = proof(0, [8, 12]);
    uniteClaims([proven({}, given), proven({}, proof(0, [2, 4]))]);
    expect(given.mentions).toHaveLength(1);
  });
});

describe('details', () => {
  const united = (...claims: Partial<Claim>[]) => uniteClaims(claims.map((claim) => proven(claim)))[0]?.details;

  it('are united, each once, in the order of the text', () => {
    expect(united({ details: { data: ['name'], names: ['Acme'] } }, { details: { data: ['age', 'name'] } })).toEqual({
      data: ['name', 'age'],
      names: ['Acme'],
    });
  });

  it('are absent where there are none', () => expect(united({}, { details: { data: [] } })).toEqual({}));

  const denied = { polarity: 'denied' } as const;
  it('of a denial that is outright in one place limit nothing', () => {
    expect(united({ ...denied, details: { data: ['name'] } }, { ...denied })).toEqual({});
    expect(united({ ...denied }, { ...denied, details: { data: ['name'] } })).toEqual({});
    expect(
      united({ ...denied }, { ...denied, details: { data: ['name'] } }, { ...denied, details: { data: ['age'] } }),
    ).toEqual({});
  });

  it('of denials that are all limited are united', () => {
    expect(united({ ...denied, details: { data: ['name'] } }, { ...denied, details: { data: ['age'] } })).toEqual({
      data: ['name', 'age'],
    });
  });

  it('of a denial that limit nothing stay', () => {
    expect(united({ ...denied, details: { names: ['Acme'] } }, { ...denied })).toEqual({ names: ['Acme'] });
  });
});
