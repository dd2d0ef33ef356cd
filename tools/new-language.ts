/**
 * Lays out `src/languages/xx/`: each file that a language has, with its lists empty.
 * What a language needs is derived from the types and from English, so this file needs no edit when they grow;
 * `test/structure/languages.test.ts` fails until everything is filled, and says what is missing.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WORDING } from '../src/detection/words.ts';
import { FUNCTION_WORDS } from '../src/language/function-words.ts';
import { packs } from '../src/languages/registry.ts';
import { UserError } from './browser/find.ts';

const USAGE = 'Usage: npm run new-language -- xx        xx: the tag of a language in BCP 47, as "nl" or "pt"';

const english = packs.get('en')!;

/** What CLDR knows in every language: a file for it adds to that and may be missing. */
const FROM_CLDR = ['place', 'month'];

/** Names of the files of a folder of English, without their endings. */
const namesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, 'src/languages/en', folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/\.ts$/, ''));

/** @throws UserError where the tag is none, or its folder is there already */
function readTag(root: string, given: readonly string[]): string {
  const [tag = '', ...more] = given;
  const isTag = /^[a-z]{2,3}(-[A-Za-z\d]+)*$/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
  if (!isTag || more.length > 0) throw new UserError(`"${given.join(' ')}" is no tag of a language.\n${USAGE}`);
  if (existsSync(join(root, 'src/languages', tag)))
    throw new UserError(`There is a folder src/languages/${tag} already: fill that one, or delete it first.`);
  return tag;
}

function index(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? '';
  return `/** ${new Intl.DisplayNames('en', { type: 'language' }).of(tag)}. */
export const language = '${tag}';
export const name = ${JSON.stringify(name).replace(/^"|"$/g, "'")};

/** Words before a full stop that ends no sentence, without the stop. */
export const abbreviations = [];

export { cues } from './cues.ts';
export { frames } from './frames.ts';
`;
}

/** Each class of cues with what \`pack.ts\` says of it. */
function cues(root: string): string {
  const [, body = ''] = /interface Cues \{\n([\s\S]*?)\n\}/.exec(
    readFileSync(join(root, 'src/languages/pack.ts'), 'utf8'),
  ) as RegExpExecArray;
  const fields = body.replace(/\?: readonly Pattern\[\];/g, ': [],').replace(/: readonly Pattern\[\];/g, ': [],');
  return `/** Closed classes of words that change what a clause says. Those that the language has no need of may be deleted. */
import type { Cues } from '../pack.ts';

export const cues: Cues = {
${fields}
};
`;
}

function frames(): string {
  const opened = [...new Set(Object.values(english.frames).flatMap(({ opens }) => opens))];
  return `/** Verbs and nouns of action that open a practice for the words they govern: ${opened.join(', ')}. */
import type { Frame } from '../pack.ts';

export const frames: Record<string, Frame> = {};
`;
}

const identifier = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const key = (value: string): string => (/^\w+$/.test(value) ? value : `'${value}'`);

function lexicon(family: string): string {
  const values = Object.keys(english.lexicon[family as keyof typeof english.lexicon] ?? {});
  return `import type { LexiconEntry } from '../../pack.ts';

export const ${identifier(family)}: Record<string, LexiconEntry> = {
${values.map((value) => `  ${key(value)}: { words: [] },`).join('\n')}
};
`;
}

function rules(practice: string): string {
  const said = new Set(Object.values(english.rules).map(({ says }) => says));
  const values = [...said].filter((says) => says.startsWith(`${practice}/`)).map((says) => ` *   ${says}\n`);
  return `/**
 * Sentences that say a value by themselves. The rules of English say:
${values.join('')} */
import type { Rule } from '../../pack.ts';

export const ${identifier(practice)}: Record<string, Rule> = {};
`;
}

/** Path within the language's folder → its text. */
function filesOf(root: string, tag: string): Record<string, string> {
  const families = namesIn(root, 'lexicon').filter((family) => !FROM_CLDR.includes(family));
  return {
    'index.ts': index(tag),
    'cues.ts': cues(root),
    'frames.ts': frames(),
    ...Object.fromEntries(families.map((family) => [`lexicon/${family}.ts`, lexicon(family)])),
    ...Object.fromEntries(namesIn(root, 'rules').map((practice) => [`rules/${practice}.ts`, rules(practice)])),
  };
}

/** What stands outside of the folder: none of it is needed for the engine to read the language. */
function alsoPossible(root: string, tag: string): string[] {
  const language = tag.split('-')[0] as string;
  const known = (words: Readonly<Record<string, unknown>>): string =>
    language in words ? `has ${language} already` : `has no ${language} yet`;
  const locale = `public/_locales/${tag.replace('-', '_')}/messages.json`;
  return [
    `src/languages/${tag}/lists/*.ts        lists that several patterns name`,
    `src/languages/${tag}/lexicon/place.ts  places and months that CLDR names otherwise; also month.ts`,
    `${locale}  the view in that language (${existsSync(join(root, locale)) ? 'is there' : 'not there yet'})`,
    `test/corpus/${tag}.jsonl  sentences with what they say, written before the rules`,
    `test/extraction/families/  what the language does otherwise than English`,
    `src/language/function-words.ts  tells the language by its small words (${known(FUNCTION_WORDS)})`,
    `src/detection/words.ts, names.ts  tell a policy by its words and title (${known(WORDING)})`,
  ];
}

/**
 * @param root the project's
 * @param given the arguments behind `npm run new-language --`
 * @throws UserError
 */
export function newLanguage(root: string, given: readonly string[]): void {
  const tag = readTag(root, given);
  const files = filesOf(root, tag);
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'src/languages', tag, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`src/languages/${tag}/ is laid out: ${Object.keys(files).length} files, all of them to be filled.

    npx vitest run test/structure/languages.test.ts    says what is missing
    npx vitest run test/languages                      runs the examples beside words and rules

Nothing outside of the folder needs an edit. A language may have, beside it:

${alsoPossible(root, tag)
  .map((line) => `    ${line}`)
  .join('\n')}`);
}
