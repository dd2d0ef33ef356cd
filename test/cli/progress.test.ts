import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

describe('a progress line', () => {
  let now = 0;
  const written = (run: (progress: Progress) => void): string[] => {
    const lines: string[] = [];
    now = 1000;
    run(
      new Progress(
        (text) => lines.push(text),
        () => now,
      ),
    );
    return lines;
  };

  it('is written over itself, and ends with its line', () => {
    const lines = written((progress) => {
      now += 1000;
      progress.count(2_000_000, true);
      progress.end();
    });
    expect(lines).toEqual([
      '\r\x1b[K1 documents read; 2.0 MB, 2.0 MB a second',
      '\r\x1b[K1 documents read; 2.0 MB, 2.0 MB a second\n',
    ]);
  });

  it('tells what could not be read', () => {
    const lines = written((progress) => {
      progress.count(10, true);
      progress.count(10, false);
      now += 1000;
      progress.end();
    });
    expect(lines.at(-1)).toContain('1 documents read, 1 could not be; ');
  });

  it('is not written for each of many documents', () => {
    const lines = written((progress) => {
      for (let i = 0; i < 1000; i++) {
        now += 1;
        progress.count(10, true);
      }
    });
    expect(lines.length).toBe(4);
  });
});
