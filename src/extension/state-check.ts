/** The check of a page's state where it arrives from the page's process, beside the schema that the types give. */

import type { Analysis, AnswerState } from '../model.ts';
import { type PageState, STATUSES, VERDICTS } from '../ui/state.ts';
import { LINK_KINDS } from '../vocabulary/link-kinds.ts';
import { PRACTICES, type Practice, QUESTIONS } from '../vocabulary/vocabulary.ts';
import { LONGEST_ADDRESS, MOST_ANCHORS } from './place.ts';
import {
  arrayOf,
  type Check,
  either,
  integer,
  isBoolean,
  isNumber,
  isTrue,
  literal,
  object,
  oneOf,
  optional,
  text,
} from './schema.ts';

/** Far above what a policy of the reader's size limit can hold. */
export const MANY = 20_000;
const ANSWER_STATES = ['yes', 'no', 'conditional', 'silent'] as const satisfies AnswerState[];
const short = text(200);
const long = text(20_000);
const position = integer(0, 1e9);

const isMention = object({ start: position, end: position, data: optional(short) });
const isEvidence = object({
  block: position,
  start: position,
  end: position,
  quote: text(2_000_000),
  mentions: arrayOf(isMention, MANY),
  heading: optional(long),
  role: optional(literal('lead-in')),
});
const texts = optional(arrayOf(long, MANY));
export const isStatement = object({
  id: short,
  practice: oneOf(...(Object.keys(PRACTICES) as Practice[])),
  value: short,
  polarity: oneOf('affirmed', 'denied'),
  modality: oneOf('stated', 'possible', 'conditional'),
  party: optional(oneOf('first', 'third')),
  audience: texts,
  details: object({
    names: texts,
    data: texts,
    purposes: texts,
    recipients: texts,
    period: texts,
    age: optional(arrayOf(isNumber, MANY)),
    places: texts,
    address: texts,
    url: texts,
    date: texts,
  }),
  evidence: arrayOf(isEvidence, MANY),
  rule: short,
});
export const isAnswer = object({
  question: oneOf(...QUESTIONS),
  answer: oneOf(...ANSWER_STATES),
  statements: arrayOf(short, MANY),
});
const isKind = oneOf('privacy-policy', 'cookie-policy', 'terms', 'other');
export const isAnalysis = object({
  version: literal(1),
  engine: object({ version: short, rules: short }),
  document: object({
    url: optional(long),
    title: optional(long),
    language: short,
    updated: either(short, literal(null)),
    words: position,
  }),
  detection: object({
    kind: isKind,
    also: optional(arrayOf(isKind, MANY)),
    confidence: isNumber,
    signals: arrayOf(object({ name: short, weight: isNumber }), MANY),
  }),
  statements: arrayOf(isStatement, MANY),
  answers: arrayOf(isAnswer, MANY),
  contradictions: arrayOf(
    object({
      statements: arrayOf(short, 2),
      kind: oneOf('sale', 'collection', 'sharing', 'retention'),
    }),
    MANY,
  ),
  reading: object({
    blocks: position,
    sentences: position,
    statementsPer1000Words: isNumber,
    languageSupported: isBoolean,
    languages: arrayOf(short, MANY),
    unread: arrayOf(object({ what: long, url: optional(long), why: long }), MANY),
  }),
}) as Check<Analysis>;

const wasAndIs = { was: arrayOf(isStatement, MANY), is: arrayOf(isStatement, MANY) };
const isAnswerState = oneOf(...ANSWER_STATES);
const isPast = object({
  since: short,
  reworded: isBoolean,
  answers: arrayOf(
    object({ question: oneOf(...QUESTIONS), before: isAnswerState, now: isAnswerState, ...wasAndIs }),
    MANY,
  ),
  statements: arrayOf(object(wasAndIs), MANY),
});

const isLink = object({
  url: text(LONGEST_ADDRESS),
  text: long,
  kind: oneOf(...LINK_KINDS),
  read: optional(isTrue),
});

const isAnchor = object({ url: text(LONGEST_ADDRESS), text: long, block: optional(position) });

/** What came from a page's process is a state that the view can render. Its words are the page's all the same. */
export const isPageState = object({
  status: oneOf(...STATUSES),
  url: optional(text(100_000)),
  analysis: optional(isAnalysis),
  asked: optional(isBoolean),
  language: optional(short),
  truncated: optional(isBoolean),
  progress: optional(isNumber),
  error: optional(long),
  links: optional(arrayOf(isLink, 100)),
  anchors: optional(arrayOf(isAnchor, MOST_ANCHORS)),
  verdict: optional(oneOf(...VERDICTS)),
  closedParts: optional(position),
  past: optional(isPast),
  hidden: optional(arrayOf(arrayOf(short, MANY), MANY)),
  overlayOpen: isBoolean,
  marked: optional(isBoolean),
  pointed: optional(short),
}) as Check<PageState>;
