/**
 * The name of the service in its own policy: "Acme collects" is "we collect", and "sent to Acme" is sent to nobody else, though a
 * table may know Acme as a firm that others share with.
 */
import type { Sentence } from '../text/sentence.ts';
import { GAP, type Tokens } from '../text/token.ts';
import type { Cue, Word } from './span.ts';

/** Shorter words are articles and initials as often as names. */
const SHORTEST = 3;

const wordAt = (text: string, { start, end }: Tokens, at: number): string =>
  text.slice(start[at], end[at]).toLocaleLowerCase();

const firstWordOf = (name: string): string | undefined => /^[\p{L}\p{N}]+/u.exec(name)?.[0];

/** A title as it is read. */
interface Title {
  text: string;
  tokens: Tokens;
  sentence: Sentence;
  words: readonly Word[];
}

/** Learns what the service calls itself, from its title and from where it says who it is. */
export class OwnName {
  readonly #words = new Set<string>();
  /** By how many letters they have: few words of a text are as long, and others need not be cut out. */
  readonly #lengths = new Set<number>();

  /** A name begins with the word that stands for it: "Acme Trading Ltd" is "Acme" from there on. */
  learn(names: readonly string[]): void {
    for (const name of names) this.#add(firstWordOf(name));
  }

  /** Of a title's words, those that no table knows, or knows as a firm: "Acme Privacy Policy". */
  learnTitle({ text, tokens, sentence, words }: Title): void {
    const isFirm = (at: number): boolean => words.some(({ from, isName }) => isName && from === at);
    for (let at = sentence.from; at < sentence.to; at++)
      if (tokens.isCapital(at) && (tokens.isUnknown(at) || isFirm(at))) this.#add(wordAt(text, tokens, at));
  }

  has(name: string): boolean {
    return this.#words.has(firstWordOf(name)?.toLocaleLowerCase() ?? '');
  }

  isAt(text: string, tokens: Tokens, at: number): boolean {
    return (
      this.#words.size > 0 &&
      tokens.isCapital(at) &&
      this.#lengths.has((tokens.end[at] as number) - (tokens.start[at] as number)) &&
      this.#words.has(wordAt(text, tokens, at))
    );
  }

  /**
   * Cues with those added where the name acts or is given something: "[Acme] collects", "sent to [Acme]". An "Acme account" and
   * "Acme's partners" are not the service.
   */
  addSelf(
    cues: readonly Cue[],
    verbsAt: readonly number[],
    text: string,
    tokens: Tokens,
    { from, to }: Sentence,
  ): readonly Cue[] {
    const found: Cue[] = [];
    for (let at = from; at < to; at++) {
      // "Acme-koncernen", "Acme's": another word that is made of the name.
      if (!this.isAt(text, tokens, at) || (at + 1 < to && tokens.gap[at + 1] === 0)) continue;
      let end = at + 1;
      while (end < to && tokens.isCapital(end) && tokens.isUnknown(end) && isJoined(tokens, end)) end++;
      if (isAfter(cues, at) || (end < to && isJoined(tokens, end) && actsAt(cues, verbsAt, end)))
        found.push({ name: 'first', from: at, to: end });
      at = end - 1;
    }
    return found.length > 0 ? [...cues, ...found].sort((a, b) => a.from - b.from) : cues;
  }

  #add(word: string | undefined): void {
    if (word === undefined || word.length < SHORTEST) return;
    const lower = word.toLocaleLowerCase();
    this.#words.add(lower);
    this.#lengths.add(word.length).add(lower.length);
  }
}

/** Only a space stands before it. */
const isJoined = ({ gap }: Tokens, at: number): boolean => ((gap[at] as number) & ~GAP.space) === 0;

const BEHIND = new Set<Cue['name']>(['toward', 'agent']);

/** "to [Acme]", "by [Acme]" */
const isAfter = (cues: readonly Cue[], at: number): boolean =>
  cues.some((cue) => BEHIND.has(cue.name) && cue.to === at);

const ACTING = new Set<Cue['name']>(['auxiliary', 'possibility', 'negation', 'coordination']);

const actsAt = (cues: readonly Cue[], verbsAt: readonly number[], at: number): boolean =>
  verbsAt.includes(at) || cues.some((cue) => cue.from === at && ACTING.has(cue.name));
