/** What reads each format into blocks. */
import { readBlocks } from '../document/blocks.ts';
import { readMarkdown } from '../document/markdown.ts';
import { readText } from '../document/text.ts';
import type { SourceDocument } from '../model.ts';
import type { Content } from './content.ts';
import { readHtml } from './html.ts';

/**
 * Reads the content into blocks. What the caller knows of the document goes before what the document says of itself.
 * @throws {BadRequestError} where given blocks are none.
 */
export function readSource(content: Content, known: { url?: string; title?: string }): SourceDocument {
  return { ...readContent(content, known.url), ...known };
}

function readContent(content: Content, url: string | undefined): SourceDocument {
  switch (content.form) {
    case 'html':
      return readHtml(content.text, url);
    case 'markdown':
      return readMarkdown(content.text);
    case 'text':
      return readText(content.text);
    case 'blocks':
      return readBlocks(content.blocks);
  }
}
