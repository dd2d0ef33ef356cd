/** JSON lines or documents in, JSON lines out. What cannot be read is answered with an error, and the run goes on. */
import { BadRequestError } from '../document/blocks.ts';
import { guessFormat } from '../document/format.ts';
import type { Analysis } from '../model.ts';
import { isJsonLines } from './files.ts';
import { readBytes, readInput } from './input.ts';
import { type Line, splitLines } from './lines.ts';
import { type AnalysisRequest, idOf, parseLine, readRequest, salvageId } from './request.ts';
import { MAX_BYTES, tooLarge, Unreadable } from './unreadable.ts';

export type Answerer = (request: AnalysisRequest) => Analysis;

export interface BatchOptions {
  /** The longest line. */
  maxBytes?: number;
  /** Tells requests to pass over by their id. */
  isAnswered?: (id: unknown) => boolean;
  /** Is told of each request that was answered: how long it was, and whether it could be read. */
  onAnswer?: (bytes: number, wasRead: boolean) => void;
}

/**
 * Answers each line as it comes, one at a time: no more than one document is in memory.
 */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  answer: Answerer,
  options: BatchOptions = {},
): AsyncGenerator<string> {
  let first = true;
  for await (const line of splitLines(chunks, options.maxBytes ?? MAX_BYTES)) {
    const response = respond(line, first, answer, options);
    first = false;
    if (!response) continue;
    options.onAnswer?.(line.bytes.length, response.error === undefined);
    yield `${JSON.stringify(response)}\n`;
  }
}

/** Answers the lines of files of requests, and documents under their paths; `-` is standard input. */
export async function* answerFiles(
  paths: readonly string[],
  answer: Answerer,
  options: BatchOptions = {},
): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === '-') yield* answerLines(process.stdin, answer, options);
    else if (isJsonLines(path)) yield* answerLines(readBytes(path), answer, options);
    else if (!options.isAnswered?.(path)) yield await answerDocument(path, answer, options);
  }
}

async function answerDocument(path: string, answer: Answerer, { onAnswer }: BatchOptions): Promise<string> {
  let response: Response;
  let length = 0;
  try {
    const text = await readInput(path);
    length = text.length;
    const content = { form: guessFormat(path, text), text };
    response = { id: path, analysis: answer({ content, known: {}, withText: false }) };
  } catch (error) {
    response = failure(path, error);
  }
  onAnswer?.(length, response.error === undefined);
  return `${JSON.stringify(response)}\n`;
}

interface Response {
  id: unknown;
  analysis?: Analysis;
  error?: { code: string; message: string };
}

/** Undefined for a blank line, which asks nothing, and for one that is answered already. */
function respond(
  { bytes, overlong }: Line,
  first: boolean,
  answer: Answerer,
  { isAnswered = () => false }: BatchOptions,
): Response | undefined {
  if (overlong) {
    const id = salvageId(bytes.toString('utf8'));
    return isAnswered(id) ? undefined : failure(id, tooLarge('The line'));
  }
  let id: unknown = null;
  try {
    const line = decodeLine(bytes, first);
    if (line.trim() === '') return undefined;
    id = salvageId(line.slice(0, 1024));
    if (isAnswered(id)) return undefined;
    const json = parseLine(line);
    id = idOf(json);
    if (isAnswered(id)) return undefined;
    return { id, analysis: answer(readRequest(json)) };
  } catch (error) {
    return failure(id, error);
  }
}

function decodeLine(bytes: Buffer, first: boolean): string {
  try {
    // A byte-order mark stands before the first line only; anywhere else it is no JSON.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(bytes);
  } catch {
    throw new Unreadable('bad-json', 'The line is not UTF-8, as JSON must be.');
  }
}

function failure(id: unknown, error: unknown): Response {
  const { code, message } =
    error instanceof Unreadable || error instanceof BadRequestError
      ? error
      : { code: 'unreadable', message: `The document could not be read: ${(error as Error).message}` };
  return { id, error: { code, message } };
}
