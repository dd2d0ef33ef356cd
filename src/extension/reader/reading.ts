/** One reading of the page: from the live document to the state that the view shows. */
import { analyze } from '../../analyze.ts';
import { type PageDocument, readPage } from '../../document/page.ts';
import { type Identification, identify } from '../../language/identify.ts';
import type { CompiledPack } from '../../matching/tables.ts';
import type { Analysis } from '../../model.ts';
import { standingOut } from '../../summary/standing-out.ts';
import type { PageState } from '../../ui/state.ts';

export interface PageReading {
  state: Omit<PageState, 'overlayOpen'>;
  /** For the way back from a quote to the page. */
  page: PageDocument;
  /** How many things stand out; 0 where nothing is shown. */
  standsOut: number;
}

export interface ReadingOptions {
  /** True where the person asked: then a page of any kind is shown. */
  asked: boolean;
  /** The tables of these languages, as far as the extension has them. */
  loadLanguages(languages: string[]): Promise<ReadonlyMap<string, CompiledPack>>;
}

export async function readThisPage({ asked, loadLanguages }: ReadingOptions): Promise<PageReading> {
  const page = readPage(document);
  const url = location.href;
  const identification = identify(page);
  const packs = await loadLanguages(languagesOf(identification));
  const analysis = withoutText(analyze(page, { packs }));
  const truncated = page.unread?.some(({ what }) => what === 'text') ?? false;
  const state = { url, analysis, asked, ...(truncated && { truncated }), ...verdict(analysis, asked) };
  return { state, page, standsOut: state.status === 'ready' ? standingOut(analysis.statements).length : 0 };
}

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

function withoutText(analysis: Analysis): Analysis {
  const { text: _, ...document } = analysis.document;
  return { ...analysis, document };
}
