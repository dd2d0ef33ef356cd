/**
 * The text of a compiled pack → tables. Runs once a language, when a page or a process first needs it, so it does little
 * more than to copy numbers.
 */
import type { Cues, Family } from '../languages/pack.ts';
import type { Steps } from '../steps.ts';
import { CLASS_NUMBER, FIRST_WORD_CLASS } from '../text/word-table.ts';
import { readNumbers, SHORT } from './number-text.ts';
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

/** Numbers that were written as a count and differences, from a place on; with the place behind them. */
function readCounted(from: Int32Array, at: number): { numbers: number[]; end: number } {
  const numbers: number[] = [];
  const end = at + 1 + (from[at] as number);
  let last = 0;
  for (let i = at + 1; i < end; i++) {
    last += from[i] as number;
    numbers.push(last);
  }
  return { numbers, end };
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
  const written = readNumbers(text);
  const members: number[] = [];
  const memberStarts = new Int32Array(terminals.length + 1);
  for (let i = 0, at = 0; i < terminals.length; i++) {
    const { numbers, end } = readCounted(written, at);
    for (const member of numbers) members.push(member);
    memberStarts[i + 1] = members.length;
    at = end;
  }
  const { starts, numbers } = turned({ starts: memberStarts, numbers: members }, classes);
  return { alsoStarts: starts, also: numbers.map((row) => terminals[row] as number) };
}

type SetColumns = Pick<Tables, 'setStarts' | 'sets' | 'memberStarts' | 'members'>;

/** The members of each set, and from them the sets of each class. */
function readMembers(text: string, isOne: readonly boolean[], classes: number): SetColumns {
  const members = readNumbers(text, SHORT.members);
  const memberStarts = new Int32Array(isOne.length + 1);
  let at = 0;
  for (let set = 0; set < isOne.length; set++) {
    if (!isOne[set]) while ((members[at] as number) < (members[at + 1] as number)) at++;
    at += isOne[set] ? 1 : 2;
    memberStarts[set + 1] = at;
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
  const heads = readNumbers(columns.heads);
  const shapes = readNumbers(columns.shapes);
  const named = readNumbers(columns.phrases);
  const widths = readNumbers(columns.gaps);
  const count = heads.length;
  const entries = new Uint16Array(count);
  const roles = new Uint8Array(count);
  const anchors = new Uint8Array(count);
  const starts = new Int32Array(count + 1);
  const phrases = new Uint16Array(named.length);
  const gaps = new Uint8Array(named.length);
  let next = firstOwn;
  let at = 0;
  for (let program = 0; program < count; program++) {
    const head = heads[program] as number;
    const shape = shapes[program] as number;
    entries[program] = (entries[program - 1] ?? 0) + Math.floor(head / 3);
    roles[program] = head % 3;
    anchors[program] = Math.floor(shape / SHAPE_BASE);
    const end = at + (shape % SHAPE_BASE);
    for (let i = at; i < end; i++) {
      phrases[i] = (named[i] as number) || next++;
      // The first phrase of a program has no gap before it.
      if (i > at) gaps[i] = widths[i - program - 1] as number;
    }
    at = end;
    starts[program + 1] = at;
  }
  return { programs: { count, entries, roles, anchors, starts, phrases, gaps }, phrases: next };
}

interface GrammarRead {
  grammar: Grammar;
  /** Of each set, whether it has one member alone. */
  isOne: readonly boolean[];
}

/** Sequences that are read in one step: some tenth of a millisecond. */
const STRIDE = 256;

/** The sequences of the lists come first, as many for each as it has; each of the rest is a phrase of its own. */
function* readGrammar(pack: CompiledPack, meanings: Tables['meanings'], firstOwn: number): Steps<GrammarRead> {
  const reader = new SequenceReader(pack.sequences);
  const starts: number[] = [];
  while (!reader.done) {
    starts.push(reader.read());
    if (starts.length % STRIDE === 0) yield;
  }
  const phrases = new Uint16Array(starts.length);
  const lists = readNumbers(pack.lists);
  let sequence = 0;
  for (let list = 0; list < lists.length; list++) {
    phrases.fill(list + 1, sequence, sequence + (lists[list] as number));
    sequence += lists[list] as number;
  }
  for (let own = firstOwn; sequence < starts.length; own++) phrases[sequence++] = own;
  const grammar = {
    ...reader.columns,
    starts: Int32Array.from(starts),
    phrases,
    families: readFamilies(pack, meanings),
  };
  return { grammar, isOne: reader.isOne };
}

/** A family that a program names is a phrase as well, by the numbers behind those of the lists. */
function readFamilies(pack: CompiledPack, meanings: Tables['meanings']): Uint16Array {
  return Uint16Array.from(meanings, (meaning) => {
    const named = meaning?.family === undefined ? -1 : pack.namedFamilies.indexOf(meaning.family);
    return named === -1 ? 0 : meanings.length + named;
  });
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
  labels: false,
  requires: undefined,
  alone: undefined,
  denies: false,
  party: undefined,
  needs: false,
};

/** Reads a pack that compilePack wrote. */
export function* readTables(pack: CompiledPack): Steps<Tables> {
  const [words, stems, suffixes] = [readWords(pack.words), readWords(pack.stems), readWords(pack.suffixes)];
  const firstStem = FIRST_WORD_CLASS + words.length;
  const classes = firstStem + stems.length + suffixes.length;
  const open = [CLASS_NUMBER, ...Array.from({ length: classes - firstStem }, (_, i) => firstStem + i)];
  const meanings = readMeanings(pack);
  const firstOwn = meanings.length + pack.namedFamilies.length;
  yield;
  const { grammar, isOne } = yield* readGrammar(pack, meanings, firstOwn);
  yield;
  const members = readMembers(pack.members, isOne, classes);
  yield;
  const programs = readPrograms(pack.programs, firstOwn);
  yield;
  return {
    language: pack.language,
    rules: pack.rules,
    words,
    stems,
    suffixes,
    abbreviations: readCounted(readNumbers(pack.abbreviations), 0).numbers,
    classes,
    ...members,
    ...readImplied(pack.implied, open, classes),
    grammar,
    meanings,
    firstOwn,
    entries: pack.entries.map((entry) => ({ ...PLAIN_ENTRY, ...entry }) as Entry),
    ...programs,
  };
}
