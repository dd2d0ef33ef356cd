/**
 * One sentence with all that the language's tables find in it: words of the lexicon, cues by place, programs that matched.
 * Positions are token indices of the block, as everywhere in this room; characters come in when evidence is made.
 */
import type { Cues, Family } from '../languages/pack.ts';
import type { Match, Matcher } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import type { Sentence } from '../text/sentence.ts';
import { GAP, SHAPE, type Tokens } from '../text/token.ts';

/** Tokens `from` up to but without `to`. */
interface Span {
  from: number;
  to: number;
}

/** A lexicon word (or phrase) of the sentence. */
export interface Word {
  family: Family;
  value: string;
  from: number;
  to: number;
  /** True where it is the name of a company. */
  isName: boolean;
}

/** A cue of the sentence. */
export interface Cue {
  name: keyof Cues;
  from: number;
  to: number;
}

/** Cues by the token they begin at: they stand in the order of those tokens. */
class CuesByToken {
  readonly #cues: readonly Cue[];
  readonly #from: number;
  /** By token, the index of its first cue, or -1. */
  readonly #first: number[];

  constructor(cues: readonly Cue[], { from, to }: Span) {
    this.#cues = cues;
    this.#from = from;
    this.#first = new Array(to - from).fill(-1);
    for (let i = cues.length - 1; i >= 0; i--) this.#first[(cues[i] as Cue).from - from] = i;
  }

  has(token: number): boolean {
    return this.#indexAt(token) !== -1;
  }

  get(token: number): readonly Cue[] | undefined {
    const first = this.#indexAt(token);
    if (first === -1) return undefined;
    let end = first + 1;
    while (this.#cues[end]?.from === token) end++;
    return this.#cues.slice(first, end);
  }

  /** The first of a name. */
  named(token: number, name: keyof Cues): Cue | undefined {
    const first = this.#indexAt(token);
    if (first === -1) return undefined;
    for (let i = first; i < this.#cues.length; i++) {
      const cue = this.#cues[i] as Cue;
      if (cue.from !== token) return undefined;
      if (cue.name === name) return cue;
    }
    return undefined;
  }

  #indexAt(token: number): number {
    return this.#first[token - this.#from] ?? -1;
  }
}

export interface SentenceView {
  text: string;
  tokens: Tokens;
  /** Tokens `from` up to but without `to`; characters `start` to `end` of the block. */
  sentence: Sentence;
  words: Word[];
  cues: Cue[];
  cuesAt: CuesByToken;
  /** See cuesNamed. */
  byName: ReadonlyMap<keyof Cues, readonly Cue[]>;
  /** Of rules and frames, in the order of the pack. */
  matches: Match[];
  /** Entries of which a `needs` stands here; of those that match, the ones of which an `unless` does. */
  met: readonly Entry[];
  voided: readonly Entry[];
  /** True where the language marks recipients (cue `toward`). */
  marksRecipients: boolean;
  /** Whether the language sets off every clause by a comma. */
  partsClauses: boolean;
  /** Tokens at which a frame's verb begins. */
  verbsAt: readonly number[];
}

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
const dropVerbs = (words: Word[], { shape }: Tokens): Word[] =>
  words.filter(
    (word) =>
      word.family !== 'collection' ||
      // A noun, where nouns are capitalised.
      (shape[word.from] as number) & SHAPE.capital ||
      !words.some((other) => other.family === 'purpose' && other.from === word.from && other.to > word.to),
  );

/**
 * Inside a longer name of data a word is part of it: "[bank] account number" names no bank, "[social security] number" no
 * purpose. Inside a name of what tracks, "cookies from [third parties]", nobody receives anything.
 */
function dropInner(words: Word[]): Word[] {
  const data = words.filter((word) => word.family === 'collection' && word.to - word.from > 1);
  const trackers = words.filter((word) => word.family === 'tracking' && word.to - word.from > 1);
  if (data.length + trackers.length === 0) return words;
  return words.filter(
    (word) =>
      (word.family === 'collection' || !isWithin(word, data)) &&
      (word.family !== 'purpose' || !endsWithin(word, data)) &&
      (word.family !== 'sharing' || word.isName || !isWithin(word, trackers)),
  );
}

/** "[your payment] details": cut off in the middle of a longer name. */
const endsWithin = ({ from, to }: Span, spans: readonly Span[]): boolean =>
  spans.some((outer) => outer.from > from && outer.from < to && outer.to > to);

const isInside = (inner: Span, spans: readonly Span[]): boolean =>
  spans.some((outer) => outer.from <= inner.from && outer.to >= inner.to);

/** "driver's [license] number", "time zone [setting]": within a name of data a word that can be a verb is none. */
const isPartOfNoun = (match: Span, nouns: readonly Span[]): boolean =>
  match.to - match.from === 1 && isInside(match, nouns);

