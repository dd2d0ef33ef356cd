/** An analysis as the command line gives it out. */
import type { Analysis } from '../model.ts';
import { messagesFor } from '../summary/catalogs.ts';
import type { Messages } from '../summary/messages.ts';
import { outline } from '../summary/outline.ts';
import { markdown, plainText } from '../summary/plain-text.ts';

export type ReportForm = 'json' | 'markdown' | 'plain';

/** @param readerLanguage BCP 47; English where there are no messages in it. */
export function report(analysis: Analysis, form: ReportForm, readerLanguage: string): string {
  if (form === 'json') return `${JSON.stringify(analysis, null, 2)}\n`;
  const messages = messagesFor([readerLanguage]);
  if (wasNotRead(analysis)) return refusal(analysis.document.language, form, messages);
  return (form === 'markdown' ? markdown : plainText)(outline(analysis), messages);
}

/** Words that no pack reads: a summary of them would call silent what nobody has looked at. */
const wasNotRead = ({ reading, document }: Analysis): boolean => !reading.languageSupported && document.words > 0;

function refusal(language: string, form: ReportForm, messages: Messages): string {
  const name = language === 'und' ? messages.say('unknown_language') : messages.languageName(language);
  const title = messages.say('unsupported_title', name);
  return `${form === 'markdown' ? '# ' : ''}${title}\n\n${messages.say('unsupported_text')}\n`;
}
