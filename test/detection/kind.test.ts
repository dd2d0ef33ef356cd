import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detection/kind.ts';
import type { SourceDocument, Statement } from '../../src/model.ts';
import * as written from './documents.ts';
import { documentOf } from './documents.ts';
import { PARAGRAPHS } from './policies.ts';

const kindOf = (document: SourceDocument, language = 'en') => detect(document, undefined, language).kind;

describe('detect', () => {
  it.each([
    ['a privacy policy', written.POLICY, 'privacy-policy'],
    ['terms', written.TERMS, 'terms'],
    ['a cookie policy', written.COOKIE_POLICY, 'cookie-policy'],
    ['a data processing agreement', written.PROCESSING_AGREEMENT, 'other'],
    ['an article about privacy', written.ARTICLE, 'other'],
    ['a page of links to policies', written.HUB, 'other'],
    ['a page of an app store', written.STORE_PAGE, 'other'],
    ['a form to sign in', written.LOGIN, 'other'],
    ['community guidelines', written.GUIDELINES, 'other'],
    ['a policy for developers', written.DEVELOPER_POLICY, 'other'],
    ['a help page on privacy settings', written.HELP_PAGE, 'other'],
  ])('takes %s for what it is', (_, text, kind) => {
    expect(kindOf(documentOf(text))).toBe(kind);
  });

  it('takes an imprint for no policy', () => {
    expect(kindOf(documentOf(written.IMPRINT), 'de')).toBe('other');
  });

  it('knows a policy without title and headings', () => {
    expect(kindOf(documentOf(written.POLICY.replace(/^#.*$/gm, '')))).toBe('privacy-policy');
  });

  it('is not led by a title that the text belies', () => {
    expect(kindOf(documentOf(written.ARTICLE, { title: 'Privacy | The Lund Courier' }))).toBe('other');
    expect(kindOf(documentOf(written.LOGIN, { title: 'Privacy Policy - Harbour Notes' }))).toBe('other');
    expect(kindOf(documentOf(written.TERMS, { title: 'Harbour Notes - Legal' }))).toBe('terms');
  });

  it('names the policy that stands within terms, and stays with the terms', () => {
    const section = `
## Privacy

${written.POLICY.replace(/^#.*$/gm, '')}
`;
    expect(detect(documentOf(written.TERMS + section), undefined, 'en')).toMatchObject({
      kind: 'terms',
      also: ['privacy-policy'],
    });
  });

  it('does not name what terms only mention', () => {
    const mention = '\n## Privacy Policy\n\nOur privacy policy says how we use your personal data.\n';
    expect(detect(documentOf(written.TERMS + mention), undefined, 'en')).not.toHaveProperty('also');
  });

  it('takes a page that holds a whole privacy policy beside its terms for a privacy policy', () => {
    const body = written.POLICY.replace(/^#.*$/gm, '');
    const whole = `\n\n# Privacy Policy\n\n${body.repeat(12)}`;
    expect(detect(documentOf(written.TERMS.repeat(5) + whole), undefined, 'en')).toMatchObject({
      kind: 'privacy-policy',
      also: ['terms'],
    });
  });

  it('names terms beside a policy by what they say, and not by a heading that speaks of terms', () => {
    const beside = (heading: string, text: string) =>
      detect(documentOf(`${written.POLICY}\n\n## ${heading}\n\n${text.repeat(4)}`), undefined, 'en').also ?? [];
    const terms = written.TERMS.replace(/^#.*$/gm, '').slice(0, 600);
    const word = 'We look into what may break our terms, for we agree that the terms hold, and tell you of a dispute. ';
    expect(beside('Terms of Use', terms)).toContain('terms');
    expect(beside('How we enforce our terms', word.repeat(2))).not.toContain('terms');
  });

  it('gives nothing for an empty document', () => {
    const { kind, confidence } = detect(documentOf(''), undefined, 'und');
    expect(kind).toBe('other');
    expect(confidence).toBeGreaterThan(0.9);
  });

  it('is surer of a policy in which many statements were found, and less sure of one with few', () => {
    const document = documentOf(written.POLICY.replace(/^#.*$/gm, ''));
    const sureness = (found?: number) => {
      const { kind, confidence } = detect(document, found === undefined ? found : Array<Statement>(found), 'en');
      return kind === 'privacy-policy' ? confidence : -confidence;
    };
    expect(sureness(10)).toBeGreaterThan(sureness());
    expect(sureness(1)).toBeLessThan(sureness());
    expect(sureness(0)).toBeLessThan(sureness(1));
  });

  it('says by which signals it decides, the strongest first, and how sure it is', () => {
    const { signals, confidence } = detect(documentOf(written.POLICY), undefined, 'en');
    expect(signals[0]!.weight).toBeGreaterThan(0);
    expect(signals.map((signal) => signal.name)).toContain('named-privacy-policy');
    const total = signals.reduce((sum, signal) => sum + signal.weight, 0);
    expect(total).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0.95);
    expect(confidence).toBeLessThanOrEqual(1);
  });

  it('explains a refusal by the signals against the likeliest kind', () => {
    const { signals } = detect(documentOf(written.PROCESSING_AGREEMENT), undefined, 'en');
    expect(signals.find((signal) => signal.name === 'named-instead')!.weight).toBeLessThan(0);
  });

  it.each(Object.entries(PARAGRAPHS))('knows a policy in %s by its title and text', (language, { title, text }) => {
    expect(kindOf(documentOf(`# ${title}\n\n${text}`), language)).toBe('privacy-policy');
  });

  it.each(Object.entries(PARAGRAPHS))(
    'does not take a menu in %s for the policy it links to',
    (language, { title }) => {
      expect(kindOf(documentOf(`# ${title}\n\n[${title}]\n\n[Cookies]`), language)).toBe('other');
    },
  );
});
