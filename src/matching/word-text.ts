/**
 * A sorted list of words as text, each without the beginning that it shares with the one before: a capital tells the
 * length of that (A for none), and parts the words, for folded words have no capitals.
 */

const NONE = 65;
const MOST = 25;

/** @param words folded and sorted */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(NONE + shared) + word.slice(shared);
    })
    .join('');
}

const isCount = (unit: number): boolean => unit >= NONE && unit <= NONE + MOST;

export function readWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < text.length; ) {
    const shared = text.charCodeAt(at) - NONE;
    let end = at + 1;
    while (end < text.length && !isCount(text.charCodeAt(end))) end++;
    word = word.slice(0, shared) + text.slice(at + 1, end);
    words.push(word);
    at = end;
  }
  return words;
}
