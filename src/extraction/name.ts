/**
 * Names of companies in a sentence: those that the list of vendors knows, those that a legal form marks, and who speaks as "we".
 */
import { GAP } from '../text/token.ts';
import { type Cue, cueAt, cuesNamed, gapAt, isCapital, type SentenceView } from './sentence.ts';

/** Legal forms that end a company's name, in the countries of the languages we read. */
const CAPITAL_FORM =
  'Inc|LLC|L\\.L\\.C|Ltd|Limited|Corp|Corporation|Company|Co|PLC|GmbH|AG|KG|SE|UG|AB|HB|ASA?|ApS|A/S|Oyj?|B\\.?V|N\\.?V|S\\.?A\\.?S?|SARL|S\\.?r\\.?l|S\\.?p\\.?A|Pty|Pvt|Pte|Sdn|Bhd|Kft|Ltda|LP|LLP|Foundation|Association';
const FORM = `(?:${CAPITAL_FORM}|plc|mbH|s\\.r\\.o|d\\.o\\.o|e\\.?\\s?V)`;
const JOINING = '(?:&|of|for|and|und|et|og|och)';
const PART = `(?!(?:${CAPITAL_FORM})\\b)[\\p{Lu}\\d][\\p{L}\\p{N}&.'’-]*`;
let marked: RegExp | undefined;

