/** A text as a set of numbers, one a piece between marks: they tell later whether words still stand in it, and keep none. */

/** The quotes of a text begin and end where its sentences or blocks do, so that their pieces are whole pieces of it. */
const MARKS = /[\n.!?…:;,()•–—]+/;

/** Distinct 32-bit numbers, in ascending order. Case, spaces, quotation marks and the order of pieces make no difference. */
export function fingerprint(text: string): number[] {
  return [...new Set(piecesOf(text).map(hash))].sort((a, b) => a - b);
}

/** Whether all of the words stand in the text that the fingerprint is of. */
export const stands = (words: string, text: ReadonlySet<number>): boolean =>
  piecesOf(words).every((piece) => text.has(hash(piece)));

const piecesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(MARKS)
    .map((piece) => piece.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter(Boolean);

/** FNV-1a (Fowler, Noll, Vo). Of two different pieces, one pair in 4,000,000,000 has one number. */
function hash(piece: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) value = Math.imul(value ^ piece.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
