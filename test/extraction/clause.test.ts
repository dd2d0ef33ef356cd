import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseIndexAt, splitClauses } from '../../src/extraction/clause.ts';
import { sliceOf, viewOf } from './toy.ts';

/** "main first denied: We do not collect". */
function clausesOf(text: string): string[] {
  const view = viewOf(text);
  return splitClauses(view).map((clause) => {
    const marks = [
      clause.kind,
      clause.subject,
      ...(clause.negations.length > 0 ? ['denied'] : []),
      ...(clause.possible ? ['possible'] : []),
      ...(clause.supposed ? ['supposed'] : []),
    ];
    return `${marks.join(' ')}: ${sliceOf(view, clause.from, clause.to)}`;
  });
}

describe('clauses', () => {
  it.each<[string, string[]]>([
    ['We collect your name.', ['main first: We collect your name']],
    ['Names are nice.', ['main none: Names are nice']],
    [
      'We do not share your name, but you may give it to partners.',
      ['main first denied: We do not share your name', 'main user possible: but you may give it to partners'],
    ],
    ['We collect it; you may object.', ['main first: We collect it', 'main user possible: you may object']],
    [
      'If you agree, we collect your name.',
      ['supposition user supposed: If you agree', 'main first: we collect your name'],
    ],
    [
      'We collect your name when you register.',
      ['main first: We collect your name', 'adverbial user: when you register'],
    ],
    [
      'When you register, we collect your name.',
      ['adverbial user: When you register', 'main first: we collect your name'],
    ],
    [
      'We share it with partners who collect your name.',
      ['main first: We share it with partners', 'relative third: who collect your name'],
    ],
    ['We keep the name you give.', ['main first: We keep the name', 'relative user: you give']],
    ['We allow you to give your name.', ['main first: We', 'main user: allow you to give your name']],
    ['We allow partners to collect it.', ['main first: We', 'main third: allow partners to collect it']],
    ['Partners may collect your location.', ['main third possible: Partners may collect your location']],
    ['We share it with our partners.', ['main first: We share it with our partners']],
    [
      'We may ask whether you are well.',
      ['main first possible: We may ask', 'supposition user supposed: whether you are well'],
    ],
    ['We not only collect it.', ['main first: We not only collect it']],
    ['Our company, never idle, will share it.', ['main first denied: Our company, never idle, will share it']],
  ])('%s', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));

  it('hold what hangs on a supposition to be supposed as well', () => {
    expect(clausesOf('If you enter a name that partners collect, we smile.')).toEqual([
      'supposition user supposed: If you enter a name',
      'relative third supposed: that partners collect',
      'main first: we smile',
    ]);
  });
});

const pieces = [
  'We',
  'you',
  'partners',
  'collect',
  'not',
  'if',
  'when',
  'who',
  'but',
  'and',
  'may',
  'are',
  'x',
  ',',
  ';',
  '(',
  ')',
  '—',
];

it('every token stands in exactly one clause, and is found there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (list) => {
      const view = viewOf(list.join(' '));
      const clauses = splitClauses(view);
      let next = view.sentence.from;
      for (const [i, clause] of clauses.entries()) {
        expect(clause.from).toBe(next);
        if (view.sentence.to > 0) expect(clause.to).toBeGreaterThan(clause.from);
        for (let at = clause.from; at < clause.to; at++) expect(clauseIndexAt(clauses, at)).toBe(i);
        expect(clause.negations.every((at) => at >= clause.from && at < clause.to)).toBe(true);
        next = clause.to;
      }
      expect(next).toBe(view.sentence.to);
    }),
    { numRuns: 500 },
  );
});
