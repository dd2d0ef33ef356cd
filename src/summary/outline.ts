/** The summary of an analysis as sections of lines, free of any reader's language. `phrase.ts` gives it words. */
import type { Analysis, Answer, Contradiction, DocumentKind, Statement, Unread } from '../model.ts';
import { placeOf, SECTION_IDS, type SectionId } from '../vocabulary/sections.ts';
import { gatherLines, type Line } from './line.ts';
import { standingOut } from './standing-out.ts';

export interface Outline {
  document: OutlinedDocument;
  /** The few lines that a reader should see first; they stand in their sections as well. */
  standsOut: Line[];
  contradictions: Opposition[];
  /** All sections, in reading order. One without lines is one on which the document says nothing. */
  sections: Section[];
  answers: Answer[];
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
  lines: Line[];
}

/** Two lines that cannot both hold. */
export interface Opposition {
  kind: Contradiction['kind'];
  lines: [Line, Line];
}

/** The outline of any analysis, one without statements included. */
export function outline(analysis: Analysis): Outline {
  const { statements, document, detection, reading } = analysis;
  return {
    document: {
      kind: detection.kind,
      ...(document.title && { title: document.title }),
      ...(document.url && { url: document.url }),
      updated: document.updated,
      language: document.language,
      words: document.words,
      unread: reading.unread,
    },
    standsOut: standingOut(statements),
    contradictions: analysis.contradictions.flatMap((contradiction) => oppose(contradiction, statements)),
    sections: SECTION_IDS.map((id) => ({ id, lines: gatherLines(statements.filter(isReadIn(id))) })),
    answers: analysis.answers,
  };
}

const isReadIn =
  (section: SectionId) =>
  ({ practice, value }: Statement): boolean =>
    placeOf(practice, value).section === section;

function oppose({ kind, statements: ids }: Contradiction, statements: readonly Statement[]): Opposition[] {
  const [one, other] = ids.map((id) => gatherLines(statements.filter((statement) => statement.id === id))[0]);
  return one && other ? [{ kind, lines: [one, other] }] : [];
}
