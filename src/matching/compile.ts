/**
 * A language pack → integer tables. Runs at build time and in tests, never in a page.
 */
import type { Cues, Family, Frame, LanguagePack, Pattern, Rule } from '../languages/pack.ts';
import { foldedWords } from '../text/character.ts';
import { finishGraph, PhraseGraph } from './graph.ts';
import { type Element, parsePattern, type Terminal } from './pattern.ts';
import { type CompiledPack, type Entry, type PhraseMeaning, type ProgramData, ROLE } from './tables.ts';

/** Numbers phrases, and remembers what stands behind each. */
class Phrases {
  readonly #numbers = new Map<string, number>();
  readonly bodies = new Map<number, Element[]>();

  numberOf(key: string, body?: Element[]): number {
    const old = this.#numbers.get(key);
    if (old !== undefined) return old;
    const number = this.#numbers.size + 1;
    this.#numbers.set(key, number);
    if (body) this.bodies.set(number, body);
    return number;
  }

  get count(): number {
    return this.#numbers.size + 1;
  }
}

type Lists = Map<string, readonly Pattern[]>;

/** Every list that a pattern can name: cues, lists, families, values. */
function listsOf(pack: LanguagePack): Lists {
  const lists: Lists = new Map();
  for (const [name, patterns] of Object.entries({ ...pack.cues, ...pack.lists })) lists.set(name, patterns);
  for (const [family, values] of Object.entries(pack.lexicon)) {
    for (const [value, entry] of Object.entries(values)) lists.set(`${family}/${value}`, entry.words);
    lists.set(
      family,
      Object.values(values).flatMap((entry) => entry.words),
    );
  }
  return lists;
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

interface Program {
  phrases: number[];
  gaps: number[];
}

/** A pattern as phrases and gaps; several where a choice holds lists. */
function programsOf(pattern: Pattern, phrases: Phrases, lists: Lists): Program[] {
  const parsed = parsePattern(pattern);
  let programs: Program[] = [{ phrases: [], gaps: [] }];
  for (const [i, segment] of parsed.segments.entries()) {
    const gap = i === 0 ? 0 : (parsed.gaps[i - 1] as number);
    // A segment of optional words alone may be missing with the gap before it.
    const without = segment.every((element) => element.kind === 'optional') ? programs : [];
    programs = liftLists(segment).flatMap((sequence) =>
      programs.map((program) => appendSegment(program, gap, sequence, phrases, lists, pattern)),
    );
    programs.push(...without);
  }
  return programs.filter((program) => program.phrases.length > 0);
}

function appendSegment(
  program: Program,
  gap: number,
  sequence: Element[],
  phrases: Phrases,
  lists: Lists,
  pattern: Pattern,
): Program {
  const numbers: number[] = [];
  let words: Element[] = [];
  const flush = (): void => {
    if (words.length > 0) numbers.push(phrases.numberOf(`words:${JSON.stringify(words)}`, words));
    words = [];
  };
  for (const element of sequence) {
    if (element.kind !== 'list') words.push(element);
    else {
      flush();
      if (!lists.has(element.name)) throw new Error(`"${pattern}": there is no list @${element.name}`);
      numbers.push(phrases.numberOf(`list:${element.name}`));
    }
  }
  flush();
  const first = program.phrases.length === 0;
  const gaps = numbers.map((_, i) => (i === 0 ? gap : 0)).slice(first ? 1 : 0);
  return { phrases: [...program.phrases, ...numbers], gaps: [...program.gaps, ...gaps] };
}

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
  ...(frame.specific && { specific: true }),
  ...(frame.requires && { requires: frame.requires }),
  ...(frame.alone && { alone: frame.alone }),
});

interface Compilation {
  phrases: Phrases;
  lists: Lists;
  entries: Entry[];
  programs: Omit<ProgramData, 'anchor'>[];
}

