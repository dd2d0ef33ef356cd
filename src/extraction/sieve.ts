/**
 * Which of the words and cues found in a sentence count: of those that overlap the longest, none within a set phrase, no negation that
 * denies nothing.
 */
import type { Family } from '../languages/pack.ts';
import { GAP, type Tokens } from '../text/token.ts';
import type { Cue, Span, Word } from './span.ts';

/** The words that count. */
export const siftWords = (words: Word[], cues: readonly Cue[], tokens: Tokens): Word[] =>
  dropInner(dropVerbs(keepLongest(outsideIdioms(words, cues)), tokens));

/** The cues that count beside those words. */
export const siftCues = (cues: Cue[], words: readonly Word[], tokens: Tokens, sentence: Span): Cue[] =>
  dropInnerWho(
    dropCovered(
      dropFalseNegations(dropRestrictions(dropSmall(outsidePossibility(cues), tokens)), tokens, sentence),
      words,
    ),
    words,
  );

/** Of words of one family that overlap, the leftmost and longest count: "IP address" is no address. */
function keepLongest(words: Word[]): Word[] {
  if (words.length < 2) return words;
  const kept: Word[] = [];
  for (const word of words.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = kept.findLast((other) => other.family === word.family);
    const isTwin = last?.from === word.from && last.to === word.to;
    if (!last || word.from >= last.to || isTwin) kept.push(word);
  }
  return kept;
}

/** "to [address] complaints", "to [email] you offers": the word that a purpose begins with is its verb, and no data. */
const dropVerbs = (words: Word[], tokens: Tokens): Word[] =>
  words.filter(
    (word) =>
      word.family !== 'collection' ||
      // A noun, where nouns are capitalised.
      tokens.isCapital(word.from) ||
      !words.some((other) => other.family === 'purpose' && other.from === word.from && other.to > word.to),
  );

/**
 * Inside a longer name of data a word is part of it: "[bank] account number" names no bank, "[social security] number" no
 * purpose. Inside a name of what tracks, "cookies from [third parties]", nobody receives anything.
 */
function dropInner(words: Word[]): Word[] {
  const data = words.filter((word) => word.family === 'collection' && word.to - word.from > 1);
  const trackers = words.filter((word) => word.family === 'tracking' && word.to - word.from > 1);
  const receivers = words.filter((word) => word.family === 'sharing' && word.to - word.from > 1);
  if (data.length + trackers.length + receivers.length === 0) return words;
  return words.filter(
    (word) =>
      (word.family === 'collection' || !isWithin(word, data)) &&
      (word.family !== 'purpose' || !(endsWithin(word, data) || isWithin(word, receivers))) &&
      (word.family !== 'sharing' || word.isName || !isWithin(word, trackers)),
  );
}

/** "[your payment] details": cut off in the middle of a longer name. */
const endsWithin = ({ from, to }: Span, spans: readonly Span[]): boolean =>
  spans.some((outer) => outer.from > from && outer.from < to && outer.to > to);

export const isInside = (inner: Span, spans: readonly Span[]): boolean =>
  spans.some((outer) => outer.from <= inner.from && outer.to >= inner.to);

/** "driver's [license] number", "time zone [setting]": within a name of data a word that can be a verb is none. */
export const isPartOfNoun = (match: Span, nouns: readonly Span[]): boolean =>
  match.to - match.from === 1 && isInside(match, nouns);

/** What is named within a set phrase all the same: "[tracking cookies]", "one [calendar year]". */
const NAMED_IN_IDIOMS = new Set<Family>(['tracking', 'unit', 'number', 'month']);

/** A word of a set phrase names nothing: "in [compliance] with". */
function outsideIdioms(words: Word[], cues: readonly Cue[]): Word[] {
  const idioms = cues.filter((cue) => cue.name === 'idiom');
  if (idioms.length === 0) return words;
  return words.filter((word) => NAMED_IN_IDIOMS.has(word.family) || !isInside(word, idioms));
}

/** Cues that part clauses or name who acts do neither inside a lexicon word: "pages [that customers] visit". */
const PARTING = new Set<Cue['name']>([
  'first',
  'user',
  'third',
  'other',
  'relative',
  'subordinator',
  'supposition',
  'contrast',
  'negation',
]);

