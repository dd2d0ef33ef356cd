/** A sentence → lines that say what the tables find in it, how it is parted, what governs what, and what is said in the end. */

import { assertionAt, type Reading } from '../src/extraction/assertion.ts';
import type { FrameAt } from '../src/extraction/claim.ts';
import { type Clause, splitClauses } from '../src/extraction/clause.ts';
import { extract } from '../src/extraction/document.ts';
import { framesOf } from '../src/extraction/frames.ts';
import { governorOf } from '../src/extraction/governor.ts';
import { requirementsOf } from '../src/extraction/rule-claims.ts';
import { type SentenceView, viewSentence, type Word } from '../src/extraction/sentence.ts';
import type { Match, Matcher } from '../src/matching/engine.ts';
import type { Entry } from '../src/matching/tables.ts';
import type { Block, SourceDocument, Statement } from '../src/model.ts';
import { splitSentences } from '../src/text/sentence.ts';
import { Tokens, tokenize } from '../src/text/token.ts';

/** Colours a text, or leaves it as it is. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan', text: string) => string;

interface Explained {
  view: SentenceView;
  reading: Reading;
  frames: readonly FrameAt[];
  /** What the document says by this sentence. */
  statements: readonly Statement[];
  /** What the heading above meets of rules' needs. */
  heading: ReadonlySet<Entry>;
}

const label = (name: string): string => `    ${name.padEnd(9)}`;
const mark = (word: string | false | undefined): string[] => (word ? [word] : []);

/** The words of tokens `from` up to but without `to`, as they stand. */
const wordsAt = ({ text, tokens }: SentenceView, from: number, to: number): string =>
  `«${text.slice(tokens.start[from], tokens.end[to - 1])}»`;

/** The sentence, with the words that no table knows dimmed. */
function sentenceLine({ text, tokens, sentence }: SentenceView, paint: Paint): string {
  let line = '';
  let at = sentence.start;
  for (let token = sentence.from; token < sentence.to; token++) {
    const [start, end] = [tokens.start[token] as number, tokens.end[token] as number];
    const known = tokens.wordClass[token] !== 0 || tokens.suffixClass[token] !== 0;
    line += text.slice(at, start) + paint(known ? 'bold' : 'dim', text.slice(start, end));
    at = end;
  }
  return `  ${(line + text.slice(at, sentence.end)).replace(/\s+/g, ' ')}`;
}

const cueLine = ({ view }: Explained): string[] =>
  view.cues.length === 0
    ? []
    : [label('cues') + view.cues.map((cue) => `${cue.name} ${wordsAt(view, cue.from, cue.to)}`).join(' · ')];

function clauseLine({ view }: Explained, clause: Clause): string {
  const denied = clause.negations.map((at) => wordsAt(view, at, at + 1)).join(' ');
  const marks = [
    clause.kind,
    `subject ${clause.subject}`,
    ...mark(clause.fresh && 'fresh'),
    ...mark(clause.supposed && 'supposed'),
    ...mark(denied && `denied by ${denied}`),
    ...mark(clause.possible && 'possible'),
  ];
  return `${label('clause')}${marks.join(', ')} ${wordsAt(view, clause.from, clause.to)}`;
}

function frameLine({ view }: Explained, frame: FrameAt, paint: Paint): string {
  const place = wordsAt(view, frame.from, frame.to);
  if (frame.opens.length === 0)
    return `${label('frame')}${paint('dim', `${place} is no practice here, because of who acts`)}`;
  const marks = [
    `${frame.actor} acts`,
    frame.polarity,
    frame.modality,
    ...mark(frame.passive && 'passive'),
    ...mark(frame.specific && 'named data only'),
  ];
  const asserted = frame.asserted ? '' : paint('yellow', ', not asserted');
  return `${label('frame')}${place} ${frame.rule} opens ${frame.opens.join(', ')}: ${marks.join(', ')}${asserted}`;
}

/** A lexicon word with the frame of its own sentence that governs it. What a heading or lead-in lends is not seen here. */
function wordLine({ view, reading, frames, statements }: Explained, word: Word, paint: Paint): string {
  const governor = governorOf(word, word.family, frames, reading);
  const said = statements.some((statement) => statement.practice === word.family && statement.value === word.value);
  const under = governor ? `under ${wordsAt(view, governor.from, governor.to)}` : 'under no verb of this sentence';
  const outcome = said ? paint('green', 'said') : paint('dim', 'not said');
  return `${label('word')}${wordsAt(view, word.from, word.to)} ${word.family}/${word.value} ${under}: ${outcome}`;
}

