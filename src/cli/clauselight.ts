/** The command line: `clauselight analyze` and `clauselight batch`. */
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ENGINE_VERSION } from '../analyze.ts';
import { FORMATS, type Format, guessFormat } from '../document/format.ts';
import { resumeFrom } from './answered.ts';
import { answerFiles, type BatchOptions } from './batch.ts';
import { analyzeContent } from './engine.ts';
import { listFiles } from './files.ts';
import { readInput } from './input.ts';
import { canonicalTag } from './language-tag.ts';
import { Progress } from './progress.ts';
import { type ReportForm, report } from './report.ts';
import { Unreadable } from './unreadable.ts';

const EXIT = { done: 0, unreadable: 1, usage: 2 } as const;

interface AnalyzeOptions {
  format?: Format;
  lang?: string;
  in?: string;
  url?: string;
  withText?: true;
  json?: true;
  markdown?: true;
  csv?: true;
  jsonLd?: true;
}

function languageTag(value: string): string {
  const tag = canonicalTag(value);
  if (tag === undefined) throw new InvalidArgumentError('It must be a BCP 47 language tag such as en or pt-BR.');
  return tag;
}

/** The language of the terminal, as POSIX orders the variables; English where none is set ("C"). */
function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string {
  const [locale] = (LC_ALL || LC_MESSAGES || LANG || 'en').split(/[.@]/);
  return canonicalTag(locale!) ?? 'en';
}

async function analyzeFile(file: string | undefined, options: AnalyzeOptions): Promise<void> {
  const path = file === '-' ? undefined : file;
  const text = await readInput(path);
  const analysis = analyzeContent({
    content: { form: options.format ?? guessFormat(path, text), text },
    known: { ...(options.url !== undefined && { url: options.url }) },
    ...(options.lang !== undefined && { language: options.lang }),
    withText: options.withText ?? false,
  });
  process.stdout.write(report(analysis, formOf(options), options.in ?? terminalLanguage(process.env)));
}

const formOf = ({ json, markdown, csv, jsonLd }: AnalyzeOptions): ReportForm =>
  json ? 'json' : markdown ? 'markdown' : csv ? 'csv' : jsonLd ? 'json-ld' : 'plain';

interface AnswerBatchOptions {
  output?: string;
  resume?: true;
}

async function answerBatch(paths: string[], { output, resume }: AnswerBatchOptions, command: Command): Promise<void> {
  if (resume && output === undefined)
    command.error('error: --resume needs --output: it reads there what is answered already.', { exitCode: EXIT.usage });
  const files = await listFiles(paths.length > 0 ? paths : ['-'], output);
  const answered = resume && output !== undefined ? await resumeFrom(output) : undefined;
  // On a terminal that shows the answers, a line between them would be in their way.
  const isSeen = process.stderr.isTTY && (output !== undefined || !process.stdout.isTTY);
  const progress = isSeen ? new Progress((text) => process.stderr.write(text)) : undefined;
  const options: BatchOptions = {
    ...(answered && { isAnswered: (id) => answered.has(id) }),
    ...(progress && { onAnswer: (bytes, wasRead) => progress.count(bytes, wasRead) }),
  };
  const answers = answerFiles(files, analyzeContent, options);
  if (output === undefined) await pipeline(answers, process.stdout, { end: false });
  else await pipeline(answers, await openOutput(output, resume ? 'a' : 'w'));
  progress?.end();
}

async function openOutput(path: string, flags: 'a' | 'w'): Promise<Writable> {
  try {
    return (await open(path, flags)).createWriteStream();
  } catch (error) {
    throw new Unreadable('unreadable', `${path} cannot be written: ${(error as Error).message}`);
  }
}

function program(): Command {
  const clauselight = new Command('clauselight')
    .description('Reads privacy policies by rules and tells what they say, with the sentence that proves each line.')
    .version(ENGINE_VERSION)
    .exitOverride()
    .showHelpAfterError('(clauselight --help tells more)');
  clauselight
    .command('analyze')
    .description('read one document and tell what it says')
    .argument('[FILE]', 'the document; - or nothing for standard input')
    .addOption(new Option('--format <format>', 'what the document is written in; guessed otherwise').choices(FORMATS))
    .option('--lang <BCP47>', "the document's language; found out otherwise", languageTag)
    .option('--in <BCP47>', "the reader's language; the terminal's otherwise", languageTag)
    .option('--url <URL>', 'where the document comes from')
    .option('--with-text', "put the document's text into the analysis")
    .addOption(new Option('--json', 'give the whole analysis as JSON').conflicts(['markdown', 'csv', 'jsonLd']))
    .addOption(new Option('--markdown', 'give the summary as Markdown, with its quotes').conflicts(['csv', 'jsonLd']))
    .addOption(new Option('--csv', 'give a table, a row for each quote').conflicts('jsonLd'))
    .option('--json-ld', 'give linked data in terms of W3C DPV')
    .action(analyzeFile);
  clauselight
    .command('batch')
    .description('read many documents, answer each with a line of JSON')
    .argument(
      '[PATH...]',
      'requests, one a line (.jsonl, .ndjson), documents, or folders of either; - or nothing for requests from standard input',
    )
    .option('--output <FILE>', 'where the answers go; to standard output otherwise')
    .option('--resume', 'go on with an output that was broken off: passes over what it answers already')
    .addHelpText(
      'after',
      [
        '\nA request:  {"id": …, one of "html", "markdown", "text", "blocks", "lang"?, "url"?, "title"?, "withText"?: true}',
        'An answer:  {"id": …, "analysis": {…}}  or  {"id": …, "error": {"code": …, "message": …}}',
        'The id of a document is its path.',
      ].join('\n'),
    )
    .action(answerBatch);
  return clauselight;
}

/** Whoever reads our output may stop when they have enough (`| head`): no fault of anyone. */
function isClosedPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException)?.code === 'EPIPE';
}

function exitStatus(error: unknown): number {
  if (isClosedPipe(error)) return EXIT.done;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  const reason =
    error instanceof Unreadable ? error.message : `The document could not be read: ${(error as Error).stack}`;
  process.stderr.write(`clauselight: ${reason}\n`);
  return EXIT.unreadable;
}

process.stdout.on('error', (error) => process.exit(exitStatus(error)));

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitStatus(error);
}
