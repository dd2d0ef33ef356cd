/** One reading of a document: from its blocks to the state that the view shows. */
import { analyzeInSteps } from '../analyze.ts';
import { relatedDocuments } from '../detection/policy-links.ts';
import { type Identification, identify } from '../language/identify.ts';
import type { CompiledPack } from '../matching/tables.ts';
import type { Analysis, Block, SourceDocument } from '../model.ts';
import { standingOut } from '../summary/standing-out.ts';
import { anchorsOf } from '../summary/ways.ts';
import type { PageState } from '../ui/state.ts';
import { LONGEST_ADDRESS, MOST_ANCHORS } from './place.ts';
import { inSlices } from './slices.ts';

export type ReadState = Omit<PageState, 'overlayOpen'>;

export interface ReadingOptions {
  /** True where the person asked: then a document of any kind is shown. */
  asked: boolean;
  /** Gives the reading up. */
  signal?: AbortSignal;
  /** Told the part that is done, from 0 to 1, while a long document is read. */
  tell?(part: number): void;
  /** The tables of these languages, as far as the extension has them. */
  packsFor(languages: readonly string[]): ReadonlyMap<string, CompiledPack>;
}

/** @throws the reason of `signal` where it gives up */
export async function readDocument(
  document: SourceDocument,
  { asked, signal, tell, packsFor }: ReadingOptions,
): Promise<ReadState> {
  const packs = packsFor(languagesOf(identify(document)));
  const analysis = withoutText(await inSlices(analyzeInSteps(document, { packs }), signal, tell));
  const truncated = document.unread?.some(({ what }) => what === 'text') ?? false;
  const related = relatedDocuments(document.links ?? [], document.url);
  const anchors = anchorsOf(document.links ?? [], analysis.statements).filter(
    ({ url }) => url.length <= LONGEST_ADDRESS,
  );
  const closedParts = countClosed(document.blocks);
  return {
    ...(document.url !== undefined && { url: document.url }),
    analysis,
    asked,
    ...(truncated && { truncated }),
    ...(related.length > 0 && { links: related }),
    ...(anchors.length > 0 && { anchors: anchors.slice(0, MOST_ANCHORS) }),
    ...(closedParts > 0 && { closedParts }),
    ...verdict(analysis, asked),
  };
}

/** How many things the badge says stand out; 0 where nothing is shown. */
export const countStandingOut = ({ status, analysis }: ReadState): number =>
  status === 'ready' && analysis ? standingOut(analysis.statements).length : 0;

/** Without script and region: packs are for languages. */
const languagesOf = ({ language, blocks = [] }: Identification): string[] => [
  ...new Set([language, ...blocks].map((tag) => tag.split('-')[0]!)),
];

function verdict(analysis: Analysis, asked: boolean): Pick<PageState, 'status' | 'language'> {
  const { detection, reading, statements, document } = analysis;
  if (!reading.languageSupported) return { status: 'unsupported-language', language: document.language };
  // Cookie policies, and terms with a word on privacy, are read when asked for; by itself only a privacy policy is announced.
  if (!asked && detection.kind !== 'privacy-policy') return { status: 'not-a-policy' };
  return { status: statements.length > 0 ? 'ready' : 'nothing-found' };
}

/** Blocks that follow each other, all to be opened to be seen, are one part. */
const countClosed = (blocks: readonly Block[]): number =>
  blocks.filter(({ hidden }, at) => hidden && !blocks[at - 1]?.hidden).length;

function withoutText(analysis: Analysis): Analysis {
  const { text: _, ...document } = analysis.document;
  return { ...analysis, document };
}
