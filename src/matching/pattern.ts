/**
 * The grammar of patterns (see languages/pack.ts), read at build time.
 * A pattern becomes segments of adjacent elements, parted by gaps.
 */
import { foldedWords } from '../text/character.ts';

export const WIDEST_GAP = 12;

/** One word of a pattern: `word`, `stem*`, `*ending`, or a built-in `@number`, `@email`, `@url`. */
export type Terminal = string;

export type Element =
  | { kind: 'word'; terminal: Terminal }
  | { kind: 'list'; name: string }
  | { kind: 'choice'; options: Element[][] }
  | { kind: 'optional'; body: Element[] };

/** Segments in order; `gaps[i]` is how many words may stand between segment i and i + 1. */
export interface ParsedPattern {
  segments: Element[][];
  gaps: number[];
}

const BUILT_IN = new Set(['@number', '@email', '@url']);
const PIECE = /\s*(?:(\()|(\))|(\|)|~(\d+)|(@[\w/-]+)|([^\s()|?~@]+)|(\?))/y;

class PatternReader {
  readonly #source: string;
  #at = 0;
  #pieces: RegExpExecArray[] = [];

  constructor(source: string) {
    this.#source = source;
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < source.trimEnd().length) {
      const piece = PIECE.exec(source);
      if (!piece) throw new Error(`"${source}": cannot read the pattern here`);
      this.#pieces.push(piece);
    }
  }

  #fail(what: string): never {
    throw new Error(`"${this.#source}": ${what}`);
  }

  read(): ParsedPattern {
    const segments: Element[][] = [[]];
    const gaps: number[] = [];
    while (this.#at < this.#pieces.length) {
      const gap = this.#pieces[this.#at]?.[4];
      if (gap === undefined) {
        this.#element(segments.at(-1) as Element[]);
        continue;
      }
      this.#at++;
      if (Number(gap) > WIDEST_GAP) this.#fail(`a gap is at most ~${WIDEST_GAP}`);
      segments.push([]);
      gaps.push(Number(gap));
    }
    if (segments.some((segment) => segment.length === 0)) this.#fail('a gap stands between words');
    return { segments, gaps };
  }

  #element(into: Element[]): void {
    const [, open, close, bar, gap, list, word, optional] = this.#pieces[this.#at++] as RegExpExecArray;
    if (open) into.push(this.#choice());
    else if (list)
      into.push(BUILT_IN.has(list) ? { kind: 'word', terminal: list } : { kind: 'list', name: list.slice(1) });
    else if (word) into.push(...this.#words(word));
    else if (optional) {
      const body = into.pop() ?? this.#fail('"?" stands behind a word or a group');
      into.push({ kind: 'optional', body: [body] });
    } else this.#fail(`"${close ?? bar ?? `~${gap}`}" stands where none may`);
  }

  #words(word: string): Element[] {
    const starBefore = word.startsWith('*');
    const starBehind = word.endsWith('*');
    const words = foldedWords(word);
    if (words.length === 0) this.#fail(`"${word}" holds no word`);
    return words.map((text, i) => ({
      kind: 'word',
      terminal: (starBefore && i === 0 ? '*' : '') + text + (starBehind && i === words.length - 1 ? '*' : ''),
    }));
  }

  #choice(): Element {
    const options: Element[][] = [[]];
    for (;;) {
      const piece = this.#pieces[this.#at];
      if (!piece) this.#fail('a "(" is not closed');
      if (piece[2]) {
        this.#at++;
        break;
      }
      if (piece[3]) {
        this.#at++;
        options.push([]);
      } else if (piece[4]) this.#fail('a gap stands outside of groups');
      else this.#element(options.at(-1) as Element[]);
    }
    if (options.some((option) => option.length === 0)) this.#fail('an empty choice: write (a|b)?');
    return { kind: 'choice', options };
  }
}

/** @throws Error that names the pattern and what is wrong with it */
export const parsePattern = (pattern: string): ParsedPattern => new PatternReader(pattern).read();
