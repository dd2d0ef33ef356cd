/**
 * Code units that print nothing: white space, no-break and typographic spaces, the byte-order mark, zero-width characters,
 * and the object replacement character that pages leave behind when copied.
 */
export const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  (code >= 0x7f &&
    (code <= 0xa0 ||
      (code >= 0x2000 && code <= 0x200f) ||
      (code >= 0x2028 && code <= 0x202f) ||
      code === 0x205f ||
      code === 0x2060 ||
      code === 0x3000 ||
      code === 0xfeff ||
      code === 0xfffc));

/** The first place at or after `start` that is not blank, or `end`. */
export const skipBlanks = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
};

/** The place after the last character before `end` that is not blank, or `start`. */
export const dropBlanks = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
};
