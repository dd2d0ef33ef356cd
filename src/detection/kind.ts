import type { Detection, DocumentKind, SourceDocument, Statement } from '../model.ts';
import { type Measure, type Measured, type Measures, measure, withStatements } from './measure.ts';
import { PART_KINDS, type PartKind } from './parts.ts';

interface Weights {
  /** What a document must overcome to be of the kind: most are of none. */
  prior: number;
  measures: Partial<Record<Measure, number>>;
}

/**
 * Evidence for each kind against "other", in log-odds: a logistic regression over some nine hundred documents in
 * seventeen languages, rounded to halves. What no document of those showed (pages of links) is set by judgement.
 */
const WEIGHTS: Readonly<Record<PartKind, Weights>> = {
  'privacy-policy': {
    prior: -7,
    measures: {
      'named-privacy-policy': 3,
      'named-cookie-policy': -2,
      'named-instead': -2.5,
      'named-beside': -0.5,
      'opening-privacy-policy': 2,
      'opening-instead': -1,
      'part-privacy-policy': 2.5,
      'text-data': 2,
      'headings-data': 3,
      'data-over-agreement': 1,
      'addresses-reader': 2.5,
      'addresses-nobody': -5,
      brief: -3,
      'mostly-links': -4,
      'links-to-kinds': -4,
      'headings-lead-away': -6,
      'declared-privacy-policy': 3,
      'declared-instead': -3,
      'many-statements': 1.5,
      'few-statements': -1,
      'no-statements': -3,
    },
  },
  'cookie-policy': {
    prior: -4.5,
    measures: {
      'named-cookie-policy': 3.5,
      'named-instead': -1,
      'named-beside': -0.5,
      'opening-cookie-policy': 2.5,
      'text-cookies': 2,
      'headings-cookies': 2,
      'cookies-over-data': 1,
      'mostly-links': -4,
      'links-to-kinds': -2,
    },
  },
  terms: {
    prior: -3,
    measures: {
      'named-terms': 2.5,
      'named-instead': -1.5,
      'named-beside': -1.5,
      'opening-terms': 2,
      'text-agreement': 0.5,
      'headings-agreement': 1.5,
      'mostly-links': -4,
    },
  },
};

/** A hundred words under a heading of their own are a part; less is a mention. In units of `part-` measures. */
const LEAST_PART = 600 / 8000;

/**
 * Tells what kind a document is from its title, its headings and its words, and from what was found in it.
 * @param statements of the document; undefined where nobody looked for any, as its language has no pack
 * @param language BCP 47; "und" looks names up in all languages
 * @returns the kind with its signals: log-odds, of which the positive speak for the kind. Where no kind is found, they
 * are those of the likeliest, and say why it is not.
 */
export const detect = (
  document: SourceDocument,
  statements: readonly Statement[] | undefined,
  language: string,
): Detection => kindOf(measure(document, language), statements);

/** The same of a document that was measured. */
export function kindOf(measured: Measured, statements: readonly Statement[] | undefined): Detection {
  const measures = withStatements(measured, statements?.length);
  const scores = new Map(PART_KINDS.map((kind) => [kind, score(kind, measures)]));
  const likeliest = PART_KINDS.reduce((best, kind) => (scores.get(kind)! > scores.get(best)! ? kind : best));
  const kind: DocumentKind = scores.get(likeliest)! > 0 ? mainKind(likeliest, scores, measures) : 'other';
  const also = PART_KINDS.filter((other) => other !== kind && measures[`part-${other}`] >= LEAST_PART);
  return {
    kind,
    ...(also.length > 0 && { also }),
    confidence: confidenceIn(kind, scores),
    signals: signalsOf(kind === 'other' ? likeliest : kind, measures),
  };
}

/** A whole privacy policy under its own heading is what the reader of a page of terms comes for. */
function mainKind(likeliest: PartKind, scores: ReadonlyMap<PartKind, number>, measures: Measures): PartKind {
  const holdsWhole = measures['part-privacy-policy'] === 1 && scores.get('privacy-policy')! > 0;
  return holdsWhole && likeliest === 'terms' ? 'privacy-policy' : likeliest;
}

function score(kind: PartKind, measures: Measures): number {
  return signalsOf(kind, measures).reduce((sum, signal) => sum + signal.weight, 0);
}

function signalsOf(kind: PartKind, measures: Measures): Detection['signals'] {
  const { prior, measures: weights } = WEIGHTS[kind];
  const signals = (Object.keys(weights) as Measure[])
    .map((name) => ({ name: name as string, weight: round(weights[name]! * measures[name]) }))
    .filter((signal) => signal.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return [...signals, { name: `prior-${kind}`, weight: prior }];
}

/** The share of the kind's odds among those of all; "other" has odds of one. */
function confidenceIn(kind: DocumentKind, scores: ReadonlyMap<PartKind, number>): number {
  const odds = [...scores.values()].map(Math.exp);
  const own = kind === 'other' ? 1 : Math.exp(scores.get(kind as PartKind)!);
  return round(own / odds.reduce((sum, each) => sum + each, 1));
}

const round = (value: number) => Math.round(value * 100) / 100;
