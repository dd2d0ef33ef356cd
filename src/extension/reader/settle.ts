/**
 * Waits for a page that is still being written by its scripts. Nothing is awaited on a page that stands still: the
 * observer goes with the last attempt, whether or not anything changed.
 */

/** A page that has not shown its text by then is taken for what it shows. */
const PATIENCE = 12_000;
/** Between two attempts, so that a page that never rests (a ticker) costs three readings and not thousands. */
const REST = 1_200;
const ATTEMPTS = 3;

/** Calls `attempt` after changes of the page until it returns true. The returned function ends the waiting. */
export function untilSettled(attempt: () => Promise<boolean>): () => void {
  let left = ATTEMPTS;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    rest ??= setTimeout(again, REST);
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(patience);
  };
  const patience = setTimeout(end, PATIENCE);
  async function again() {
    left--;
    if (left <= 0) observer.disconnect();
    rest = undefined;
    if ((await attempt()) || left <= 0) end();
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return end;
}
