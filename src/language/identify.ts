import type { Block, SourceDocument } from '../model.ts';
import { addEvidence, type Evidence, gather, LANGUAGES, noEvidence } from './evidence.ts';
import { languageOfTag, looksLike } from './tag.ts';
import { judge } from './verdict.ts';

export interface Identification {
  /** BCP 47 without region, "und" where too little tells. */
  language: string;
  /** The language of each block, given where a run of blocks is clearly in another than the document. */
  blocks?: string[];
}

/** 3 KB in 24 pieces decide a document as surely as all of it, and meet a foreign part of a twentieth. */
const PIECES = 24;
const PIECE_LENGTH = 128;
/** Shorter blocks are names, menus and headings rather than prose. */
const PROSE_LENGTH = 40;
/** With less prose than this, some three sentences, the short blocks count too. */
const ENOUGH_PROSE = 300;
/** Votes of a stretch that speaks for itself: a sentence, at the least. */
const CLEAR_VOTES = 3;
/** What a foreign run must hold to be more than a quotation or a title: some two sentences. */
const CLEAR_RUN_VOTES = 8;

/**
 * Tells the language of a document from its own short words and letters. What it declares of itself is believed where
 * the text tells nothing, and tips the balance where it tells little.
 */
export function identify(document: SourceDocument): Identification {
  const whole = noEvidence();
  const pieces = sample(document.blocks).map((text) => {
    const evidence = evidenceOf(text);
    addEvidence(whole, evidence);
    return evidence;
  });
  const language = settle(whole, languageOfTag(document.declaredLanguage));
  if (!pieces.some((piece) => foreignLanguage(piece, language))) return { language };
  const blocks = languageByBlock(document.blocks, language);
  return blocks.every((block) => block === language) ? { language } : { language, blocks };
}

function evidenceOf(text: string): Evidence {
  const evidence = noEvidence();
  gather(text, evidence);
  return evidence;
}

function settle(evidence: Evidence, declared: string | undefined): string {
  const told = judge(evidence, declared).language;
  if (declared && (told === 'und' || looksLike(declared, told))) return declared;
  return told;
}

/** Pieces of prose from all over the blocks; all of a short document. */
function sample(blocks: readonly Block[]): string[] {
  let texts = blocks.map((block) => block.text).filter((text) => text.length >= PROSE_LENGTH);
  if (lengthOf(texts) < ENOUGH_PROSE) texts = blocks.map((block) => block.text);
  const length = lengthOf(texts);
  if (length <= PIECES * PIECE_LENGTH) return texts;
  const step = length / PIECES;
  const pieces: string[] = [];
  let passed = 0;
  for (const text of texts) {
    while (pieces.length * step < passed + text.length) {
      const start = Math.max(0, Math.floor(pieces.length * step) - passed);
      pieces.push(text.slice(start, start + PIECE_LENGTH));
    }
    passed += text.length;
  }
  return pieces;
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);

/** The language that the stretch is clearly in, where it is not `main`. */
function foreignLanguage(evidence: Evidence, main: string): string | undefined {
  const { language, votes } = judge(evidence);
  if (language === main || language === 'und' || looksLike(main, language) || votes < CLEAR_VOTES) return undefined;
  const votesForMain = evidence.votes[LANGUAGES.indexOf(main)] ?? 0;
  return votes >= 2 * votesForMain ? language : undefined;
}

function languageByBlock(blocks: readonly Block[], main: string): string[] {
  const evidence = blocks.map((block) => evidenceOf(block.text));
  const told = evidence.map(
    (stretch) => foreignLanguage(stretch, main) ?? (judge(stretch).votes >= CLEAR_VOTES ? main : undefined),
  );
  const languages = inherit(told, blocks, main);
  for (let first = 0, end = 0; first < blocks.length; first = end) {
    const language = languages[first]!;
    let votes = 0;
    for (end = first; languages[end] === language; end++) votes += judge(evidence[end]!).votes;
    if (votes < CLEAR_RUN_VOTES) languages.fill(main, first, end);
  }
  return languages;
}

/** A block too short to tell is in the language of the one before it; a heading, of the one after. */
function inherit(told: readonly (string | undefined)[], blocks: readonly Block[], main: string): string[] {
  const languages: string[] = [];
  let before = main;
  for (let i = 0; i < told.length; i++) {
    const own = told[i] ?? (blocks[i]!.type === 'heading' ? told.slice(i).find(Boolean) : undefined);
    languages.push(own ?? before);
    before = told[i] ?? before;
  }
  return languages;
}
