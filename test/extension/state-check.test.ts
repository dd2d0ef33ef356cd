import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPageState } from '../../src/extension/state-check.ts';
import type { Analysis } from '../../src/model.ts';
import { IDLE, type PageState } from '../../src/ui/state.ts';

/** Every field that the types know, so that the check is seen to know it too. */
const ANALYSIS: Analysis = {
  version: 1,
  engine: { version: '0.1.0', rules: 'abc' },
  document: { url: 'https://shop.example/privacy', title: 'Privacy', language: 'en', updated: null, words: 12 },
  detection: { kind: 'privacy-policy', also: ['terms'], confidence: 0.9, signals: [{ name: 'title', weight: 2.5 }] },
  statements: [
    {
      id: 's1',
      practice: 'collection',
      value: 'email-address',
      polarity: 'affirmed',
      modality: 'stated',
      party: 'first',
      audience: ['california'],
      details: {
        names: ['Acme'],
        data: ['name'],
        purposes: ['marketing'],
        recipients: ['advertisers'],
        period: ['P1Y'],
        age: [16],
        places: ['EU'],
        address: ['a@shop.example'],
        url: ['https://shop.example'],
        date: ['2026-01-01'],
      },
      evidence: [
        {
          block: 1,
          start: 4,
          end: 20,
          quote: 'We collect names',
          mentions: [{ start: 11, end: 16, data: 'name' }],
          heading: 'Collection',
          role: 'lead-in',
        },
      ],
      rule: 'en/lexicon/email-address',
    },
  ],
  answers: [{ question: 'sells-data', answer: 'silent', statements: [] }],
  contradictions: [{ statements: ['s1', 's2'], kind: 'sale' }],
  reading: {
    blocks: 2,
    sentences: 1,
    statementsPer1000Words: 83.3,
    languageSupported: true,
    languages: ['en'],
    unread: [{ what: 'pdf', url: 'https://shop.example/a.pdf', why: 'PDFs are not read' }],
  },
};

const READY: PageState = {
  status: 'ready',
  url: 'https://shop.example/privacy',
  analysis: ANALYSIS,
  asked: false,
  truncated: true,
  links: [{ url: 'https://shop.example/cookies', text: 'Cookies', kind: 'cookie-policy', read: true }],
  anchors: [{ url: 'https://shop.example/form', text: 'our form', block: 3 }],
  hidden: [['s1'], ['s2', 's3']],
  verdict: 'policy',
  closedParts: 2,
  overlayOpen: true,
};

it('takes every state that a reader can send', () => {
  expect(isPageState(IDLE)).toBe(true);
  expect(isPageState(READY)).toBe(true);
  expect(isPageState({ status: 'unsupported-language', language: 'tlh', overlayOpen: false })).toBe(true);
  expect(isPageState({ status: 'error', error: 'Error: no', overlayOpen: false })).toBe(true);
});

/** The state with one of its parts replaced. */
function changed(path: (string | number)[], value: unknown): unknown {
  const copy = structuredClone(READY) as unknown as Record<string | number, never>;
  const last = path.at(-1)!;
  const holder = path.slice(0, -1).reduce((part, key) => part[key] as never, copy);
  (holder as Record<string | number, unknown>)[last] = value;
  return copy;
}

it.each<[(string | number)[], unknown]>([
  [['status'], 'hacked'],
  [['overlayOpen'], 'yes'],
  [['accessWithheld'], true],
  [['analysis'], 'text'],
  [['analysis', 'document', 'text'], 'the whole page'],
  [['analysis', 'statements'], { length: 0 }],
  [['analysis', 'statements', 0, 'practice'], 'constructor'],
  [['analysis', 'statements', 0, 'evidence'], undefined],
  [['analysis', 'statements', 0, 'evidence', 0, 'quote'], { toString: 'x' }],
  [['analysis', 'statements', 0, 'evidence', 0, 'start'], -1],
  [['analysis', 'statements', 0, 'details', 'age'], ['16']],
  [['analysis', 'answers', 0, 'question'], 'is-it-good'],
  [['analysis', 'reading', 'unread', 0], null],
  [['analysis', 'detection', 'confidence'], Number.NaN],
  [['links', 0, 'kind'], 'advertisement'],
  [['links', 0, 'read'], 'yes'],
  [['anchors', 0, 'url'], 'x'.repeat(8001)],
  [['anchors', 0, 'text'], undefined],
  [['hidden'], ['s1']],
  [['verdict'], 'bad'],
  [['closedParts'], -1],
])('refuses %j = %j', (path, value) => {
  expect(isPageState(changed(path, value))).toBe(false);
});

it('throws for nothing', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => isPageState(value) === false));
});
