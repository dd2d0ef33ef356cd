import { BESIDE, COOKIE_POLICY, INSTEAD, PRIVACY_POLICY, TERMS } from './names.ts';
import { PhraseCounter } from './phrase-counter.ts';

const NAMES = {
  'privacy-policy': PRIVACY_POLICY,
  'cookie-policy': COOKIE_POLICY,
  terms: TERMS,
  instead: INSTEAD,
  beside: BESIDE,
} as const;

/** What a title can name: a kind of document, one that is read instead of it, or a page beside it. */
export type Named = keyof typeof NAMES;

export type Names = PhraseCounter<Named>;

/** A longer title tells about a policy rather than names one. */
const LONGEST_TITLE = 12;
/** In a title as short as this, the bare word names the policy: "Your Privacy", "Cookies". */
const SHORT_TITLE = 4;
const BARE = 0.5;
const BARE_PRIVACY = /^ privacy | (?:and|&) privacy $/;
const BARE_COOKIES = / cookies? /;

export const KINDS_NAMED = Object.keys(NAMES) as Named[];

/** 1 where a kind is named, 0.5 where a bare word may mean it. */
export type Naming = Record<Named, number>;

export const nothingNamed = (): Naming => ({
  'privacy-policy': 0,
  'cookie-policy': 0,
  terms: 0,
  instead: 0,
  beside: 0,
});
const namesByLanguage = new Map<string, Names>();

/** Names in `language` and in English, which titles everywhere borrow; in all languages where it is "und". */
export function namesIn(language: string): Names {
  let names = namesByLanguage.get(language);
  if (!names) {
    const lists = KINDS_NAMED.map((kind) => [kind, listOf(NAMES[kind], language)]);
    names = new PhraseCounter<Named>(Object.fromEntries(lists));
    namesByLanguage.set(language, names);
  }
  return names;
}

function listOf(byLanguage: Readonly<Record<string, string>>, language: string): string[] {
  const chosen = language === 'und' ? Object.values(byLanguage) : [byLanguage.en, byLanguage[language]];
  return [...new Set(chosen.flatMap((list) => list?.split('|') ?? []).map(stripMarks))];
}

/** What a title, a heading or a path names, itself folded. What is named instead of a policy leaves no other. */
export function namedBy(folded: string, names: Names): Naming {
  const counts = names.count(folded);
  const named = nothingNamed();
  const words = folded.split(' ').length - 2;
  if (counts.instead > 0) named.instead = 1;
  else if (words <= LONGEST_TITLE) {
    for (const kind of KINDS_NAMED) named[kind] = Math.min(1, counts[kind]);
    const short = words <= SHORT_TITLE;
    if (BARE_PRIVACY.test(folded) || (short && folded.includes(' privacy '))) named['privacy-policy'] ||= BARE;
    if (short && BARE_COOKIES.test(folded)) named['cookie-policy'] ||= words === 1 ? 1 : BARE;
  }
  return named;
}

/** All that any of them names. */
export function union(namings: readonly Naming[]): Naming {
  const all = nothingNamed();
  for (const kind of KINDS_NAMED) all[kind] = Math.max(0, ...namings.map((naming) => naming[kind]));
  return all;
}

/** Titles in capitals often go without their accents. */
const stripMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Not the signs between: dashes and quotes part words in either alphabet. */
const LETTER_BEYOND_ASCII = /[\u00c0-\u1fff\u2c00-\uffff]/;

/** Lower case without accents, words parted and surrounded by single spaces: as names are looked up. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  const words = LETTER_BEYOND_ASCII.test(lower)
    ? stripMarks(lower).replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    : lower.replace(/[^a-z0-9&]+/g, ' ');
  return ` ${words.trim()} `;
}
