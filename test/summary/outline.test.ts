import { describe, expect, it } from 'vitest';
import { gatherLines, type Proof } from '../../src/summary/line.ts';
import { outline } from '../../src/summary/outline.ts';
import { TOPICS } from '../../src/vocabulary/salience.ts';
import { placeOf, SECTION_IDS } from '../../src/vocabulary/sections.ts';
import { isValue, PRACTICES, type Practice } from '../../src/vocabulary/vocabulary.ts';
import { analysis, statement } from '../view/policy.ts';

const contactSentence = 'We ask for your [email address] and [phone number].';

describe('gathering lines', () => {
  it('says values of one group together, in the order of the vocabulary', () => {
    const lines = gatherLines([
      statement('collection/phone-number', contactSentence),
      statement('collection/email-address', contactSentence),
      statement('collection/payment-card', 'We keep the number of your [card].'),
    ]);
    expect(lines.map(({ group, values }) => [group, values])).toEqual([
      ['contact', ['email-address', 'phone-number']],
      ['financial', ['payment-card']],
    ]);
  });

  it('shows a sentence that proves two values once, with the mentions of both', () => {
    const [line] = gatherLines([
      statement('collection/email-address', 'We ask for your [email address] and phone number.'),
      statement('collection/phone-number', 'We ask for your email address and [phone number].'),
    ]);
    expect(line!.evidence).toHaveLength(1);
    const [{ start, mentions, values }] = line!.evidence as [Proof];
    expect(mentions.map((mention) => mention.start - start)).toEqual([16, 34]);
    expect(values).toEqual(['email-address', 'phone-number']);
  });

  it.each([
    ['polarity', { polarity: 'denied' }],
    ['condition', { modality: 'conditional' }],
    ['audience', { audience: ['california'] }],
  ] as const)('parts statements that differ in %s', (_, other) => {
    const lines = gatherLines([
      statement('sharing/advertisers', 'We share data with [advertisers].'),
      statement('sharing/ad-exchanges', 'And [ad exchanges], too.', other as Parameters<typeof statement>[2]),
    ]);
    expect(lines).toHaveLength(2);
  });

  it("parts the service's own trackers from those of others", () => {
    const lines = gatherLines([
      statement('tracking/analytics', 'Our [analytics] cookies.', { party: 'first' }),
      statement('tracking/analytics', 'Their [analytics] cookies.', { party: 'third' }),
    ]);
    expect(lines.map(({ party }) => party)).toEqual(['first', 'third']);
  });

  it('does not say as a possibility or on a condition what is stated outright elsewhere', () => {
    const lines = gatherLines([
      statement('collection/name', 'We may collect your [name].', { modality: 'possible' }),
      statement('collection/gender', 'We may collect your [gender].', { modality: 'possible' }),
      statement('collection/name', 'We collect your [name].'),
      statement('collection/name', 'If you agree, we collect your [name].', { modality: 'conditional' }),
    ]);
    expect(lines.map(({ form, values }) => [form, values])).toEqual([
      ['yes', ['name']],
      ['may', ['gender']],
    ]);
    expect(lines[0]!.evidence.map(({ quote }) => quote)).toEqual([
      'We may collect your name.',
      'We collect your name.',
      'If you agree, we collect your name.',
    ]);
  });

  it('never joins a denial that reaches some data only with one that reaches all', () => {
    const lines = gatherLines([
      statement('sharing/advertisers:no', 'We do not give your name to [advertisers].', {
        details: { data: ['name'] },
      }),
      statement('sharing/data-brokers:no', 'We give nothing to [data brokers].'),
    ]);
    expect(lines.map(({ values }) => values)).toEqual([['data-brokers'], ['advertisers']].reverse());
  });

  it('parts statistics from what is about somebody', () => {
    const lines = gatherLines([
      statement('sharing/public', 'We [publish] statistics.', { details: { data: ['aggregated-data'] } }),
      statement('sharing/other-users', '[Others] see your reviews.'),
    ]);
    expect(lines.map(({ values, limited }) => [values, limited])).toEqual([
      [['other-users'], false],
      [['public'], true],
    ]);
  });

  it('keeps the words that open a list with the item, and points at the item', () => {
    const [line] = gatherLines([
      statement('sale/personal-data:no', ['We are a shop.', '[sell] your data'], { leadIn: 'We do not:' }),
    ]);
    expect(line!.evidence.map(({ quote, index, leadIns }) => [quote, index, leadIns])).toContainEqual([
      'sell your data',
      2,
      ['We do not:'],
    ]);
  });
});

