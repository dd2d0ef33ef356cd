import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model.ts';
import { glance } from '../../src/summary/glance.ts';
import { gatherLines } from '../../src/summary/line.ts';
import { standingOut } from '../../src/summary/standing-out.ts';
import { inMyOrder, NO_WISHES } from '../../src/summary/wishes.ts';
import { FATES } from '../../src/vocabulary/fates.ts';
import { CONCERNS, TOPICS } from '../../src/vocabulary/salience.ts';
import { statement } from '../view/policy.ts';

/** The forms of each row, in the order of the columns. */
const formsOf = (statements: Statement[]) =>
  Object.fromEntries(glance(statements).map(({ data, cells }) => [data, FATES.map((fate) => cells[fate].form)]));

describe('at a glance', () => {
  it('says of a kind of data only what names it', () => {
    const forms = formsOf([
      statement('collection/email-address', 'We ask for your [e-mail].'),
      statement('sharing/advertisers', 'We tell [advertisers] of you.'),
      statement('sharing/affiliates', 'Our [sister companies] get your e-mail.', {
        details: { data: ['email-address'] },
      }),
    ]);
    expect(forms).toEqual({
      other: ['silent', 'yes', 'silent', 'silent', 'silent'],
      contact: ['yes', 'yes', 'silent', 'silent', 'silent'],
    });
  });

  it('has no row of which nothing is said', () => {
    expect(glance([])).toEqual([]);
    expect(formsOf([statement('collection/children-data', 'We ask [children].')])).toEqual({});
  });

  it('never takes the denial of a part for that of the whole', () => {
    expect(formsOf([statement('collection/health:no', 'We never ask of your [health].')])).toEqual({
      sensitive: ['unless', 'silent', 'silent', 'silent', 'silent'],
    });
    expect(formsOf([statement('collection/special-categories:no', 'No [sensitive data] is taken.')])).toEqual({
      sensitive: ['no', 'silent', 'silent', 'silent', 'silent'],
    });
    expect(formsOf([statement('sharing/advertisers:no', 'Nothing goes to [advertisers].')]).other?.[1]).toBe('unless');
    expect(formsOf([statement('sharing/third-parties:no', 'Nothing goes to [others].')]).other?.[1]).toBe('no');
  });

  it('says on a condition what holds for some people', () => {
    const some = statement('sale/personal-data', 'In California that is a [sale].', { audience: ['california'] });
    expect(formsOf([some]).other?.[2]).toBe('if');
  });

  it('tells one stated time, and none of several', () => {
    const kept = (period: string[]) =>
      glance([statement('retention/stated-period', 'Kept for [a while].', { details: { period } })])[0]!.cells.kept;
    expect(kept(['P2Y']).period).toBe('P2Y');
    expect(kept(['P2Y', 'P1M'])).not.toHaveProperty('period');
  });

  it('counts what is shared for advertising as advertising, and its denial not', () => {
    const shared = (no: '' | ':no') =>
      formsOf([
        statement(`sharing/affiliates${no}`, 'To our [group] for adverts.', { details: { purposes: ['advertising'] } }),
      ]).other?.[3];
    expect(shared('')).toBe('yes');
    expect(shared(':no')).toBe('silent');
  });
});

describe('wishes', () => {
  const statements = [
    statement('sale/personal-data', 'We [sell] it.'),
    statement('collection/health', 'We note your [health].'),
    statement('transfer/abroad', 'It goes [abroad].'),
    statement('change/continued-use', 'Who [stays] agrees.'),
  ];

  it('bring what matters to the front and hide nothing', () => {
    const plain = standingOut(statements).map(({ practice }) => practice);
    const mine = standingOut(statements, ['abroad']).map(({ practice }) => practice);
    expect(plain[0]).toBe('sale');
    expect(mine[0]).toBe('transfer');
    expect([...mine].sort()).toEqual([...plain].sort());
  });

  it('bring what is denied in part to the front where it matters, and what is affirmed besides is no denial', () => {
    const photos = statement('purpose/ai-training:no', 'We do not [train] on photos.', {
      details: { data: ['photo'] },
    });
    const practices = (...all: Parameters<typeof standingOut>) => standingOut(...all).map(({ practice }) => practice);
    expect(practices([...statements, photos])).not.toContain('purpose');
    expect(practices([...statements, photos], ['ai-training'])[0]).toBe('purpose');
    const both = standingOut([photos, statement('purpose/ai-training', 'We [train] on mail.')], ['ai-training']);
    expect(both.map(({ polarity }) => polarity)).toEqual(['affirmed']);
  });

  it('bring the rights of the reader’s region to the front', () => {
    const lines = gatherLines([
      statement('right/access', 'You may [ask].'),
      statement('right/appeal', 'Californians may [appeal].', { audience: ['california'] }),
      statement('right/erasure', 'Europeans may have it [erased].', { audience: ['europe'] }),
    ]);
    const order = (region: 'europe' | 'california' | null) =>
      inMyOrder(lines, { ...NO_WISHES, region }).map(({ audience }) => audience?.[0] ?? 'everyone');
    expect(order('europe')).toEqual(['europe', 'everyone', 'california']);
    expect(order('california')).toEqual(['california', 'everyone', 'europe']);
    expect(order(null)).toEqual(lines.map(({ audience }) => audience?.[0] ?? 'everyone'));
  });

  it('name only topics that there are', () => {
    const known = TOPICS.map(({ id }) => id);
    expect(
      Object.values(CONCERNS)
        .flat()
        .filter((id) => !known.includes(id)),
    ).toEqual([]);
  });
});
