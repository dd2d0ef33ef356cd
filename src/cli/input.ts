/** A file or standard input → its text. */
import { createReadStream } from 'node:fs';
import { decode, NotTextError } from '../document/decode.ts';
import { MAX_BYTES, tooLarge, Unreadable } from './unreadable.ts';

/** Why the system refused a file, and what to do. Other reasons are given in the system's own words. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path, or give - to read from standard input.',
  EISDIR: 'it is a directory. Give one document; for many, see `clauselight batch --help`.',
  EACCES: 'you may not read it. Check its permissions.',
};

/**
 * @param path of a file; undefined for standard input.
 * @throws {Unreadable} where there is no such file, or it is too large, or no text.
 */
export async function readInput(path: string | undefined): Promise<string> {
  const what = path ?? 'Standard input';
  if (path === undefined && process.stdin.isTTY) process.stderr.write('Reading what you type; end with Ctrl-D.\n');
  const stream = path === undefined ? process.stdin : createReadStream(path);
  const bytes = await collect(stream, what);
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof NotTextError ? noText(what, error) : error;
  }
}

/** The bytes of a file as they are read, however many. */
export async function* readBytes(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw refused(path, error as NodeJS.ErrnoException);
  }
}

const noText = (what: string, { kind }: NotTextError): Unreadable =>
  new Unreadable('unreadable', `${what} is ${kind}, not text. Save its text as HTML, Markdown or plain text first.`);

async function collect(stream: AsyncIterable<Buffer>, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_BYTES) throw tooLarge(what);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : refused(what, error as NodeJS.ErrnoException);
  }
  return Buffer.concat(chunks);
}

export const refused = (what: string, { code, message }: NodeJS.ErrnoException): Unreadable =>
  new Unreadable('unreadable', `${what} cannot be read: ${(code && REFUSALS[code]) ?? message}`);