function compileEntries(pack: LanguagePack): Compilation {
  const compilation: Compilation = { phrases: new Phrases(), lists: listsOf(pack), entries: [], programs: [] };
  const add = (entry: Entry, patterns: readonly [role: number, patterns: readonly Pattern[] | undefined][]): void => {
    const index = compilation.entries.push(entry) - 1;
    for (const [role, list] of patterns)
      for (const pattern of list ?? [])
        for (const program of programsOf(pattern, compilation.phrases, compilation.lists))
          compilation.programs.push({ entry: index, role, ...program });
  };
  for (const [id, frame] of Object.entries(pack.frames))
    add(entryOfFrame(`${pack.language}/${id}`, frame), [[ROLE.match, frame.match]]);
  for (const [id, rule] of Object.entries(pack.rules))
    add(entryOfRule(`${pack.language}/${id}`, rule), [
      [ROLE.match, rule.match],
      [ROLE.unless, rule.unless],
      [ROLE.needs, rule.needs],
    ]);
  return compilation;
}

/** Phrases that mean something by themselves: cues and lexicon values. */
function meaningsOf(pack: LanguagePack, phrases: Phrases): PhraseMeaning[] {
  const meanings: PhraseMeaning[] = [];
  for (const cue of Object.keys(pack.cues) as (keyof Cues)[])
    meanings.push({ phrase: phrases.numberOf(`list:${cue}`), cue });
  for (const family of Object.keys(pack.lexicon) as Family[])
    for (const value of Object.keys(pack.lexicon[family] ?? {}))
      meanings.push({ phrase: phrases.numberOf(`list:${family}/${value}`), family, value });
  return meanings;
}

function graphOf(compilation: Compilation): PhraseGraph {
  const { lists, phrases } = compilation;
  const parsedLists = new Map<string, Element[][]>();
  const phrasesOf = (name: string): Element[][] => {
    const done = parsedLists.get(name);
    if (done) return done;
    const patterns = lists.get(name);
    if (!patterns) throw new Error(`there is no list @${name}`);
    const parsed = patterns.map((pattern) => {
      const { segments } = parsePattern(pattern);
      if (segments.length > 1) throw new Error(`"${pattern}" of @${name}: a list has no gaps`);
      return segments[0] as Element[];
    });
    parsedLists.set(name, parsed);
    return parsed;
  };
  const graph = new PhraseGraph(phrasesOf);
  const acceptsOf = new Map<string, number[]>();
  const used = phrases.count;
  for (const name of lists.keys()) {
    const number = phrases.numberOf(`list:${name}`);
    if (number >= used) continue; // named by no pattern, and without a meaning
    const family = name.split('/')[0] as string;
    // A family's phrases come from its values, which stand in the lists themselves.
    if (name in acceptsOf || (lists.has(`${name}`) && [...lists.keys()].some((other) => other.startsWith(`${name}/`))))
      continue;
    const accepts = [number];
    if (family !== name) accepts.push(phrases.numberOf(`list:${family}`));
    acceptsOf.set(name, accepts);
  }
  for (const [name, accepts] of acceptsOf) for (const phrase of phrasesOf(name)) graph.add(phrase, accepts);
  for (const [number, body] of phrases.bodies) graph.add(body, [number]);
  return graph;
}

interface Classes {
  words: Map<string, number>;
  stems: Map<string, number>;
  suffixes: Map<string, number>;
  /** Per class, the labels that its words belong to. */
  labels: number[][];
  abbreviations: number[];
}