describe('sections', () => {
  it('are all there, in order, with no lines where the text is silent', () => {
    const { sections } = outline(analysis([statement('retention/indefinite', 'We keep it [forever].')]));
    expect(sections.map(({ id }) => id)).toEqual(SECTION_IDS);
    expect(sections.filter(({ lines }) => lines.length > 0).map(({ id }) => id)).toEqual(['retention']);
  });

  it('hold every statement exactly once', () => {
    const statements = everyValue();
    const said = outline(analysis(statements)).sections.flatMap(({ lines }) =>
      lines.flatMap((line) => line.statements),
    );
    expect(said.sort()).toEqual(statements.map(({ id }) => id).sort());
  });

  it('read choices about cookies under cookies, and data about children under children', () => {
    expect(placeOf('choice', 'cookie-settings').section).toBe('cookies');
    expect(placeOf('choice', 'opt-out-marketing').section).toBe('rights');
    expect(placeOf('collection', 'children-data').section).toBe('children');
  });

  it('refuse what the vocabulary does not hold', () => {
    expect(() => placeOf('collection', 'shoe-size')).toThrow(RangeError);
  });
});

describe('what stands out', () => {
  it('is at most five lines on different things, the most salient first', () => {
    const { standsOut } = outline(analysis(everyValue()));
    expect(standsOut).toHaveLength(5);
    expect(standsOut[0]).toMatchObject({ practice: 'sale', polarity: 'affirmed' });
    expect(new Set(standsOut.map(({ id }) => id)).size).toBe(5);
  });

  it('has something welcome where the text says anything welcome', () => {
    const { standsOut } = outline(
      analysis([
        ...everyValue().filter(({ practice }) => practice !== 'right'),
        statement('right/erasure', 'You can [delete] it.'),
      ]),
    );
    const welcome = TOPICS.filter((topic) => topic.welcome).flatMap(({ says, polarity }) =>
      says.map((one) => one + polarity),
    );
    expect(
      standsOut.some((line) =>
        line.values.some((value) => welcome.includes(`${line.practice}/${value}${line.polarity}`)),
      ),
    ).toBe(true);
  });

  it('ranks what happens outright above what happens on a condition', () => {
    const { standsOut } = outline(
      analysis([
        statement('sale/personal-data', 'We [sell] data if you agree.', { modality: 'conditional' }),
        statement('collection/precise-location', 'We collect your [GPS position].'),
      ]),
    );
    expect(standsOut.map(({ practice }) => practice)).toEqual(['collection', 'sale']);
  });

  it.each([
    ['is contradicted', [statement('sale/personal-data', 'We [sell] your data.')], {}],
    ['reaches some data only', [], { details: { data: ['health'] } }],
    ['holds for some people only', [], { audience: ['california'] }],
  ] as const)('never reports a denial that %s', (_, others, said) => {
    const denial = statement('sale/personal-data:no', 'We do not [sell] it.', said as Parameters<typeof statement>[2]);
    const { standsOut } = outline(analysis([...others, denial]));
    expect(standsOut.filter(({ polarity }) => polarity === 'denied')).toEqual([]);
  });

  it('is not that statistics are shared', () => {
    const statistics = statement('sharing/advertisers', '[Them].', { details: { data: ['aggregated-data'] } });
    expect(outline(analysis([statistics])).standsOut).toEqual([]);
  });

  it('names only values that the vocabulary holds', () => {
    for (const says of TOPICS.flatMap((topic) => topic.says)) {
      const [practice, value, every] = says.split('/') as [Practice, string, string?];
      const groups = PRACTICES[practice].values.map((one) => ('group' in one ? one.group : undefined));
      expect(every ? groups.includes(value as never) : isValue(practice, value), says).toBe(true);
    }
  });
});

it('sets contradicting statements against each other', () => {
  const statements = [
    statement('sale/personal-data', 'We [sell] your data to partners.'),
    statement('sale/personal-data:no', 'We never [sell] your data.'),
  ];
  const { contradictions } = outline(
    analysis(statements, { contradictions: [{ kind: 'sale', statements: [statements[0]!.id, statements[1]!.id] }] }),
  );
  expect(contradictions).toMatchObject([{ kind: 'sale', lines: [{ form: 'yes' }, { form: 'no' }] }]);
});

function everyValue() {
  return Object.entries(PRACTICES).flatMap(([practice, { values }]) =>
    values.map(({ id }) => statement(`${practice}/${id}`, `It says [${practice} ${id}].`)),
  );
}
