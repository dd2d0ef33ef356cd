/** The outline as text for a terminal and as Markdown, in the reader's language. */
import type { Line } from '../summary/line.ts';
import type { Messages } from '../summary/messages.ts';
import { neutralize } from '../summary/neutralize.ts';
import type { Outline, OutlinedDocument } from '../summary/outline.ts';
import { notesOn, phrase } from '../summary/phrase.ts';
import { sayUnread } from '../summary/receipt.ts';

/** How the parts of a summary are written down. */
interface Writing {
  title(text: string): string;
  heading(text: string): string;
  line(text: string, line?: Line): string;
}

/** For reading in a terminal: sentences alone; the quotes are in `markdown` and in the analysis itself. */
export const plainText = (outline: Outline, messages: Messages): string =>
  write(outline, messages, {
    title: (text) => `${text}\n${'='.repeat(text.length)}`,
    heading: (text) => text.toLocaleUpperCase(messages.language),
    line: (text) => `  - ${text}`,
  });

/** With every sentence that proves a line, as block quotes. */
export const markdown = (outline: Outline, messages: Messages): string =>
  write(outline, messages, {
    title: (text) => `# ${escapeMarkdown(text)}`,
    heading: (text) => `## ${escapeMarkdown(text)}\n`,
    line: (text, line) => [`- ${escapeMarkdown(text)}`, ...(line?.evidence.map(quoteMarkdown) ?? [])].join('\n'),
  });

function write(outline: Outline, messages: Messages, writing: Writing): string {
  const { say } = messages;
  const lines = (all: readonly Line[]) => all.map((line) => writing.line(wholePhrase(line, messages), line));
  const block = (heading: string, content: string[]) =>
    content.length === 0 ? [] : [[writing.heading(heading), ...content].join('\n')];
  const notStated = [writing.line(say('not_stated'))];
  const parts = [
    `${writing.title(titleOf(outline.document, messages))}\n${about(outline.document, messages)}`,
    ...block(say('what_stands_out'), lines(outline.standsOut)),
    ...block(
      say('contradictions'),
      outline.contradictions.flatMap(({ kind, lines: both }) => [say(`contradiction_${kind}`), ...lines(both)]),
    ),
    ...outline.sections.flatMap(({ id, lines: said }) =>
      block(say(`section_${id}`), said.length > 0 ? lines(said) : notStated),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

const wholePhrase = (line: Line, messages: Messages): string =>
  [phrase(line, messages), ...notesOn(line, messages)].join(' ');

/** "Privacy policy: its title". */
export function titleOf({ kind, title }: OutlinedDocument, messages: Messages): string {
  const name = messages.say(`kind_${kind.replaceAll('-', '_')}`);
  return title ? messages.say('titled', name, neutralize(title)) : name;
}

/** Date, language and length, in one line. */
export function about({ updated, language, words, unread }: OutlinedDocument, messages: Messages): string {
  return [
    updated ? messages.say('updated', messages.date(updated)) : messages.say('undated'),
    ...(language === 'und' ? [] : [messages.languageName(language)]),
    messages.count('words', words),
    ...unread.map((part) => sayUnread(part, messages)),
  ].join(' · ');
}

function quoteMarkdown({ quote, leadIns, heading }: Line['evidence'][number]): string {
  const text = [...leadIns, quote].map((part) => escapeMarkdown(neutralize(part))).join(' ');
  return `  > ${text}${heading ? ` *(${escapeMarkdown(neutralize(heading))})*` : ''}\n`;
}

/** Text of others must not become markup, links or pictures. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]<>()#+\-!|&~]/g, '\\$&');
