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
  type Entry,
  type Grammar,
  type PhraseMeaning,
  type ProgramColumns,
  SHAPE_BASE,
  type Tables,
} from './tables.ts';
import { readWords } from './word-text.ts';

const namesIn = (text: string | undefined): string[] => (text ? text.split(' ') : []);

function readAll(text: string): number[] {
  const reader = new NumberReader(text);
  const numbers: number[] = [];
  while (!reader.done) numbers.push(reader.next());
  return numbers;
}

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

/** For each row of numbers below `columns`, where it begins among all: a list of lists in two columns. */
interface Rows {
  starts: Int32Array;
  numbers: ArrayLike<number>;
}

/** Which rows hold a number, by number; a counting sort. */
function turned({ starts, numbers }: Rows, columns: number): { starts: Int32Array; numbers: Uint16Array } {
  const turnedStarts = new Int32Array(columns + 1);
  for (let i = 0; i < numbers.length; i++) turnedStarts[(numbers[i] as number) + 1]!++;
  for (let i = 0; i < columns; i++) turnedStarts[i + 1]! += turnedStarts[i] as number;
  const free = turnedStarts.slice();
  const rows = new Uint16Array(numbers.length);
  for (let row = 0; row + 1 < starts.length; row++)
    for (let i = starts[row] as number; i < (starts[row + 1] as number); i++) rows[free[numbers[i] as number]!++] = row;
  return { starts: turnedStarts, numbers: rows };
}

/** By class, the classes that it satisfies beside its own. */
function readImplied(text: string, terminals: readonly number[], classes: number): Pick<Tables, 'alsoStarts' | 'also'> {
  const reader = new NumberReader(text);
  const members: number[] = [];
  const memberStarts = new Int32Array(terminals.length + 1);
  for (let i = 0; i < terminals.length; i++) {
    for (const member of readCounted(reader)) members.push(member);
    memberStarts[i + 1] = members.length;
  }
  const { starts, numbers } = turned({ starts: memberStarts, numbers: members }, classes);
  return { alsoStarts: starts, also: numbers.map((row) => terminals[row] as number) };
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
  const { starts, numbers } = turned({ starts: memberStarts, numbers: members }, classes);
  return { memberStarts, members: Uint16Array.from(members), setStarts: starts, sets: numbers };
}

/** What each list is; phrase 0 is none. */
function readMeanings(pack: CompiledPack): (PhraseMeaning | undefined)[] {
  const meanings: (PhraseMeaning | undefined)[] = [undefined];
  for (const cue of namesIn(pack.cues)) meanings.push({ cue: cue as keyof Cues, family: undefined, value: undefined });
  for (const [family, values] of Object.entries(pack.values))
    for (const value of namesIn(values)) meanings.push({ cue: undefined, family: family as Family, value });
  for (let i = 0; i < pack.plainLists; i++) meanings.push(undefined);
  return meanings;
}

function readPrograms(columns: ProgramColumns, firstOwn: number): Pick<Tables, 'programs' | 'phrases'> {
  const heads = readAll(columns.heads);
  const shapes = new NumberReader(columns.shapes);
  const named = new NumberReader(columns.phrases);
  const widths = new NumberReader(columns.gaps);
  const count = heads.length;
  const entries = new Uint16Array(count);
  const roles = new Uint8Array(count);
  const anchors = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const phrases: number[] = [];
  const gaps: number[] = [];
  let next = firstOwn;
  for (let program = 0; program < count; program++) {
    const head = heads[program] as number;
    const shape = shapes.next();
    entries[program] = (entries[program - 1] ?? 0) + Math.floor(head / 3);
    roles[program] = head % 3;
    anchors[program] = Math.floor(shape / SHAPE_BASE);
    for (let i = 0; i < shape % SHAPE_BASE; i++) {
      phrases.push(named.next() || next++);
      gaps.push(i === 0 ? 0 : widths.next());
    }
    starts[program + 1] = phrases.length;
  }
  const programs = { count, entries, roles, anchors, starts };
  return { programs: { ...programs, phrases: Uint16Array.from(phrases), gaps: Uint8Array.from(gaps) }, phrases: next };
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

/** What an entry leaves out. Entries of one shape are read several times as fast. */
const PLAIN_ENTRY: Record<keyof Entry, unknown> = {
  id: '',
  says: undefined,
  opens: undefined,
  actor: 'first',
  passive: false,
  bothWays: false,
  specific: false,
  presupposes: false,
  requires: undefined,
  alone: undefined,
  denies: false,
  party: undefined,
  needs: false,
};

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
    ...readImplied(pack.implied, open, classes),
    grammar,
    meanings,
    firstOwn,
    entries: pack.entries.map((entry) => ({ ...PLAIN_ENTRY, ...entry }) as Entry),
    ...readPrograms(pack.programs, firstOwn),
  };
}
