/** Prints how the engine reads a document: what it sees in each sentence, and what comes of it. */
import { parseArgs, styleText } from 'node:util';
import { readInput } from '../src/cli/input.ts';
import { readSource } from '../src/cli/source.ts';
import { guessFormat } from '../src/document/format.ts';
import { identify } from '../src/language/identify.ts';
import { packs } from '../src/languages/registry.ts';
import { compilePack } from '../src/matching/compile.ts';
import { Matcher } from '../src/matching/engine.ts';
import { UserError } from './browser/find.ts';
import { explainDocument, type Paint } from './explanation.ts';

const USAGE = `Usage: npm run explain -- FILE|- [--line "words of the sentence"] [--lang BCP47]`;

interface Request {
  path: string | undefined;
  line: string | undefined;
  language: string | undefined;
}

function readArguments(given: string[]): Request {
  try {
    const options = { line: { type: 'string' }, lang: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Give one document, or - for standard input.');
    return { path: file === '-' ? undefined : file, line: values.line, language: values.lang };
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n${USAGE}`);
  }
}

function matcherFor(language: string): Matcher {
  const pack = packs.get(language.split('-')[0] as string);
  if (pack) return new Matcher(compilePack(pack));
  throw new UserError(
    `There are no rules for the language "${language}". There are some for: ${[...packs.keys()].join(', ')}.`,
  );
}

/** Colours are for eyes: a file or a pipe gets plain text. */
const paintFor = (stream: NodeJS.WriteStream): Paint =>
  stream.isTTY && !process.env.NO_COLOR ? (style, text) => styleText(style, text) : (_, text) => text;

/** @param given the arguments behind `npm run explain --` */
export async function explainFile(given: string[]): Promise<void> {
  const { path, line, language } = readArguments(given);
  const text = await readInput(path);
  const document = readSource({ form: guessFormat(path, text), text }, {});
  const matcher = matcherFor(language ?? identify(document).language);
  const lines = explainDocument(document, matcher, line, paintFor(process.stdout));
  if (lines.length === 0) throw new UserError(line ? `No sentence holds "${line}".` : 'There is no sentence in it.');
  process.stdout.write(`${lines.join('\n')}\n`);
}
