/**
 * The text of a compiled pack → tables. Runs once a language, when a page or a process first needs it, so it does little
 * more than to copy numbers.
 */
import type { Cues, Family } from '../languages/pack.ts';
import { CLASS_NUMBER, FIRST_WORD_CLASS } from '../text/word-table.ts';
import { NumberReader, SHORT } from './number-text.ts';
import { SequenceReader } from './sequence-reader.ts';
import {
  type CompiledPack,
  type Grammar,
  type PhraseMeaning,
  type Program,
  type ProgramColumns,
  SHAPE_BASE,
  type Tables,
} from './tables.ts';
import { readWords } from './word-text.ts';

const namesIn = (text: string | undefined): string[] => (text ? text.split(' ') : []);

/** Numbers that were written as a count and differences. */
function readCounted(reader: NumberReader): number[] {
  const numbers: number[] = [];
  let last = 0;
  for (let count = reader.next(); count > 0; count--) {
    last += reader.next();
    numbers.push(last);
  }
  return numbers;
}

/** By class, the classes that it satisfies beside its own. */
function readImplied(text: string, terminals: readonly number[]): Map<number, number[]> {
  const satisfies = new Map<number, number[]>();
  const reader = new NumberReader(text);
  for (const terminal of terminals)
    for (const wordClass of readCounted(reader)) {
      const known = satisfies.get(wordClass);
      if (known) known.push(terminal);
      else satisfies.set(wordClass, [terminal]);
    }
  return satisfies;
}

type SetColumns = Pick<Tables, 'setStarts' | 'sets' | 'memberStarts' | 'members'>;

/** The members of each set, and from them the sets of each class. */
function readMembers(text: string, isOne: readonly boolean[], classes: number): SetColumns {
  const reader = new NumberReader(text, SHORT.members);
  const members: number[] = [];
  const memberStarts = new Int32Array(isOne.length + 1);
  for (let set = 0; set < isOne.length; set++) {
    let ends = isOne[set] as boolean;
    for (let last = -1; ; ) {
      const member = reader.next();
      members.push(member);
      if (ends || member < last) break;
      last = member;
      ends = false;
    }
    memberStarts[set + 1] = members.length;
  }
  return { memberStarts, members: Uint16Array.from(members), ...setsOfClasses(members, memberStarts, classes) };
}

/** A counting sort: classes count their sets, then sets are put to their places. */
function setsOfClasses(
  members: readonly number[],
  memberStarts: Int32Array,
  classes: number,
): Pick<Tables, 'setStarts' | 'sets'> {
  const setStarts = new Int32Array(classes + 1);
  for (const member of members) setStarts[member + 1] = (setStarts[member + 1] as number) + 1;
  for (let i = 0; i < classes; i++) setStarts[i + 1] = (setStarts[i + 1] as number) + (setStarts[i] as number);
  const free = setStarts.slice();
  const sets = new Uint16Array(members.length);
  for (let set = 0; set + 1 < memberStarts.length; set++)
    for (let i = memberStarts[set] as number; i < (memberStarts[set + 1] as number); i++) {
      const member = members[i] as number;
      const at = free[member] as number;
      sets[at] = set;
      free[member] = at + 1;
    }
  return { setStarts, sets };
}

/** What each list is; phrase 0 is none. */
function readMeanings(pack: CompiledPack): (PhraseMeaning | undefined)[] {
  const meanings: (PhraseMeaning | undefined)[] = [undefined];
  for (const cue of namesIn(pack.cues)) meanings.push({ cue: cue as keyof Cues });
  for (const [family, values] of Object.entries(pack.values))
    for (const value of namesIn(values)) meanings.push({ family: family as Family, value });
  for (let i = 0; i < pack.plainLists; i++) meanings.push(undefined);
  return meanings;
}

function readPrograms(columns: ProgramColumns, firstOwn: number): { programs: Program[]; phrases: number } {
  const heads = new NumberReader(columns.heads);
  const shapes = new NumberReader(columns.shapes);
  const named = new NumberReader(columns.phrases);
  const widths = new NumberReader(columns.gaps);
  const programs: Program[] = [];
  let entry = 0;
  let next = firstOwn;
  while (!heads.done) {
    const head = heads.next();
    const shape = shapes.next();
    const phrases: number[] = [];
    const gaps: number[] = [];
    for (let i = 0; i < shape % SHAPE_BASE; i++) {
      phrases.push(named.next() || next++);
      if (i > 0) gaps.push(widths.next());
    }
    entry += Math.floor(head / 3);
    programs.push({ entry, role: head % 3, phrases, gaps, anchor: Math.floor(shape / SHAPE_BASE) });
  }
  return { programs, phrases: next };
}

/** What each sequence of the lists is accepted as: the list, and its family where a program names that. */
function acceptsOfLists(pack: CompiledPack, meanings: Tables['meanings']): number[][] {
  const reader = new NumberReader(pack.lists);
  const accepts: number[][] = [];
  for (let list = 1; !reader.done; list++) {
    const family = meanings[list]?.family;
    const named = family === undefined ? -1 : pack.namedFamilies.indexOf(family);
    const own = named === -1 ? [list] : [list, meanings.length + named];
    for (let count = reader.next(); count > 0; count--) accepts.push(own);
  }
  return accepts;
}

function readGrammar(reader: SequenceReader, ofLists: number[][], firstOwn: number): Grammar {
  const starts: number[] = [];
  while (!reader.done) starts.push(reader.read());
  const accepts = starts.map((_, i) => ofLists[i] ?? [firstOwn + i - ofLists.length]);
  return { ...reader.columns, starts, accepts };
}

/** Reads a pack that compilePack wrote. */
export function readTables(pack: CompiledPack): Tables {
  const [words, stems, suffixes] = [readWords(pack.words), readWords(pack.stems), readWords(pack.suffixes)];
  const firstStem = FIRST_WORD_CLASS + words.length;
  const classes = firstStem + stems.length + suffixes.length;
  const open = [CLASS_NUMBER, ...Array.from({ length: classes - firstStem }, (_, i) => firstStem + i)];
  const meanings = readMeanings(pack);
  const firstOwn = meanings.length + pack.namedFamilies.length;
  const sequences = new SequenceReader(pack.sequences);
  const grammar = readGrammar(sequences, acceptsOfLists(pack, meanings), firstOwn);
  return {
    language: pack.language,
    rules: pack.rules,
    words,
    stems,
    suffixes,
    abbreviations: readCounted(new NumberReader(pack.abbreviations)),
    classes,
    ...readMembers(pack.members, sequences.isOne, classes),
    satisfies: readImplied(pack.implied, open),
    grammar,
    meanings,
    firstOwn,
    entries: pack.entries,
    ...readPrograms(pack.programs, firstOwn),
  };
}
