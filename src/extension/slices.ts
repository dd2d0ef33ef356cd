/** Long work in a page, a little at a time. */
import type { Steps } from '../steps.ts';

/**
 * Of work in one task: ms. A task of 50 ms is felt (W3C Long Tasks); a processor four times as slow still has room for
 * the step that overruns it.
 */
const SLICE = 8;

/** How long work goes on before its progress is told, and between one telling and the next: ms. */
const UNTOLD = 300;
const TOLD_EVERY = 100;

/**
 * Does the steps in slices, each in a task of its own, the first as well.
 * @param tell called with the part that is done, from 0 to 1, while work that takes long goes on
 * @throws the reason of `signal` where it gives up: nothing is done after that
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  signal?: AbortSignal,
  tell: (part: number) => void = () => {},
): Promise<Result> {
  let part: number | undefined;
  let untold = performance.now() + UNTOLD;
  for (;;) {
    await nextTask();
    signal?.throwIfAborted();
    const now = performance.now();
    if (now >= untold && part !== undefined) {
      tell(part);
      untold = now + TOLD_EVERY;
    }
    do {
      const { done, value } = steps.next();
      if (done) return value;
      part = value ?? part;
    } while (performance.now() < now + SLICE);
  }
}

/** Chromium has `scheduler.yield` since 129, Firefox since 142. A timer would wait for a second in a tab behind others. */
export function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
