/** An analysis as the command line gives it out. */
import type { Analysis } from '../model.ts';
import { messagesFor } from '../summary/catalogs.ts';
import { outline } from '../summary/outline.ts';
import { markdown, plainText } from '../summary/plain-text.ts';

export type ReportForm = 'json' | 'markdown' | 'plain';

/** @param readerLanguage BCP 47; English where there are no messages in it. */
export function report(analysis: Analysis, form: ReportForm, readerLanguage: string): string {
  if (form === 'json') return `${JSON.stringify(analysis, null, 2)}\n`;
  const write = form === 'markdown' ? markdown : plainText;
  return write(outline(analysis), messagesFor([readerLanguage]));
}
