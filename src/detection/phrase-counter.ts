/** From Hebrew on, words carry prefixes or no spaces part them: there a phrase may begin at any letter. */
const FIRST_UNSPACED = 0x0590;
/** Dashes, quotes and other signs above ASCII that part words. */
const [FIRST_SIGN, LAST_SIGN] = [0x2000, 0x2bff];
const LAST_LATIN_SIGN = 0x00bf;

interface Phrase<List> {
  text: string;
  lists: List[];
  /** Ends where a word ends. */
  whole: boolean;
}

/**
 * Counts the phrases of several lists in one pass over a text. A phrase is found where a word begins; with a space
 * behind it, only as a whole word. Phrases and texts are in lower case and composed.
 */
export class PhraseCounter<List extends string> {
  readonly #none: Record<List, number>;
  /** By the first two letters, of which the second may be missing. */
  readonly #byBeginning = new Map<number, Phrase<List>[]>();

  constructor(lists: Readonly<Record<List, readonly string[]>>) {
    const names = Object.keys(lists) as List[];
    this.#none = Object.fromEntries(names.map((list) => [list, 0])) as Record<List, number>;
    const phrases = new Map<string, Phrase<List>>();
    for (const list of names) {
      for (const written of lists[list]) {
        const phrase = phrases.get(written) ?? this.#add(written);
        phrases.set(written, phrase);
        phrase.lists.push(list);
      }
    }
  }

  #add(written: string): Phrase<List> {
    const phrase: Phrase<List> = { text: written.trimEnd(), lists: [], whole: written.endsWith(' ') };
    const beginning = beginningAt(phrase.text, 0);
    const others = this.#byBeginning.get(beginning);
    if (others) others.push(phrase);
    else this.#byBeginning.set(beginning, [phrase]);
    return phrase;
  }

  count(text: string): Record<List, number> {
    const counts = { ...this.#none };
    let within = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const letter = isLetter(code);
      if (letter && (!within || code >= FIRST_UNSPACED)) this.#countAt(text, i, counts);
      within = letter;
    }
    return counts;
  }

  #countAt(text: string, i: number, counts: Record<List, number>): void {
    const phrases = this.#byBeginning.get(beginningAt(text, i));
    if (!phrases) return;
    for (const phrase of phrases) {
      if (!text.startsWith(phrase.text, i)) continue;
      if (phrase.whole && isLetter(text.charCodeAt(i + phrase.text.length))) continue;
      for (const list of phrase.lists) counts[list]++;
    }
  }
}

const beginningAt = (text: string, i: number) => text.charCodeAt(i) * 0x10000 + (text.charCodeAt(i + 1) || 0);

/** Takes lower case; digits count as letters. False past the end of a text. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code > LAST_LATIN_SIGN && (code < FIRST_SIGN || code > LAST_SIGN);
}
