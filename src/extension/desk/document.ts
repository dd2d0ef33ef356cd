/** What was pasted, opened or fetched → the engine's blocks. */
import { decode, NotTextError } from '../../document/decode.ts';
import { type Format, guessFormat } from '../../document/format.ts';
import { readMarkdown } from '../../document/markdown.ts';
import { readPage } from '../../document/page.ts';
import { readText } from '../../document/text.ts';
import type { SourceDocument } from '../../model.ts';
import { type Fetched, MOST_BYTES } from './fetch.ts';
import { Trouble } from './trouble.ts';

/** In UTF-16 code units: as much as is read of a page. */
const MOST_TEXT = 2_000_000;

const FORMAT_OF_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
};
/** Types that say nothing of the content, or nothing that must be believed. */
const OPEN_TYPES = ['', 'text/plain', 'text/x-markdown', 'application/octet-stream'];

/** @throws {Trouble} where nothing is in it */
export const readPasted = (text: string): SourceDocument => whole(readAs(guessFormat(undefined, text), text));

/** @throws {Trouble} where it is no text, has none, or is too large */
export async function readFile(file: File): Promise<SourceDocument> {
  if (file.size > MOST_BYTES) throw new Trouble('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const document = isPdf(bytes) ? await readPdfOf(bytes) : readBytes(bytes, { name: file.name });
  return whole({ title: file.name, ...document });
}

/** @throws {Trouble} where it is no text, or has none */
export async function readFetched({ bytes, type, charset, url }: Fetched): Promise<SourceDocument> {
  if (isPdf(bytes)) return whole({ ...(await readPdfOf(bytes)), url });
  const format = FORMAT_OF_TYPE[type];
  if (!format && !OPEN_TYPES.includes(type)) throw new Trouble('no-text', type);
  const { pathname } = new URL(url);
  const known = { name: pathname, url, ...(format && { format }), ...(charset && { charset }) };
  return whole({ ...readBytes(bytes, known), url });
}

const isPdf = (bytes: Uint8Array): boolean => /^\s*%PDF-/.test(String.fromCharCode(...bytes.subarray(0, 1024)));

/** The library is larger than the rest of the extension, so it is loaded for a PDF and for nothing else. */
const readPdfOf = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const { readPdf } = await import('./pdf.ts');
  return readPdf(bytes);
};

interface Known {
  name: string;
  url?: string;
  format?: Format;
  charset?: string;
}

function readBytes(bytes: Uint8Array, { name, url, format, charset }: Known): SourceDocument {
  const text = decoded(bytes, charset);
  return readAs(format ?? guessFormat(name, text), text, url);
}

function decoded(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return decode(bytes, charset);
  } catch (error) {
    throw error instanceof NotTextError ? new Trouble('no-text', error.kind) : error;
  }
}

function readAs(format: Format, text: string, url?: string): SourceDocument {
  if (format === 'html') {
    const {
      locate: _,
      blank: __,
      ...read
    } = readPage(new DOMParser().parseFromString(text, 'text/html'), url ? { url } : {});
    return read;
  }
  const read = format === 'markdown' ? readMarkdown : readText;
  if (text.length <= MOST_TEXT) return read(text);
  const why = `longer than ${MOST_TEXT.toLocaleString('en')} characters`;
  return { ...read(text.slice(0, MOST_TEXT)), unread: [{ what: 'text', why }] };
}

function whole(document: SourceDocument): SourceDocument {
  if (document.blocks.length === 0) throw new Trouble('empty');
  return document;
}