/** Gives every word form one class: the set of labels that it belongs to, and whether it is an abbreviation. */
function classesOf(graph: PhraseGraph, abbreviations: ReadonlySet<string>): Classes {
  const labelsOf = new Map<Terminal, number[]>();
  for (const [label, terminals] of graph.labels.entries())
    for (const terminal of terminals) labelsOf.set(terminal, [...(labelsOf.get(terminal) ?? []), label]);
  const terminals = [...labelsOf.keys()];
  const exact = terminals.filter((t) => !t.includes('*') && !t.startsWith('@'));
  const stems = terminals.filter((t) => t.endsWith('*'));
  const suffixes = terminals.filter((t) => t.startsWith('*'));
  const labels: number[][] = [
    [],
    labelsOf.get('@number') ?? [],
    labelsOf.get('@email') ?? [],
    labelsOf.get('@url') ?? [],
  ];
  const known = new Map<string, number>();
  const abbreviationClasses: number[] = [];
  const intern = (satisfied: readonly Terminal[], abbreviation = false): number => {
    const set = [...new Set(satisfied.flatMap((terminal) => labelsOf.get(terminal) ?? []))].sort((a, b) => a - b);
    const key = `${set}${abbreviation ? ' abbreviation' : ''}`;
    let number = known.get(key);
    if (number === undefined) {
      number = labels.push(set) - 1;
      known.set(key, number);
      if (abbreviation) abbreviationClasses.push(number);
    }
    return number;
  };
  const satisfiedBy = (word: string): Terminal[] => [
    ...stems.filter((stem) => word.startsWith(stem.slice(0, -1))),
    ...suffixes.filter((suffix) => word.endsWith(suffix.slice(1))),
    ...(/^\d+$/.test(word) ? ['@number'] : []),
  ];
  const words = new Map<string, number>();
  for (const word of new Set([...exact, ...abbreviations]))
    words.set(word, intern([word, ...satisfiedBy(word)], abbreviations.has(word)));
  const stemClasses = stems.map((stem) => {
    const beginning = stem.slice(0, -1);
    return [beginning, intern(stems.filter((other) => beginning.startsWith(other.slice(0, -1))))] as const;
  });
  const suffixClasses = suffixes.map((suffix) => {
    const ending = suffix.slice(1);
    return [ending, intern(suffixes.filter((other) => ending.endsWith(other.slice(1))))] as const;
  });
  return {
    words,
    stems: new Map(stemClasses),
    suffixes: new Map(suffixClasses),
    labels,
    abbreviations: abbreviationClasses,
  };
}

function flatten(graph: PhraseGraph): CompiledPack['graph'] {
  const starts = [0];
  const labels: number[] = [];
  const targets: number[] = [];
  const acceptSets: number[][] = [[]];
  const setNumbers = new Map([['', 0]]);
  const accepts: number[] = [];
  for (const node of finishGraph(graph)) {
    for (const [label, target] of node.edges) {
      labels.push(label);
      targets.push(target);
    }
    starts.push(labels.length);
    const set = [...node.accepts];
    const key = set.join();
    if (!setNumbers.has(key)) setNumbers.set(key, acceptSets.push(set) - 1);
    accepts.push(setNumbers.get(key) as number);
  }
  return { starts, labels, targets, accepts, acceptSets };
}

/** FNV-1a over the pack's data, so that a run can be cited. */
function hashOf(pack: LanguagePack): string {
  let hash = 0x811c9dc5;
  const json = JSON.stringify(pack);
  for (let i = 0; i < json.length; i++) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Compiles a language pack.
 * @throws Error that names the pattern at fault
 */
export function compilePack(pack: LanguagePack): CompiledPack {
  const compilation = compileEntries(pack);
  const meanings = meaningsOf(pack, compilation.phrases);
  const graph = graphOf(compilation);
  const classes = classesOf(graph, new Set(pack.abbreviations.flatMap(foldedWords)));
  const columns = (map: Map<string, number>): [string, number[]] => {
    const sorted = [...map].sort((a, b) => (a[0] < b[0] ? -1 : 1));
    return [sorted.map(([word]) => word).join(' '), sorted.map(([, wordClass]) => wordClass)];
  };
  const [words, wordClasses] = columns(classes.words);
  const [stems, stemClasses] = columns(classes.stems);
  const [suffixes, suffixClasses] = columns(classes.suffixes);
  return {
    language: pack.language,
    name: pack.name,
    rules: hashOf(pack),
    words: { words, wordClasses, stems, stemClasses, suffixes, suffixClasses },
    abbreviationClasses: classes.abbreviations,
    classLabels: classes.labels,
    graph: flatten(graph),
    phrases: compilation.phrases.count,
    meanings,
    entries: compilation.entries,
    programs: compilation.programs.map((program) => ({
      ...program,
      anchor: anchorOf(program.phrases, compilation.phrases),
    })),
  };
}

/** Letters of the longest word that every way through a phrase must pass: a long word is a rare word. */
function rarity(elements: readonly Element[]): number {
  let best = 0;
  for (const element of elements) {
    if (element.kind === 'word') best = Math.max(best, element.terminal.length);
    if (element.kind === 'choice') best = Math.max(best, Math.min(...element.options.map(rarity)));
  }
  return best;
}

function anchorOf(numbers: readonly number[], phrases: Phrases): number {
  const scores = numbers.map((number) => {
    const body = phrases.bodies.get(number);
    return body ? rarity(body) : 3; // lists are broad
  });
  return scores.indexOf(Math.max(...scores));
}
