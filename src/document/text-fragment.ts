/**
 * A link to a passage of a page: a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers
 * scroll to and highlight. `#:~:text=[prefix-,]start[,end][,-suffix]`, each part a run of words within one block.
 */
import type { Block } from '../model.ts';

/** A longer passage is named by its first and last words, as the specification's authors advise (§ "Generating"). */
const LONGEST_EXACT = 300;
/** Words at either end of a long passage, and around one that stands in the page more than once. */
const ENDS = 6;
const CONTEXT = 4;
/** Shorter passages may stand in a menu that was not read; they get their surroundings too. In characters. */
const SHORT = 20;

interface Passage {
  /** Index into the blocks. */
  block: number;
  /** As in evidence: from where the block's `offset` counts. */
  start: number;
  end: number;
}

/** @param address of the page; a route in its fragment stays, a place in it does not */
export function linkToPassage(address: string, blocks: readonly Block[], { block, start, end }: Passage): string {
  const { text, offset } = blocks[block]!;
  const [from, to] = [start - offset, end - offset];
  const passage = text.slice(from, to);
  const named = passage.length > LONGEST_EXACT ? endsOf(passage) : [passage];
  const isClear = passage.length >= SHORT && isOnlyOne(named[0]!, blocks);
  const prefix = isClear ? '' : lastWords(text.slice(0, from) || (blocks[block - 1]?.text ?? ''));
  const suffix = isClear ? '' : firstWords(text.slice(to) || (blocks[block + 1]?.text ?? ''));
  const parts = [prefix && `${encode(prefix)}-`, ...named.map(encode), suffix && `-${encode(suffix)}`];
  const page = address.replace(/#(?![/!]).*/, '');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** As many words at the end as it takes that they do not stand in the passage before. */
function endsOf(passage: string): [string, string] {
  const words = passage.split(/\s+/).filter(Boolean);
  let count = Math.min(ENDS, words.length >> 1);
  const start = words.slice(0, count).join(' ');
  const rest = fold(words.slice(count).join(' '));
  const last = () => words.slice(-count).join(' ');
  while (count < words.length >> 1 && rest.indexOf(fold(last())) < rest.length - last().length) count++;
  return [start, last()];
}

/** Matching is blind to case and to how much space stands between words. */
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function isOnlyOne(passage: string, blocks: readonly Block[]): boolean {
  const sought = fold(passage);
  let found = 0;
  for (const { text } of blocks) {
    const folded = fold(text);
    for (let at = folded.indexOf(sought); at >= 0 && found < 2; at = folded.indexOf(sought, at + 1)) found++;
  }
  return found === 1;
}

const lastWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(-CONTEXT).join(' ');
const firstWords = (text: string): string => text.split(/\s+/).filter(Boolean).slice(0, CONTEXT).join(' ');

/** `&` and `,` part directives and their parts, and so does `-`, which `encodeURIComponent` leaves. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\s+/g, ' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