function ruleLine(explained: Explained, matcher: Matcher, match: Match, paint: Paint): string {
  const { view, reading, statements, heading } = explained;
  const entry = matcher.entryOf(match.program);
  const { voided, met } = requirementsOf(view);
  const assertion = assertionAt(reading, match, false);
  const said = statements.some(({ practice, value }) => practice === entry.says?.[0] && value === entry.says[1]);
  const facts = [
    ...mark(voided.has(entry) && 'an "unless" of it stands here'),
    ...mark(
      entry.needs && !met.has(entry) && !heading.has(entry) && 'none of its "needs" stands here or in the heading',
    ),
    `${assertion.subject} acts (wanted: ${entry.actor})`,
    entry.denies ? 'its words deny' : assertion.polarity,
    assertion.modality,
    ...mark(!assertion.asserted && 'not asserted'),
  ];
  const outcome = said ? paint('green', 'said') : paint('red', 'not said');
  const says = `${entry.id} ${entry.says?.join('/')}`;
  return `${label('rule')}${wordsAt(view, match.from, match.to)} ${says}: ${facts.join(', ')}: ${outcome}`;
}

function statementLine(statement: Statement, paint: Paint): string {
  const { practice, value, polarity, modality, party, audience = [], details, rule } = statement;
  const marks = [polarity, modality, ...mark(party && `${party} party`), ...audience.map((group) => `for ${group}`)];
  const more = Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
  return `${label('says')}${paint('green', `${practice}/${value}`)} ${marks.join(', ')}${more} by ${rule}`;
}

function explainSentence(explained: Explained, matcher: Matcher, paint: Paint): string[] {
  const { view, reading, frames, statements } = explained;
  const rules = view.matches.filter((match) => match.entry.says);
  const said = statements.map((statement) => statementLine(statement, paint));
  return [
    sentenceLine(view, paint),
    ...cueLine(explained),
    ...reading.clauses.map((clause) => clauseLine(explained, clause)),
    ...frames.map((frame) => frameLine(explained, frame, paint)),
    ...view.words.map((word) => wordLine(explained, word, paint)),
    ...rules.map((match) => ruleLine(explained, matcher, match, paint)),
    ...(said.length > 0 ? said : [`${label('says')}${paint('dim', 'nothing')}`]),
    '',
  ];
}

/** The document's statements that rest on a sentence of a block. */
const provedBy = (statements: readonly Statement[], block: number, start: number): Statement[] =>
  statements.filter(({ evidence }) => evidence.some((proof) => proof.block === block && proof.start === start));

/** What a heading meets of the needs of rules below it. */
function metBy(block: Block, tokens: Tokens, matcher: Matcher): Set<Entry> {
  const met = new Set<Entry>();
  tokenize(block.text, matcher.table, tokens);
  for (const sentence of splitSentences(block.text, tokens, matcher.isAbbreviation))
    for (const entry of requirementsOf(viewSentence(matcher, block.text, tokens, sentence)).met) met.add(entry);
  return met;
}

/**
 * Explains each sentence of a document, or those that hold `line`, whatever its case.
 * @returns lines of text; none where no sentence holds it
 */
export function explainDocument(
  document: SourceDocument,
  matcher: Matcher,
  line: string | undefined,
  paint: Paint,
): string[] {
  const { blocks } = document;
  const { statements, own } = extract(
    blocks.map(() => matcher),
    blocks,
  );
  const wanted = line?.replace(/\s+/g, ' ').toLowerCase();
  const lines: string[] = [];
  const tokens = new Tokens();
  let heading: ReadonlySet<Entry> = new Set();
  let headingLine: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading') {
      heading = metBy(block, tokens, matcher);
      headingLine = [paint('cyan', `# ${block.text.replace(/\s+/g, ' ')}`), ''];
    }
    tokenize(block.text, matcher.table, tokens);
    for (const sentence of splitSentences(block.text, tokens, matcher.isAbbreviation)) {
      const quote = block.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
      if (wanted !== undefined && !quote.toLowerCase().includes(wanted)) continue;
      const view = viewSentence(matcher, block.text, tokens, sentence, own);
      const reading: Reading = { view, clauses: splitClauses(view), context: undefined };
      const frames = framesOf(reading);
      const proved = provedBy(statements, index, block.offset + sentence.start);
      lines.push(...headingLine);
      headingLine = [];
      lines.push(...explainSentence({ view, reading, frames, statements: proved, heading }, matcher, paint));
    }
  }
  return lines;
}
