/**
 * Work that can be laid down between two steps. Whoever wants nothing but the result has it done at once; a page has a
 * few milliseconds of it done at a time, so that it answers while it is read.
 * A step may say what part of the work is done, from 0 to 1.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: most steps say nothing, by a bare `yield`.
export type Steps<Result> = Generator<number | void, Result>;

/** Blocks of a page, or lines, that a pass over all of them looks at in one step: less than a millisecond. */
export const STRIDE = 256;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