/** "to learn [how] we use your data": what a word ends with may begin a clause all the same. */
const asksBehind = (cue: Cue, words: readonly Word[]): boolean =>
  cue.name === 'supposition' && words.every((word) => !isWithin(cue, [word]) || word.to === cue.to);

function dropCovered(cues: Cue[], words: readonly Word[]): Cue[] {
  const covers = words.filter((word) => word.to - word.from > 1 && COVERING.has(word.family));
  if (covers.length === 0) return cues;
  return cues.filter((cue) => !PARTING.has(cue.name) || !isWithin(cue, covers) || asksBehind(cue, covers));
}

/** Whether one of some longer spans holds it. */
const isWithin = (inner: Span, spans: readonly Span[]): boolean =>
  spans.some(
    (outer) => outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from,
  );

/** Of names for who acts, one within another names nobody: "advertising [service providers]". */
const WHO = new Set<Cue['name']>(['first', 'user', 'third', 'other']);

function dropInnerWho(cues: Cue[], words: readonly Word[]): Cue[] {
  const names: Span[] = cues.filter((cue) => cue.to - cue.from > 1 && WHO.has(cue.name));
  for (const word of words) if (word.family === 'sharing' && word.to - word.from > 1) names.push(word);
  if (names.length === 0) return cues;
  return cues.filter((cue) => !WHO.has(cue.name) || !isWithin(cue, names));
}

const COVERING = new Set<Family>(['collection', 'purpose', 'tracking', 'security', 'legal-basis']);

/** "sie" is they, and "Sie" is you. */
function dropSmall(cues: Cue[], tokens: Tokens): Cue[] {
  const capitalised = cues.filter((cue) => cue.name === 'capitalised');
  if (capitalised.length === 0) return cues;
  return cues.filter(
    (cue) => cue.name !== 'user' || tokens.isCapital(cue.from) || !capitalised.some((other) => other.from === cue.from),
  );
}

/** What a word before a verb can mean, and does not in "we reserve the [right to] share": it says that we may. */
const BEFORE_VERB = new Set<Cue['name']>(['wish', 'determiner', 'goal', 'aim', 'toward', 'beforeObject']);

function outsidePossibility(cues: Cue[]): Cue[] {
  const possible = cues.filter((cue) => cue.name === 'possibility' && cue.to - cue.from > 1);
  if (possible.length === 0) return cues;
  return cues.filter((cue) => !BEFORE_VERB.has(cue.name) || !isInside(cue, possible));
}

/** A negation inside "not only", "do not track" or a lexicon word denies nothing. */
function dropFalseNegations(cues: Cue[], { gap }: Tokens, { to }: Span): Cue[] {
  const covers = cues.filter((cue) => cue.name === 'falseNegation');
  // "No. We keep it": an answer in one word, and "No. 12" a number.
  const isStopped = (cue: Cue): boolean => cue.to < to && ((gap[cue.to] as number) & GAP.stop) !== 0;
  return cues.filter(
    (cue) =>
      (cue.name !== 'negation' && cue.name !== 'contrast') ||
      !(isStopped(cue) || covers.some((cover) => cover.from <= cue.from && cue.to <= cover.to)),
  );
}

/** "Nous [ne] collectons [que] votre nom": between the two parts no other negation may stand, or it is the second. */
function dropRestrictions(cues: Cue[]): Cue[] {
  const restrictions = cues.filter((cue) => cue.name === 'restriction');
  if (restrictions.length === 0) return cues;
  const firsts = new Set<number>();
  for (const cue of cues) if (cue.name === 'halfNegation') firsts.add(cue.from);
  const isSecond = ({ name, from }: Cue): boolean => name === 'negation' && !firsts.has(from);
  return cues.filter((cue) => {
    if (cue.name !== 'negation' || !firsts.has(cue.from)) return true;
    const next = restrictions.find(({ from }) => from > cue.to && from - cue.to <= RESTRICTION_REACH);
    return !next || cues.some((other) => isSecond(other) && other.from > cue.from && other.from < next.from);
  });
}

/** How far behind the verb's object "que" may stand: "ne communiquons les données de nos clients …". */
const RESTRICTION_REACH = 10;
