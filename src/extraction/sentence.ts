/**
 * One sentence with all that the language's tables find in it: words of the lexicon, cues by place, programs that matched.
 * Positions are token indices of the block, as everywhere in this room; characters come in when evidence is made.
 */
import type { Cues } from '../languages/pack.ts';
import type { Match, Matcher } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Tokens } from '../text/token.ts';
import { bracketsOf } from './bracket.ts';
import type { OwnName } from './own-name.ts';
import { isInside, isPartOfNoun, siftCues, siftWords } from './sieve.ts';
import { type Cue, CuesByName, type Span, type Word } from './span.ts';

export type { Cue, Word };

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
  /** Those of its words that name recipients. */
  recipients: readonly Word[];
  /** What its outermost brackets hold. */
  brackets: readonly Span[];
  cues: readonly Cue[];
  cuesAt: CuesByToken;
  /** See cuesNamed. */
  byName: CuesByName;
  /** Of rules and frames, in the order of the pack. */
  matches: Match[];
  /** Entries of which a `needs` stands here; of those that match, the ones of which an `unless` does. */
  met: readonly Entry[];
  voided: readonly Entry[];
  /** True where the language marks recipients (cue `toward`). */
  marksRecipients: boolean;
  /** Whether a name is the service's own. */
  isSelf(name: string): boolean;
  /** Whether the language sets off every clause by a comma. */
  partsClauses: boolean;
  /** Tokens at which a frame's verb begins. */
  verbsAt: readonly number[];
}

/**
 * Reads one sentence with the matcher. The result holds no reference into the matcher's scratch columns.
 * @param own what the service calls itself, as far as it is known
 */
export function viewSentence(
  matcher: Matcher,
  text: string,
  tokens: Tokens,
  sentence: Sentence,
  own?: OwnName,
): SentenceView {
  matcher.scan(tokens, sentence.from, sentence.to);
  const words: Word[] = [];
  const cues: Cue[] = [];
  const { meaningOf, spanCount, spanPhrase, spanFrom, spanTo } = matcher;
  for (let span = 0; span < spanCount; span++) {
    const meaning = meaningOf[spanPhrase[span] as number];
    if (meaning === undefined) continue;
    const from = spanFrom[span] as number;
    const to = spanTo[span] as number;
    if (meaning.cue) cues.push({ name: meaning.cue, from, to });
    else if (meaning.family === 'vendor') {
      // Names of vendors are everyday words as well: they count where they are written as names, and are not the service's own.
      if (tokens.isCapital(from) && !own?.isAt(text, tokens, from))
        words.push({ family: 'sharing', value: meaning.value as string, from, to, isName: true });
    } else if (meaning.family && meaning.value)
      words.push({ family: meaning.family, value: meaning.value, from, to, isName: false });
  }
  const named = new CuesByName(cues);
  const kept = siftWords(words, named, tokens);
  const sifted = siftCues(cues, named, kept, tokens, sentence);
  const { matches, met, voided } = matcher.read();
  const verbsAt = verbsOf(matches, named.get('idiom') ?? NO_CUES, kept);
  const all = own ? own.addSelf(sifted, verbsAt, text, tokens, sentence) : sifted;
  return {
    text,
    tokens,
    sentence,
    words: kept,
    recipients: kept.filter((word) => word.family === 'sharing'),
    brackets: bracketsOf(text, tokens, sentence),
    cues: all,
    cuesAt: new CuesByToken(all, sentence),
    byName: all === cues ? named : new CuesByName(all),
    matches,
    met,
    voided,
    verbsAt,
    isSelf: (name) => own?.has(name) ?? false,
    marksRecipients: matcher.marksRecipients,
    partsClauses: matcher.partsClauses,
  };
}

/** Tokens at which a verb of a frame begins that is no part of a set phrase or a noun. */
function verbsOf(matches: readonly Match[], idioms: readonly Cue[], words: readonly Word[]): number[] {
  const nouns = words.filter((word) => word.family === 'collection' && word.to - word.from > 1);
  const verbs: number[] = [];
  for (const match of matches)
    if (match.entry.opens && !match.entry.labels && !isInside(match, idioms) && !isPartOfNoun(match, nouns))
      verbs.push(match.from);
  return verbs;
}

/** How a token stands off from the one before it: a union of `GAP`. */
export const gapAt = ({ tokens }: SentenceView, at: number): number => tokens.gap[at] as number;

/** Whether one of the marks, a union of `GAP`, stands before a token from one to another, both included. */
export function isPartedBy(view: SentenceView, marks: number, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (gapAt(view, at) & marks) return true;
  return false;
}

/** Whether a token begins with a capital letter. */
export const isCapital = ({ tokens }: SentenceView, at: number): boolean => tokens.isCapital(at);

/** The outermost brackets around a token that close before the sentence ends. */
export const bracketsAround = ({ brackets }: SentenceView, at: number): Span | undefined =>
  brackets.find(({ from, to }) => from <= at && to > at);

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

/** A question says nothing by itself. */
export const isQuestion = ({ text, sentence }: SentenceView): boolean =>
  /[?？]\W*$/.test(text.slice(sentence.start, sentence.end)) || /^\s*[?？]/.test(text.slice(sentence.end));
