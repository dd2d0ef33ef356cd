import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/document.ts';
import type { Block, Statement } from '../../src/model.ts';
import { toy } from './toy.ts';

/** Blocks one after the other in a text of lines: "# heading", "- item", "  - item of the second depth", "paragraph". */
function blocksOf(...lines: string[]): Block[] {
  let offset = 0;
  return lines.map((line) => {
    const [, heading, indent, bullet, text = ''] = /^(# )?(?:( *)(- ))?(.*)$/s.exec(line) ?? [];
    const type = heading ? 'heading' : bullet ? 'list-item' : 'paragraph';
    const level = heading ? 1 : bullet ? (indent?.length ?? 0) / 2 + 1 : undefined;
    const block: Block = { type, text, offset, ...(level !== undefined && { level }) };
    offset += text.length + 1;
    return block;
  });
}

const read = (blocks: readonly Block[]) =>
  extract(
    blocks.map(() => toy),
    blocks,
  );

const said = (...lines: string[]): string[] =>
  read(blocksOf(...lines)).statements.map(({ practice, value, polarity, modality }) =>
    [
      `${practice}/${value}`,
      ...(polarity === 'denied' ? ['denied'] : []),
      ...(modality === 'stated' ? [] : [modality]),
    ].join(' '),
  );

describe('a document says', () => {
  it.each<[string, string[], string[]]>([
    ['what its sentences say', ['We collect your name. We sell your data.'], ['collection/name', 'sale/personal-data']],
    ['nothing where it says nothing', ['The sun shines.'], []],
    ['a rule whose own words deny as denied', ['We share it without notice.'], ['change/without-notice denied']],
    ['no denial of what nobody denies', ['We do not: maintain safeguards.'], []],
    ['nothing in a question', ['Do we collect your name?'], []],
    ['nothing of a word under no verb', ['Your name is nice.'], []],
    ['what a negation within says', ['We collect no name.'], ['collection/name denied']],
    ['of others nothing', ['Other sites collect your name and sell your data.'], []],
    ['of third parties a disclosure', ['Partners collect your name.'], ['sharing/third-parties']],
    [
      'of a list each item',
      ['We collect your name, your location and your address.'],
      ['collection/name', 'collection/location', 'collection/email-address'],
    ],
  ])('%s', (_, lines, expected) => expect(said(...lines)).toEqual(expected));
});

describe('a lead-in', () => {
  it.each<[string, string[], string[]]>([
    ['lends its verb', ['We collect:', '- your name', '- your location'], ['collection/name', 'collection/location']],
    [
      'lends its denial',
      ['We do not:', '- collect your name', '- sell your data'],
      ['collection/name denied', 'sale/personal-data denied'],
    ],
    ['lends "may"', ['We may collect:', '- your name'], ['collection/name possible']],
    ['lends nothing that it only supposes', ['If we collect:', '- your name'], []],
    [
      'ends with its list',
      ['We collect:', '- your name', 'The sun shines on us and on all.', '- your location'],
      ['collection/name'],
    ],
    [
      'rules deeper items',
      ['We collect:', '- from you:', '  - your name', '- your location'],
      ['collection/name', 'collection/location'],
    ],
    [
      'is the nearest',
      ['We collect:', '- we do not share:', '  - your name with affiliates', '- your location'],
      ['sharing/affiliates denied', 'collection/location'],
    ],
  ])('%s', (_, lines, expected) => expect(said(...lines)).toEqual(expected));

  it('is evidence of its items, with its role', () => {
    const [statement] = read(blocksOf('We collect:', '- your name')).statements;
    expect(statement?.evidence.map(({ quote, role }) => [quote, role])).toEqual([
      ['your name', undefined],
      ['We collect', 'lead-in'],
    ]);
  });
});

describe('a heading', () => {
  it('lends its verb to bare items, and to no sentence with a verb of its own', () => {
    expect(said('# Data we collect', '- Name', 'Your location is nice.')).toEqual(['collection/name']);
  });

  it('lends its audience until the next one', () => {
    const { statements } = read(blocksOf('# Californians', 'We collect your name.', '# All', 'We sell your data.'));
    expect(statements.map(({ audience }) => audience)).toEqual([['california'], undefined]);
  });

  it('is named in the evidence below it', () => {
    const [statement] = read(blocksOf('# What we do', 'We collect your name.')).statements;
    expect(statement?.evidence[0]?.heading).toBe('What we do');
  });

  it('says what a whole sentence says', () => {
    expect(said('# We do not sell your data', 'The sun shines.')).toEqual(['sale/personal-data denied']);
  });
});

describe('the sentence before', () => {
  it('lends its verb to one that goes on', () => {
    expect(said('We collect data. This includes your name.')).toContain('collection/name');
  });

  it('lends nothing to another', () => {
    expect(said('We collect data. The name is nice.')).toEqual(['collection/personal-data']);
  });
});

describe('an extraction', () => {
  it('counts sentences and words, and finds the date', () => {
    const extraction = read(blocksOf('# Privacy', 'Last updated June 16, 2022. We smile.'));
    expect(extraction).toMatchObject({ sentences: 3, words: 8, updated: '2022-06-16' });
  });

  it('passes over blocks of a language that it has no tables for', () => {
    const blocks = blocksOf('We collect your name.', 'We collect your location.');
    expect(extract([undefined, toy], blocks).statements.map(({ value }) => value)).toEqual(['location']);
    const nothing = { statements: [], sentences: 0, words: 0, updated: null };
    expect(extract([undefined, undefined], blocks)).toMatchObject(nothing);
    expect(extract([], [])).toMatchObject(nothing);
  });
});

const line = fc
  .array(
    fc.constantFrom(
      ...[
        'We',
        'you',
        'partners',
        'collect',
        'share',
        'do not',
        'may',
        'your name',
        'address',
        'location',
        'data',
        'sell',
      ],
      ...[
        'affiliates',
        'californians',
        'if',
        'but',
        'and',
        ',',
        '.',
        ':',
        ';',
        'this includes',
        'is',
        'collected',
        'e\u0301',
        '“',
        '😀',
      ],
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

const sentence = fc
  .tuple(
    fc.constantFrom('We', 'You', 'Partners', 'If we', 'We do not', 'We may'),
    fc.constantFrom('collect', 'share', 'sell', 'do not collect', 'give'),
    fc.constantFrom('your name', 'data', 'your address with affiliates', 'your location, name and data', ':'),
  )
  .map((words) => words.join(' '));

const documents = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '', '# ', '- ', '  - '),
      fc.oneof(line, sentence, fc.string({ unit: 'binary', maxLength: 40 })),
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) => blocksOf(...lines.map(([sign, text]) => sign + text)));

