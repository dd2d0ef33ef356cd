/**
 * A document's blocks → statements: every sentence in the light of the heading above it, the lead-in of its list and the sentence before it.
 */
import type { Matcher } from '../matching/engine.ts';
import type { Entry } from '../matching/tables.ts';
import type { Block, Evidence, Statement } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { type Sentence, splitSentences } from '../text/sentence.ts';
import { GAP, Tokens, tokenize } from '../text/token.ts';
import { dataAfter, limited } from './antecedent.ts';
import type { Reading } from './assertion.ts';
import type { Claim, Context, FrameAt } from './claim.ts';
import { audiencesOf, claimsOf } from './claims.ts';
import { splitClauses } from './clause.ts';
import { contentsOf } from './contents.ts';
import { contextFrom, isBare, lent } from './context.ts';
import { NAMED } from './denial.ts';
import { addDetails } from './details.ts';
import { framesOf } from './frames.ts';
import { OwnName } from './own-name.ts';
import { ownDateOf } from './quantity.ts';
import { type Asked, answersTo } from './question.ts';
import { requirementsOf } from './rule-claims.ts';
import { cueAt, gapAt, hasCue, isQuestion, type SentenceView, viewSentence } from './sentence.ts';
import { isFullSentence, isRunIn, isSaidByTitle, isTitle } from './title.ts';
import { type ProvenClaim, uniteClaims } from './unite.ts';

/** A heading as it bears on what stands below it. */
interface Section {
  text: string;
  context: Context;
  met: ReadonlySet<Entry>;
  /** Its rank, from 1. */
  level: number;
}

/** A lead-in ("We do not:") as it bears on the items of its list. */
interface LeadIn {
  context: Context;
  evidence: Evidence;
  /** Depth of the item that leads in, 0 for a paragraph. */
  level: number;
  met: ReadonlySet<Entry>;
  /** Whether it ends with a colon: then a short paragraph completes it as an item does. */
  colon: boolean;
  /** Whether its items have list markup: then a paragraph ends it. */
  marked: boolean;
}

export interface Extraction {
  statements: Statement[];
  sentences: number;
  words: number;
  /** The document's own date, ISO 8601, or null. */
  updated: string | null;
  /** What the service calls itself. */
  own: OwnName;
}

/** A paragraph up to this length behind a lead-in's colon is read as its item: broken copies lose their bullets. */
const LONGEST_SHORT_ITEM = 400;

const COLON = /[:：]\s*$/;
/** What a sentence ends with that is not yet one. */
const VERBAL = ['auxiliary', 'possibility', 'negation'] as const;

const NONE: ReadonlySet<Entry> = new Set();

/** A cell answers to the head of its column, where that tells of a practice: "Purpose", "Data we collect". */
const withColumn = (context: Context | undefined, column: Section | undefined): Context | undefined =>
  column && column.context.frames.length > 0 && context?.kind !== 'lead-in' ? column.context : context;

/** What stands above lends its verbs, and says nothing by itself. */
const headingContext = (frames: readonly FrameAt[]): Context => ({
  frames: frames.map(lent),
  subject: 'none',
  polarity: 'affirmed',
  modality: 'stated',
  audience: [],
  asserts: true,
  kind: 'heading',
});

class DocumentReader {
  /** Of the block that is read. */
  #matcher: Matcher;
  readonly #matchers: readonly (Matcher | undefined)[];
  readonly #blocks: readonly Block[];
  readonly #tokens = new Tokens();
  readonly #contents: ReadonlySet<number>;
  readonly #claims: ProvenClaim[] = [];
  #section: Section | undefined;
  /** The headings that the present one stands under, and itself. */
  #above: Section[] = [];
  /** What heads the columns of the table that is read. */
  readonly #columns = new Map<number, Section>();
  #leadIns: LeadIn[] = [];
  #sentences = 0;
  #words = 0;
  #updated: string | null = null;
  readonly #own = new OwnName();
  /** What "it" takes up, see `dataAfter`. */
  #named: readonly string[] = [];
  /** The question that the sentence before asked. */
  #asked: Asked | undefined;

