/** The summary of an analysis as sections of lines, free of any reader's language. `phrase.ts` gives it words. */
import type { Analysis, Answer, Contradiction, DocumentKind, DocumentLink, Statement, Unread } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { placeOf, SECTION_IDS, type SectionId } from '../vocabulary/sections.ts';
import { THEME_IDS, THEME_OF_QUESTION, THEME_OF_SECTION, type ThemeId } from '../vocabulary/themes.ts';
import { denialsInPart } from './answers.ts';
import type { AnswerChange, Past, StatementChange } from './changes.ts';
import { without } from './doubt.ts';
import { type GlanceRow, glance } from './glance.ts';
import { gatherLines, type Line } from './line.ts';
import { type SalientLine, standingOut } from './standing-out.ts';
import { type Way, waysOf } from './ways.ts';
import { inMyOrder, NO_WISHES, type Wishes } from './wishes.ts';

export interface Outline {
  document: OutlinedDocument;
  /** The few lines that a reader should see first; they stand in their sections as well. */
  standsOut: SalientLine[];
  contradictions: Opposition[];
  /** All sections, in reading order. One without lines is one on which the document says nothing. */
  sections: Section[];
  answers: Answer[];
  /** The answers once more, each with its lines, under the four things that people ask. */
  themes: Theme[];
  glance: GlanceRow[];
  /** How to use one's rights, by the policy's own word. */
  ways: Way[];
  /** Where the reader has read the document before. */
  changes?: OutlinedChanges;
}

export interface OutlinedDocument {
  kind: DocumentKind;
  title?: string;
  url?: string;
  /** ISO 8601, precision may be reduced; null where the document gives no date. */
  updated: string | null;
  /** BCP 47. */
  language: string;
  words: number;
  unread: Unread[];
}

export interface Section {
  id: SectionId;
  theme: ThemeId;
  lines: Line[];
}

export interface Theme {
  id: ThemeId;
  answers: ProvenAnswer[];
}

/** An answer with the lines that it rests on. Where the document is silent, those that deny a part of what is asked. */
export interface ProvenAnswer extends Answer {
  lines: Line[];
}

/** What changed since a day (ISO 8601); `reworded`: the words did, whatever they say. */
export interface OutlinedChanges {
  since: string;
  reworded: boolean;
  changes: OutlinedChange[];
}

/** Lines that are no longer said, and those said in their place; `answer` where that changes one. */
export interface OutlinedChange {
  answer?: Pick<AnswerChange, 'question' | 'before' | 'now'>;
  was: Line[];
  is: Line[];
}

/** Two lines that cannot both hold. */
export interface Opposition {
  kind: Contradiction['kind'];
  lines: [Line, Line];
}

/** What is known beside the analysis. */
export interface Beside {
  /** Links in its sentences, see `anchorsOf`. */
  anchors?: readonly DocumentLink[];
  /** What changed since the reader last read it. */
  past?: Past;
  /** Statements of lines that the reader calls wrong, by line: the outline is as if they were not made. */
  hidden?: readonly (readonly string[])[];
}

/** The outline of any analysis, one without statements included. `wishes` change the order and nothing else. */
export const outline = (whole: Analysis, wishes: Wishes = NO_WISHES, beside: Beside = {}): Outline =>
  finish(outlineInSteps(whole, wishes, beside));

/** The same in steps, for a page that must not stand still. */
export function* outlineInSteps(
  whole: Analysis,
  wishes: Wishes,
  { anchors = [], past, hidden = [] }: Beside,
): Steps<Outline> {
  const analysis = without(whole, hidden.flat());
  const { statements } = analysis;
  yield;
  const answers = yield* proveAnswers(analysis);
  const standsOut = standingOut(statements, wishes.matters);
  yield;
  const sections = yield* sectionsOf(statements, wishes);
  const rows = glance(statements);
  yield;
  const ways = waysOf(statements, anchors);
  yield;
  return {
    document: describe(analysis),
    standsOut,
    contradictions: analysis.contradictions.flatMap((contradiction) => oppose(contradiction, statements)),
    sections,
    answers: analysis.answers,
    themes: THEME_IDS.map((id) => ({
      id,
      answers: answers.filter(({ question }) => THEME_OF_QUESTION[question] === id),
    })).filter((theme) => theme.answers.length > 0),
    glance: rows,
    ways,
    ...(past && { changes: outlineChanges(past) }),
  };
}

const describe = ({ document, detection, reading }: Analysis): OutlinedDocument => ({
  kind: detection.kind,
  ...(document.title && { title: document.title }),
  ...(document.url && { url: document.url }),
  updated: document.updated,
  language: document.language,
  words: document.words,
  unread: reading.unread,
});

function* sectionsOf(statements: readonly Statement[], wishes: Wishes): Steps<Section[]> {
  const sections: Section[] = [];
  for (const id of SECTION_IDS) {
    const lines = inMyOrder(gatherLines(statements.filter(isReadIn(id))), wishes);
    sections.push({ id, theme: THEME_OF_SECTION[id], lines });
    yield;
  }
  return sections;
}

function outlineChanges({ since, reworded, answers, statements }: Past): OutlinedChanges {
  const lines = ({ was, is }: StatementChange) => ({ was: gatherLines(was), is: gatherLines(is) });
  const ofAnswers = answers.map(({ question, before, now, ...sides }) => ({
    answer: { question, before, now },
    ...lines(sides),
  }));
  return { since, reworded, changes: [...ofAnswers, ...statements.map(lines)] };
}

function* proveAnswers({ answers, statements }: Analysis): Steps<ProvenAnswer[]> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const inPart = denialsInPart(statements);
  const proven: ProvenAnswer[] = [];
  for (const answer of answers) {
    const ids = answer.answer === 'silent' ? inPart.get(answer.question) : answer.statements;
    proven.push({ ...answer, lines: gatherLines((ids ?? []).flatMap((id) => byId.get(id) ?? [])) });
    yield;
  }
  return proven;
}

const isReadIn =
  (section: SectionId) =>
  ({ practice, value }: Statement): boolean =>
    placeOf(practice, value).section === section;

function oppose({ kind, statements: ids }: Contradiction, statements: readonly Statement[]): Opposition[] {
  const [one, other] = ids.map((id) => gatherLines(statements.filter((statement) => statement.id === id))[0]);
  return one && other ? [{ kind, lines: [one, other] }] : [];
}
