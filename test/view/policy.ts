/** Analyses for tests of the summary and its view, written as statements with their sentences. */
import type { Analysis, Evidence, Statement } from '../../src/model.ts';

type Said = Partial<Omit<Statement, 'evidence' | 'id'>> & { heading?: string; leadIn?: string };

let block = 0;

/** `[ ]` marks the mention. A sentence said twice is the same piece of evidence, in the same block. */
const blocks = new Map<string, number>();

export function evidence(marked: string, heading?: string): Evidence {
  const quote = marked.replaceAll(/[[\]]/g, '');
  if (!blocks.has(quote)) blocks.set(quote, block++);
  const start = 1000 * blocks.get(quote)!;
  const mentions = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: word }, before) => {
    const from = start + index - 2 * before;
    return { start: from, end: from + word!.length };
  });
  return {
    block: blocks.get(quote)!,
    start,
    end: start + quote.length,
    quote,
    mentions,
    ...(heading && { heading }),
  };
}

/** "practice/value", or "practice/value:no" where it is denied. */
export function statement(says: string, marked: string | string[], said: Said = {}): Statement {
  const [, practice, value, no] = /^([^/]+)\/([^:]+)(:no)?$/.exec(says)!;
  const { heading, leadIn, ...rest } = said;
  const quotes = typeof marked === 'string' ? [marked] : marked;
  const base = {
    practice: practice as Statement['practice'],
    value: value!,
    polarity: no ? 'denied' : 'affirmed',
    modality: 'stated',
    details: {},
    rule: `en/${practice}/${value}`,
    ...rest,
  } satisfies Omit<Statement, 'evidence' | 'id'>;
  const leadIns: Evidence[] = leadIn ? [{ ...evidence(leadIn, heading), role: 'lead-in' }] : [];
  return {
    id: `${says}-${base.modality}-${base.party ?? ''}-${base.audience?.join('+') ?? ''}-${JSON.stringify(base.details)}`,
    ...base,
    evidence: quotes.flatMap((quote) => [evidence(quote, heading), ...leadIns]),
  };
}

export function analysis(statements: Statement[], rest: Partial<Analysis> = {}): Analysis {
  return {
    version: 1,
    engine: { version: '0.1.0', rules: 'test' },
    document: {
      url: 'https://shop.example/privacy',
      title: 'Privacy',
      language: 'en',
      updated: '2024-03-18',
      words: 4431,
    },
    detection: { kind: 'privacy-policy', confidence: 0.98, signals: [] },
    statements,
    answers: [],
    contradictions: [],
    reading: {
      blocks: 210,
      sentences: 240,
      statementsPer1000Words: 14,
      languageSupported: true,
      languages: ['en'],
      unread: [],
    },
    ...rest,
  };
}
