// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { linksOn } from '../../src/document/page-links.ts';

const page = (body: string): Document => {
  const parsed = new DOMParser().parseFromString(`<base href="https://shop.example/join">${body}`, 'text/html');
  return parsed;
};

it('lists links with their text, place and what they declare', () => {
  const links = linksOn(
    page(`
      <link rel="privacy-policy" href="/p">
      <form><small>By signing up you agree to our <a href="/privacy" rel="NoFollow privacy-policy">Privacy <b>policy</b></a></small></form>
      <div class="site-footer"><a href="/terms">Terms</a></div>
      <a href="/icon" aria-label="Cookies"><svg></svg></a>
      <a href="/logo"><img alt="Privacy" src="data:,"></a>
      <a href="mailto:me@shop.example">Mail</a><a>no link</a><a href="javascript:void 0">Script</a>`),
  );
  expect(links).toEqual([
    { url: 'https://shop.example/p', text: '', rel: ['privacy-policy'] },
    { url: 'https://shop.example/privacy', text: 'Privacy policy', rel: ['nofollow', 'privacy-policy'], place: 'form' },
    { url: 'https://shop.example/terms', text: 'Terms', rel: [], place: 'footer' },
    { url: 'https://shop.example/icon', text: 'Cookies', rel: [] },
    { url: 'https://shop.example/logo', text: 'Privacy', rel: [] },
  ]);
});

it('of too many links keeps the last, where policies are', () => {
  const links = linksOn(page(`${'<a href="/x">x</a>'.repeat(9000)}<a href="/privacy">Privacy</a>`));
  expect(links).toHaveLength(4000);
  expect(links.at(-1)?.text).toBe('Privacy');
});
