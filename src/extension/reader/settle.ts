/**
 * Waits for a page that is still being written by its scripts. Nothing is awaited on a page that stands still: the
 * observer goes when patience ends, whether or not anything changed.
 */

/** A page that has not shown its text by then is taken for what it shows. */
const PATIENCE = 12_000;
/**
 * Between two looks, so that a page that never rests (a ticker) costs a few and not thousands. Each rest is twice as
 * long as the one before: what comes comes soon, and three looks reach over most of the wait.
 */
const FIRST_REST = 1_200;

export interface Settling {
  /** The first look is over. */
  seen: Promise<void>;
  /** Ends the waiting. */
  end(): void;
}

/**
 * Looks at once, and again after changes of the page, also of those during a look; never twice at once.
 * @param isOurs nodes whose coming and going is no change of the page
 */
export function untilSettled(look: () => Promise<void>, isOurs: (node: Node) => boolean): Settling {
  let looks = 0;
  let isLooking = false;
  let changed = false;
  let ended = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const wait = () => setTimeout(again, FIRST_REST * 2 ** (looks - 1));
  const observer = new MutationObserver((records) => {
    if (records.every((record) => changesOnly(record, isOurs))) return;
    changed = true;
    if (!isLooking) rest ??= wait();
  });
  const end = () => {
    ended = true;
    observer.disconnect();
    clearTimeout(rest);
    clearTimeout(patience);
  };
  const patience = setTimeout(end, PATIENCE);
  async function again() {
    looks++;
    isLooking = true;
    changed = false;
    await look();
    isLooking = false;
    rest = changed && !ended ? wait() : undefined;
  }
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return { seen: again(), end };
}

const changesOnly = ({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean =>
  addedNodes.length + removedNodes.length > 0 && [...addedNodes, ...removedNodes].every(isOurs);
