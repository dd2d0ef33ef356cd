/**
 * The engine's only entrance: a document in, what it says out. Pure; the same in Node, in browsers and in tests.
 */
import { contractBlocks } from './detection/contract-sections.ts';
import { kindOf } from './detection/kind.ts';
import { measure } from './detection/measure.ts';
import { extractInSteps } from './extraction/document.ts';
import { identify } from './language/identify.ts';
import { type Matcher, prepareMatcher } from './matching/engine.ts';
import type { CompiledPack } from './matching/tables.ts';
import type { Analysis, Block, SourceDocument, Unread } from './model.ts';
import { finish, type Steps } from './steps.ts';
import { answerQuestions } from './summary/answers.ts';
import { findContradictions } from './summary/contradictions.ts';

export const ENGINE_VERSION = '0.1.0';

export interface AnalyzeOptions {
  /** Compiled language packs by BCP 47 language. */
  packs: ReadonlyMap<string, CompiledPack>;
  /** BCP 47; decides the language where it is given. */
  language?: string;
  /** Puts the document's text into the analysis. */
  withText?: boolean;
}

const matchers = new WeakMap<CompiledPack, Matcher>();

function* matcherFor(pack: CompiledPack): Steps<Matcher> {
  const known = matchers.get(pack);
  if (known) return known;
  const matcher = yield* prepareMatcher(pack);
  matchers.set(pack, matcher);
  return matcher;
}

/** The language of each block: the document's, or in a mixed document its own. */
function languagesOf(
  document: SourceDocument,
  decided: string | undefined,
): { language: string; blocks: readonly string[] } {
  const identified = identify(document);
  const language = decided ?? identified.language;
  return { language, blocks: identified.blocks ?? document.blocks.map(() => language) };
}

const primary = (tag: string): string => tag.split('-')[0] as string;

/** @returns the analysis of the document; in a language without a pack it makes no statement */
export function analyze(document: SourceDocument, options: AnalyzeOptions): Analysis {
  return finish(analyzeInSteps(document, options));
}

/** The same in steps. */
export function* analyzeInSteps(document: SourceDocument, options: AnalyzeOptions): Steps<Analysis> {
  const { language, blocks: languages } = languagesOf(document, options.language);
  const pack = options.packs.get(primary(language));
  const matchers = new Map<string, Matcher | undefined>();
  for (const tag of new Set(languages)) {
    const own = options.packs.get(primary(tag));
    matchers.set(tag, own && (yield* matcherFor(own)));
  }
  const measured = measure(document, language);
  const contract = pack ? contractBlocks(document.blocks, kindOf(measured, undefined), primary(language)) : NONE;
  yield;
  const extraction = yield* extractInSteps(
    pack ? languages.map((tag, block) => (contract.has(block) ? undefined : matchers.get(tag))) : [],
    document.blocks,
  );
  const { statements, sentences, updated } = extraction;
  const words = pack ? extraction.words : countWords(document.blocks);
  yield;
  const detection = kindOf(measured, pack && statements);
  yield;
  return {
    version: 1,
    engine: { version: ENGINE_VERSION, rules: pack?.rules ?? 'none' },
    document: {
      ...(document.url !== undefined && { url: document.url }),
      ...(document.title !== undefined && { title: document.title }),
      language,
      updated,
      words,
      ...(options.withText && { text: document.text }),
    },
    detection,
    statements,
    answers: answerQuestions(statements, { updated }),
    contradictions: findContradictions(statements),
    reading: {
      blocks: document.blocks.length - contract.size,
      sentences,
      statementsPer1000Words: words > 0 ? Math.round((statements.length * 10_000) / words) / 10 : 0,
      languageSupported: pack !== undefined,
      languages: [...new Set([language, ...languages])],
      unread: [...(document.unread ?? []), ...(contract.size > 0 ? [unreadTerms(document, contract)] : [])],
    },
  };
}

const countWords = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

const NONE: ReadonlySet<number> = new Set();

const unreadTerms = ({ blocks }: SourceDocument, contract: ReadonlySet<number>): Unread => {
  const words = countWords(blocks.filter((_, block) => contract.has(block)));
  return { what: 'terms', why: `${words} words of terms, in sections that say nothing of personal data` };
};
