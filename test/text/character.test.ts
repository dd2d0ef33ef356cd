import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, foldedWords, foldUnit, IGNORED, MARK, SEPARATOR } from '../../src/text/character.ts';

const fold = (unit: string): number => foldUnit(unit.charCodeAt(0));
const folded = (unit: string): string => String.fromCharCode(fold(unit));

describe('a code unit', () => {
  it.each([
    ['A', 'a'],
    ['É', 'é'],
    ['Ω', 'ω'],
    ['Я', 'я'],
    ['ß', 'ß'],
    ['7', '7'],
    ['日', '日'],
  ])('%s folds to %s', (unit, expected) => expect(folded(unit)).toBe(expected));

  it.each([' ', '\n', '.', '-', '‑', '’', "'", '@', '/', '“', '\u00A0', '€'])('%j parts words', (unit) =>
    expect(fold(unit)).toBe(SEPARATOR),
  );

  it.each(['\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF'])('%j is passed over', (unit) =>
    expect(fold(unit)).toBe(IGNORED),
  );

  it.each(['\u0301', '\u0308', '\u0327'])('%j is a mark', (unit) => expect(fold(unit)).toBe(MARK));

  it('folds to one unit, so that offsets stay true, and to the same whatever was asked before', () => {
    const codes = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 });
    fc.assert(
      fc.property(codes, (asked) => {
        const first = asked.map(foldUnit);
        expect(first.every((code) => code > 0 && code <= 0xffff)).toBe(true);
        expect(asked.map(foldUnit)).toEqual(first);
      }),
    );
  });
});

describe('a mark', () => {
  it('is composed with its letter where there is one code for both', () => {
    expect(String.fromCharCode(compose('e'.charCodeAt(0), 0x301))).toBe('é');
  });

  it('leaves the letter alone where there is none', () => {
    expect(String.fromCharCode(compose('q'.charCodeAt(0), 0x301))).toBe('q');
  });
});

describe('the words of a phrase', () => {
  it.each([
    ['Opt-out', ['opt', 'out']],
    ["don't", ['don', 't']],
    ['don’t', ['don', 't']],
    ['e\u2011mail', ['e', 'mail']],
    ['pass\u00ADword', ['password']],
    ['Cafe\u0301', ['café']],
    ['  ', []],
    ['', []],
    ['24/7', ['24', '7']],
  ])('%j are %j', (phrase, words) => expect(foldedWords(phrase)).toEqual(words));
});