/** A word of a set phrase names nothing: "in [compliance] with". What tracks is named all the same: "[tracking cookies]". */
function outsideIdioms(words: Word[], cues: readonly Cue[]): Word[] {
  const idioms = cues.filter((cue) => cue.name === 'idiom');
  if (idioms.length === 0) return words;
  return words.filter((word) => word.family === 'tracking' || !isInside(word, idioms));
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
    (cue) =>
      cue.name !== 'user' ||
      ((tokens.shape[cue.from] as number) & SHAPE.capital) !== 0 ||
      !capitalised.some((other) => other.from === cue.from),
  );
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

/** Reads one sentence with the matcher. The result holds no reference into the matcher's scratch columns. */
export function viewSentence(matcher: Matcher, text: string, tokens: Tokens, sentence: Sentence): SentenceView {
  matcher.scan(tokens, sentence.from, sentence.to);
  const words: Word[] = [];
  let cues: Cue[] = [];
  const { meaningOf, spanCount, spanPhrase, spanFrom, spanTo } = matcher;
  for (let span = 0; span < spanCount; span++) {
    const meaning = meaningOf[spanPhrase[span] as number];
    if (meaning === undefined) continue;
    const from = spanFrom[span] as number;
    const to = spanTo[span] as number;
    if (meaning.cue) cues.push({ name: meaning.cue, from, to });
    else if (meaning.family === 'vendor') {
      // Names of vendors are everyday words as well: they count where they are written as names.
      if ((tokens.shape[from] as number) & SHAPE.capital)
        words.push({ family: 'sharing', value: meaning.value as string, from, to, isName: true });
    } else if (meaning.family && meaning.value)
      words.push({ family: meaning.family, value: meaning.value, from, to, isName: false });
  }
  const kept = dropInner(dropVerbs(keepLongest(outsideIdioms(words, cues)), tokens));
  cues = dropInnerWho(
    dropCovered(dropFalseNegations(dropRestrictions(dropSmall(cues, tokens)), tokens, sentence), kept),
    kept,
  );
  const cuesAt = new CuesByToken(cues, sentence);
  const { matches, met, voided } = matcher.read();
  const idioms = cues.filter((cue) => cue.name === 'idiom');
  const verbsAt: number[] = [];
  const nouns = kept.filter((word) => word.family === 'collection' && word.to - word.from > 1);
  for (const match of matches)
    if (match.entry.opens && !isInside(match, idioms) && !isPartOfNoun(match, nouns)) verbsAt.push(match.from);
  return {
    text,
    tokens,
    sentence,
    words: kept,
    cues,
    cuesAt,
    byName: byNameOf(cues),
    matches,
    met,
    voided,
    verbsAt,
    marksRecipients: matcher.marksRecipients,
    partsClauses: matcher.partsClauses,
  };
}

/** How a token stands off from the one before it: a union of `GAP`. */
export const gapAt = ({ tokens }: SentenceView, at: number): number => tokens.gap[at] as number;

/** Whether one of the marks, a union of `GAP`, stands before a token from one to another, both included. */
export function isPartedBy(view: SentenceView, marks: number, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (gapAt(view, at) & marks) return true;
  return false;
}

/** Whether a token begins with a capital letter. */
export const isCapital = ({ tokens }: SentenceView, at: number): boolean =>
  ((tokens.shape[at] as number) & SHAPE.capital) !== 0;

/** The first cue of a name that begins at a token. */
export const cueAt = (view: SentenceView, at: number, name: keyof Cues): Cue | undefined => view.cuesAt.named(at, name);

export function hasCue(view: SentenceView, name: keyof Cues, from: number, to: number): boolean {
  for (const cue of cuesNamed(view, name)) if (cue.from >= from && cue.from < to) return true;
  return false;
}

/** Whether a token stands right behind a cue: "and [we]", "your [use of]". */
export function isBehind(view: SentenceView, at: number, name: keyof Cues): boolean {
  for (const cue of cuesNamed(view, name)) if (cue.to === at) return true;
  return false;
}

/** The cues of a name, in order: mostly none, so that a question about them costs next to nothing. */
export function cuesNamed(view: SentenceView, name: keyof Cues): readonly Cue[] {
  return view.byName.get(name) ?? NO_CUES;
}

const NO_CUES: readonly Cue[] = [];

function byNameOf(cues: readonly Cue[]): Map<keyof Cues, Cue[]> {
  const byName = new Map<keyof Cues, Cue[]>();
  for (const cue of cues) {
    const named = byName.get(cue.name);
    if (named) named.push(cue);
    else byName.set(cue.name, [cue]);
  }
  return byName;
}
