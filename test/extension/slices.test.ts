import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../src/extension/slices.ts';
import type { Steps } from '../../src/steps.ts';

let now = 0;
/** Steps of 3 ms. */
function* work(steps: number, done: () => void = () => {}): Steps<string> {
  for (let i = 0; i < steps; i++) {
    now += 3;
    done();
    yield;
  }
  return 'done';
}

beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('lays work down after some milliseconds, and goes on in a new task', async () => {
  const log: string[] = [];
  const other = () => {
    log.push('other');
    if (log.filter((entry) => entry === 'other').length < 20) setImmediate(other);
  };
  setImmediate(other);
  expect(await inSlices(work(30, () => log.push('step')))).toBe('done');
  const longest = Math.max(
    ...log
      .join(' ')
      .split('other')
      .map((run) => run.split('step').length - 1),
  );
  expect(longest).toBeLessThanOrEqual(3);
});

it('tells how far long work is, and of short work nothing', async () => {
  function* counted(steps: number): Steps<string> {
    for (let i = 1; i <= steps; i++) {
      now += 3;
      // Between what is counted are steps that are not.
      yield;
      yield i / steps;
    }
    return 'done';
  }
  const tell = vi.fn();
  await inSlices(counted(90), undefined, tell);
  expect(tell).not.toHaveBeenCalled();
  await inSlices(counted(200), undefined, tell);
  const parts = tell.mock.calls.map(([part]) => part as number);
  expect(parts).toHaveLength(3);
  expect(parts).toEqual([...parts].sort());
  expect(parts[0]).toBeGreaterThan(0.45);
  expect(parts.at(-1)).toBeLessThan(1);
});

it('waits by scheduler.yield where the browser has it', async () => {
  const scheduler = { yield: vi.fn(() => Promise.resolve()) };
  vi.stubGlobal('scheduler', scheduler);
  await inSlices(work(9));
  expect(scheduler.yield).toHaveBeenCalledTimes(4);
});

it('does nothing once it is given up, not even begin', async () => {
  const giving = new AbortController();
  let steps = 0;
  const reading = inSlices(
    work(30, () => {
      if (++steps === 4) giving.abort();
    }),
    giving.signal,
  );
  await expect(reading).rejects.toThrow('abort');
  // To the end of its slice, and no further.
  expect(steps).toBeLessThanOrEqual(6);

  steps = 0;
  await expect(
    inSlices(
      work(3, () => steps++),
      AbortSignal.abort(),
    ),
  ).rejects.toThrow('abort');
  expect(steps).toBe(0);
});

it('throws what a step throws', async () => {
  const failing = (function* (): Steps<never> {
    yield;
    throw new Error('torn');
  })();
  await expect(inSlices(failing)).rejects.toThrow('torn');
});
