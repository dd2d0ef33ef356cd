import type { Block, SourceDocument } from '../model.ts';
import { isContractSection } from './contract-sections.ts';
import { choosingAmong, leadingAway, shareOfLinks, withoutLinks } from './linking.ts';
import {
  foldName,
  KINDS_NAMED,
  type Named,
  type Names,
  type Naming,
  namedBy,
  namesIn,
  nothingNamed,
  union,
} from './naming.ts';
import { longestParts, type Part, type PartKind } from './parts.ts';
import { PhraseCounter } from './phrase-counter.ts';
import { density, type Sample, sampleOf, takeSample } from './sample.ts';
import { WORDING } from './words.ts';

/**
 * What is measured of a document, each from 0 (nothing) to 1 (as much as a document of that kind has), and to 1.5
 * where several places name the kind.
 */
export type Measure =
  | `named-${Named}`
  | `opening-${PartKind | 'instead'}`
  | `part-${PartKind}`
  | `text-${'data' | 'agreement' | 'cookies'}`
  | `headings-${'data' | 'agreement' | 'cookies'}`
  | 'data-over-agreement'
  | 'cookies-over-data'
  | 'addresses-reader'
  | 'addresses-nobody'
  | 'brief'
  | 'headings-lead-away'
  | `declared-${'privacy-policy' | 'instead'}`
  | 'mostly-links'
  | 'links-to-kinds'
  | 'many-statements'
  | 'few-statements'
  | 'no-statements';

export type Measures = Record<Measure, number>;

type OfStatements = 'many-statements' | 'few-statements' | 'no-statements';

/** What is measured of a document before anybody knows what it states. */
export interface Measured {
  measures: Omit<Measures, OfStatements>;
  /** See Sample. */
  documentLetters: number;
}

/** Densities, per thousand letters, that policies and terms reach. */
const FULL = {
  data: 8,
  agreement: 5,
  cookies: 4,
  address: 8,
  headingData: 15,
  headingAgreement: 10,
  headingCookies: 10,
};
/** Three mentions in its first lines, and a document has introduced itself. */
const FULL_OPENING = 3;
const OPENING_LENGTH = 1500;
/** Articles and laws speak of a policy's matters, and to nobody: per thousand letters. */
const FEW_ADDRESSES = 4;
/** Letters of a text longer than articles are. */
const LONG = 40_000;
/** Letters; less is a notice, a form or an entry in a list, unless it is named. */
const BRIEF = 800;
/** What schema.org calls pages that only speak of policies. */
const TYPES_INSTEAD =
  /^(?:\w*NewsArticle|BlogPosting|TechArticle|Product|\w*Application|QAPage|DiscussionForumPosting|JobPosting|Course|Recipe|\w*Event|SearchResultsPage|\w*Review|HowTo)$/;
/** A title and one more say nothing of the sections. */
const FEW_HEADINGS = 3;
/** A few headings are as telling as many: letters. */
const LEAST_HEADINGS = 200;
/** Enough of the headings to see what they are about. */
const HEADINGS = 60;
const HEADING_LENGTH = 100;
/** Where the title may stand, and how long a line may be to be one where it is no heading. */
const FIRST_BLOCKS = 12;
const FIRST_LINES = 3;
const TITLE_LENGTH = 90;
/** Of a part it is only asked whether it keeps what its heading says. */
const PIECES_OF_PART = 8;
/** A part of its own is some three pages. */
const FULL_PART = 8000;
/** Statements per thousand letters. Of English policies all but a twentieth make more; of other documents, fewer. */
const STATEMENTS_OF_POLICY = 2;

