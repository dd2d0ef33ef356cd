/** Runs the tables of `families/`: what each kind of sentence must say, and what it must not. */
import { describe, expect, it } from 'vitest';
import { isValue } from '../../src/vocabulary/vocabulary.ts';
import type { Example, Family } from './families/family.ts';
import { errorsOf } from './families/reading.ts';

const modules = import.meta.glob<Record<string, Family>>(['./families/**/*.ts', '!./families/{family,reading}.ts'], {
  eager: true,
});

/** English ones lie beside each other, those of another language in a folder of its name. */
const families = Object.entries(modules).map(([path, module]) => {
  const [, language = 'en', name = ''] = /families\/(?:(\w+)\/)?([\w-]+)\.ts$/.exec(path) ?? [];
  return { language, name, title: `${name} (${language})`, examples: Object.values(module)[0] as Family };
});

const namesOf = (wanted: string): string[] =>
  families.flatMap(({ language, name }) => (language === wanted ? [name] : [])).sort();

const FEWEST = 10;

/** What an example claims, without the details. */
const claimsOf = ({ says = [], never = [] }: Example): string[] => [
  ...says.map((said) => (typeof said === 'string' ? said : said[0])),
  ...never,
];

const isKnown = (claim: string): boolean => {
  const [practice = '', value = ''] = (claim.split(' ')[0] as string).split('/');
  return practice === '*' || value === '*' || isValue(practice, value);
};

it('every family that the design names has its table', () => {
  expect(namesOf('en')).toEqual([
    'audience',
    'broken-text',
    'condition',
    'data',
    'definition',
    'denial',
    'exception',
    'hypothesis',
    'list',
    'negation',
    'number',
    'plausibility',
    'reference',
    'table',
    'who-acts',
  ]);
});

/** Where words stand differently, or stand for something else; the other families hang on punctuation and markup. */
it.each(['sv', 'de', 'fr'])('%s has its own of those that hang on the order of words', (language) => {
  expect(namesOf(language)).toEqual([
    'condition',
    'data',
    'definition',
    'exception',
    'hypothesis',
    'list',
    'negation',
    'who-acts',
  ]);
});

describe.each(families)('$title', ({ language, examples }) => {
  it(`has at least ${FEWEST} examples that say something and ${FEWEST} that must not`, () => {
    const says = examples.filter((example) => example.says?.length || example.updated);
    const never = examples.filter((example) => example.never?.length || example.updated === null);
    expect(says.length).toBeGreaterThanOrEqual(FEWEST);
    expect(never.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('names practices and values of the vocabulary, and no example twice', () => {
    expect(examples.flatMap(claimsOf).filter((claim) => !isKnown(claim))).toEqual([]);
    expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
  });

  for (const example of examples) {
    const run = example.open ? it.fails : it;
    run(example.text.replace(/\s+/g, ' ').slice(0, 110), () => {
      const { missing, wrong } = errorsOf(example, language);
      expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    });
  }
});
