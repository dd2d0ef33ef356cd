/**
 * The lists of a language pack: what `@name` can name in a pattern, and what means something by itself.
 */
import type { Cues, Family, LanguagePack, Pattern } from '../languages/pack.ts';
import { type Element, parsePattern } from './pattern.ts';

export class Lists {
  readonly cues: readonly (keyof Cues)[];
  /** By family, the values that have a list. */
  readonly values: ReadonlyMap<Family, readonly string[]>;
  /** Names of the lists without a meaning. */
  readonly plain: readonly string[];
  readonly #patterns = new Map<string, readonly Pattern[]>();
  readonly #sequences = new Map<string, Element[][]>();

  constructor(pack: LanguagePack) {
    this.cues = Object.keys(pack.cues) as (keyof Cues)[];
    this.plain = Object.keys(pack.lists);
    for (const [name, patterns] of Object.entries({ ...pack.cues, ...pack.lists })) this.#patterns.set(name, patterns);
    const values = new Map<Family, string[]>();
    for (const [family, entries] of Object.entries(pack.lexicon)) {
      values.set(family as Family, Object.keys(entries));
      for (const [value, entry] of Object.entries(entries)) this.#patterns.set(`${family}/${value}`, entry.words);
      this.#patterns.set(
        family,
        Object.values(entries).flatMap((entry) => entry.words),
      );
    }
    this.values = values;
  }

  has(name: string): boolean {
    return this.#patterns.has(name);
  }

  /** Names of the lists that are phrases, in the order of their numbers; a family's phrases are those of its values. */
  get names(): string[] {
    const values = [...this.values].flatMap(([family, names]) => names.map((value) => `${family}/${value}`));
    return [...this.cues, ...values, ...this.plain];
  }

  /** @throws Error where there is no such list, or where a pattern of it has a gap */
  sequences(name: string): Element[][] {
    const done = this.#sequences.get(name);
    if (done) return done;
    const patterns = this.#patterns.get(name);
    if (!patterns) throw new Error(`there is no list @${name}`);
    const sequences = patterns.map((pattern) => {
      const { segments } = parsePattern(pattern);
      if (segments.length > 1) throw new Error(`"${pattern}" of @${name}: a list has no gaps`);
      return segments[0] as Element[];
    });
    this.#sequences.set(name, sequences);
    return sequences;
  }
}