export function measure(document: SourceDocument, language: string): Measured {
  const { blocks } = document;
  const prose = withoutLinks(document);
  const names = namesIn(language);
  const words = wordsIn(language);
  const sample = takeSample(prose);
  const text = densities(sample, words);
  const headings = measureHeadings(blocks, words);
  const isKnown = wordsAreKnown(language);
  const measures = {
    ...measureNames(document, names),
    ...measureOpening(prose, names),
    ...measureParts(longestParts(blocks, names), words, language),
    'text-data': level(text.data, FULL.data),
    'text-agreement': level(text.agreement, FULL.agreement),
    'text-cookies': level(text.cookies, FULL.cookies),
    'headings-data': headings?.data ?? level(text.data, FULL.data) / 2,
    'headings-agreement': headings?.agreement ?? level(text.agreement, FULL.agreement) / 2,
    'headings-cookies': headings?.cookies ?? level(text.cookies, FULL.cookies) / 2,
    'data-over-agreement': text.data / (text.data + text.agreement + 1),
    'cookies-over-data': level(text.cookies, text.data + 1),
    'addresses-reader': level(text.address, FULL.address),
    'addresses-nobody': isKnown ? addressingNobody(text.address, sample) : 0,
    brief: Math.max(0, 1 - sample.documentLetters / BRIEF),
    'mostly-links': shareOfLinks(document),
    'links-to-kinds': choosingAmong(document, names),
    'headings-lead-away': leadingAway(document),
    'declared-privacy-policy': document.declared?.privacyPolicy ? 1 : 0,
    'declared-instead': document.declared?.types.some((type) => TYPES_INSTEAD.test(type)) ? 1 : 0,
  };
  return { measures, documentLetters: sample.documentLetters };
}

/** @param found how many statements the document makes; undefined where nobody looked for any */
export const withStatements = ({ measures, documentLetters }: Measured, found: number | undefined): Measures => ({
  ...measures,
  ...measureStatements(found, documentLetters),
});

/** The longer a text about data is, the likelier it is a policy that speaks of "the user" throughout. */
const addressingNobody = (address: number, { documentLetters }: Sample): number =>
  Math.max(0, 1 - address / FEW_ADDRESSES) * Math.max(0.4, 1 - documentLetters / LONG);

/** How much the title, the address and the first lines name each kind. */
function measureNames(document: SourceDocument, names: Names): Pick<Measures, `named-${Named}`> {
  const places = [
    union(titleParts(document.title ?? '').map((part) => namedBy(foldName(part), names))),
    namedBy(foldName(pathOf(document.url ?? document.declared?.address)), names),
    namedByFirstLines(document.blocks, names),
  ];
  // A privacy policy goes before all that is named in one breath with it: "Privacy, Cookies and Terms".
  for (const named of places) if (named['privacy-policy']) named['cookie-policy'] = named.terms = named.beside = 0;
  const said = (kind: Named) => {
    const [most, second] = places.map((named) => named[kind]).sort((a, b) => b - a) as [number, number];
    return most + second / 2;
  };
  return {
    'named-privacy-policy': said('privacy-policy'),
    'named-cookie-policy': said('cookie-policy'),
    'named-terms': said('terms'),
    'named-instead': said('instead'),
    'named-beside': said('beside'),
  };
}

/** "Privacy Policy | Example" has two parts, of which either may be the site's name. */
const titleParts = (title: string) => title.split(/ [-–—|·:»>•] |\|/);

function pathOf(url: string | undefined): string {
  return url?.replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '').replace(/\.[a-z]{2,5}$/i, '') ?? '';
}

/** What the first line names; or one of the next two, which the menus of a page may have pushed down. */
function namedByFirstLines(blocks: readonly Block[], names: Names): Naming {
  const [first = nothingNamed(), ...further] = blocks
    .slice(0, FIRST_BLOCKS)
    .filter((block, i) => block.type === 'heading' || (i < FIRST_LINES && block.text.length <= TITLE_LENGTH))
    .slice(0, FIRST_LINES)
    .map((block) => namedBy(foldName(block.text), names));
  const named = [first, ...further.map((line) => ({ ...line, instead: 0, beside: 0 }))];
  return named.find((line) => KINDS_NAMED.some((kind) => line[kind] > 0)) ?? first;
}

function measureOpening(blocks: readonly Block[], names: Names): Pick<Measures, `opening-${PartKind | 'instead'}`> {
  let opening = '';
  for (let i = 0; i < blocks.length && opening.length < OPENING_LENGTH; i++) opening += `${blocks[i]!.text} `;
  const folded = foldName(opening.slice(0, OPENING_LENGTH));
  const mentions = names.count(folded);
  return {
    'opening-privacy-policy': level(mentions['privacy-policy'], FULL_OPENING),
    'opening-cookie-policy': level(mentions['cookie-policy'], FULL_OPENING),
    'opening-terms': level(mentions.terms, FULL_OPENING),
    'opening-instead': level(mentions.instead, FULL_OPENING),
  };
}