/** What is wrong with a statement's proof, in words. */
function faults({ evidence }: Statement, blocks: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join('\n');
  return evidence.flatMap(({ block, start, end, quote, mentions }) => [
    ...(text.slice(start, end) === quote ? [] : [`"${quote}" is not what stands at ${start}`]),
    ...(blocks[block]?.text.includes(quote) ? [] : [`"${quote}" is not in block ${block}`]),
    ...mentions
      .filter((mention) => mention.start < start || mention.end > end || mention.end <= mention.start)
      .map((mention) => `${mention.start}–${mention.end} is not within "${quote}"`),
  ]);
}

it('any document can be read, and each statement has its proof at its place', () => {
  let statements = 0;
  fc.assert(
    fc.property(documents, (blocks) => {
      const extraction = read(blocks);
      statements += extraction.statements.length;
      expect(extraction.statements.flatMap((statement) => faults(statement, blocks))).toEqual([]);
      expect(extraction.statements.every(({ evidence }) => evidence.length > 0)).toBe(true);
      expect(new Set(extraction.statements.map(({ id }) => id)).size).toBe(extraction.statements.length);
      expect(read(blocks)).toEqual(extraction);
    }),
    { numRuns: 400 },
  );
  // A property of nothing holds as well.
  expect(statements).toBeGreaterThan(50);
});
