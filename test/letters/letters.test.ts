import { describe, expect, it, test } from 'vitest';
import { addresseeOf } from '../../src/letters/addressee.ts';
import { LAWS, type Law, type LetterRequest, lawsInOrder, REQUESTS_OF } from '../../src/letters/laws.ts';
import { SLOTS, writeLetter } from '../../src/letters/letter.ts';
import { LONGEST_MAIL, mailLink } from '../../src/letters/mail.ts';
import { LETTER_LANGUAGES, loadTemplate } from '../../src/letters/templates.ts';
import { CATALOGS } from '../../src/summary/catalogs.ts';
import { waysOf } from '../../src/summary/ways.ts';
import { statement } from '../view/policy.ts';

const KINDS = LAWS.flatMap((law) => REQUESTS_OF[law].map((request) => [law, request] as const));
const ALL = LETTER_LANGUAGES.flatMap((language) =>
  KINDS.map(([law, request]) => [language, law, request] as [string, Law, LetterRequest]),
);

/** What each letter must rest on, whatever its language. */
const RESTS_ON: Record<string, RegExp> = {
  'gdpr access': /15/,
  'gdpr deletion': /17/,
  'gdpr objection': /21/,
  'uk-gdpr access': /15/,
  'uk-gdpr deletion': /17/,
  'uk-gdpr objection': /21/,
  'ccpa access': /1798\.110/,
  'ccpa deletion': /1798\.105/,
  'ccpa opt-out': /1798\.120/,
};
/** Besides, with nothing said for it that the law no longer says. */
const ALSO: Record<string, { on: RegExp; not?: RegExp }> = {
  // The answer's time, and that it costs nothing.
  'gdpr access': { on: /12\D+3\D+(?:12\.)?5/ },
  'gdpr objection': { on: /77/ },
  // Article 77 was omitted on 19 June 2026 (Data (Use and Access) Act 2025, section 103).
  'uk-gdpr objection': { on: /165/, not: /77/ },
  // What section 1798.100 gives since 2023 are duties, and nothing to ask for.
  'ccpa access': { on: /1798\.115/, not: /1798\.100/ },
};
const NAME: Record<string, RegExp> = {
  gdpr: /(?<!UK )(?:GDPR|DSGVO|RGPD)/,
  'uk-gdpr': /UK GDPR/,
  ccpa: /California Civil Code/,
};

test('there are letters in every language that the interface speaks', () => {
  expect([...LETTER_LANGUAGES].sort()).toEqual([...CATALOGS.keys()].sort());
});

describe.each(ALL)('the letter in %s under %s for %s', (language, law, request) => {
  it('names its law and where it stands there, in subject and text, and no other', async () => {
    const { subject, body } = writeLetter(await loadTemplate(language, law, request), {});
    expect(subject).toMatch(NAME[law]!);
    expect(subject).toMatch(RESTS_ON[`${law} ${request}`]!);
    expect(body).toMatch(RESTS_ON[`${law} ${request}`]!);
    const { on, not } = ALSO[`${law} ${request}`] ?? {};
    if (on) expect(body).toMatch(on);
    if (not) expect(subject + body).not.toMatch(not);
    const others = LAWS.filter((other) => other !== law).filter((other) => NAME[other]!.test(subject + body));
    expect(others).toEqual([]);
  });

  it('is filled with what is known and leaves words in brackets for the rest', async () => {
    const template = await loadTemplate(language, law, request);
    expect([...template.matchAll(/\[(\w+):/g)].map(([, slot]) => slot).sort()).toEqual([...SLOTS].sort());
    const blanks = (facts: object) => writeLetter(template, facts).body.match(/\[[^\]]+\]/g) ?? [];
    const facts = {
      controller: 'Fernhill Ltd',
      contact: 'dpo@fernhill.example',
      policy: 'https://f.example',
      date: 'x',
    };
    expect(blanks({}).length - blanks(facts).length).toBe(SLOTS.length);
    // Who writes: their name twice, and how they are known.
    expect(blanks(facts).length).toBeGreaterThanOrEqual(2);
    expect(writeLetter(template, facts).body).toContain('Fernhill Ltd\ndpo@fernhill.example');
  });
});

