/** The formats of a document as text, and how they are told apart. */

export const FORMATS = ['html', 'markdown', 'text'] as const;
export type Format = (typeof FORMATS)[number];

const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
};

/** Enough for a heading to appear after a licence comment or front matter. */
const GUESS_LENGTH = 4096;

const BEFORE_MARKUP = /^\uFEFF|<!--[\s\S]*?-->|<\?xml[^>]*>/g;
const BEGINS_PAGE = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
const BEGINS_FRAGMENT = /^\s*<(?:main|article|section|div|header|h[1-6]|p|ul|ol|table|title|meta)\b[^>]*>/i;
const HAS_MARKDOWN = /^(?:#{1,6} \S|[=-]{3,}$|[*+-] +\[)|\]\((?:https?:|mailto:|[/#])/m;

/** The format by the file's name and the text's beginning; a whole HTML page is one under any name. */
export function guessFormat(path: string | undefined, text: string): Format {
  const head = text.slice(0, GUESS_LENGTH).replace(BEFORE_MARKUP, '');
  if (BEGINS_PAGE.test(head)) return 'html';
  const named = FORMAT_OF_EXTENSION[/\.\w+$/.exec(path ?? '')?.[0].toLowerCase() ?? ''];
  if (named) return named;
  if (BEGINS_FRAGMENT.test(head)) return 'html';
  return HAS_MARKDOWN.test(head) ? 'markdown' : 'text';
}
