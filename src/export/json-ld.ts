/**
 * An analysis as linked data (JSON-LD 1.1) in terms of W3C DPV 2.3. What a policy states outright is a `dpv:Process`
 * with what it has; what it denies, or says with "may" or "only if", is a statement of ours about a concept and no more,
 * so that who knows DPV alone takes no denial for a practice. Terms that DPV lacks are ours, declared where they are used.
 */
import type { Analysis, Details, Statement } from '../model.ts';
import {
  DPV_BROADER,
  DPV_BROADER_OF_VALUE,
  DPV_PREFIXES,
  DPV_PROPERTY,
  DPV_TERMS,
  NOT_OF_ITS_KIND,
  OWN_PREFIX,
} from '../vocabulary/dpv.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';

const CONTEXT = {
  ...DPV_PREFIXES,
  ...OWN_PREFIX,
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

/** Our own classes and properties, with what they mean. */
const OWN_TERMS = {
  Document: 'A text about personal data, as it was read.',
  Statement: 'One thing that a document says, with the sentences that say it.',
  says: 'The concept that a statement is about.',
  polarity: '"affirmed", or "denied" where the document says that it is not so.',
  modality: '"stated", "possible" (may) or "conditional" (only if).',
  party: '"first", or "third" where others do it on the service.',
  audience: 'The group of people for whom alone the statement holds.',
  data: 'A kind of data that the sentence names.',
  purposes: 'A purpose that the sentence names.',
  recipients: 'A recipient that the sentence names.',
  names: 'A company that the sentence names.',
  period: 'A length of time, ISO 8601.',
  age: 'An age in years.',
  places: 'A country, ISO 3166-1 alpha-2, or "EU", "EEA".',
  address: 'An e-mail address, telephone number or postal address.',
  url: 'A link that the sentence gives.',
  date: 'A date, ISO 8601.',
  quote: 'A sentence of the document that proves the statement.',
  rule: 'The rule of the engine that found the statement.',
  engine: 'The version of the engine and of its rules.',
} as const;
const CLASSES: readonly string[] = ['Document', 'Statement'];

type Node = Record<string, unknown>;
const ref = (term: string): Node => ({ '@id': term });

export function jsonLd(analysis: Analysis): string {
  const used = new Set<string>();
  const term = (practice: Practice, value: string): Node => {
    const own = `${practice}/${value}`;
    if (!DPV_TERMS[own]) used.add(own);
    return ref(termOf(own));
  };
  const document = documentOf(analysis);
  const statements = analysis.statements.map((statement, index) => ({
    '@id': `_:s${index + 1}`,
    'dcterms:source': ref(document['@id'] as string),
    ...statementOf(statement, term),
  }));
  const declared = [...[...used].map(declareConcept), ...Object.entries(OWN_TERMS).map(declareTerm)];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': [document, ...statements, ...declared] }, null, 2)}\n`;
}

const termOf = (own: string): string => DPV_TERMS[own] ?? `cl:${own.replace('/', '-')}`;

function documentOf({ document, detection, engine }: Analysis): Node {
  const { url, title, language, updated } = document;
  return {
    '@id': url ?? '_:document',
    '@type': ['cl:Document', ...(detection.kind === 'privacy-policy' ? ['dpv:PrivacyNotice'] : [])],
    ...(title && { 'dcterms:title': title }),
    ...(language !== 'und' && { 'dcterms:language': language }),
    ...(updated && { 'dcterms:modified': updated }),
    'cl:engine': `${engine.version} ${engine.rules}`,
  };
}

function statementOf(statement: Statement, term: (practice: Practice, value: string) => Node): Node {
  const { practice, value, polarity, modality, party, audience, details, evidence, rule } = statement;
  const property = DPV_PROPERTY[practice];
  // What is not of its practice's kind cannot be had by its practice's property.
  const isOfItsKind = !NOT_OF_ITS_KIND.has(`${practice}/${value}`);
  const isProcess = polarity === 'affirmed' && modality === 'stated' && !!property && isOfItsKind;
  return {
    '@type': ['cl:Statement', ...(isProcess ? ['dpv:Process'] : [])],
    'cl:says': term(practice, value),
    'cl:polarity': polarity,
    'cl:modality': modality,
    ...(party && { 'cl:party': party }),
    ...(audience && { 'cl:audience': audience.map((group) => term('audience', group)) }),
    ...(isProcess && { [property]: [term(practice, value)] }),
    // A process for some people alone must not look like one for all.
    ...(isProcess && audience && { 'dpv:hasHumanSubject': audience.map((group) => term('audience', group)) }),
    ...detailsOf(details, term),
    'cl:quote': evidence.map(({ quote }) => quote),
    'cl:rule': rule,
  };
}

const CONCEPTS: Partial<Record<keyof Details, Practice>> = {
  data: 'collection',
  purposes: 'purpose',
  recipients: 'sharing',
};

const detailsOf = (details: Details, term: (practice: Practice, value: string) => Node): Node =>
  Object.fromEntries(
    Object.entries(details).map(([key, entries]) => {
      const practice = CONCEPTS[key as keyof Details];
      return [`cl:${key}`, practice ? (entries as string[]).map((value) => term(practice, value)) : entries];
    }),
  );

function declareConcept(own: string): Node {
  const [practice, value] = own.split('/') as [Practice, string];
  const broader = ref(DPV_BROADER_OF_VALUE[own] ?? DPV_BROADER[practice]);
  return {
    '@id': termOf(own),
    '@type': ['skos:Concept', 'rdfs:Class'],
    'skos:prefLabel': { '@value': value.replaceAll('-', ' '), '@language': 'en' },
    'skos:broader': broader,
    'rdfs:subClassOf': broader,
  };
}

const declareTerm = ([name, meaning]: [string, string]): Node => ({
  '@id': `cl:${name}`,
  '@type': CLASSES.includes(name) ? 'rdfs:Class' : 'rdf:Property',
  'rdfs:comment': { '@value': meaning, '@language': 'en' },
});