  constructor(matchers: readonly (Matcher | undefined)[], blocks: readonly Block[]) {
    this.#matchers = matchers;
    this.#matcher = matchers.find((matcher) => matcher !== undefined) as Matcher;
    this.#blocks = blocks;
    this.#contents = contentsOf(blocks);
  }

  *read(): Steps<Extraction> {
    for (const [index, block] of this.#blocks.entries()) {
      const matcher = this.#matchers[index];
      if (!matcher) continue;
      this.#matcher = matcher;
      if (block.type !== 'cell' || (block.row === 0 && block.column === 0)) this.#columns.clear();
      if (block.type === 'cell' && block.header && block.row === 0)
        this.#columns.set(block.column ?? 0, this.#sectionOf(block, index));
      else if (
        (block.type === 'heading' && !this.#isLeadIn(block)) ||
        (block.type === 'paragraph' && this.#leadIns.length === 0 && isTitle(block.text) && !this.#isLabelled(block))
      )
        this.#readHeading(block, index);
      else yield* this.#readBlock(block, index);
      yield (index + 1) / this.#blocks.length;
    }
    return {
      statements: uniteClaims(this.#claims),
      sentences: this.#sentences,
      words: this.#words,
      updated: this.#updated,
      own: this.#own,
    };
  }

  #split(block: Block): Sentence[] {
    this.#words += tokenize(block.text, this.#matcher.table, this.#tokens);
    const sentences = splitSentences(block.text, this.#tokens, this.#matcher.isAbbreviation);
    this.#sentences += sentences.length;
    return sentences;
  }

  /** "We do not:", set as a heading, is a sentence that the lines below complete. */
  #isLeadIn(block: Block): boolean {
    if (!COLON.test(block.text)) return false;
    tokenize(block.text, this.#matcher.table, this.#tokens);
    const last = splitSentences(block.text, this.#tokens, this.#matcher.isAbbreviation).at(-1);
    if (!last) return false;
    const view = viewSentence(this.#matcher, block.text, this.#tokens, last);
    return VERBAL.some((name) => hasCue(view, name, last.to - 1, last.to));
  }

  /** "Zweck: Abrechnung": where nouns are capitalised, a line of nothing else looks like a heading. */
  #isLabelled(block: Block): boolean {
    if (!block.text.includes(':')) return false;
    tokenize(block.text, this.#matcher.table, this.#tokens);
    const [first] = splitSentences(block.text, this.#tokens, this.#matcher.isAbbreviation);
    if (!first) return false;
    const view = viewSentence(this.#matcher, block.text, this.#tokens, first);
    const label = cueAt(view, first.from, 'label');
    return label !== undefined && label.to < first.to && (gapAt(view, label.to) & GAP.colon) !== 0;
  }

  #readHeading(block: Block, index: number): void {
    this.#leadIns = [];
    this.#asked = undefined;
    const section = this.#sectionOf(block, index);
    this.#above = this.#above.filter(({ level }) => level < section.level);
    const { context } = section;
    context.audience = [...new Set([...this.#above.flatMap((above) => above.context.audience), ...context.audience])];
    this.#section = section;
    this.#above.push(section);
  }

  /** Reads what heads a section, or a column of a table. */
  #sectionOf(block: Block, index: number): Section {
    const context = headingContext([]);
    const met = new Set<Entry>();
    for (const sentence of this.#split(block)) {
      const view = this.#view(block, sentence);
      if (this.#section === undefined) this.#own.learnTitle(view);
      const reading: Reading = { view, clauses: splitClauses(view), context: undefined };
      const frames = framesOf(reading);
      context.frames = [...context.frames, ...frames.map(lent)];
      context.audience = [...context.audience, ...audiencesOf(view)];
      for (const entry of requirementsOf(view).met) met.add(entry);
      const all = claimsOf(reading, frames, this.#matcher, met);
      const claims = this.#ask(reading, frames, all, block, index) ? [] : all;
      this.#keep(
        isFullSentence(reading)
          ? claims
          : claims.filter(
              (claim) => isSaidByTitle(claim, block.text) || (claim.practice === 'audience' && this.#heads(index)),
            ),
        view,
        block,
        index,
        [],
      );
    }
    return { text: block.text, context, met, level: block.level ?? 1 };
  }

  /** Whether text stands below a heading. In a table of contents another heading does. */
  #heads(index: number): boolean {
    const next = this.#blocks[index + 1];
    return next !== undefined && next.type !== 'heading' && !isTitle(next.text);
  }

  *#readBlock(block: Block, index: number): Steps<void> {
    const level = block.type === 'list-item' ? (block.level ?? 1) : 0;
    const leadIn = this.#leadInFor(block, level);
    let before: Context | undefined;
    const sentences = this.#split(block);
    const column = block.type === 'cell' ? this.#columns.get(block.column ?? 0) : undefined;
    const met = this.#metAbove(leadIn, column);
    for (const [i, sentence] of sentences.entries()) {
      const view = this.#view(block, sentence);
      const context = withColumn(this.#contextOf(view, block, i, before, leadIn), column);
      const clauses = splitClauses(view, block.type !== 'paragraph' || context?.kind === 'lead-in');
      const reading: Reading = { view, clauses, context };
      const frames = framesOf(reading);
      const above = this.#asked ? new Set([...met, ...this.#asked.met]) : met;
      const said = this.#contents.has(index) ? [] : claimsOf(reading, frames, this.#matcher, above);
      const asked = this.#asked;
      const all = this.#ask(reading, frames, said, block, index) ? [] : said;
      const isName = i === 0 && sentences.length > 1 && !leadIn && isRunIn(reading);
      const named = isName ? all.filter(({ practice }) => NAMED.has(practice)) : all;
      const claims = limited(named, view, this.#named);
      this.#named = dataAfter(view, this.#named);
      this.#keep(claims, view, block, index, i === 0 && leadIn ? [leadIn.evidence] : []);
      if (asked) this.#keep(answersTo(asked, view), view, block, index, [asked.evidence]);
      before = contextFrom(reading, frames, context);
      if (i === sentences.length - 1) this.#openLeadIn(block, index, view, before, level);
      yield;
    }
  }

  /** Holds what a sentence asks until it is answered. @returns whether it asks, and so says nothing */
  #ask(reading: Reading, frames: readonly FrameAt[], claims: readonly Claim[], block: Block, index: number): boolean {
    const { view } = reading;
    const asks = isQuestion(view);
    // "What do we collect? Your name. Your address.": what is bare goes on answering.
    if (!asks && this.#asked && isBare(view)) return false;
    // A table has its answers in other rows and columns.
    this.#asked =
      asks && block.type !== 'cell'
        ? {
            context: headingContext(frames),
            met: requirementsOf(view).met,
            claims,
            evidence: { ...this.#evidence(view, block, index, []), role: 'lead-in' },
          }
        : undefined;
    return asks;
  }

  #metAbove(leadIn: LeadIn | undefined, column: Section | undefined): ReadonlySet<Entry> {
    const section = this.#section?.met ?? NONE;
    return leadIn || column ? new Set([...section, ...(leadIn?.met ?? NONE), ...(column?.met ?? NONE)]) : section;
  }

  /** The lead-in that a block completes: of a list item, the nearest of lesser depth; of a short paragraph, one that ends with a colon. */
  #leadInFor(block: Block, level: number): LeadIn | undefined {
    if (block.type === 'list-item') {
      this.#leadIns = this.#leadIns.filter((leadIn) => leadIn.level < level);
      const leadIn = this.#leadIns.at(-1);
      if (leadIn) leadIn.marked = true;
      return leadIn;
    }
    const last = this.#leadIns.at(-1);
    if (block.type === 'cell') return last;
    const follows = last?.colon && !last.marked && block.text.length < LONGEST_SHORT_ITEM;
    this.#leadIns = follows ? [last] : [];
    return follows ? last : undefined;
  }

  #contextOf(
    view: SentenceView,
    block: Block,
    i: number,
    before: Context | undefined,
    leadIn: LeadIn | undefined,
  ): Context | undefined {
    const section = (isBare(view) && this.#asked?.context) || this.#section?.context;
    const first = view.sentence.from;
    const continues = cueAt(view, first, 'continuation') !== undefined;
    if (i === 0 && leadIn) return leadIn.context;
    if (i > 0 && before && continues) return before;
    const bare = block.type !== 'paragraph' || isBare(view);
    if (!section) return undefined;
    return bare ? section : { ...section, frames: [] };
  }

  #openLeadIn(block: Block, index: number, view: SentenceView, context: Context, level: number): void {
    const colon = COLON.test(block.text);
    const next = this.#blocks[index + 1];
    const deeper = next?.type === 'list-item' && (block.type !== 'list-item' || (next.level ?? 1) > level);
    const open =
      colon ||
      (deeper && !/[.!?]\s*$/.test(block.text)) ||
      (deeper && hasCue(view, 'announces', view.sentence.from, view.sentence.to));
    if (!open) return;
    const evidence = this.#evidence(view, block, index, []);
    this.#leadIns.push({
      context: { ...context, kind: 'lead-in' },
      evidence: { ...evidence, role: 'lead-in' },
      level,
      met: requirementsOf(view).met,
      colon,
      marked: false,
    });
  }

  /** The first date that a sentence gives as the document's own counts. */
  #view(block: Block, sentence: Sentence): SentenceView {
    const view = viewSentence(this.#matcher, block.text, this.#tokens, sentence, this.#own);
    this.#updated ??= ownDateOf(view) ?? null;
    return view;
  }

  #keep(claims: readonly Claim[], view: SentenceView, block: Block, index: number, leadIn: readonly Evidence[]): void {
    for (const claim of claims) {
      addDetails(claim, view);
      // "We" alone names nobody.
      if (claim.practice === 'controller' && !claim.details.names) continue;
      if (claim.practice === 'controller') this.#own.learn(claim.details.names ?? []);
      this.#claims.push({ claim, evidence: [this.#evidence(view, block, index, claim.spans), ...leadIn] });
    }
  }

  #evidence(view: SentenceView, block: Block, index: number, spans: Claim['spans']): Evidence {
    const { sentence, tokens } = view;
    return {
      block: index,
      start: block.offset + sentence.start,
      end: block.offset + sentence.end,
      quote: block.text.slice(sentence.start, sentence.end),
      mentions: spans.map((span) => ({
        start: block.offset + (tokens.start[span.from] as number),
        end: block.offset + (tokens.end[span.to - 1] as number),
        ...(span.data && { data: span.data }),
      })),
      ...(this.#section && { heading: this.#section.text }),
    };
  }
}

/**
 * Reads a document's blocks.
 * @param matchers for each block the tables of its language; a block without is passed over
 */
export const extract = (matchers: readonly (Matcher | undefined)[], blocks: readonly Block[]): Extraction =>
  finish(extractInSteps(matchers, blocks));

/** The same in steps. */
export function* extractInSteps(
  matchers: readonly (Matcher | undefined)[],
  blocks: readonly Block[],
): Steps<Extraction> {
  if (!matchers.some((matcher) => matcher !== undefined))
    return { statements: [], sentences: 0, words: 0, updated: null, own: new OwnName() };
  return yield* new DocumentReader(matchers, blocks).read();
}
