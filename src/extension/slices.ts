/** Long work in a page, a little at a time. */
import type { Steps } from '../steps.ts';

/**
 * Of work in one task: ms. A task of 50 ms is felt (W3C Long Tasks); a processor four times as slow still has room for
 * the step that overruns it.
 */
const SLICE = 8;

/**
 * Does the steps in slices, each in a task of its own, the first as well.
 * @throws the reason of `signal` where it gives up: nothing is done after that
 */
export async function inSlices<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    await nextTask();
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
  }
}

/** Chromium has `scheduler.yield` since 129, Firefox since 142. A timer would wait for a second in a tab behind others. */
function nextTask(): Promise<void> {
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
