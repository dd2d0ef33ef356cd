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
const BARE_PRIVACY = /^ privacy | (?:and|&) privacy $/;
const BARE_COOKIES = / cookies? /;

const KINDS = Object.keys(NAMES) as Named[];
const namesByLanguage = new Map<string, Names>();

/** Names in `language` and in English, which titles everywhere borrow; in all languages where it is "und". */
export function namesIn(language: string): Names {
  let names = namesByLanguage.get(language);
  if (!names) {
    const lists = KINDS.map((kind) => [kind, listOf(NAMES[kind], language)]);
    names = new PhraseCounter<Named>(Object.fromEntries(lists));
    namesByLanguage.set(language, names);
  }
  return names;
}

function listOf(byLanguage: Readonly<Record<string, string>>, language: string): string[] {
  const chosen = language === 'und' ? Object.values(byLanguage) : [byLanguage.en, byLanguage[language]];
  return [...new Set(chosen.flatMap((list) => list?.split('|') ?? []).map(stripMarks))];
}

/** What a title, a heading or a path names, itself folded. */
export function namedBy(folded: string, names: Names): Named[] {
  const counts = names.count(folded);
  if (counts.instead > 0) return ['instead'];
  const words = folded.split(' ').length - 2;
  if (words > LONGEST_TITLE) return [];
  if (BARE_PRIVACY.test(folded) || (words <= SHORT_TITLE && folded.includes(' privacy '))) counts['privacy-policy']++;
  if (words <= SHORT_TITLE && BARE_COOKIES.test(folded)) counts['cookie-policy']++;
  return KINDS.filter((kind) => counts[kind] > 0);
}

/** Titles in capitals often go without their accents. */
const stripMarks = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Lower case without accents, words parted and surrounded by single spaces: as names are looked up. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  const words = BEYOND_ASCII.test(lower)
    ? stripMarks(lower).replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    : lower.replace(/[^a-z0-9&]+/g, ' ');
  return ` ${words.trim()} `;
}
