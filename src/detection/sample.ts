import type { Block } from '../model.ts';

/** 3 KB from all over a document tell its kind as surely as the whole. */
const PIECES = 24;
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
  /** The same of the whole document. */
  documentLetters: number;
}

/** Takes pieces of the text at even distances, over the ends of blocks; all of it where it is short. */
export function takeSample(blocks: readonly Block[], pieces = PIECES): Sample {
  const text = blocks.map((block) => block.text).join(' ');
  if (text.length <= pieces * PIECE_LENGTH) return sampleOf([text]);
  const step = text.length / pieces;
  const starts = Array.from({ length: pieces }, (_, i) => Math.floor(i * step));
  return sampleOf(
    starts.map((start) => text.slice(start, start + PIECE_LENGTH)),
    text.length,
  );
}

/** @param length of the document that the texts are pieces of, where they are not all of it */
export function sampleOf(texts: readonly string[], length?: number): Sample {
  const text = ` ${texts.join(' ')} `.normalize('NFC').toLowerCase();
  const lettersPerSign = DENSE_SIGN.test(text.slice(0, 400)) ? LETTERS_PER_DENSE_SIGN : 1;
  return { text, letters: text.length * lettersPerSign, documentLetters: (length ?? text.length) * lettersPerSign };
}

/** So many in the sample, per thousand letters. */
export function density(found: number, sample: Sample, least = LEAST_LETTERS): number {
  return (1000 * found) / Math.max(sample.letters, least);
}
