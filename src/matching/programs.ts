/**
 * Patterns → programs: phrases with gaps between. Used at build time.
 */
import type { Pattern } from '../languages/pack.ts';
import type { Commonness } from './commonness.ts';
import type { Lists } from './lists.ts';
import { differences, writeNumbers } from './number-text.ts';
import { type Element, parsePattern } from './pattern.ts';
import { type Program, type ProgramColumns, SHAPE_BASE } from './tables.ts';

/** A phrase of a program: a list by its name, or words. */
export type Piece = { list: string } | { words: readonly Element[] };

export interface Draft {
  pieces: readonly Piece[];
  gaps: readonly number[];
}

const hasList = (element: Element): boolean =>
  element.kind === 'list' ||
  (element.kind === 'optional' && element.body.some(hasList)) ||
  (element.kind === 'choice' && element.options.some((option) => option.some(hasList)));

/** Sequences in which lists stand only at the top, so that each can be a phrase of its own. */
function liftLists(elements: readonly Element[]): Element[][] {
  let sequences: Element[][] = [[]];
  for (const element of elements) {
    let options: Element[][] = [[element]];
    if (element.kind !== 'list' && hasList(element))
      options =
        element.kind === 'optional'
          ? [[], ...liftLists(element.body)]
          : (element as { options: Element[][] }).options.flatMap(liftLists);
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]));
  }
  return sequences;
}

/** Each list of a sequence is a piece, and so is what stands between two. */
function piecesOf(sequence: readonly Element[]): Piece[] {
  const pieces: Piece[] = [];
  let words: Element[] = [];
  const flush = (): void => {
    if (words.length > 0) pieces.push({ words });
    words = [];
  };
  for (const element of sequence) {
    if (element.kind !== 'list') words.push(element);
    else {
      flush();
      pieces.push({ list: element.name });
    }
  }
  flush();
  return pieces;
}

function append({ pieces, gaps }: Draft, gap: number, more: readonly Piece[]): Draft {
  const before = more.map((_, i) => (i === 0 ? gap : 0));
  return { pieces: [...pieces, ...more], gaps: [...gaps, ...before.slice(pieces.length === 0 ? 1 : 0)] };
}

/**
 * A pattern as pieces and gaps; several where a choice holds lists.
 * @throws Error that names the pattern, where it cannot be read or names a list that is none
 */
export function draftsOf(pattern: Pattern, lists: Lists): Draft[] {
  const parsed = parsePattern(pattern);
  let drafts: Draft[] = [{ pieces: [], gaps: [] }];
  for (const [i, segment] of parsed.segments.entries()) {
    const gap = i === 0 ? 0 : (parsed.gaps[i - 1] as number);
    // A segment of optional words alone may be missing with the gap before it.
    const without = segment.every((element) => element.kind === 'optional') ? drafts : [];
    const sequences = liftLists(segment).map(piecesOf);
    drafts = [...sequences.flatMap((pieces) => drafts.map((draft) => append(draft, gap, pieces))), ...without];
  }
  for (const { pieces } of drafts)
    for (const piece of pieces)
      if ('list' in piece && !lists.has(piece.list)) throw new Error(`"${pattern}": there is no list @${piece.list}`);
  return drafts.filter((draft) => draft.pieces.length > 0);
}

/** Index of the piece to look for first. */
export function anchorOf({ pieces }: Draft, commonness: Commonness): number {
  const shares = pieces.map((piece) => ('list' in piece ? commonness.ofList(piece.list) : commonness.of(piece.words)));
  return shares.indexOf(Math.min(...shares));
}

/** @param firstOwn number of the first phrase that is neither list nor family; they are named in the order of their numbers */
export function writePrograms(programs: readonly Program[], firstOwn: number): ProgramColumns {
  const entries = differences(programs.map(({ entry }) => entry));
  let next = firstOwn;
  const phrases = programs.flatMap((program) =>
    program.phrases.map((phrase) => {
      if (phrase !== next) return phrase;
      next++;
      return 0;
    }),
  );
  return {
    heads: writeNumbers(programs.map(({ role }, i) => 3 * (entries[i] as number) + role)),
    shapes: writeNumbers(programs.map(({ anchor, phrases: { length } }) => SHAPE_BASE * anchor + length)),
    phrases: writeNumbers(phrases),
    gaps: writeNumbers(programs.flatMap(({ gaps }) => gaps)),
  };
}
