/** What an output that was broken off has answered already. */
import { createReadStream, existsSync } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { splitLines } from './lines.ts';
import { idOf } from './request.ts';

/** An id as a key: it may be any JSON. */
const keyOf = (id: unknown): string => JSON.stringify(id);

/** Ids of answers. A request without an id is never answered: it is asked anew. */
export class Answered {
  readonly #keys = new Set<string>();

  add(id: unknown): void {
    if (id !== null) this.#keys.add(keyOf(id));
  }

  has(id: unknown): boolean {
    return id !== null && this.#keys.has(keyOf(id));
  }
}

/**
 * Reads the ids that an output answers, and cuts off a last line that was not written whole.
 * @returns none where there is no such file
 */
export async function resumeFrom(path: string): Promise<Answered> {
  const answered = new Answered();
  if (!existsSync(path)) return answered;
  const { size } = await stat(path);
  let whole = 0;
  let length = 0;
  for await (const { bytes } of splitLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    length += bytes.length + 1;
    // A last line without its end may lack more than that.
    const id = length > size ? undefined : readId(bytes.toString('utf8'));
    if (id === undefined) continue;
    answered.add(id);
    whole = length;
  }
  if (whole < size) await truncate(path, whole);
  return answered;
}

/** Undefined for a line that is not whole. */
function readId(line: string): unknown {
  try {
    return idOf(JSON.parse(line));
  } catch {
    return undefined;
  }
}
