import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { folded, listing, misplaced } from './listing.ts';

const read = (...lines: string[]) => listing(readText(lines.join('\n')));

const LONG =
  'We keep the orders that you place with us, because the law on bookkeeping asks every shop to do that for years.';
const LONGER = `${LONG} After that time we delete them, and nobody here can bring them back, even if you ask us to.`;

describe('readText', () => {
  it('keeps the input as the document’s text', () => {
    const input = `\ufeff  Privacy \r\n\r\n${LONG}\r\n`;
    const document = readText(input);
    expect(document.text).toBe(input);
    expect(document.blocks.map(({ offset, text }) => [offset, text])).toEqual([
      [3, 'Privacy'],
      [15, LONG],
    ]);
  });

  it('reads nothing from nothing', () => {
    for (const input of ['', ' \n\t\r\n', '\ufeff', '-----\n=====', '\u00a0'])
      expect(readText(input).blocks).toEqual([]);
  });

  it('reads a single sentence as a paragraph', () => {
    expect(read('We sell shoes')).toEqual(['¶ We sell shoes']);
  });

  it('takes one line for one paragraph where lines are long', () => {
    expect(read(LONG, LONGER, LONG)).toEqual([`¶ ${LONG}`, `¶ ${LONGER}`, `¶ ${LONG}`]);
  });

  it('joins text that was broken to a width, and keeps its line breaks in the slice', () => {
    const document = readText(
      [
        'We keep the orders that you place with us, because the law on',
        'bookkeeping asks every shop to do that. After seven years we',
        'delete them.',
        '',
        'Nobody here can bring them back after that time, not even if you',
        'Ask us to, and not for money.',
      ].join('\n'),
    );
    expect(document.blocks.map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
    expect(document.blocks[0]!.text).toContain('law on\nbookkeeping');
    expect(misplaced(document)).toEqual([]);
  });

  it('joins a broken list item, and a line that begins with "(b)"', () => {
    const document = readText(
      [
        '- to send you the parcels that you ordered, and to tell you when the',
        '  parcels have reached your door;',
        '- to answer the letters that you write to us, where (a) they ask for',
        '  (b) an answer that we can give.',
      ].join('\n'),
    );
    expect(listing(document).map(folded)).toEqual([
      '- to send you the parcels that you ordered, and to tell you when the parcels have reached your door;',
      '- to answer the letters that you write to us, where (a) they ask for (b) an answer that we can give.',
    ]);
  });

  it('does not join short lines', () => {
    expect(read('name', 'address', 'birthday')).toEqual(['¶ name', '¶ address', '¶ birthday']);
  });
});

describe('bullets and numbers', () => {
  it.each([
    ['-', '- Name', 'Name'],
    ['a glued hyphen', '-Name', 'Name'],
    ['•', '•\tName', 'Name'],
    ['a glued disc', '●Namn', 'Namn'],
    ['–', '– Name', 'Name'],
    ['*', '* Name', 'Name'],
    ['a hollow bullet', 'o\tName', 'Name'],
    ['▪', '▪ Name', 'Name'],
    ['Word’s bullet', '\uf0b7 Name', 'Name'],
    ['(a)', '(a) Name', 'Name'],
    ['a)', 'a) Name', 'Name'],
    ['1.', '1. name', 'name'],
    ['12)', '12) name', 'name'],
    ['ii)', 'ii) name', 'name'],
    ['a bullet on a line of its own', '•\nName', 'Name'],
  ])('reads an item behind %s', (_, line, text) => {
    expect(listing(readText(line))).toEqual([`- ${text}`]);
  });

  it.each([
    '-5 degrees are cold',
    '*Required',
    'o titular dos dados',
    '2024. Not a number',
    '25. Mai 2018 galt sie',
    'e-mail',
  ])('finds no item in %j', (line) => {
    expect(listing(readText(line))).toEqual([`¶ ${line}`]);
  });

  it('counts depth by indentation and by the change of bullets', () => {
    expect(read('- one', '  - two', '    - three', '- one')).toEqual(['- one', '  - two', '    - three', '- one']);
    expect(read('• one', 'o\ttwo', 'o\ttwo', '• one')).toEqual(['- one', '  - two', '  - two', '- one']);
    expect(read('(a) one', '(i) two', '(ii) two', '(b) one')).toEqual(['- one', '  - two', '  - two', '- one']);
  });

  it('takes (i) after (h) for a letter', () => {
    expect(read('(g) seven', '(h) eight', '(i) nine', '(j) ten').map((line) => line.startsWith('- '))).toEqual(
      Array(4).fill(true),
    );
  });

  it('begins a new list after a paragraph', () => {
    expect(read('- one', '  - two', LONG, '  - one')).toEqual(['- one', '  - two', `¶ ${LONG}`, '- one']);
  });

  it('hangs items on an item that announced them', () => {
    expect(read('- We write to you', '- We use your address for:', '- parcels', '- letters')).toEqual([
      '- We write to you',
      '- We use your address for:',
      '  - parcels',
      '  - letters',
    ]);
  });

  it('finds items whose bullets were lost', () => {
    expect(read(LONG, 'opening an account;', 'asking for our newsletter; or', 'writing to us.', LONG)).toEqual([
      `¶ ${LONG}`,
      '- opening an account;',
      '- asking for our newsletter; or',
      '- writing to us.',
      `¶ ${LONG}`,
    ]);
  });

  it('takes short lines after a lead-in for its items', () => {
    expect(read(LONG, 'We collect:', 'Name', 'Postal address', LONGER)).toEqual([
      `¶ ${LONG}`,
      '¶ We collect:',
      '- Name',
      '- Postal address',
      `¶ ${LONGER}`,
    ]);
  });

  it('ends them where a line comes again, as after a list of contents', () => {
    expect(read('Contents:', 'Our shop', 'Your rights', 'Our shop', LONG)).toEqual([
      '¶ Contents:',
      '- Our shop',
      '- Your rights',
      '## Our shop',
      `¶ ${LONG}`,
    ]);
  });

  it('finds a list that lost its line breaks', () => {
    expect(read('You agree to: • our prices; • our rules, and • our smell.', 'Shoes • boats')).toEqual([
      '¶ You agree to:',
      '- our prices;',
      '- our rules, and',
      '- our smell.',
      '¶ Shoes • boats',
    ]);
  });

  it('takes a line that is written like a heading after plain items for one', () => {
    expect(read(LONG, 'We share it with:', 'printers', 'carriers', 'How We Protect It', LONG).slice(2, 5)).toEqual([
      '- printers',
      '- carriers',
      '## How We Protect It',
    ]);
  });

  it('reads a clause as a paragraph', () => {
    expect(read(`2.1 ${LONG}`, `2.2. ${LONGER}`)).toEqual([`¶ ${LONG}`, `¶ ${LONGER}`]);
  });
});

describe('headings', () => {
  it.each([
    ['Title Case', 'Information We Collect'],
    ['capitals', 'YOUR RIGHTS'],
    ['a question', 'What happens if you say nothing?'],
    ['a short sentence', 'How long we keep it'],
    ['one word', 'Complaints'],
    ['Swedish', 'Så använder vi dina uppgifter'],
    ['Japanese', '個人情報の利用'],
  ])('finds %s', (_, heading) => {
    expect(read(LONG, heading, LONG)[1]).toBe(`## ${heading}`);
  });

  it.each([
    ['a lead-in', 'We do not:'],
    ['a sentence', 'We do not sell it.'],
    ['an address', 'privacy@example.org'],
    ['a street', '12 Harbour Street'],
    ['a place with its code', 'Sandwich, Kent 45021 90'],
    ['a date', 'Last changed on June 16, 2022'],
    ['a path of pages', 'Shop > Company > Privacy'],
    ['small letters', 'all of this'],
  ])('finds none in %s', (_, line) => {
    expect(read(LONG, line, LONG)[1]).toBe(`¶ ${line}`);
  });

  it('finds none at the end', () => {
    expect(read(LONG, 'Get Our Free Paper')[1]).toBe('¶ Get Our Free Paper');
  });

  it('takes many short lines for an address or a menu', () => {
    expect(read(LONG, 'Home', 'Products', 'About Us', 'Careers', 'Contact', LONG).slice(1, 3)).toEqual([
      '¶ Home',
      '¶ Products',
    ]);
  });

  it('reads numbered headings, whatever their numbers, and strips the number', () => {
    expect(read('1. Our Shop', '', LONG, '', '1. Your Rights', '', LONG, '', '1.1 Access', '', LONG)).toEqual([
      '## Our Shop',
      `¶ ${LONG}`,
      '## Your Rights',
      `¶ ${LONG}`,
      '### Access',
      `¶ ${LONG}`,
    ]);
  });

  it('does not take numbered items for headings', () => {
    expect(read('We collect:', '1. Name', '2. Address', '3. Birthday', LONG).slice(1, 4)).toEqual([
      '- Name',
      '- Address',
      '- Birthday',
    ]);
  });

  it('ranks the title first and a heading straight under another below it', () => {
    expect(read('Privacy Policy', LONG, 'Your Choices', 'Cookies', LONG, 'Changes', LONG)).toEqual([
      '# Privacy Policy',
      `¶ ${LONG}`,
      '## Your Choices',
      '### Cookies',
      `¶ ${LONG}`,
      '## Changes',
      `¶ ${LONG}`,
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['letters without an end', 'a'],
    ['words without a stop', 'word '],
    ['stops', '. '],
    ['closing marks', '.)'],
    ['empty lines', '\n'],
    ['short lines', 'Your Rights\n'],
    ['lead-ins', 'We do not:\n'],
    ['items', '- a:\n'],
    ['deeper and deeper items', '(a) x\n(i) y\n1. z\n'],
    ['numbers', '1.'],
    ['bullets in a line', 'a • '],
    ['semicolons', ';  '],
    ['blanks', ' \u00a0'],
    ['combining marks', 'a\u0301\u0301'],
    ['lone surrogates', '\ud800'],
  ])(
    'reads a million characters of %s',
    (_, piece) => {
      const start = process.cpuUsage();
      readText(piece.repeat(1_000_000 / piece.length));
      // Some 100 ms here; minutes if its square were taken.
      // Processor time: on a busy machine the clock says nothing.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
    },
    20_000,
  );
});
