/**
 * Whether a person looks at the summary of this page: only then have they read the policy, and it is remembered. Told
 * what changed since they last did.
 */
import type { Past } from '../../summary/changes.ts';
import type { PageState } from '../../ui/state.ts';
import type { ToBackground } from '../message-to-background.ts';

/** Of longer policies nothing is kept. */
const MOST_WORDS = 20_000;

export class Watchers {
  private count = 0;
  private told: readonly number[] | undefined;
  private readonly send: (message: ToBackground) => Promise<unknown>;

  constructor(send: (message: ToBackground) => Promise<unknown>) {
    this.send = send;
  }

  watch(): void {
    this.count++;
  }

  unwatch(): void {
    this.count--;
  }

  /**
   * @param fingerprint of the text; one of each reading
   * @returns undefined where nobody looks, or there is nothing to tell that has not been told of this reading
   */
  async recollect(
    { status, analysis, verdict }: PageState,
    fingerprint: number[] | undefined,
  ): Promise<Past | undefined> {
    if (this.count === 0 || status !== 'ready' || !analysis || !fingerprint || fingerprint === this.told)
      return undefined;
    if (analysis.document.words > MOST_WORDS) return undefined;
    // A page that somebody had read out of curiosity may be their mail.
    if (analysis.detection.kind === 'other' && verdict !== 'policy') return undefined;
    this.told = fingerprint;
    const visit = Math.trunc(performance.timeOrigin);
    const past = await this.send({ kind: 'seen', visit, analysis, fingerprint });
    return (past || undefined) as Past | undefined;
  }
}
