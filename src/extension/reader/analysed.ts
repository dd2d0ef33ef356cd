/** Has the background analyse what was read in this page, so that the page does not stand still for it. */
import type { Block } from '../../model.ts';
import { ANALYSIS_PORT, type Analysed, type Answer, type Request } from '../analysis-port.ts';
import { nextTask } from '../slices.ts';

/** Times that a background that was stopped at work is asked again. */
const MOST_ATTEMPTS = 3;

/** UTF-16 code units of text; the browser takes some two milliseconds for them. */
const LONGEST_PART = 150_000;

interface Options {
  signal: AbortSignal;
  /** Told the part that is done, from 0 to 1, while it takes long. */
  tell(part: number): void;
}

/** @throws what went wrong there; the reason of `signal` where it gives up */
export async function analysed(request: Request, options: Options): Promise<Analysed> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const answer = await ask(request, options);
    if (answer && 'error' in answer) throw new Error(answer.error);
    if (answer) return answer;
  }
  throw new Error(`The background was stopped ${MOST_ATTEMPTS} times while it analysed the page.`);
}

/** Undefined where the background was stopped; its last answer otherwise. */
function ask(request: Request, { signal, tell }: Options) {
  return new Promise<Exclude<Answer, { progress: number }> | undefined>((resolve, reject) => {
    signal.throwIfAborted();
    const port = chrome.runtime.connect({ name: ANALYSIS_PORT });
    const giveUp = () => {
      port.disconnect();
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp, { once: true });
    port.onDisconnect.addListener(() => {
      // Looked at, or Chromium logs that nobody did.
      void chrome.runtime.lastError;
      signal.removeEventListener('abort', giveUp);
      resolve(undefined);
    });
    port.onMessage.addListener((answer: Answer) => {
      if ('progress' in answer) return tell(answer.progress);
      signal.removeEventListener('abort', giveUp);
      port.disconnect();
      resolve(answer);
    });
    // To a port that was closed meanwhile nothing can be sent; the promise is settled then.
    post(port, request).catch(reject);
  });
}

/** A long document in parts, each sent in a task of its own: the browser writes a message down while the page waits. */
async function post(port: chrome.runtime.Port, { document, asked }: Request): Promise<void> {
  let blocks: Block[] = [];
  let length = 0;
  for (const block of document.blocks) {
    if (length > LONGEST_PART) {
      port.postMessage({ blocks });
      blocks = [];
      length = 0;
      await nextTask();
    }
    blocks.push(block);
    length += block.text.length;
  }
  port.postMessage({ document: { ...document, blocks }, asked });
}
