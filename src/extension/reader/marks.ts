/**
 * Marks every sentence of the page on which the summary rests, by the thing that people ask which it answers, and tells
 * to which of them the person points: with the pointer, or with the keyboard's caret or selection.
 */
import type { PageDocument } from '../../document/page.ts';
import type { Statement } from '../../model.ts';
import { THEME_IDS, type ThemeId } from '../../vocabulary/themes.ts';

const nameOf = (theme: ThemeId): string => `clauselight-${theme}`;

export function clearMarks(): void {
  for (const theme of THEME_IDS) CSS.highlights?.delete(nameOf(theme));
}

/** A statement whose sentences are marked, with what it is about. */
export type Themed = Pick<Statement, 'id' | 'evidence'> & { theme: ThemeId };

interface MarkedRange {
  statement: string;
  theme: ThemeId;
  range: Range;
}

export class Marks {
  private readonly ranges: readonly MarkedRange[];
  private readonly away = new AbortController();
  private asleep = false;
  private pointed: string | undefined;

  /** @param onPoint told the id of a statement, and undefined where the person points to no marked sentence */
  constructor(
    page: PageDocument,
    statements: readonly Themed[],
    private readonly onPoint: (statement: string | undefined) => void,
  ) {
    this.ranges = locate(page, statements);
    for (const theme of THEME_IDS) {
      const own = this.ranges.filter((marked) => marked.theme === theme).map(({ range }) => range);
      if (own.length > 0) CSS.highlights.set(nameOf(theme), new Highlight(...own));
    }
    const { signal } = this.away;
    addEventListener('pointermove', (event) => this.moved(event), { passive: true, signal });
    document.addEventListener('selectionchange', () => this.selected(), { signal });
  }

  clear(): void {
    this.away.abort();
    clearMarks();
  }

  /** Looks once a frame: a pointer sends far more events than anyone sees. */
  private moved({ clientX, clientY }: PointerEvent): void {
    if (this.asleep) return;
    this.asleep = true;
    requestAnimationFrame(() => {
      this.asleep = false;
      if (!this.away.signal.aborted) this.point(this.under(clientX, clientY));
    });
  }

  private selected(): void {
    const { focusNode, focusOffset = 0 } = getSelection() ?? {};
    if (focusNode) this.point(this.around(focusNode, focusOffset)?.statement);
  }

  private point(statement: string | undefined): void {
    if (statement === this.pointed) return;
    this.pointed = statement;
    this.onPoint(statement);
  }

  /** The caret's place is the nearest text, however far it is: the sentence must lie under the pointer itself. */
  private under(x: number, y: number): string | undefined {
    const caret = caretAt(x, y);
    const marked = caret && this.around(caret.node, caret.offset);
    const lies = [...(marked?.range.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
    return lies ? marked?.statement : undefined;
  }

  private around(node: Node, offset: number): MarkedRange | undefined {
    return this.ranges.find(({ range }) => range.isPointInRange(node, offset));
  }
}

/** Each sentence once, for the first statement that rests on it. */
function locate(page: PageDocument, statements: readonly Themed[]): MarkedRange[] {
  const marked = new Map<string, MarkedRange>();
  for (const { id, theme, evidence } of statements) {
    for (const { block, start, end, role } of evidence) {
      const place = `${block} ${start} ${end}`;
      const range = role || marked.has(place) ? undefined : page.locate(block, start, end);
      if (range) marked.set(place, { statement: id, theme, range });
    }
  }
  return [...marked.values()];
}

interface OldDocument {
  caretRangeFromPoint(x: number, y: number): Range | null;
}

/** By the prototype: a picture named `caretPositionFromPoint` would hide the document's own ("DOM clobbering"). */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  const { prototype } = Document;
  if ('caretPositionFromPoint' in prototype) {
    const caret = prototype.caretPositionFromPoint.call(document, x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Chromium before 128.
  const range = (prototype as OldDocument).caretRangeFromPoint.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
