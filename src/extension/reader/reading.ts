/** One reading of the live page. */
import { type PageDocument, readPageInSteps } from '../../document/page.ts';
import { countStandingOut, type ReadingOptions, type ReadState, readDocument } from '../reading.ts';
import { inSlices } from '../slices.ts';

export interface PageReading {
  state: ReadState;
  /** For the way back from a quote to the page. */
  page: PageDocument;
  /** How many things stand out; 0 where nothing is shown. */
  standsOut: number;
}

export interface PageReadingOptions extends ReadingOptions {
  /** A text that need not be analysed again. */
  known?: string | undefined;
}

/**
 * Undefined where the page says what is known of it and nothing else.
 * @throws the reason of `options.signal` where it gives up
 */
export async function readThisPage({ known, ...options }: PageReadingOptions): Promise<PageReading | undefined> {
  const page = await inSlices(readPageInSteps(document), options.signal);
  if (page.text === known) return undefined;
  const state = { ...(await readDocument(page, options)), url: location.href };
  return { state, page, standsOut: countStandingOut(state) };
}