/** The form may be told twice: "Pvt. Ltd.", "GmbH & Co. KG". Made when a sentence first holds one: it takes a millisecond. */
function markedName(): RegExp {
  marked ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\p{Ll}{1,3}(?=\\p{Lu}))?${PART}(?:\\s+(?:${PART}|${JOINING}(?=\\s))){0,5},?\\s+${FORM}\\b\\.?(?:(?:\\s*&\\s*Co\\.?)?,?\\s+${FORM}\\b\\.?){0,2}`,
    'gu',
  );
  return marked;
}

/** Few sentences hold a form at all, and to look for it alone takes a tenth of the time. */
const ANY_FORM = new RegExp(`\\s${FORM}\\b`);

const vendorsIn = (view: SentenceView): string[] =>
  view.words
    .filter((word) => word.isName)
    .map((word) => view.text.slice(view.tokens.start[word.from], view.tokens.end[word.to - 1]));

/** Words that begin a sentence before a name: "At Example Ltd, we …". */
const BEFORE_NAME = new Set<Cue['name']>([
  'beforeObject',
  'supposition',
  'subordinator',
  'toward',
  'medium',
  'agent',
  'aim',
]);

/** The longest article, demonstrative or possessive: "The", "Our", "Die". Longer determiners begin names as well. */
const LONGEST_ARTICLE = 3;

/** What of a marked name is the name: without the preposition or article that begins the sentence. */
function withoutLeadWord(view: SentenceView, name: string, start: number): string | undefined {
  const at = view.sentence.from;
  if (view.tokens.start[at] !== start) return name;
  const cues = view.cues.filter((cue) => cue.from === at);
  const first = name.slice(0, (view.tokens.end[at] as number) - start);
  const isLead =
    cues.some((cue) => BEFORE_NAME.has(cue.name)) ||
    (first.length <= LONGEST_ARTICLE && cues.some((cue) => cue.name === 'determiner' || cue.name === 'first'));
  if (!isLead) return name;
  const rest = name.slice(first.length).trim();
  // "The Company": the form alone names nobody.
  return new RegExp(`^${FORM}\\b\\.?$`, 'u').test(rest) ? undefined : rest;
}

function markedNames(view: SentenceView): string[] {
  const quote = view.text.slice(view.sentence.start, view.sentence.end);
  // In capitals throughout, "AS IS" and "CO" mark nothing.
  if (!ANY_FORM.test(quote) || !/\p{Ll}/u.test(quote)) return [];
  return [...quote.matchAll(markedName())]
    .map((match) => withoutLeadWord(view, match[0].trim(), view.sentence.start + match.index))
    .filter((name) => name !== undefined);
}

/**
 * "Notre assureur, la MAIF", "vår leverantör Visma": a name that no table knows, right behind the kind of recipient that it
 * is. Where every noun is capitalised that tells nothing.
 */
function apposedNames(view: SentenceView): string[] {
  if (view.partsClauses) return [];
  return view.words.flatMap((word) => {
    if (word.family !== 'sharing' || word.isName || isCapitalised(view, word.to - 1)) return [];
    const isArticle = view.cues.some((cue) => cue.name === 'determiner' && cue.from === word.to);
    const at = isArticle ? word.to + 1 : word.to;
    if (!isCapitalised(view, at) || !view.tokens.isUnknown(at)) return [];
    if (gapAt(view, word.to) & ~(GAP.space | GAP.comma | GAP.open)) return [];
    const { first, last } = runAround(view, at);
    return [textOf(view, first, last)];
  });
}

/** Distinct company names of a sentence, in order: a vendor that is named with its legal form once. */
export function companyNames(view: SentenceView): string[] {
  const marked = markedNames(view);
  const vendors = vendorsIn(view).filter((vendor) => !marked.some((name) => name.includes(vendor)));
  const apposed = apposedNames(view).filter((name) => ![...marked, ...vendors].some((known) => known.includes(name)));
  return [...new Set([...marked, ...vendors, ...apposed])];
}

/** How far from the words that name the controller its name may stand. */
const NAME_REACH = 12;

/** Capital letters at a token's beginning, or within it: "noviceCoder". */
const isCapitalised = (view: SentenceView, at: number): boolean =>
  at >= view.sentence.from &&
  at < view.sentence.to &&
  (isCapital(view, at) || /\p{Lu}/u.test(view.text.slice(view.tokens.start[at], view.tokens.end[at])));

/** The capitalised words around a token that only spaces part. */
function runAround(view: SentenceView, at: number): { first: number; last: number } {
  const joined = (token: number): boolean => !(gapAt(view, token) & ~GAP.space);
  let first = at;
  let last = at;
  while (isCapitalised(view, first - 1) && joined(first)) first--;
  while (isCapitalised(view, last + 1) && joined(last + 1)) last++;
  return { first, last };
}

const textOf = (view: SentenceView, first: number, last: number): string =>
  view.text.slice(view.tokens.start[first], view.tokens.end[last]);

/** A brand without a legal form: capitalised words near a place, of which one at least is no word of the language's tables. */
export function brandNear(view: SentenceView, from: number, to: number): string | undefined {
  for (let reach = 0; reach <= NAME_REACH; reach++)
    for (const at of [from - 1 - reach, to + reach]) {
      if (!isCapitalised(view, at) || !view.tokens.isUnknown(at)) continue;
      const { first, last } = runAround(view, at);
      if (!view.partsClauses || isSubject(view, first, last)) return textOf(view, first, last);
    }
  return undefined;
}

/** Where every noun is capitalised, a name stands beside the verb or behind a colon: "Verantwortlicher ist das Landratsamt Auental". */
const isSubject = (view: SentenceView, first: number, last: number): boolean =>
  (gapAt(view, first) & GAP.colon) !== 0 ||
  [first - 1, first - 2].some((at) => cueAt(view, at, 'auxiliary') !== undefined) ||
  (first - view.sentence.from <= 1 && cueAt(view, last + 1, 'auxiliary') !== undefined);

/** 'Example Shop ("we")': capitalised words right before the bracket name who speaks, known words or not. */
function nameBeforeBracket(view: SentenceView, from: number): string | undefined {
  for (let at = from; at > view.sentence.from && at > from - 6; at--) {
    if (!(gapAt(view, at) & GAP.open) || !isCapitalised(view, at - 1)) continue;
    const { first, last } = runAround(view, at - 1);
    const isPronoun = cuesNamed(view, 'first').some((cue) => cue.from <= last && cue.to > first);
    if (isPronoun || last !== at - 1 || (first === last && first === view.sentence.from)) return undefined;
    return textOf(view, first, last);
  }
  return undefined;
}

/**
 * Names of who speaks or is responsible, from the words that say so.
 * @param from first token of those words
 * @param to token behind them
 */
export function nameOfSpeaker(view: SentenceView, from: number, to: number): string[] {
  const marked = companyNames(view);
  if (marked.length > 0) return marked;
  const name = nameBeforeBracket(view, from) ?? brandNear(view, from, to);
  return name ? [name] : [];
}
