import type { Block } from '../model.ts';

/** 4 KB from all over a document tell its kind as surely as the whole. */
const PIECES = 32;
const PIECE_LENGTH = 128;
/** A sign of Chinese, Japanese or Korean writing holds what takes three letters elsewhere. */
const DENSE_SIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LETTERS_PER_DENSE_SIGN = 3;
/** A few words of the field in a title alone are no dense text. */
const LEAST_LETTERS = 200;

export interface Sample {
  /** Lower case and composed, with a space between the texts and around them all. */
  text: string;
  /** Its length as if written in an alphabet. */
  letters: number;
}

/** Takes pieces of the texts at even distances; all of them where they are short. */
export function takeSample(blocks: readonly Block[]): Sample {
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const step = length / PIECES;
  if (step <= PIECE_LENGTH) return sampleOf(blocks.map((block) => block.text));
  const pieces: string[] = [];
  let passed = 0;
  for (const { text } of blocks) {
    while (pieces.length * step < passed + text.length) {
      const start = Math.max(0, Math.floor(pieces.length * step) - passed);
      pieces.push(text.slice(start, start + PIECE_LENGTH));
    }
    passed += text.length;
  }
  return sampleOf(pieces);
}

export function sampleOf(texts: readonly string[]): Sample {
  const text = ` ${texts.join(' ')} `.normalize('NFC').toLowerCase();
  return { text, letters: text.length * (DENSE_SIGN.test(text.slice(0, 400)) ? LETTERS_PER_DENSE_SIGN : 1) };
}

/** So many in the sample, per thousand letters. */
export function density(found: number, sample: Sample): number {
  return (1000 * found) / Math.max(sample.letters, LEAST_LETTERS);
}
