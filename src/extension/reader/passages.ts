/** The passages of one reading of the page: the way from the summary's proofs to them, and their marks. */
import type { PageDocument } from '../../document/page.ts';
import { linkToPassage } from '../../document/text-fragment.ts';
import type { Analysis, Evidence } from '../../model.ts';
import type { ShowResult } from '../../ui/actions.ts';
import type { PageState } from '../../ui/state.ts';
import type { ThemeId } from '../../vocabulary/themes.ts';
import { clearHighlight, highlight } from './highlight.ts';
import { Marks } from './marks.ts';
import { findQuote } from './quote.ts';
import type { PageReading } from './reading.ts';

/** What of the page's state is known here. */
export type Marked = Pick<PageState, 'marked' | 'pointed'>;

interface Host {
  /** Puts the style of marked text into the page; false where that cannot be done. */
  style(): Promise<unknown>;
  /** A passage was brought into view. */
  shown(range: Range): void;
  marked(marked: Marked): void;
}

export class Passages {
  private readonly page: PageDocument;
  private readonly analysis: Analysis | undefined;
  private readonly themes: readonly ThemeId[];
  private readonly host: Host;
  private marks: Marks | undefined;

  constructor({ page, state: { analysis }, themes }: Pick<PageReading, 'page' | 'state' | 'themes'>, host: Host) {
    this.page = page;
    this.analysis = analysis;
    this.themes = themes;
    this.host = host;
  }

  /** Brings a statement's evidence into view. */
  async show(statement: string, index: number): Promise<ShowResult> {
    const evidence = this.evidenceOf(statement, index);
    const range = evidence && findQuote(this.page, evidence);
    if (!range || !(await this.host.style())) return 'gone';
    const result = highlight(range);
    if (result === 'shown') this.host.shown(range);
    return result;
  }

  /** A link to the evidence, where it stands in the web. */
  link(statement: string, index: number): string | undefined {
    const evidence = this.evidenceOf(statement, index);
    if (!evidence || !/^https?:/.test(location.href)) return undefined;
    return linkToPassage(location.href, this.page.blocks, evidence);
  }

  /** Marks the evidence of all statements but those that are `hidden`, by their ids. */
  async mark(hidden: readonly string[]): Promise<void> {
    this.unmark();
    const statements = this.analysis?.statements.map((statement, at) => ({ ...statement, theme: this.themes[at]! }));
    if (!statements || !(await this.host.style())) return;
    const shown = statements.filter(({ id }) => !hidden.includes(id));
    this.marks = new Marks(this.page, shown, (pointed) => this.tell(pointed));
    this.tell();
  }

  unmark(): void {
    if (!this.marks) return;
    this.marks.clear();
    this.marks = undefined;
    this.tell();
  }

  /** Takes all marks out of the page. */
  clear(): void {
    this.unmark();
    clearHighlight();
  }

  get areMarked(): boolean {
    return this.marks !== undefined;
  }

  private tell(pointed?: string): void {
    this.host.marked({ ...(this.marks && { marked: true }), ...(pointed && { pointed }) });
  }

  private evidenceOf(statement: string, index: number): Evidence | undefined {
    return this.analysis?.statements.find(({ id }) => id === statement)?.evidence[index];
  }
}
