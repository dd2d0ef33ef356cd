/** The text of a PDF, by PDF.js. Nothing of it is drawn, run or fetched. */
import { getDocument } from 'unpdf/pdfjs';
import { readText } from '../../document/text.ts';
import type { SourceDocument } from '../../model.ts';
import { layLines, type Piece } from './pdf-lines.ts';
import { Trouble } from './trouble.ts';

/** Longer than the longest policies by far; the rest is named as not read. */
const MOST_PAGES = 300;

/** @throws {Trouble} where it is locked, broken, or holds pictures of text only */
export async function readPdf(data: Uint8Array): Promise<SourceDocument> {
  const task = getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise;
    const pages: Piece[][] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])));
      page.cleanup();
    }
    const text = layLines(pages);
    if (!/\p{L}/u.test(text)) throw new Trouble('pictures');
    const why = `longer than ${MOST_PAGES} pages`;
    return { ...readText(text), ...(pdf.numPages > MOST_PAGES && { unread: [{ what: 'text', why }] }) };
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble((error as Error)?.name === 'PasswordException' ? 'password' : 'no-pdf', String(error));
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

const pieceOf = ({ str, hasEOL, height, transform }: TextItem): Piece => ({
  text: str,
  endsLine: hasEOL,
  height,
  baseline: transform[5] ?? 0,
});
