/**
 * Which of the words and cues found in a sentence count: of those that overlap the longest, none within a set phrase, no negation that
 * denies nothing.
 */
import type { Family } from '../languages/pack.ts';
import { GAP, type Tokens } from '../text/token.ts';
import type { Cue, CuesByName, Span, Word } from './span.ts';

/**
 * The words that count.
 * @param named the sentence's cues, before they are sifted
 */
export const siftWords = (words: Word[], named: CuesByName, tokens: Tokens): Word[] =>
  dropInner(dropVerbs(keepLongest(outsideIdioms(words, named)), tokens));

/** The cues that count beside those words; the very same where all do. */
export function siftCues(
  cues: Cue[],
  named: CuesByName,
  words: readonly Word[],
  tokens: Tokens,
  sentence: Span,
): readonly Cue[] {
  const possible = outsidePossibility(cues, named);
  const denying = dropFalseNegations(
    dropRestrictions(dropSmall(possible, named, tokens), named),
    named,
    tokens,
    sentence,
  );
  return dropInnerWho(dropCovered(denying, named, words), named, words);
}

/** Cues without those of some names that a test tells: mostly there are none, and no list is made. */
const without = (
  cues: readonly Cue[],
  named: CuesByName,
  names: readonly Cue['name'][],
  isOut: (cue: Cue) => boolean,
): readonly Cue[] =>
  names.some((name) => named.get(name)?.some(isOut))
    ? cues.filter((cue) => !(names.includes(cue.name) && isOut(cue)))
    : cues;

/** Of words of one family that overlap, the leftmost and longest count: "IP address" is no address. */
function keepLongest(words: Word[]): Word[] {
  if (words.length < 2) return words;
  const kept: Word[] = [];
  for (const word of longestFirst(words)) {
    const last = lastOf(kept, word.family);
    const isTwin = last?.from === word.from && last.to === word.to;
    if (!last || word.from >= last.to || isTwin) kept.push(word);
  }
  return kept;
}

/** Words as they were found stand in the order of their first tokens; of those that share it, the longest comes first now. */
function longestFirst(words: Word[]): Word[] {
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    let at = i;
    for (; at > 0; at--) {
      const before = words[at - 1] as Word;
      if (before.from !== word.from || before.to >= word.to) break;
      words[at] = before;
    }
    words[at] = word;
  }
  return words;
}

function lastOf(words: readonly Word[], family: Family): Word | undefined {
  for (let i = words.length - 1; i >= 0; i--) if (words[i]?.family === family) return words[i];
  return undefined;
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
function outsideIdioms(words: Word[], named: CuesByName): Word[] {
  const idioms = named.get('idiom');
  return idioms ? words.filter((word) => NAMED_IN_IDIOMS.has(word.family) || !isInside(word, idioms)) : words;
}

/** Cues that part clauses or name who acts do neither inside a lexicon word: "pages [that customers] visit". */
const PARTING: readonly Cue['name'][] = [
  'first',
  'user',
  'third',
  'other',
  'relative',
  'subordinator',
  'supposition',
  'contrast',
  'negation',
];

/** "to learn [how] we use your data": what a word ends with may begin a clause all the same. */
const asksBehind = (cue: Cue, words: readonly Word[]): boolean =>
  cue.name === 'supposition' && words.every((word) => !isWithin(cue, [word]) || word.to === cue.to);

function dropCovered(cues: readonly Cue[], named: CuesByName, words: readonly Word[]): readonly Cue[] {
  const covers = words.filter((word) => word.to - word.from > 1 && COVERING.has(word.family));
  if (covers.length === 0) return cues;
  return without(cues, named, PARTING, (cue) => isWithin(cue, covers) && !asksBehind(cue, covers));
}

/** Whether one of some longer spans holds it. */
const isWithin = (inner: Span, spans: readonly Span[]): boolean =>
  spans.some(
    (outer) => outer.from <= inner.from && outer.to >= inner.to && outer.to - outer.from > inner.to - inner.from,
  );

/** Of names for who acts, one within another names nobody: "advertising [service providers]". */
const WHO: readonly Cue['name'][] = ['first', 'user', 'third', 'other'];

function dropInnerWho(cues: readonly Cue[], named: CuesByName, words: readonly Word[]): readonly Cue[] {
  const names: Span[] = [];
  for (const cue of cues) if (cue.to - cue.from > 1 && WHO.includes(cue.name)) names.push(cue);
  for (const word of words) if (word.family === 'sharing' && word.to - word.from > 1) names.push(word);
  return names.length === 0 ? cues : without(cues, named, WHO, (cue) => isWithin(cue, names));
}

const COVERING = new Set<Family>(['collection', 'purpose', 'tracking', 'security', 'legal-basis']);

/** "sie" is they, and "Sie" is you. */
function dropSmall(cues: readonly Cue[], named: CuesByName, tokens: Tokens): readonly Cue[] {
  const capitalised = named.get('capitalised');
  if (!capitalised) return cues;
  const isSmall = ({ from }: Cue): boolean =>
    !tokens.isCapital(from) && capitalised.some((other) => other.from === from);
  return without(cues, named, ['user'], isSmall);
}

/** What a word before a verb can mean, and does not in "we reserve the [right to] share": it says that we may. */
const BEFORE_VERB: readonly Cue['name'][] = ['wish', 'determiner', 'goal', 'aim', 'toward', 'beforeObject'];

function outsidePossibility(cues: readonly Cue[], named: CuesByName): readonly Cue[] {
  const possible = named.get('possibility')?.filter((cue) => cue.to - cue.from > 1);
  return possible?.length ? without(cues, named, BEFORE_VERB, (cue) => isInside(cue, possible)) : cues;
}

/** A negation inside "not only", "do not track" or a lexicon word denies nothing. */
function dropFalseNegations(cues: readonly Cue[], named: CuesByName, { gap }: Tokens, { to }: Span): readonly Cue[] {
  const covers = named.get('falseNegation') ?? [];
  // "No. We keep it": an answer in one word, and "No. 12" a number.
  const isStopped = (cue: Cue): boolean => cue.to < to && ((gap[cue.to] as number) & GAP.stop) !== 0;
  return without(cues, named, ['negation', 'contrast'], (cue) => isStopped(cue) || isInside(cue, covers));
}

/** "Nous [ne] collectons [que] votre nom": between the two parts no other negation may stand, or it is the second. */
function dropRestrictions(cues: readonly Cue[], named: CuesByName): readonly Cue[] {
  const restrictions = named.get('restriction');
  const halves = named.get('halfNegation');
  if (!restrictions || !halves) return cues;
  const isFirst = ({ from }: Cue): boolean => halves.some((half) => half.from === from);
  const seconds = named.get('negation')?.filter((cue) => !isFirst(cue)) ?? [];
  return without(cues, named, ['negation'], (cue) => {
    const next = isFirst(cue) && restrictions.find(({ from }) => from > cue.to && from - cue.to <= RESTRICTION_REACH);
    return next ? !seconds.some(({ from }) => from > cue.from && from < next.from) : false;
  });
}

/** How far behind the verb's object "que" may stand: "ne communiquons les données de nos clients …". */
const RESTRICTION_REACH = 10;
