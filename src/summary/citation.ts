/** A line with the words that prove it, as a text to paste elsewhere. */
import type { Line, Proof } from './line.ts';
import type { Messages } from './messages.ts';
import { neutralize } from './neutralize.ts';
import { phrase } from './phrase.ts';

/** @param url of the document, where it has one */
export function cite(line: Line, { leadIns, quote }: Proof, url: string | undefined, messages: Messages): string {
  const words = neutralize([...leadIns, quote].join(' '));
  return [messages.say('cited', phrase(line, messages), words), ...(url ? [neutralize(url)] : [])].join('\n');
}
