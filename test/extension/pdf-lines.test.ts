import { expect, it } from 'vitest';
import { layLines, type Piece } from '../../src/extension/desk/pdf-lines.ts';

/** Lines from the top of a page; an empty one leaves its place empty. `[n]` before a line sets its height. */
const page = (...lines: string[]): Piece[] =>
  lines.flatMap((line, at): Piece[] => {
    const [, height = '10', text = ''] = /^(?:\[(\d+)\])?(.*)$/.exec(line)!;
    return text ? [{ text, endsLine: true, height: Number(height), baseline: 800 - at * 13 }] : [];
  });

it('makes one line of a paragraph, and keeps paragraphs and headings apart', () => {
  const text = layLines([
    page(
      '[16]What we collect',
      '',
      'We collect the name that you give when you',
      'sign up, and your email ad-',
      'dress.',
      '',
      'We sell nothing.',
    ),
  ]);
  expect(text).toBe(
    'What we collect\n\nWe collect the name that you give when you sign up, and your email address.\n\nWe sell nothing.',
  );
});

it('keeps the items of a list, and lines that ended early', () => {
  const text = layLines([
    page(
      'We share your personal data with these companies:',
      '• carriers that bring your parcel to your front',
      'door',
      '• banks',
      'Fernhill Ltd',
      '2 Harbour Street',
    ),
  ]);
  expect(text.split('\n')).toEqual([
    'We share your personal data with these companies:',
    '• carriers that bring your parcel to your front door',
    '• banks',
    'Fernhill Ltd',
    '2 Harbour Street',
  ]);
});

it('leaves out what stands at the edge of most pages', () => {
  const pages = [1, 2, 3, 4].map((number) =>
    page('Fernhill privacy policy', '', `The text of page ${'abcd'[number - 1]}.`, '', `Page ${number} of 4`),
  );
  expect(layLines(pages)).toBe(
    'The text of page a.\n\nThe text of page b.\n\nThe text of page c.\n\nThe text of page d.',
  );
});

it('puts the pieces of a line together', () => {
  const piece = { height: 10, baseline: 700 };
  expect(
    layLines([
      [
        { ...piece, text: 'We do ', endsLine: false },
        { ...piece, text: 'not sell.', endsLine: true },
        { text: ' ', height: 0, baseline: 0, endsLine: true },
      ],
    ]),
  ).toBe('We do not sell.');
  expect(layLines([])).toBe('');
});
