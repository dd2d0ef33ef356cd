import { describe, expect, it } from 'vitest';
import { companyNames } from '../../src/extraction/name.ts';
import { viewOf } from './toy.ts';

describe('names of companies', () => {
  it.each<[string, string[]]>([
    ['We are Example Gardens Ltd.', ['Example Gardens Ltd.']],
    ['Example Gardens, Inc. is responsible', ['Example Gardens, Inc.']],
    ['sent to Müller & Söhne GmbH in Germany', ['Müller & Söhne GmbH']],
    ['by Beispiel AG, then by Exempel AB', ['Beispiel AG', 'Exempel AB']],
    ['Example Gardens Ltd and again Example Gardens Ltd', ['Example Gardens Ltd']],
    ['The company is limited in what it does', []],
    ['we do it with love', []],
  ])('%s: %j', (text, names) => expect(companyNames(viewOf(text))).toEqual(names));

  it('two names with "and" between them', () =>
    expect(companyNames(viewOf('by Beispiel AG and Exempel AB'))).toEqual(['Beispiel AG', 'Exempel AB']));
});
