import { FUNCTION_WORDS } from './function-words.ts';
import { SCRIPTS, type Script, TELLING_LETTERS } from './scripts.ts';

export const SCRIPT_NAMES = Object.keys(SCRIPTS);
export const SCRIPT_LIST: readonly Script[] = Object.values(SCRIPTS);

/** Every language that can be told, and its place in an `Evidence`'s votes. */
export const LANGUAGES: readonly string[] = [
  ...new Set([...Object.keys(FUNCTION_WORDS), ...SCRIPT_LIST.flatMap((script) => script.languages)]),
];

/** Place of the Latin letters in an `Evidence`'s letters, behind all of `SCRIPT_LIST`. */
export const LATIN = SCRIPT_LIST.length;

/** What a stretch of text says about its language. */
export interface Evidence {
  /** By place in `LANGUAGES`. */
  votes: number[];
  /** By place in `SCRIPT_LIST`, and `LATIN`. */
  letters: number[];
  words: number;
}

interface Vote {
  languages: number[];
  worth: number;
}

interface Votes {
  words: ReadonlyMap<string, Vote>;
  letters: ReadonlyMap<number, Vote>;
  longestWord: number;
}

let votes: Votes | undefined;

/** Made for the first text: a page waits while a script begins. */
function allVotes(): Votes {
  votes ??= makeVotes();
  return votes;
}

/** A short word is one vote; a letter comes too often in some texts of its languages to be as much. */
function makeVotes(): Votes {
  const words = votesOf(FUNCTION_WORDS, 1);
  const letters = [...votesOf(TELLING_LETTERS, 0.5)].map(([letter, vote]) => [letter.charCodeAt(0), vote] as const);
  return { words, letters: new Map(letters), longestWord: Math.max(...[...words.keys()].map(({ length }) => length)) };
}

const [DOT, SLASH, AT] = [0x2e, 0x2f, 0x40];

/** The fewer languages know a word or letter, the more it is worth in each. */
function votesOf(keysByLanguage: Readonly<Record<string, string>>, whole: number): Map<string, Vote> {
  const votes = new Map<string, Vote>();
  for (const language in keysByLanguage) {
    const place = LANGUAGES.indexOf(language);
    for (const key of keysByLanguage[language]!.split(' ')) {
      const vote = votes.get(key);
      if (vote) vote.languages.push(place);
      else votes.set(key, { languages: [place], worth: whole });
    }
  }
  for (const vote of votes.values()) vote.worth = whole / Math.sqrt(vote.languages.length);
  return votes;
}

/** Script by sixteen code units, the finest that Unicode gives a script; one more than its place, 0 for none. */
const SCRIPT_BY_COLUMN = new Uint8Array(0x1000);
SCRIPT_LIST.forEach((script, place) => {
  for (const [first, last] of script.ranges) SCRIPT_BY_COLUMN.fill(place + 1, first >> 4, (last >> 4) + 1);
});
SCRIPT_BY_COLUMN.fill(LATIN + 1, 0x00c0 >> 4, 0x02b0 >> 4);
SCRIPT_BY_COLUMN.fill(LATIN + 1, 0x1e00 >> 4, 0x1f00 >> 4);

const COMBINING_MARK = /[\u0300-\u036f]/;

/** Full stops that stand among the letters of their script: Devanagari's two and Urdu's. */
const isFullStop = (code: number) => code === 0x0964 || code === 0x0965 || code === 0x06d4;

export function noEvidence(): Evidence {
  return {
    votes: new Array<number>(LANGUAGES.length).fill(0),
    letters: new Array<number>(LATIN + 1).fill(0),
    words: 0,
  };
}

/** Reads `text` once and adds what it finds to `evidence`. */
export function gather(text: string, evidence: Evidence): void {
  const { words, letters, longestWord } = allVotes();
  const lower = (COMBINING_MARK.test(text) ? text.normalize('NFC') : text).toLowerCase();
  let ascii = 0;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (code >= 0x61 && code <= 0x7a) {
      ascii++;
      if (start < 0) start = i;
    } else if (code > 0x7f && isLetter(code, letters, evidence)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (!isPartOfAddress(lower, start)) {
        evidence.words++;
        if (i - start <= longestWord) cast(words.get(lower.slice(start, i)), evidence);
      }
      start = -1;
    }
  }
  evidence.letters[LATIN]! += ascii;
}

/** The words of "example.com/de" and "me@example.org" belong to no language. */
function isPartOfAddress(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === DOT || before === SLASH || before === AT;
}

/** Adds `more` to `sum`. */
export function addEvidence(sum: Evidence, more: Evidence): void {
  for (let i = 0; i < sum.votes.length; i++) sum.votes[i]! += more.votes[i]!;
  for (let i = 0; i < sum.letters.length; i++) sum.letters[i]! += more.letters[i]!;
  sum.words += more.words;
}

function cast(vote: Vote | undefined, { votes }: Evidence): void {
  if (!vote) return;
  const { languages, worth } = vote;
  for (let i = 0; i < languages.length; i++) votes[languages[i]!]! += worth;
}

/** Counts a letter beyond ASCII for its script, and what it tells of its language. */
function isLetter(code: number, votes: Votes['letters'], evidence: Evidence): boolean {
  const script = SCRIPT_BY_COLUMN[code >> 4]! - 1;
  if (script < 0 || isFullStop(code)) return false;
  evidence.letters[script]!++;
  cast(votes.get(code), evidence);
  return true;
}
