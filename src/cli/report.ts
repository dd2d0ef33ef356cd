/** An analysis as the command line gives it out. */

import { type ExportFormat, WRITERS } from '../export/formats.ts';
import { escapeMarkdown, plainText, titleOf } from '../export/plain-text.ts';
import type { Analysis } from '../model.ts';
import { messagesFor } from '../summary/catalogs.ts';
import type { Messages } from '../summary/messages.ts';
import { outline } from '../summary/outline.ts';

export type ReportForm = ExportFormat | 'plain';

/** @param readerLanguage BCP 47; English where there are no messages in it. */
export function report(analysis: Analysis, form: ReportForm, readerLanguage: string): string {
  const messages = messagesFor([readerLanguage]);
  const isForReading = form === 'plain' || form === 'markdown';
  if (isForReading && wasNotRead(analysis)) return refusal(analysis, form, messages);
  return form === 'plain' ? plainText(outline(analysis), messages) : WRITERS[form].write(analysis, messages);
}

/** Words that no pack reads: a summary of them would call silent what nobody has looked at. */
const wasNotRead = ({ reading, document }: Analysis): boolean => !reading.languageSupported && document.words > 0;

/** What the document is and in which language, as far as that can be told without reading it; then why it is not read. */
function refusal(analysis: Analysis, form: ReportForm, messages: Messages): string {
  const { document } = outline(analysis);
  const { language } = document;
  const name = language === 'und' ? messages.say('unknown_language') : messages.languageName(language);
  const title = messages.say('unsupported_title', name);
  const called = titleOf(document, messages);
  const what = document.kind === 'other' ? [] : [form === 'markdown' ? escapeMarkdown(called) : called];
  return `${[`${form === 'markdown' ? '# ' : ''}${title}`, ...what, messages.say('unsupported_text')].join('\n\n')}\n`;
}
