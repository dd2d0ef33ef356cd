/**
 * How single UTF-16 code units are read: which form words, which are passed over, and what they fold to.
 * Folding keeps one unit for one unit, so that offsets stay those of the original.
 */

/** Parts words. */
export const SEPARATOR = 1;
/** Passed over inside a word: soft hyphen, zero-width characters, byte-order mark. */
export const IGNORED = 2;
/** A combining mark, to be composed with the letter before it. */
export const MARK = 3;

const LETTER = /[\p{L}\p{N}]/u;
const COMBINING = /\p{M}/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;

function read(code: number): number {
  const unit = String.fromCharCode(code);
  if (INVISIBLE.test(unit)) return IGNORED;
  if (COMBINING.test(unit)) return MARK;
  if (!LETTER.test(unit)) return SEPARATOR;
  return unit.toLowerCase().charCodeAt(0);
}

// 0 means "not asked for yet": a text uses few of the 65,536, so each is decided when first met.
const FOLDED = new Uint16Array(65_536);
for (let code = 0; code < 128; code++) FOLDED[code] = read(code);

/** The folded code of a code unit, or SEPARATOR, IGNORED, MARK. */
export function foldUnit(code: number): number {
  const known = FOLDED[code] as number;
  if (known !== 0) return known;
  const folded = read(code);
  FOLDED[code] = folded;
  return folded;
}

/** The one code that a letter and the mark after it compose to (NFC), or the letter's own. */
export function compose(letter: number, mark: number): number {
  const composed = String.fromCharCode(letter, mark).normalize('NFC');
  return composed.length === 1 ? composed.charCodeAt(0) : letter;
}

/** Words of a phrase as the tokenizer sees them: folded, parted at every separator. For patterns and data, not for texts. */
export function foldedWords(phrase: string): string[] {
  let word = '';
  const words: string[] = [];
  for (const unit of `${phrase.normalize('NFC')} `) {
    const folded = foldUnit(unit.charCodeAt(0));
    if (folded > MARK) word += String.fromCharCode(folded);
    else if (folded === SEPARATOR && word) {
      words.push(word);
      word = '';
    }
  }
  return words;
}
