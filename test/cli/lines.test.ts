import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/cli/lines.ts';

async function* chunksOf(...chunks: (string | Uint8Array)[]) {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function split(limit: number, ...chunks: (string | Uint8Array)[]) {
  const lines: string[] = [];
  for await (const { bytes, overlong } of splitLines(chunksOf(...chunks), limit)) {
    lines.push(`${overlong ? 'overlong: ' : ''}${bytes.toString()}`);
  }
  return lines;
}

describe('splitLines', () => {
  it('joins a line that came in pieces, and parts pieces that hold several', async () => {
    expect(await split(100, 'on', 'e\ntwo\nthr', 'ee')).toEqual(['one', 'two', 'three']);
  });

  it('keeps empty lines, and needs no line feed after the last', async () => {
    expect(await split(100, 'a\n\nb\n')).toEqual(['a', '', 'b']);
    expect(await split(100)).toEqual([]);
  });

  it('keeps a character whole that was cut between two chunks', async () => {
    const bytes = Buffer.from('å\n');
    expect(await split(100, bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['å']);
  });

  it('takes a line as long as the limit and no longer', async () => {
    expect(await split(4, 'four\nfives\nok')).toEqual(['four', 'overlong: fives', 'ok']);
  });

  it('holds no more than the start of an overlong line, in however many chunks it comes', async () => {
    const chunks = Array.from({ length: 50 }, () => 'x'.repeat(1000));
    const [overlong, next] = await split(10_000, ...chunks, '\nnext');
    expect(overlong).toBe(`overlong: ${'x'.repeat(1024)}`);
    expect(next).toBe('next');
  });
});
