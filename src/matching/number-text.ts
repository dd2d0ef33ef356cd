/**
 * Lists of small numbers as text: the form in which tables are shipped. Printable ASCII needs no escapes in a script,
 * is read without a copy, and leaves the entropy coding to the archive's own compression.
 *
 * A number below `short` is one digit of base 91. Other leading digits count blocks of 91, whose place a second digit
 * tells; the last leading digit of all announces three more digits.
 */

/** The digits are `#` to `~` without the backslash. */
const BASE = 91;
const FIRST_UNIT = 35;
const BACKSLASH = 92;

/** How many numbers take one digit, by what is written: most references are to a few symbols, members to any word. */
export const SHORT = { any: 45, symbols: 45, members: 8 } as const;

const digit = (value: number): string =>
  String.fromCharCode(value + FIRST_UNIT < BACKSLASH ? value + FIRST_UNIT : value + FIRST_UNIT + 1);

/** @throws RangeError for a number that is not whole, not positive or takes more than four digits */
export function writeNumbers(numbers: readonly number[], short: number = SHORT.any): string {
  const longest = BASE - 1;
  const limit = short + (longest - short) * BASE;
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number - limit >= BASE ** 3) throw new RangeError(`${number}`);
      if (number < short) return digit(number);
      const rest = number - short;
      if (number < limit) return digit(short + Math.floor(rest / BASE)) + digit(rest % BASE);
      const far = number - limit;
      return (
        digit(longest) + digit(Math.floor(far / BASE ** 2)) + digit(Math.floor(far / BASE) % BASE) + digit(far % BASE)
      );
    })
    .join('');
}

/** By code unit, what a digit is worth. */
const VALUES = Int32Array.from({ length: 128 }, (_, unit) => (unit < BACKSLASH ? unit : unit - 1) - FIRST_UNIT);

/**
 * The numbers of a text, in order. One loop over one text, for a page waits for it.
 * @param short the same as when it was written
 */
export function readNumbers(text: string, short: number = SHORT.any): Int32Array {
  const numbers = new Int32Array(text.length);
  const longest = BASE - 1;
  const limit = short + (longest - short) * BASE;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    let number = VALUES[text.charCodeAt(at)] as number;
    if (number === longest) {
      let far = 0;
      for (const end = at + 3; at < end; ) far = far * BASE + (VALUES[text.charCodeAt(++at)] as number);
      number = limit + far;
    } else if (number >= short) number = short + (number - short) * BASE + (VALUES[text.charCodeAt(++at)] as number);
    numbers[count++] = number;
  }
  return numbers.subarray(0, count);
}

/** Ascending numbers by their differences, which are smaller. */
export const differences = (ascending: readonly number[]): number[] =>
  ascending.map((number, i) => number - (ascending[i - 1] ?? 0));
