/** Bytes → lines, with no line longer in memory than the limit. */

/** What of an overlong line is kept, to find its id in. */
const START_BYTES = 1024;

export interface Line {
  bytes: Buffer;
  /** True where the line was longer than the limit: `bytes` is its start alone. */
  overlong: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Parts a stream into lines, without their line feeds. A last line needs none.
 * @param limit in bytes. A longer line is thrown away while it is read.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    const wasWithin = length <= limit;
    length += part.length;
    if (length <= limit) parts.push(part);
    // A copy, since a part of a buffer would keep the whole of it in memory.
    else if (wasWithin) parts = [Buffer.from(Buffer.concat([...parts, part]).subarray(0, START_BYTES))];
  };
  const finish = (): Line => {
    const line = { bytes: Buffer.concat(parts), overlong: length > limit };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      take(rest.subarray(0, end));
      yield finish();
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) take(rest);
  }
  if (length > 0) yield finish();
}
