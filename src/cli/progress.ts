/** One line on a terminal that tells how far a batch is, written over itself. */

/** A line that changes more often than this cannot be read, and costs time. */
const INTERVAL = 250;

/** Back to the line's beginning, and all behind it away: ECMA-48, "erase in line". */
const CLEAR = '\r\x1b[K';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

export class Progress {
  readonly #write: (text: string) => void;
  readonly #now: () => number;
  readonly #began: number;
  #written: number;
  #read = 0;
  #failed = 0;
  #bytes = 0;

  /** @param now milliseconds */
  constructor(write: (text: string) => void, now: () => number = Date.now) {
    this.#write = write;
    this.#now = now;
    this.#began = now();
    this.#written = this.#began;
  }

  /** Counts a document. */
  count(bytes: number, wasRead: boolean): void {
    this.#bytes += bytes;
    if (wasRead) this.#read++;
    else this.#failed++;
    const now = this.#now();
    if (now - this.#written < INTERVAL) return;
    this.#written = now;
    this.#write(CLEAR + this.#line(now));
  }

  end(): void {
    this.#write(`${CLEAR}${this.#line(this.#now())}\n`);
  }

  #line(now: number): string {
    const seconds = Math.max(now - this.#began, 1) / 1000;
    const failed = this.#failed > 0 ? `, ${this.#failed} could not be` : '';
    return `${this.#read} documents read${failed}; ${megabytes(this.#bytes)} MB, ${megabytes(this.#bytes / seconds)} MB a second`;
  }
}
