import { expect, it } from 'vitest';
import { isLinkInto, placeOf } from '../../src/extension/place.ts';

const PAGE = 'https://shop.example/privacy';

it.each([PAGE, `${PAGE}#section-2`])('takes a link into the page at %s', (address) => {
  expect(isLinkInto(address, `${PAGE}#:~:text=We%20sell`)).toBe(true);
  expect(isLinkInto(address, `${PAGE}#/route:~:text=We%20sell`)).toBe(true);
});

it.each([
  undefined,
  PAGE,
  'https://shop.example/privacy-of-another#:~:text=x',
  'https://elsewhere.example/privacy#:~:text=x',
  `javascript:alert(1)//${PAGE}#`,
  `${PAGE}#:~:text=two lines`,
  `${PAGE}#${'x'.repeat(40_000)}`,
])('refuses %s', (link) => expect(isLinkInto(PAGE, link)).toBe(false));

it('knows a route from a place', () => {
  expect([`${PAGE}#top`, `${PAGE}#/privacy`, `${PAGE}#!privacy`].map(placeOf)).toEqual([
    PAGE,
    `${PAGE}#/privacy`,
    `${PAGE}#!privacy`,
  ]);
});
