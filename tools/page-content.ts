/** Measures whether pages are read whole, and nothing else of them, by the annotated texts of the same policies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHtml } from '../src/cli/html.ts';
import { detect } from '../src/detection/kind.ts';
import type { SourceDocument } from '../src/model.ts';

export interface PageContent {
  file: string;
  /** Sentences of the annotated text, and how many of them were read. */
  annotated: number;
  read: number;
  /** Sentences that were read, and how many of them belong to the policy; 0 where another document stands on the page. */
  said: number;
  belong: number;
  missed: string[];
  foreign: string[];
}

/** A page that lacks more of the annotated text is another version of it. */
const SAME_VERSION = 0.9;
/** Words are compared in fours: the annotated texts lost a word, a link or a figure here and there. */
const GRAM = 4;
const SAME_SENTENCE = 0.7;
/** Shorter ones are labels, and found everywhere. */
const SHORTEST_SENTENCE = 3;
/** Annotators left out layers and examples; a line within the policy that is as long is none of the page's furniture. */
const OWN_SENTENCE = 8;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const sentencesOf = (text: string): string[][] =>
  text
    .split(/\n|(?<=[.!?])["')\]]*\s+(?=\S)/)
    .map(wordsOf)
    .filter((words) => words.length >= SHORTEST_SENTENCE);

/** Text to look sentences up in. */
class Text {
  private readonly letters: string;
  private readonly grams = new Set<string>();

  constructor(text: string) {
    const words = wordsOf(text);
    this.letters = words.join('');
    for (const gram of gramsOf(words)) this.grams.add(gram);
  }

  holds(sentence: readonly string[]): boolean {
    if (this.letters.includes(sentence.join(''))) return true;
    const grams = gramsOf(sentence);
    return grams.length > 0 && grams.filter((gram) => this.grams.has(gram)).length >= SAME_SENTENCE * grams.length;
  }
}

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(GRAM - 1).map((_, at) => words.slice(at, at + GRAM).join(' '));

/** All that a page says, whatever it is: its text without tags. */
const rawText = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?!\/?(?:[abiu]|em|font|span|strong)\b)[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:\w+|#\w+);/g, ' ');

/** Undefined where the page is another version of the policy than the one that was annotated. */
const measurePage = (file: string, html: string, annotated: string): PageContent | undefined => {
  const wanted = sentencesOf(annotated);
  const raw = new Text(rawText(html));
  if (wanted.filter((sentence) => raw.holds(sentence)).length < SAME_VERSION * wanted.length) return undefined;
  const document = readHtml(html);
  const read = new Text(document.text);
  const missed = wanted.filter((sentence) => !read.holds(sentence));
  const said = holdsPolicyAlone(document) ? sentencesOf(document.text) : [];
  const foreign = foreignAmong(said, new Text(annotated));
  return {
    file,
    annotated: wanted.length,
    read: wanted.length - missed.length,
    said: said.length,
    belong: said.length - foreign.length,
    missed: missed.map((words) => words.join(' ')),
    foreign: foreign.map((words) => words.join(' ')),
  };
};

/** Of a page that is terms too, a part alone was annotated, and nothing tells where it ends. */
const holdsPolicyAlone = (document: SourceDocument): boolean => {
  const { kind, also = [] } = detect(document, undefined, 'en');
  return kind !== 'terms' && !also.includes('terms');
};

/** What is no part of the policy: not in the annotated text, and no sentence between two that are. */
const foreignAmong = (said: readonly string[][], annotated: Text): string[][] => {
  const known = said.map((sentence) => annotated.holds(sentence));
  const [first, last] = [known.indexOf(true), known.lastIndexOf(true)];
  return said.filter((words, at) => !known[at] && (at < first || at > last || words.length < OWN_SENTENCE));
};

interface Row {
  file: string;
  source: string;
  skip?: string;
}

const readLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The number that OPP-115 gives a policy: "opp-html:26_www.nytimes.com.html", "opp/26_nytimes.com". */
const numberIn = (name: string): string | undefined => /[:/](\d+)_/.exec(name)?.[1];

/** @param bench the folder of the labelled corpora */
export const measurePages = (bench: string): PageContent[] => {
  const policies = readLines<{ id: string; blocks: { text: string }[] }>(join(bench, 'opp115.jsonl'));
  const annotated = new Map(
    policies.map(({ id, blocks }) => [numberIn(id), blocks.map((block) => block.text).join('\n')]),
  );
  return readLines<Row>(join(bench, 'pages/index.jsonl')).flatMap(({ file, source, skip }) => {
    const text = source.startsWith('opp-html:') && !skip ? annotated.get(numberIn(source)) : undefined;
    const html = text && readFileSync(join(bench, 'pages', file), 'utf8');
    return (html && measurePage(file, html, text)) || [];
  });
};

const sum = (pages: readonly PageContent[], key: 'annotated' | 'read' | 'said' | 'belong'): number =>
  pages.reduce((total, page) => total + page[key], 0);

/** Sentences over all pages. */
export const measureContent = (bench: string): Record<'annotated' | 'read' | 'said' | 'belong', number> => {
  const pages = measurePages(bench);
  return {
    annotated: sum(pages, 'annotated'),
    read: sum(pages, 'read'),
    said: sum(pages, 'said'),
    belong: sum(pages, 'belong'),
  };
};
