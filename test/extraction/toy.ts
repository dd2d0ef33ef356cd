/**
 * A small English of some dozen words: the mechanisms of extraction are tested with it, so that work on the real words does
 * not move their tests.
 */
import { assertionAt, type Reading } from '../../src/extraction/assertion.ts';
import { splitClauses } from '../../src/extraction/clause.ts';
import { type SentenceView, viewSentence } from '../../src/extraction/sentence.ts';
import type { Family, Frame } from '../../src/languages/pack.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { Tokens, tokenize } from '../../src/text/token.ts';
import { matcherOf, type Parts } from '../matching/pack.ts';

const words = (...list: string[]) => ({ words: list });
const frame = (opens: Family[], match: string, more: Partial<Frame> = {}): Frame => ({
  opens,
  match: [match],
  actor: 'first',
  examples: { match: [] },
  ...more,
});

const TOY: Parts = {
  abbreviations: ['inc'],
  cues: {
    first: ['we', 'us', 'our company'],
    user: ['you'],
    third: ['partners', 'they'],
    other: ['other sites'],
    negation: ['not', 'never', 'no', 'neither', 'don t'],
    falseNegation: ['not only'],
    possibility: ['may'],
    exception: ['except', 'unless'],
    consent: ['with your consent', 'if you agree', 'unless you object'],
    supposition: ['if', 'whether'],
    subordinator: ['when', 'because'],
    relative: ['which', 'who', 'that'],
    contrast: ['but', 'however'],
    coordination: ['and', 'or', 'nor'],
    enumeration: ['such as', 'including'],
    definition: ['means any'],
    auxiliary: ['is', 'are', 'do', 'may', 'will'],
    beforeObject: ['(with|from|to) our?', 'give you'],
    userControl: ['allow you to'],
    thirdControl: ['allow partners to'],
    agent: ['by'],
    wish: ['want us not? to', 'object to'],
    determiner: ['the', 'your', 'a'],
    aim: ['(to|for)'],
    dated: ['last updated', 'effective date'],
    age: ['under the age of', 'at least'],
    continuation: ['this includes'],
  },
  lexicon: {
    collection: {
      name: words('name'),
      'email-address': words('e mail address', 'address'),
      location: words('location'),
      'personal-data': words('data'),
    },
    sharing: { affiliates: words('affiliates'), advertisers: words('advertisers') },
    purpose: { marketing: words('newsletters') },
    security: { measures: words('safeguards') },
    audience: { california: words('californians', 'california residents') },
    number: { '2': words('two'), '13': words('thirteen'), '30': words('thirty') },
    unit: { H: words('hours'), D: words('days'), M: words('months'), Y: words('years', 'year') },
    month: { '02': words('february', 'feb'), '06': words('june') },
    place: { DE: words('germany') },
  },
  frames: {
    collects: frame(['collection'], '(collect|collecting)'),
    'is-collected': frame(['collection'], 'collected', { passive: true }),
    'user-gives': frame(['collection'], '(give|enter)', { actor: 'user' }),
    shares: frame(['sharing'], '(share|sharing)'),
    'is-shared': frame(['sharing'], 'shared with', { passive: true }),
    uses: frame(['purpose'], 'use'),
    protects: frame(['security'], 'maintain'),
  },
  rules: {
    sells: { says: 'sale/personal-data', match: ['sell ~2 @collection'] },
    'stays-silent': { says: 'change/without-notice', match: ['without notice'], denies: true },
  },
};

export const toy = matcherOf(TOY);

/** The first sentence of a text. */
export function viewOf(text: string): SentenceView {
  const tokens = new Tokens();
  tokenize(text, toy.table, tokens);
  const [first] = splitSentences(text, tokens, toy.isAbbreviation);
  return viewSentence(toy, text, tokens, first ?? { from: 0, to: 0, start: 0, end: 0 });
}

export const readingOf = (view: SentenceView): Reading => ({ view, clauses: splitClauses(view), context: undefined });

export const sliceOf = ({ text, tokens }: SentenceView, from: number, to: number): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]);

/** "first denied possible": what the clause makes of the entry's first match, as far as it is not affirmed, stated, asserted. */
export function assertionOf(entry: string, text: string): string {
  const view = viewOf(text);
  const match = view.matches.find(({ program }) => toy.entryOf(program).id === `xx/${entry}`);
  if (!match) throw new Error(`"${text}" has no match of ${entry}`);
  const assertion = assertionAt(readingOf(view), match, toy.entryOf(match.program).passive ?? false);
  return [
    assertion.subject,
    ...(assertion.polarity === 'denied' ? ['denied'] : []),
    ...(assertion.modality === 'stated' ? [] : [assertion.modality]),
    ...(assertion.asserted ? [] : ['unasserted']),
  ].join(' ');
}
