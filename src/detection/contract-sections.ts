/**
 * Sections of a contract within a document: what a page of terms, or one that holds terms beside its policy, says of
 * liability, licences and courts. "Any payment to any other person" is no practice with data there.
 */
import type { Block, Detection } from '../model.ts';
import { CONTRACT_WORDS, type ContractWords } from './contract-words.ts';
import { foldName } from './naming.ts';

/** A longer heading says something itself. */
const LONGEST_HEADING = 80;
/** Words of contracts, per thousand letters, that a section has which is nothing else; and how many there must be. */
const FULL_CLAUSES = 4;
const FEWEST_CLAUSES = 2;
/** A title and one more part a text into no sections. */
const FEWEST_HEADINGS = 3;
/** "1.", "IV", "§ 7a", "(b)": what numbers a heading. */
const NUMBERING = /^(?:\d+[a-z]?|[ivx]+|[a-z])$/;

interface Patterns {
  topics: RegExp;
  heading: RegExp;
  data: RegExp;
  shared: RegExp;
  clauses: RegExp;
}

const patternsByLanguage = new Map<string, readonly Patterns[]>();

/** A word is found with the space before it, so that words in a row are each found. */
const compile = ({ topics, fillers, data, shared, clauses }: ContractWords): Patterns => ({
  topics: new RegExp(` (?:${topics})(?= )`),
  heading: new RegExp(`^(?: (?:${topics}|${fillers})(?= ))+ $`),
  data: new RegExp(` (?:${data})(?= )`),
  shared: new RegExp(` (?:${data}|${shared})(?= )`),
  clauses: new RegExp(` (?:${clauses})(?= )`, 'g'),
});

/** Those of the language, and of English, in which terms are often left. */
function patternsIn(language: string): readonly Patterns[] {
  let patterns = patternsByLanguage.get(language);
  if (!patterns) {
    const own = CONTRACT_WORDS[language];
    patterns = [...(own ? [own] : []), ...(language === 'en' ? [] : [CONTRACT_WORDS.en!])].map(compile);
    patternsByLanguage.set(language, patterns);
  }
  return patterns;
}

/**
 * The blocks of sections that are contract and say nothing of data, their headings among them. In terms, that is each
 * section that speaks of no data and stands in no policy; elsewhere a section is left only where its heading and its
 * words are a contract's.
 * @param language of the document; nothing is told in one without words here
 */
export function contractBlocks(
  blocks: readonly Block[],
  { kind, also = [] }: Pick<Detection, 'kind' | 'also'>,
  language: string,
): ReadonlySet<number> {
  const contract = new Set<number>();
  if (!(language in CONTRACT_WORDS)) return contract;
  const patterns = patternsIn(language);
  const isTermsAlone = kind === 'terms' && blocks.filter(({ type }) => type === 'heading').length >= FEWEST_HEADINGS;
  const [terms, policy] = [new Standing(), new Standing()];
  for (const { from, to } of sectionsOf(blocks)) {
    const { type, text: heading, level = 1 } = blocks[from]!;
    if (type === 'heading') {
      const isTerms = isContractHeading(heading, patterns);
      terms.pass(level, isTerms);
      // Where the ranks of headings tell nothing, a policy goes on until the contract does.
      if (isTerms || level < policy.rank || !also.includes('privacy-policy')) policy.pass(level, false);
      if (isSharedHeading(foldName(heading), patterns)) policy.pass(level, true);
    }
    const isBeside = isTermsAlone && !policy.holds;
    if (!isBeside && !terms.holds) continue;
    const text = foldName(textOf(blocks, from, to));
    if (!speaksOfData(text, patterns) && (isBeside || isContract(text, patterns)))
      for (let at = from; at < to; at++) contract.add(at);
  }
  return contract;
}

/** Whether a section is headed and worded like a contract: "We enforce our terms" heads none. */
export function isContractSection(heading: string, blocks: readonly Block[], language: string): boolean {
  const patterns = patternsIn(language);
  return isContractHeading(heading, patterns) && isContract(foldName(textOf(blocks, 0, blocks.length)), patterns);
}

/** Whether one stands under a heading of a sort, or under one of lower rank below it. */
class Standing {
  /** Of that heading; infinite where there is none. */
  rank = Number.POSITIVE_INFINITY;

  get holds(): boolean {
    return this.rank < Number.POSITIVE_INFINITY;
  }

  pass(level: number, isOfSort: boolean): void {
    if (level <= this.rank) this.rank = isOfSort ? level : Number.POSITIVE_INFINITY;
  }
}

const speaksOfData = (folded: string, patterns: readonly Patterns[]): boolean =>
  patterns.some(({ data }) => data.test(folded));

const isSharedHeading = (folded: string, patterns: readonly Patterns[]): boolean =>
  patterns.some(({ shared }) => shared.test(folded));

const textOf = (blocks: readonly Block[], from: number, to: number): string =>
  blocks
    .slice(from, to)
    .map((block) => block.text)
    .join(' ');

/** From each heading to the next of whatever rank; what stands before the first is one as well. */
function* sectionsOf(blocks: readonly Block[]): Generator<{ from: number; to: number }> {
  for (let from = 0, to = 0; from < blocks.length; from = to) {
    to = from + 1;
    while (to < blocks.length && blocks[to]!.type !== 'heading') to++;
    yield { from, to };
  }
}

/** Whether all of its words are those of contracts' headings: "Limitation of liability", and not "Terms of storage". */
function isContractHeading(text: string, patterns: readonly Patterns[]): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = foldName(text).trim().split(' ');
  while (words.length > 0 && NUMBERING.test(words[0]!)) words.shift();
  const name = ` ${words.join(' ')} `;
  return patterns.some(({ topics, heading }) => topics.test(name) && heading.test(name));
}

const isContract = (text: string, patterns: readonly Patterns[]): boolean =>
  patterns.some(({ clauses }) => {
    const found = text.match(clauses)?.length ?? 0;
    return found >= FEWEST_CLAUSES && (1000 * found) / text.length >= FULL_CLAUSES;
  });
