import { describe, expect, it } from 'vitest';
import { policyLinks, relatedDocuments } from '../../src/detection/policy-links.ts';
import type { LinkKind } from '../../src/vocabulary/link-kinds.ts';

const HERE = 'https://shop.example/signup';
const link = (text: string, url: string, rest: { rel?: string[]; place?: 'footer' | 'form' } = {}) => ({
  text,
  url: new URL(url, HERE).href,
  rel: [],
  ...rest,
});
const offered = (...links: ReturnType<typeof link>[]) => policyLinks(links, HERE).map(({ text }) => text);

describe('policyLinks', () => {
  it('offers what the site’s policies are called, the privacy policy first', () => {
    const links = policyLinks(
      [
        link('Home', '/'),
        link('Terms of service', '/terms', { place: 'footer' }),
        link('Cookies', '/cookies', { place: 'footer' }),
        link('Privacy policy', '/privacy', { place: 'footer' }),
        link('Jobs', '/jobs', { place: 'footer' }),
      ],
      HERE,
    );
    expect(links).toEqual([
      { url: 'https://shop.example/privacy', text: 'Privacy policy', kind: 'privacy-policy' },
      { url: 'https://shop.example/cookies', text: 'Cookies', kind: 'cookie-policy' },
      { url: 'https://shop.example/terms', text: 'Terms of service', kind: 'terms' },
    ]);
  });

  it('puts the one in the form before the one in the footer', () => {
    expect(
      offered(
        link('Privacy', '/legal/privacy', { place: 'footer' }),
        link('Members’ privacy', '/members/privacy', { place: 'form' }),
        link('Customer privacy notice', '/customers', { place: 'form' }),
      ),
    ).toEqual(['Members’ privacy', 'Customer privacy notice', 'Privacy']);
  });

  it('believes what a link declares of itself', () => {
    expect(offered(link('Small print', '/a', { rel: ['privacy-policy'] }), link('Small print', '/b'))).toHaveLength(1);
  });

  it('reads many languages', () => {
    expect(
      offered(
        link('Integritetspolicy', '/1'),
        link('Datenschutz', '/2'),
        link('Politique de confidentialité', '/3'),
        link('Polityka prywatności', '/4'),
        link('プライバシーポリシー', '/5'),
      ),
    ).toHaveLength(5);
  });

  it('lists an address once, and neither this page nor a headline about policies', () => {
    expect(
      offered(
        link('Privacy policy', '/privacy#top'),
        link('Privacy policy', 'https://www.shop.example/privacy/'),
        link('Privacy policy', '/signup#privacy'),
        link('Why everybody is angry about the new privacy policy of Tidelark', '/news/1'),
      ),
    ).toEqual(['Privacy policy']);
  });

  it('puts other sites’ policies last', () => {
    expect(
      offered(
        link('Privacy Policy', 'https://captcha.example.net/privacy-policy', { place: 'form' }),
        link('Privacy', '/privacy', { place: 'footer' }),
      ),
    ).toEqual(['Privacy', 'Privacy Policy']);
  });

  it('offers no more than a person looks through', () => {
    expect(offered(...Array.from({ length: 20 }, (_, i) => link('Privacy policy', `/privacy/${i}`)))).toHaveLength(6);
  });
});

describe('relatedDocuments', () => {
  const related = (text: string, url = '/x'): LinkKind | undefined =>
    relatedDocuments([{ text, url: new URL(url, HERE).href }], HERE)[0]?.kind;

  it.each<[string, LinkKind | undefined]>([
    ['cookie policy', 'cookie-policy'],
    ['list of our partners', 'partners'],
    ['sub-processors', 'partners'],
    ['våra samarbetspartner', 'partners'],
    ['Unterauftragsverarbeiter', 'partners'],
    ['liste de nos partenaires', 'partners'],
    ['Privacy notice for California residents', 'region'],
    ['EEA and UK privacy notice', 'region'],
    ['Datenschutz in der Schweiz', 'region'],
    ['privacy notice for job applicants', 'privacy-policy'],
    ['California', undefined],
    ['our shop', undefined],
    ['write to us', undefined],
    ['Terms of service', undefined],
  ])('takes “%s” for %s', (text, kind) => {
    expect(related(text)).toBe(kind);
  });

  it('leaves other sites’ policies to them, and keeps the own under another host', () => {
    expect(related('privacy policy', 'https://analytics.example.org/privacy')).toBeUndefined();
    expect(related('cookie policy', 'https://legal.shop.example/cookies')).toBe('cookie-policy');
    expect(relatedDocuments([{ text: 'cookie policy', url: '/cookies' }], undefined)).toEqual([]);
    expect(relatedDocuments([{ text: 'cookie policy', url: 'mailto:a@shop.example' }], HERE)).toEqual([]);
  });

  it('tells sites under a country’s own suffixes apart', () => {
    const here = 'https://www.first.co.uk/privacy';
    const links = ['https://second.co.uk/cookies', 'https://help.first.co.uk/cookies'].map((url) => ({
      url,
      text: 'Cookie policy',
    }));
    expect(relatedDocuments(links, here).map(({ url }) => url)).toEqual(['https://help.first.co.uk/cookies']);
  });
});
