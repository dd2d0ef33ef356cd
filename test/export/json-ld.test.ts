import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/export/json-ld.ts';
import type { Statement } from '../../src/model.ts';
import { DPV_TERMS } from '../../src/vocabulary/dpv.ts';
import { PRACTICES, type Practice } from '../../src/vocabulary/vocabulary.ts';
import { SHOP } from '../view/fixtures.ts';
import { analysis, statement } from '../view/policy.ts';
import { IN_DPV } from '../vocabulary/dpv-terms.ts';

type Node = Record<string, unknown> & { '@id': string };
interface Linked {
  '@context': Record<string, string>;
  '@graph': Node[];
}

const parse = (text: string): Linked => JSON.parse(text);

/** Every term that a document uses: keys, types, and what is pointed to. */
function termsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === '@id' || key === '@type') return [inner as string | string[]].flat();
    return [...(key.startsWith('@') ? [] : [key]), ...termsIn(inner)];
  });
}

/** All of the vocabulary, each value stated outright, by way of "may", for some, and denied. */
const EVERYTHING: Statement[] = (Object.keys(PRACTICES) as Practice[]).flatMap((practice) =>
  PRACTICES[practice].values.flatMap(({ id }) => {
    const says = `${practice}/${id}`;
    const details = { data: ['name', 'prompts'], purposes: ['profiling'], recipients: ['advertisers', 'authorities'] };
    return [
      statement(says, `It does [${id}].`, { details }),
      statement(says, `It does [${id}] for some.`, { audience: ['california'] }),
      statement(says, `It may do [${id}].`, { modality: 'possible' }),
      statement(`${says}:no`, `It does not do [${id}].`, { details }),
    ];
  }),
);

describe('linked data', () => {
  const linked = parse(jsonLd(analysis(EVERYTHING)));
  const { '@context': context, '@graph': graph } = linked;
  const prefixOf = (term: string) => term.slice(0, term.indexOf(':'));
  const used = [...new Set(termsIn(graph))].filter((term) => !/^(?:_:|https?:)/.test(term));

  it('uses terms of DPV that there are, our own, and of well-known vocabularies', () => {
    const known = new Set([...Object.values(DPV_TERMS), ...IN_DPV]);
    const strange = used.filter((term) => /^(?:dpv|pd|eu-gdpr):/.test(term) && !known.has(term));
    expect(strange).toEqual([]);
    expect(used.filter((term) => !context[prefixOf(term)])).toEqual([]);
    expect([...new Set(used.map(prefixOf))].sort()).toEqual(Object.keys(context).sort());
  });

  it('declares each term of our own, concepts as narrower than one of DPV', () => {
    const declared = new Map(graph.filter((node) => node['@id'].startsWith('cl:')).map((node) => [node['@id'], node]));
    const own = used.filter((term) => term.startsWith('cl:'));
    expect(own.filter((term) => !declared.has(term))).toEqual([]);
    expect(own.length).toBeGreaterThan(100);
    for (const [id, node] of declared) {
      if (!([node['@type']].flat() as string[]).includes('skos:Concept')) continue;
      expect(node['skos:broader'], id).toEqual(node['rdfs:subClassOf']);
      expect((node['skos:broader'] as Node)['@id'], id).toMatch(/^dpv:/);
    }
  });

  it.each([
    ['cl:security-encryption-at-rest', 'dpv:EncryptionAtRest'],
    ['cl:source-public', 'dpv:PublicDataSource'],
    ['cl:audience-children', 'dpv:Child'],
    ['cl:choice-opt-out-sale', 'dpv:OptingOutFromProcess'],
    ['cl:tracking-pixels', 'dpv:Technology'],
  ])('puts %s under the nearest term that DPV has', (own, broader) => {
    expect(graph.find((node) => node['@id'] === own)!['skos:broader']).toEqual({ '@id': broader });
  });

  it('has for every value of the vocabulary one term, and no term for two', () => {
    const says = new Map<string, string>();
    for (const [index, { practice, value }] of EVERYTHING.entries()) {
      const node = graph.find((candidate) => candidate['@id'] === `_:s${index + 1}`)!;
      const term = (node['cl:says'] as Node)['@id'];
      expect(says.get(term) ?? `${practice}/${value}`).toBe(`${practice}/${value}`);
      says.set(term, `${practice}/${value}`);
    }
  });

  it('takes only what is stated outright for a process, with those whom it concerns', () => {
    const nodes = graph.filter((node) => node['@id'].startsWith('_:s'));
    expect(nodes).toHaveLength(EVERYTHING.length);
    for (const [index, node] of nodes.entries()) {
      const { polarity, modality, audience } = EVERYTHING[index]!;
      const isOutright = polarity === 'affirmed' && modality === 'stated';
      const dpv = Object.keys(node).filter((key) => key.startsWith('dpv:'));
      if (!isOutright) expect([...dpv, ...(node['@type'] as string[])]).toEqual(['cl:Statement']);
      if (dpv.length > 0) expect('dpv:hasHumanSubject' in node).toBe(audience !== undefined);
    }
    const processes = nodes.filter((node) => (node['@type'] as string[]).includes('dpv:Process'));
    expect(processes.length).toBeGreaterThan(200);
  });

  it('tells of a policy what it is, and what it says with its sentence', () => {
    const [document, first] = parse(jsonLd(SHOP))['@graph'];
    expect(document).toEqual({
      '@id': 'https://shop.example/privacy',
      '@type': ['cl:Document', 'dpv:PrivacyNotice'],
      'dcterms:title': 'Privacy',
      'dcterms:language': 'en',
      'dcterms:modified': '2024-03-18',
      'cl:engine': '0.1.0 test',
    });
    expect(first).toMatchObject({
      'dcterms:source': { '@id': 'https://shop.example/privacy' },
      '@type': ['cl:Statement', 'dpv:Process'],
      'dpv:hasPersonalData': [{ '@id': 'pd:Name' }],
      'cl:quote': [SHOP.statements[0]!.evidence[0]!.quote],
    });
  });
});
