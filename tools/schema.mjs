/**
 * Derives docs/analysis.schema.json from the types of src/model.ts and the vocabulary.
 *   node tools/schema.mjs            writes it
 *   node tools/schema.mjs --check    ends with 1 where the written one is stale
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { runnerImport } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(root, 'docs/analysis.schema.json');

/** Numbers of the analysis that count something; the types cannot say so. */
const WHOLE = [
  ['Evidence', 'block'],
  ['Evidence', 'start'],
  ['Evidence', 'end'],
  ['Mention', 'start'],
  ['Mention', 'end'],
  ['Reading', 'blocks'],
  ['Reading', 'sentences'],
];

/** @returns {Promise<string>} the schema as the file should hold it */
export async function deriveSchema() {
  const schema = createGenerator({
    path: join(root, 'src/model.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'Analysis',
    skipTypeCheck: true, // `npm test` checks types, with a compiler of another version than the generator's own
  }).createSchema('Analysis');
  const { module: vocabulary } = await runnerImport(join(root, 'src/vocabulary/vocabulary.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  tighten(schema.definitions, vocabulary.PRACTICES);
  const described = {
    $schema: schema.$schema,
    title: 'Analysis',
    description: 'What Clauselight says of one document. Derived from src/model.ts by tools/schema.mjs; do not edit.',
    ...schema,
  };
  return format(JSON.stringify(described));
}

/** As the project's formatter leaves it, so that checking the style finds nothing to change. */
const format = (json) =>
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${file}`], {
    cwd: root,
    input: json,
    encoding: 'utf8',
  });

/** Says what the types leave open: which values a practice has, that a statement has proof, what is whole or within bounds. */
function tighten(definitions, practices) {
  const { Analysis, Statement, Detection, Details, Mention } = definitions;
  Statement.properties.evidence.minItems = 1;
  Statement.allOf = Object.entries(practices).map(([practice, { values }]) => ({
    if: { properties: { practice: { const: practice } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
    then: { properties: { value: { enum: values.map(({ id }) => id) } } },
  }));
  for (const [definition, property] of WHOLE) {
    Object.assign(definitions[definition].properties[property], { type: 'integer', minimum: 0 });
  }
  Object.assign(Analysis.properties.document.properties.words, { type: 'integer', minimum: 0 });
  Object.assign(Detection.properties.confidence, { minimum: 0, maximum: 1 });
  const valuesOf = (practice) => ({ type: 'string', enum: practices[practice].values.map(({ id }) => id) });
  Details.properties.data.items = valuesOf('collection');
  Mention.properties.data = valuesOf('collection');
  Details.properties.purposes.items = valuesOf('purpose');
  Details.properties.recipients.items = valuesOf('sharing');
  for (const detail of Object.values(Details.properties)) Object.assign(detail, { minItems: 1, uniqueItems: true });
}

async function main() {
  const derived = await deriveSchema();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, derived);
    console.log(`Wrote ${relative(process.cwd(), file)}.`);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== derived) {
    console.error('docs/analysis.schema.json is not what the types say. Run: node tools/schema.mjs');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