/** The least density of its words that a part must have: a third of what a document has. */
const PART_DENSITY = 1 / 3;

/** UTF-16 code units: what stands under "terms" and is shorter is often a word on them, unless it is a contract. */
const SURE_TERMS = 2000;

function measureParts(
  parts: ReadonlyMap<PartKind, Part>,
  words: Words,
  language: string,
): Pick<Measures, `part-${PartKind}`> {
  const size = (kind: PartKind, word: Word, full: number) => {
    const part = parts.get(kind);
    if (!part || densities(takeSample(part.blocks, PIECES_OF_PART), words)[word] < full * PART_DENSITY) return 0;
    return level(part.length, FULL_PART);
  };
  const terms = parts.get('terms');
  const areTerms = terms && (terms.length >= SURE_TERMS || isContractSection(terms.heading, terms.blocks, language));
  return {
    'part-privacy-policy': size('privacy-policy', 'data', FULL.data),
    'part-cookie-policy': size('cookie-policy', 'cookies', FULL.cookies),
    'part-terms': areTerms ? size('terms', 'agreement', FULL.agreement) : 0,
  };
}

function measureStatements(found: number | undefined, documentLetters: number): Pick<Measures, OfStatements> {
  const surplus = found ? (1000 * found) / Math.max(documentLetters, BRIEF) / STATEMENTS_OF_POLICY - 1 : 0;
  return {
    'many-statements': Math.max(0, level(surplus, 1)),
    'few-statements': Math.max(0, -surplus),
    'no-statements': found === 0 ? 1 : 0,
  };
}

const level = (value: number, full: number) => Math.min(1, value / full);

/** What the headings are about; undefined where there are too few of them to tell, and half of what the text is about stands for them. */
function measureHeadings(blocks: readonly Block[], words: Words): Record<Word, number> | undefined {
  const headings = blocks
    .filter((block) => block.type === 'heading')
    .slice(0, HEADINGS)
    .map((block) => block.text.slice(0, HEADING_LENGTH));
  if (headings.length < FEW_HEADINGS) return undefined;
  const { data, agreement, cookies, address } = densities(sampleOf(headings), words, LEAST_HEADINGS);
  return {
    data: level(data, FULL.headingData),
    agreement: level(agreement, FULL.headingAgreement),
    cookies: level(cookies, FULL.headingCookies),
    address: level(address, FULL.address),
  };
}

type Word = 'data' | 'agreement' | 'address' | 'cookies';
type Words = PhraseCounter<Word>;

function densities(sample: Sample, words: Words, least?: number): Record<Word, number> {
  const counts = words.count(sample.text);
  for (const word in counts) counts[word as Word] = density(counts[word as Word], sample, least);
  return counts;
}

const wordsByLanguage = new Map<string, Words>();

/** Where a language has no words here, or drops its pronouns, that nobody is addressed tells nothing. */
const wordsAreKnown = (language: string) => language in WORDING && !DROPS_PRONOUNS.has(language);
const DROPS_PRONOUNS = new Set([
  'ja',
  'zh',
  'ko',
  'th',
  'vi',
  'fi',
  'hu',
  'tr',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'sr',
  'es',
  'pt',
  'it',
  'ca',
  'ro',
  'bg',
  'el',
  'ar',
  'he',
  'hi',
  'ru',
  'uk',
  'et',
  'lv',
  'lt',
  'id',
]);

/** The field's words of `language`; of English where it has none here. */
function wordsIn(language: string): Words {
  let words = wordsByLanguage.get(language);
  if (!words) {
    const { data, agreement, address, cookies } = WORDING[language] ?? WORDING.en!;
    words = new PhraseCounter<Word>({
      data: data.split('|'),
      agreement: agreement?.split('|') ?? [],
      address: address.split('|'),
      cookies: ['cookie', ...(cookies?.split('|') ?? [])],
    });
    wordsByLanguage.set(language, words);
  }
  return words;
}