test('letters of one kind say as much in each language', async () => {
  for (const [law, request] of KINDS) {
    const shapes = await Promise.all(
      LETTER_LANGUAGES.map(async (language) => {
        const text = await loadTemplate(language, law, request);
        return [text.split('\n\n').length, text.match(/^- /gm)?.length, [...new Set(text.match(/1798\.\d+/g))].sort()];
      }),
    );
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size, `${law} ${request}`).toBe(1);
  }
});

test('what a policy says cannot break out of its line in a letter', () => {
  const { body } = writeLetter('S: s\n\n[controller: x] end', { controller: 'A\nBcc: b\u202E [date: today]' });
  expect(body).toBe('A Bcc: b [date: today] end');
});

describe('the law that is offered first', () => {
  const californian = statement('right/access', 'Californians may [see] it.', { audience: ['california'] });
  const british = statement('audience/united-kingdom', 'For people in the [UK].');

  it('is that of the region', () => {
    expect(lawsInOrder('united-kingdom', [californian])[0]).toBe('uk-gdpr');
    expect(lawsInOrder('california', [])).toEqual(['ccpa', 'gdpr', 'uk-gdpr']);
  });

  it('is else the one of whose people the policy speaks', () => {
    expect(lawsInOrder(null, [californian])[0]).toBe('ccpa');
    expect(lawsInOrder(null, [british])[0]).toBe('uk-gdpr');
    // A chapter for California makes no policy one for Californians alone.
    const grounds = statement('legal-basis/contract', 'It rests on our [contract].');
    expect(lawsInOrder(null, [californian, grounds])).toEqual(['gdpr', 'ccpa', 'uk-gdpr']);
    // A law for Californians is none for the rest of the USA.
    expect(lawsInOrder('us-states', [])[0]).toBe('gdpr');
  });
});

test('the addressee is whom the policy names, and nobody where it names none', () => {
  const statements = [
    statement('controller/controller', '[Fernhill Ltd] runs it.', { details: { names: ['Fernhill Ltd'] } }),
    statement('contact/email', 'Write to [a@f.example].', { details: { address: ['a@f.example'] } }),
    statement('contact/data-protection-officer', 'Our [DPO]: d@f.example.', { details: { address: ['d@f.example'] } }),
    statement('choice/opt-out-marketing', 'Or [stop@f.example].', { details: { address: ['stop@f.example'] } }),
  ];
  expect(addresseeOf(statements, waysOf(statements))).toEqual({
    controller: 'Fernhill Ltd',
    emails: ['d@f.example', 'a@f.example'],
  });
  expect(addresseeOf([], [])).toEqual({ emails: [] });
  const others = [
    statement('contact/email', 'Write to [us].', { details: { address: ['x@authority.example', 'a@f.example'] } }),
  ];
  expect(addresseeOf([], waysOf(others), 'https://www.f.example/privacy').emails).toEqual([
    'a@f.example',
    'x@authority.example',
  ]);
});

describe('the mail link', () => {
  const read = (href: string) => {
    const { protocol, pathname, searchParams } = new URL(href);
    return [protocol, decodeURIComponent(pathname), searchParams.get('subject'), searchParams.get('body')];
  };

  it('gives back what went in, with the line breaks of a mail', () => {
    const letter = { subject: 'Access & more? 50 %', body: 'Grüße,\n+1 = “two”\n\nÅsa' };
    const { href, isWhole } = mailLink('a+b@f.example', letter);
    expect(isWhole).toBe(true);
    expect(read(href)).toEqual(['mailto:', 'a+b@f.example', letter.subject, letter.body.replaceAll('\n', '\r\n')]);
  });

  it('lets no address bring headers of its own, and half a character break nothing', () => {
    const { href } = mailLink('a@f.example?bcc=thief@f.example&x=', { subject: '\ud83d', body: '' });
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('leaves out a body that is too long for programs to take', () => {
    const { href, isWhole } = mailLink('a@f.example', { subject: 'S', body: 'ä'.repeat(LONGEST_MAIL) });
    expect(isWhole).toBe(false);
    expect(href).toBe('mailto:a@f.example?subject=S');
  });
});
