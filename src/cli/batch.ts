/** JSON lines in, JSON lines out. A line that cannot be read is answered with an error, and the run goes on. */
import { BadRequestError } from '../document/blocks.ts';
import type { Analysis } from '../model.ts';
import { type Line, splitLines } from './lines.ts';
import { type AnalysisRequest, idOf, parseLine, readRequest, salvageId } from './request.ts';
import { MAX_BYTES, tooLarge, Unreadable } from './unreadable.ts';

export type Answerer = (request: AnalysisRequest) => Analysis;

/**
 * Answers each line as it comes, one at a time: no more than one document is in memory.
 * @param maxBytes of a line.
 */
export async function* answerLines(
  chunks: AsyncIterable<Uint8Array>,
  answer: Answerer,
  maxBytes = MAX_BYTES,
): AsyncGenerator<string> {
  let first = true;
  for await (const line of splitLines(chunks, maxBytes)) {
    const response = respond(line, first, answer);
    first = false;
    if (response) yield `${JSON.stringify(response)}\n`;
  }
}

interface Response {
  id: unknown;
  analysis?: Analysis;
  error?: { code: string; message: string };
}

/** Undefined for a blank line, which asks nothing. */
function respond({ bytes, overlong }: Line, first: boolean, answer: Answerer): Response | undefined {
  if (overlong) return failure(salvageId(bytes.toString('utf8')), tooLarge('The line'));
  let id: unknown = null;
  try {
    const line = decodeLine(bytes, first);
    if (line.trim() === '') return undefined;
    id = salvageId(line.slice(0, 1024));
    const json = parseLine(line);
    id = idOf(json);
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
