import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/document/page.ts';
import { CASES, type PageCase, SENTENCE } from './cases.ts';
import { DOMS } from './dom.ts';

const expectRead = (read: ReturnType<typeof readPage>, { read: isRead, unread }: PageCase) => {
  expect(read.text.includes(SENTENCE)).toBe(isRead);
  expect(read.unread ?? []).toEqual(unread ? [expect.objectContaining(unread)] : []);
};

describe.each(DOMS)('in %s, what stands in', (name, parse) => {
  // jsdom does not attach the shadow roots that HTML declares.
  const isFor = ({ styled, loaded, html }: PageCase) =>
    !styled && !loaded && !(name === 'jsdom' && html.includes('shadowrootmode'));

  it.each(CASES.filter(isFor).map((each) => [each.read ? 'read' : 'left out', each.name, each] as const))(
    'is %s: %s',
    (_, __, each) => expectRead(readPage(parse(each.html)), each),
  );
});

it.each(CASES.filter(({ styled, loaded }) => styled && !loaded).map((each) => [each.name, each] as const))(
  'a style sheet hides a text for good: %s',
  (_, each) => {
    const { window } = new JSDOM(each.html);
    expectRead(readPage(window.document, { styleOf: (element) => window.getComputedStyle(element) }), each);
  },
);
