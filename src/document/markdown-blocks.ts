/** The block structure of Markdown: what stands in which block, its marks not yet read. */

export interface SourceBlock {
  kind: 'heading' | 'paragraph' | 'cell' | 'code';
  /** Lines joined: by a blank, or by "\\\n" where the break was meant. */
  source: string;
  /** A heading's rank. */
  rank?: number;
  item?: Item | undefined;
  row?: number;
  column?: number;
}

/** A list item. Its blocks share it. */
export interface Item {
  depth: number;
  /** Column of its marker. */
  indent: number;
}

const QUOTE = /^ {0,3}>[ \t]?/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^\s{0,12}(`{3,}|~{3,})/;
const ITEM = /^(\s*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;
const DELIMITER_CELL = /^\s*:?-+:?\s*$/;
const REFERENCE = /^ {0,3}\[([^\]]{1,200})\]:[ \t]+<?([^\s>]+)/;
/** Nobody nests lists deeper. */
const DEEPEST_LIST = 20;
/** Elements whose content is no text. */
const SILENT = /^\s*<(script|style|svg|noscript|iframe|head|!--)/i;
/** An element that is a block begins one in Markdown too. */
const BLOCK_TAG =
  /<\/?(?:p|div|section|article|ul|ol|table|thead|tbody|tr|td|th|blockquote|details|summary|center)\b[^<>]{0,2000}>/gi;
const ITEM_TAG = /<li\b[^<>]{0,2000}>/gi;
const HEADING_TAG = /<h([1-6])\b[^<>]{0,2000}>/gi;

/** Splits Markdown into its blocks, and collects the addresses of its reference links. Linear in `markdown`. */
export const readSourceBlocks = (markdown: string): { blocks: SourceBlock[]; references: Map<string, string> } =>
  new BlockReader(markdown).read();

class BlockReader {
  private readonly lines: string[];
  private readonly blocks: SourceBlock[] = [];
  private readonly references = new Map<string, string>();
  private items: Item[] = [];
  private open: string[] = [];
  /** The open paragraph's item. */
  private openItem: Item | undefined;
  private afterBlank = false;
  /** Ends of silent elements that come no more. */
  private readonly unclosed = new Set<string>();
  private at = 0;

  constructor(markdown: string) {
    this.lines = withoutBlockTags(markdown).split(/\r\n|[\n\r]/);
  }

  read(): { blocks: SourceBlock[]; references: Map<string, string> } {
    if (/^---\s*$/.test(this.lines[0] ?? '')) this.skipFrontMatter();
    while (this.at < this.lines.length) this.readLine(unquoted(this.lines[this.at++]!));
    this.flush();
    return { blocks: this.blocks, references: this.references };
  }

  private skipFrontMatter(): void {
    const end = this.lines.slice(1, 100).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
    if (end >= 0 && this.lines.slice(1, end + 1).every((line) => /^\s*(?:$|#|-|[\w-]+\s*:)/.test(line)))
      this.at = end + 2;
  }

  private readLine(line: string): void {
    if (line.trim() === '') {
      this.flush();
      this.afterBlank = true;
      return;
    }
    this.readWritten(line);
    this.afterBlank = false;
  }

  private readWritten(line: string): void {
    if (this.readUnderline(line) || this.readSilent(line) || this.readFence(line) || this.readReference(line)) return;
    if (RULE.test(line)) this.endLists();
    else if (ITEM.test(line)) this.readItem(line);
    else this.readText(line);
  }

  private readText(line: string): void {
    const indent = columns(line);
    if (this.afterBlank) this.items = this.items.filter((open) => indent >= open.indent + 2);
    if (!this.readHeading(line.trimStart()) && !this.readTable(line)) this.addLine(line);
  }

  private readUnderline(line: string): boolean {
    if (this.open.length === 0 || !UNDERLINE.test(line) || (this.openItem && columns(line) === 0)) return false;
    const source = joinLines(this.open);
    this.open = [];
    this.push({ kind: 'heading', source, rank: line.includes('=') ? 1 : 2 });
    return true;
  }

  private readReference(line: string): boolean {
    const reference = this.open.length === 0 ? REFERENCE.exec(line) : null;
    if (reference) this.references.set(reference[1]!.toLowerCase(), reference[2]!);
    return reference !== null;
  }

  private readHeading(line: string): boolean {
    const marks = HEADING.exec(line)?.[1];
    if (!marks) return false;
    this.flush();
    const text = line.slice(line.indexOf(marks) + marks.length).trim();
    this.push({ kind: 'heading', source: text.replace(/(?:^|[ \t])#{1,20}$/, '').trim(), rank: marks.length });
    return true;
  }

  /** Skips an element without text, up to its end. */
  private readSilent(line: string): boolean {
    const name = SILENT.exec(line)?.[1]?.toLowerCase();
    if (!name) return false;
    this.flush();
    const end = name === '!--' ? '-->' : `</${name}`;
    if (this.unclosed.has(end)) return false;
    for (let at = this.at - 1; at < this.lines.length; at++) {
      if (!this.lines[at]!.toLowerCase().includes(end)) continue;
      this.at = at + 1;
      return true;
    }
    this.unclosed.add(end);
    return false;
  }

  private readFence(line: string): boolean {
    const fence = FENCE.exec(line)?.[1];
    if (!fence) return false;
    this.flush();
    const code: string[] = [];
    while (this.at < this.lines.length) {
      const next = unquoted(this.lines[this.at++]!);
      if (next.trim().startsWith(fence)) break;
      code.push(next);
    }
    this.push({ kind: 'code', source: code.join('\n') });
    return true;
  }

  private readItem(line: string): void {
    this.flush();
    let text = line;
    let indent = columns(line);
    for (let marker = ITEM.exec(text); marker && text !== ''; marker = ITEM.exec(text)) {
      while (this.items.length > 0 && indent < this.items.at(-1)!.indent + 2) this.items.pop();
      if (this.items.length < DEEPEST_LIST) this.items.push({ depth: this.items.length + 1, indent });
      text = text.slice(marker[0].length);
      indent += 2;
    }
    text = text.replace(/^\[[ xX]\][ \t]+/, '');
    if (!this.readHeading(text) && text !== '') this.addLine(text);
  }

  private addLine(line: string): void {
    if (this.open.length === 0) this.openItem = this.items.at(-1);
    this.open.push(line);
  }

  private readTable(line: string): boolean {
    const next = this.lines[this.at];
    if (
      !line.includes('|') ||
      next === undefined ||
      !cellsOf(unquoted(next)).every((cell) => DELIMITER_CELL.test(cell))
    )
      return false;
    this.flush();
    this.addRow(line, 0);
    this.at++;
    for (let row = 1; this.at < this.lines.length; row++) {
      const cells = unquoted(this.lines[this.at]!);
      if (!cells.includes('|')) break;
      this.addRow(cells, row);
      this.at++;
    }
    return true;
  }

  private addRow(line: string, row: number): void {
    for (const [column, source] of cellsOf(line).entries()) {
      if (source !== '') this.push({ kind: 'cell', source, row, column });
    }
  }

  private endLists(): void {
    this.flush();
    this.items = [];
  }

  private flush(): void {
    if (this.open.length === 0) return;
    const source = joinLines(this.open);
    this.open = [];
    this.push({ kind: 'paragraph', source, item: this.openItem });
  }

  private push(block: SourceBlock): void {
    this.blocks.push(block.kind === 'paragraph' ? block : { ...block, item: this.items.at(-1) });
  }
}

const withoutBlockTags = (markdown: string): string =>
  markdown.includes('<')
    ? markdown
        .replace(BLOCK_TAG, '\n\n')
        .replace(ITEM_TAG, '\n- ')
        .replace(HEADING_TAG, (_, rank: string) => `\n\n${'#'.repeat(Number(rank))} `)
        .replace(/<\/(?:li|h[1-6])>/gi, '\n\n')
    : markdown;

/** The line without the marks of quotations; deeper than ten nobody quotes. */
const unquoted = (line: string): string => {
  let text = line;
  for (let depth = 0; depth < 10 && QUOTE.test(text); depth++) text = text.replace(QUOTE, '');
  return text;
};

const columns = (line: string): number => {
  let count = 0;
  for (const character of line) {
    if (character === '\t') count += 4 - (count % 4);
    else if (character === ' ' || character === '\u00a0') count++;
    else break;
  }
  return count;
};

/** Two blanks or a backslash at a line's end make a break that is meant. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim() + (/(?: {2}|\\)$/.test(line) ? '\\\n' : ' '))
    .join('')
    .replace(/\\\\\n/g, '\\\n')
    .replace(/(?:\\\n| )$/, '');

const cellsOf = (line: string): string[] => {
  const row = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const cells = [''];
  for (let at = 0; at < row.length; at++) {
    if (row.charAt(at) === '\\' && at + 1 < row.length) cells[cells.length - 1] += row.charAt(at) + row.charAt(++at);
    else if (row.charAt(at) === '|') cells.push('');
    else cells[cells.length - 1] += row.charAt(at);
  }
  return cells.map((cell) => cell.trim());
};
