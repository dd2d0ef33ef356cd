/** A language is a folder, and every folder is whole: what the engine asks of one language it finds in all. */
import { describe, expect, test } from 'vitest';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { packs } from '../../src/languages/registry.ts';
import { isValue, PRACTICES } from '../../src/vocabulary/vocabulary.ts';
import { FILES } from './project.ts';

const FOLDERS = [...new Set(FILES.flatMap((path) => /^src\/languages\/([^/]+)\//.exec(path)?.[1] ?? []))];

/** English is the oldest and the widest: what it has, every language has. */
const english = packs.get('en')!;
/** Cues that the pack's type leaves optional: what a language has no need of. */
const OPTIONAL = new Set<keyof LanguagePack['cues']>([
  'firstControl',
  'announces',
  'compound',
  'content',
  'toward',
  'inversion',
  'verbSecond',
  'passive',
  'lateNegation',
  'article',
  'oblique',
  'bidding',
  'telling',
  'othersOwn',
  'capitalised',
  'unlinkable',
  'lacking',
  'lightVerb',
]);
const FAMILIES = Object.keys(english.lexicon) as (keyof LanguagePack['lexicon'])[];

test('the folders are the registry', () => {
  expect(FOLDERS.length).toBeGreaterThan(0);
  expect([...packs.keys()].sort()).toEqual([...FOLDERS].sort());
});

describe.each(FOLDERS)('%s', (language) => {
  const pack = packs.get(language)!;

  test('names itself', () => {
    expect(pack.language).toBe(language);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect(pack.name).not.toBe('');
    expect(pack.abbreviations.length).toBeGreaterThan(0);
  });

  test('has every class of cues', () => {
    const wanted = Object.keys(english.cues) as (keyof LanguagePack['cues'])[];
    expect(wanted.filter((cue) => !OPTIONAL.has(cue) && !pack.cues[cue]?.length)).toEqual([]);
  });

  test('has words for every family, under values of the vocabulary', () => {
    expect(FAMILIES.filter((family) => Object.keys(pack.lexicon[family] ?? {}).length === 0)).toEqual([]);
    const unknown = FAMILIES.filter((family) => family in PRACTICES).flatMap((family) =>
      Object.keys(pack.lexicon[family] ?? {})
        .filter((value) => !isValue(family, value))
        .map((value) => `${family}/${value}`),
    );
    expect(unknown).toEqual([]);
  });

  test('has no entry without words, and no practice of English without a way to say it', () => {
    const entries = FAMILIES.flatMap((family) => Object.entries(pack.lexicon[family] ?? {}));
    expect(entries.filter(([, { words }]) => words.length === 0).map(([value]) => value)).toEqual([]);
    const practicesOf = ({ rules, lexicon }: LanguagePack) =>
      new Set([...Object.values(rules).map(({ says }) => says.split('/')[0]), ...Object.keys(lexicon)]);
    expect([...practicesOf(english)].filter((practice) => !practicesOf(pack).has(practice))).toEqual([]);
  });

  test('has words for every family that its frames open, and frames for the families of English', () => {
    const openedBy = ({ frames }: LanguagePack) => [...new Set(Object.values(frames).flatMap(({ opens }) => opens))];
    expect(openedBy(pack).filter((family) => !(family in pack.lexicon))).toEqual([]);
    expect(openedBy(english).filter((family) => !openedBy(pack).includes(family))).toEqual([]);
  });

  test('has no rule or frame without an example of what it finds', () => {
    const entries = [...Object.entries(pack.frames), ...Object.entries(pack.rules)];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([, { examples }]) => examples.match.length === 0).map(([name]) => name)).toEqual([]);
  });

  test('says only values of the vocabulary', () => {
    const unknown = Object.entries(pack.rules).filter(([, { says }]) => {
      const [practice = '', value = ''] = says.split('/');
      return !isValue(practice, value);
    });
    expect(unknown.map(([name, { says }]) => `${name} says ${says}`)).toEqual([]);
  });
});
