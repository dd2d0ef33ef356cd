/**
 * A language pack → tables, written as text. Runs at build time and in tests, never in a page.
 */
import type { Family, Frame, LanguagePack, Pattern, Rule } from '../languages/pack.ts';
import { foldedWords } from '../text/character.ts';
import { Commonness } from './commonness.ts';
import { PhraseGrammar } from './grammar.ts';
import { Lists } from './lists.ts';
import { differences, SHORT, writeNumbers } from './number-text.ts';
import type { Element } from './pattern.ts';
import { anchorOf, draftsOf, type Piece, writePrograms } from './programs.ts';
import { type CompiledPack, type Entry, type Program, ROLE } from './tables.ts';
import { numberWords, type WordClasses } from './word-classes.ts';
import { writeWords } from './word-text.ts';

const entryOfRule = (id: string, rule: Rule): Entry => ({
  id,
  says: rule.says.split('/') as unknown as [string, string],
  actor: rule.actor ?? 'first',
  ...(rule.denies && { denies: true }),
  ...(rule.party && { party: rule.party }),
  ...(rule.needs && { needs: true }),
});

const entryOfFrame = (id: string, frame: Frame): Entry => ({
  id,
  opens: frame.opens,
  actor: frame.actor,
  ...(frame.passive && { passive: true }),
  ...(frame.bothWays && { bothWays: true }),
  ...(frame.specific && { specific: true }),
  ...(frame.presupposes && { presupposes: true }),
  ...(frame.labels && { labels: true }),
  ...(frame.requires && { requires: frame.requires }),
  ...(frame.alone && { alone: frame.alone }),
});

/** A program whose phrases have no numbers yet. */
type UnnumberedProgram = Omit<Program, 'phrases'> & { pieces: readonly Piece[] };

function readEntries(pack: LanguagePack, lists: Lists): { entries: Entry[]; programs: UnnumberedProgram[] } {
  const entries: Entry[] = [];
  const programs: UnnumberedProgram[] = [];
  const commonness = new Commonness(pack, lists);
  const add = (entry: Entry, patterns: readonly [role: number, patterns: readonly Pattern[] | undefined][]): void => {
    const index = entries.push(entry) - 1;
    for (const [role, list = []] of patterns)
      for (const pattern of list)
        for (const draft of draftsOf(pattern, lists))
          programs.push({ ...draft, entry: index, role, anchor: anchorOf(draft, commonness) });
  };
  for (const [id, frame] of Object.entries(pack.frames))
    add(entryOfFrame(`${pack.language}/${id}`, frame), [[ROLE.match, frame.match]]);
  for (const [id, rule] of Object.entries(pack.rules))
    add(entryOfRule(`${pack.language}/${id}`, rule), [
      [ROLE.match, rule.match],
      [ROLE.unless, rule.unless],
      [ROLE.needs, rule.needs],
    ]);
  return { entries, programs };
}

interface NumberedPrograms {
  programs: Program[];
  namedFamilies: Family[];
  /** The phrases that are neither lists nor families, in the order of their numbers, and the number of the first. */
  own: (readonly Element[])[];
  firstOwn: number;
}

/** Numbers phrases: lists, then the families that programs name, then the rest as programs first name them. */
function numberPhrases(drafts: readonly UnnumberedProgram[], lists: Lists): NumberedPrograms {
  const numbers = new Map(lists.names.map((name, i) => [name, i + 1]));
  const pieces = drafts.flatMap((draft) => draft.pieces);
  const named = new Set(pieces.flatMap((piece) => ('list' in piece && !numbers.has(piece.list) ? [piece.list] : [])));
  for (const family of named) numbers.set(family, numbers.size + 1);
  const firstOwn = numbers.size + 1;
  const own: (readonly Element[])[] = [];
  const numberOf = (piece: Piece): number => {
    if ('list' in piece) return numbers.get(piece.list) as number;
    const key = `words:${JSON.stringify(piece.words)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, firstOwn + own.length);
    return firstOwn + own.push(piece.words) - 1;
  };
  const programs = drafts.map(({ pieces: ofProgram, ...program }) => ({
    ...program,
    phrases: ofProgram.map(numberOf),
  }));
  return { programs, namedFamilies: [...named] as Family[], own, firstOwn };
}

/** Classes of each set, ascending, with the last two swapped: see CompiledPack. */
function writeMembers(sets: readonly (readonly string[])[], classes: WordClasses): string {
  const members = sets.flatMap((terminals) => {
    const ascending = terminals.map((terminal) => classes.classOf.get(terminal) as number).sort((a, b) => a - b);
    return ascending.length < 2
      ? ascending
      : [...ascending.slice(0, -2), ascending.at(-1) as number, ascending.at(-2) as number];
  });
  return writeNumbers(members, SHORT.members);
}

/** FNV-1a over the pack's data, so that a run can be cited. */
function hashOf(pack: LanguagePack): string {
  let hash = 0x811c9dc5;
  const json = JSON.stringify(pack);
  for (let i = 0; i < json.length; i++) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const counted = (ascending: readonly number[]): number[] => [ascending.length, ...differences(ascending)];

/**
 * Compiles a language pack.
 * @throws Error that names the pattern at fault
 */
export function compilePack(pack: LanguagePack): CompiledPack {
  const lists = new Lists(pack);
  const { entries, programs: drafts } = readEntries(pack, lists);
  const { programs, namedFamilies, own, firstOwn } = numberPhrases(drafts, lists);
  const grammar = new PhraseGrammar(lists);
  const sequences = lists.names.map((name) => lists.sequences(name));
  for (const phrase of [...sequences.flat(), ...own]) grammar.add(phrase);
  const { marks, sets } = grammar.write();
  const abbreviations = pack.abbreviations.flatMap(foldedWords);
  const classes = numberWords(sets.flat(), abbreviations);
  const abbreviationClasses = [...new Set(abbreviations)].map((word) => classes.classOf.get(word) as number);
  return {
    language: pack.language,
    name: pack.name,
    rules: hashOf(pack),
    words: writeWords(classes.words),
    stems: writeWords(classes.stems),
    suffixes: writeWords(classes.suffixes),
    implied: writeNumbers(classes.implied.flatMap(counted)),
    abbreviations: writeNumbers(counted(abbreviationClasses.sort((a, b) => a - b))),
    members: writeMembers(sets, classes),
    lists: writeNumbers(sequences.map(({ length }) => length)),
    sequences: writeNumbers(marks, SHORT.symbols),
    cues: lists.cues.join(' '),
    values: Object.fromEntries([...lists.values].map(([family, values]) => [family, values.join(' ')])),
    plainLists: lists.plain.length,
    namedFamilies,
    entries,
    programs: writePrograms(programs, firstOwn),
  };
}
