import { describe, expect, it } from 'vitest';
import { anchorsOf, hrefOf, waysOf } from '../../src/summary/ways.ts';
import { statement } from '../view/policy.ts';

const form = statement('contact/form', 'Use our [contact form] or read our terms.');
const newsletter = statement('choice/opt-out-marketing', 'Every mail has a link to [unsubscribe].');
const officer = statement('contact/data-protection-officer', 'Our [officer]: d@f.example, +44 1632 960417.', {
  details: { address: ['d@f.example', '+44 1632 960417'] },
});
const email = statement('contact/email', ['Write to [d@f.example].', 'Or to [a@f.example].'], {
  details: { address: ['d@f.example', 'a@f.example'] },
});
const link = (of: typeof form, text: string, url: string) => ({ text, url, block: of.evidence[0]!.block });

describe('ways', () => {
  it('hold each address once, with the office that it is of, and where it stands', () => {
    const ways = waysOf([email, officer]).map(({ value, href, index }) => [value, href, index]);
    expect(ways).toEqual([
      ['data-protection-officer', 'mailto:d@f.example', 0],
      ['data-protection-officer', 'tel:+441632960417', 0],
      ['email', 'mailto:a@f.example', 1],
    ]);
  });

  it('take the links that stand in the sentence, and those alone', () => {
    const anchors = [
      link(form, 'contact form', 'https://f.example/form'),
      link(newsletter, 'contact form', 'https://f.example/elsewhere'),
    ];
    const ways = waysOf([form], anchorsOf(anchors, [form, newsletter]));
    expect(ways.map(({ text, href }) => [text, href])).toEqual([['contact form', 'https://f.example/form']]);
  });

  it('take no link for a mail address, no site for a way, and no full stop for a link', () => {
    const mail = statement('contact/email', 'Write to [privacy@f.example], see our terms.');
    const anchors = [
      link(mail, 'privacy@f.example', 'mailto:other@f.example'),
      link(mail, 'terms', 'https://f.example/terms'),
      link(mail, '.', 'mailto:dot@f.example'),
    ];
    // The address that is shown is the one that is written to.
    expect(waysOf([mail], anchors).map(({ text, href }) => [text, href])).toEqual([
      ['other@f.example', 'mailto:other@f.example'],
    ]);
    const right = statement('right/access', 'See it on [f.example].', {
      details: { url: ['f.example', 'f.example/me'] },
    });
    expect(waysOf([right]).map(({ text }) => text)).toEqual(['f.example/me']);
  });

  it('take no half of an address for one', () => {
    const post = statement('contact/postal', 'By [post].', { details: { address: ['Suite 500', 'mail'] } });
    expect(waysOf([post]).map(({ value, text }) => [value, text])).toEqual([['postal', undefined]]);
  });

  it('hold an address once, however it is written', () => {
    const choice = statement('choice/opt-out-marketing', 'At [a].', {
      details: { url: ['http://www.ads.example/choices/', 'https://ads.example/choices'] },
    });
    const post = statement('contact/postal', 'At [b].', {
      details: { address: ['Suite 4', '12 Long Street, Suite 4'] },
    });
    expect(waysOf([choice, post]).map(({ text }) => text)).toEqual([
      '12 Long Street, Suite 4',
      'http://www.ads.example/choices/',
    ]);
  });

  it('tell a choice or an authority in words alone as well, but no right without a way', () => {
    const right = statement('right/access', 'You may [see] your data.');
    const complaint = statement('right/complaint', 'You may [complain] to the commissioner.');
    expect(waysOf([right, complaint, newsletter]).map(({ value, href }) => [value, href])).toEqual([
      ['opt-out-marketing', undefined],
      ['complaint', undefined],
    ]);
  });

  it('name no way that the policy says there is not', () => {
    expect(waysOf([statement('contact/phone:no', 'We have no [telephone].')])).toEqual([]);
  });
});

describe('an address as a link', () => {
  it.each([
    ['a.b+c@f.example', 'mailto:a.b+c@f.example'],
    ['mailto:a@f.example?subject=x', 'mailto:a@f.example'],
    ['www.f.example/choices', 'https://www.f.example/choices'],
    ['f.example/choices', 'https://f.example/choices'],
    ['http://f.example/a?b=c', 'http://f.example/a?b=c'],
    ['+44 (0)1632 960-417', 'tel:+441632960417'],
  ])('%s is %s', (address, href) => expect(hrefOf(address)).toBe(href));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a',
    '8 Quayside Row, Falmouth',
    'www.example/',
    'a@b@c.example',
    'https://f.example/cdn-cgi/l/email-protection#ab',
    '',
  ])('%s is none', (address) => expect(hrefOf(address)).toBeUndefined());
});
