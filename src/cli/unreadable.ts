/** The largest document or batch line, in bytes. The longest policies are under 1 MB; their pages with all markup under 10. */
export const MAX_BYTES = 32 * 2 ** 20;

export type ErrorCode = 'bad-json' | 'bad-request' | 'too-large' | 'unreadable';

/** Input that cannot be read. The message says what happened, why, and what to do. */
export class Unreadable extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const tooLarge = (what: string): Unreadable =>
  new Unreadable(
    'too-large',
    `${what} is larger than ${MAX_BYTES / 2 ** 20} MB, the most that is read. Give a part of it.`,
  );
