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

it('takes no short word at the end of a sentence for the number of an item', () => {
  const text = layLines([
    page('We never tell a person in this town anything about', 'you. Nor do we', '(iv) sell it; or', 'b) give it away'),
  ]);
  expect(text.split('\n')).toEqual([
    'We never tell a person in this town anything about you. Nor do we',
    '(iv) sell it; or',
    'b) give it away',
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

it('goes on over the end of a page where a sentence does', () => {
  const two = (last: string, first: string) =>
    layLines([page('We keep the names of our guests in a book of their own.', last), page(first, 'and no other.')]);
  expect(two('We never show your name to anybody in this town, unless', 'you tell us to do so;')).toContain(
    'town, unless you tell us to do so; and no other.',
  );
  expect(two('Some of the guests whom we have had were from the United', 'Kingdom of the sea')).toContain(
    'United Kingdom',
  );
  expect(two('We never show your name to anybody in this town at all.', 'Guests come')).toContain('all.\n\nGuests');
  expect(two('Our guests', 'Guests come')).toContain('Our guests\n\nGuests');
  expect(two('We never show your name to anybody in this town, unless', '[16]Guests')).toContain('unless\n\nGuests');
  expect(two('We never show the name that you have told us, not to', '- banks')).toContain('to\n\n- banks');
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
