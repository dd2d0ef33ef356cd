import type { Block } from '../model.ts';

/** 4 KB from all over a document tell its kind as surely as the whole. */
const PIECES = 32;
const PIECE_LENGTH = 128;
/** A sign of Chinese, Japanese or Korean writing holds what takes three letters elsewhere. */
const DENSE_SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTERS_PER_DENSE_SIGN = 3;
/** A few words of the field in a menu are no dense text: shorter texts count as this long. */
const LEAST_LETTERS = 600;

export interface Sample {
  /** Lower case and composed, with a space between the texts and around them all. */
  text: string;
  /** Its length as if written in an alphabet. */
  letters: number;
}

/** Takes pieces of the text at even distances, over the ends of blocks; all of it where it is short. */
export function takeSample(blocks: readonly Block[]): Sample {
  const text = blocks.map((block) => block.text).join(' ');
  if (text.length <= PIECES * PIECE_LENGTH) return sampleOf([text]);
  const step = text.length / PIECES;
  return sampleOf(
    Array.from({ length: PIECES }, (_, i) => text.slice(Math.floor(i * step), Math.floor(i * step) + PIECE_LENGTH)),
  );
}

export function sampleOf(texts: readonly string[]): Sample {
  const text = ` ${texts.join(' ')} `.normalize('NFC').toLowerCase();
  return { text, letters: text.length * (DENSE_SIGN.test(text.slice(0, 400)) ? LETTERS_PER_DENSE_SIGN : 1) };
}

/** So many in the sample, per thousand letters. */
export function density(found: number, sample: Sample, least = LEAST_LETTERS): number {
  return (1000 * found) / Math.max(sample.letters, least);
}
