import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, csv } from '../../src/export/csv.ts';
import { SHOP } from '../view/fixtures.ts';
import { analysis, statement } from '../view/policy.ts';

/** A reader of RFC 4180 that takes nothing else. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const quoted = /"((?:[^"]|"")*)"/y;
      const plain = /[^",\r\n]*/y;
      quoted.lastIndex = plain.lastIndex = at;
      const found = quoted.exec(text);
      row.push(found ? found[1]!.replaceAll('""', '"') : plain.exec(text)![0]);
      at = found ? quoted.lastIndex : plain.lastIndex;
      if (text[at] !== ',') break;
      at++;
    }
    expect(text.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    rows.push(row);
  }
  return rows;
}

const quoteOf = (row: readonly string[]) => row[COLUMNS.indexOf('quote')];
const withQuote = (quote: string) => {
  const base = statement('collection/name', 'x');
  return analysis([{ ...base, evidence: [{ ...base.evidence[0]!, quote }] }]);
};

describe('the table', () => {
  it('has a head and a row for each quote', () => {
    const [head, ...rows] = read(csv(SHOP));
    expect(head).toEqual(COLUMNS);
    expect(rows.length).toBe(SHOP.statements.reduce((all, { evidence }) => all + evidence.length, 0));
    expect(rows.every((row) => row.length === COLUMNS.length)).toBe(true);
    const period = rows.find((row) => row[1] === 'retention')![COLUMNS.indexOf('period')];
    expect(period).toBe('P7Y; P30D');
  });

  it('gives back any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'é', ';') }), (quote) => {
        expect(quoteOf(read(csv(withQuote(quote)))[1]!)).toBe(quote);
      }),
    );
  });

  it.each(['=HYPERLINK("x")', '+44 1632', '-1+1', '@SUM(A1)', '\t=1', ' =1', '"=1', '＝1', '|cmd'])(
    'keeps %s from being a formula',
    (quote) => expect(quoteOf(read(csv(withQuote(quote)))[1]!)).toBe(`'${quote}`),
  );

  it.each([
    ['Write to us;=HYPERLINK("x")', 'Write to us;\'=HYPERLINK("x")'],
    ['a; "@SUM(A1)"', 'a;\' "@SUM(A1)"'],
    ['a\n=1', "a\n'=1"],
  ])('keeps %j from being one where cells end at semicolons or tabs', (quote, safe) =>
    expect(quoteOf(read(csv(withQuote(quote)))[1]!)).toBe(safe),
  );

  it.each(['We collect = we ask.', 'your name; your address', 'a@b.example', '3 + 4'])('leaves %s as it is', (quote) =>
    expect(quoteOf(read(csv(withQuote(quote)))[1]!)).toBe(quote),
  );
});
