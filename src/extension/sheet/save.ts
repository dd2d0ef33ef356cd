/** Saves a summary as a file where the browser saves files. */
import type { Analysis } from '../../model.ts';

/** The browser takes the file before the click is over, and some while after it too. */
const TAKEN = 10_000;

export interface SavedFile {
  text: string;
  /** Of the file's name, without the dot. */
  ending: string;
  /** RFC 6838. */
  mediaType: string;
}

export function save({ text, ending, mediaType }: SavedFile, analysis: Analysis): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  link.download = `${nameOf(analysis)}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN);
}

/** After the site and the document's own date, so that two versions lie side by side. */
function nameOf({ document: { url, updated } }: Analysis): string {
  const host = url ? new URL(url).hostname.replace(/^www\./, '') : '';
  return [host || 'clauselight', updated].filter(Boolean).join('-');
}
