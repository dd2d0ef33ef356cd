/** One reading of the live page. */
import { type PageDocument, readPageInSteps } from '../../document/page.ts';
import type { Analysed } from '../analysis-port.ts';
import { inSlices } from '../slices.ts';
import { analysed } from './analysed.ts';

export interface PageReading extends Analysed {
  /** For the way back from a quote to the page. */
  page: PageDocument;
}

export interface PageReadingOptions {
  /** True where the person asked: then a page of any kind is shown. */
  asked: boolean;
  /** Gives the reading up. */
  signal: AbortSignal;
  /** Told the part that is done, from 0 to 1, while a long page is read. */
  tell(part: number): void;
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
  const { text: _, locate: __, blank: ___, ...read } = page;
  const { state, ...told } = await analysed({ document: read, asked: options.asked }, options);
  return { ...told, state: { ...state, url: location.href }, page };
}
