/** Reads a family's example and says, in the notation of its table, what it found. */
import { type AnalyzeOptions, analyze } from '../../../src/analyze.ts';
import { readMarkdown } from '../../../src/document/markdown.ts';
import { readText } from '../../../src/document/text.ts';
import { packs } from '../../../src/languages/registry.ts';
import { compilePack } from '../../../src/matching/compile.ts';
import type { Analysis, Details, Statement } from '../../../src/model.ts';
import type { Example, Said } from './family.ts';

const optionsOf = new Map<string, AnalyzeOptions>();

/** Compiles a language's pack once, when its first example is read. */
function optionsFor(language: string): AnalyzeOptions {
  const known = optionsOf.get(language);
  if (known) return known;
  const pack = packs.get(language);
  if (!pack) throw new Error(`there are families in "${language}", and no pack of that language`);
  const options = { packs: new Map([[language, compilePack(pack)]]), language };
  optionsOf.set(language, options);
  return options;
}

export const readExample = ({ text, markdown }: Example, language = 'en'): Analysis =>
  analyze(markdown ? readMarkdown(text) : readText(text), optionsFor(language));

/** "sale/personal-data denied conditional for california", as a table writes it. */
export function inShort(statement: Statement): string {
  const { practice, value, polarity, modality, party, audience = [] } = statement;
  return [
    `${practice}/${value}`,
    ...(polarity === 'denied' ? ['denied'] : []),
    ...(modality === 'stated' ? [] : [modality]),
    ...(party === 'third' ? ['third'] : []),
    ...audience.map((group) => `for ${group}`),
  ].join(' ');
}

/** Whether one of the details given is not exactly what was found. */
const differs = (wanted: Details, found: Details): boolean =>
  Object.entries(wanted).some(
    ([key, values]) =>
      JSON.stringify([...values].sort()) !== JSON.stringify([...(found[key as keyof Details] ?? [])].sort()),
  );

const isSaid = (said: Said, statements: readonly Statement[]): boolean => {
  const [short, details] = typeof said === 'string' ? [said, {}] : said;
  return statements.some((statement) => inShort(statement) === short && !differs(details, statement.details));
};

/** Whether a statement is one that must not be made. */
function isForbidden(statement: Statement, never: string): boolean {
  const [claim = '', ...wanted] = never.split(' ');
  const [practice, value] = claim.split('/');
  const marks = [
    ...inShort(statement).split(' '),
    statement.polarity,
    statement.party ?? '',
    ...(statement.audience ? [] : ['everybody']),
  ];
  return (
    (practice === '*' || practice === statement.practice) &&
    (value === '*' || value === statement.value) &&
    wanted.every((mark) => marks.includes(mark))
  );
}

/** What is wrong with the reading of an example: what is missing, and what was found although it must not be. */
export function errorsOf(example: Example, language = 'en'): { missing: Said[]; wrong: string[]; found: string[] } {
  const { statements, document } = readExample(example, language);
  const missing = (example.says ?? []).filter((said) => !isSaid(said, statements));
  if (example.updated !== undefined && example.updated !== document.updated)
    missing.push(`updated ${example.updated}, not ${document.updated}`);
  const wrong = statements
    .filter((statement) => example.never?.some((never) => isForbidden(statement, never)))
    .map((statement) => `${inShort(statement)} by ${statement.rule}`);
  const found = statements.map((statement) => `${inShort(statement)} ${JSON.stringify(statement.details)}`);
  return { missing, wrong, found };
}
