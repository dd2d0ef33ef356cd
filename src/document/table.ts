import type { Dom } from './dom.ts';
import { ELEMENT, TEXT } from './dom.ts';

/** Text longer than this in one cell is prose that a table lays out. */
const LONGEST_CELL = 3000;
/** A cell of more text that holds nearly all of its table's is the page's column, beside a margin. */
const LONG_CELL = 400;
const COLUMN_SHARE = 0.8;

/** Whether the table holds data, and not only the layout of prose. Looks at each node of the table once, at none of a table inside. */
export const holdsData = (dom: Dom, table: Element): boolean => {
  const role = dom.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  const shape = shapeOf(dom, table);
  if (shape.nested) return false;
  if (shape.rows < 2 || shape.columns < 2) return shape.headers > 0 && shape.columns >= 2;
  const isColumn = shape.longestCell > LONG_CELL && shape.longestCell > COLUMN_SHARE * shape.text;
  return shape.headers > 0 || (shape.longestCell <= LONGEST_CELL && !isColumn && !shape.headings);
};

interface Shape {
  rows: number;
  columns: number;
  headers: number;
  longestCell: number;
  text: number;
  headings: boolean;
  nested: boolean;
}

const shapeOf = (dom: Dom, table: Element): Shape => {
  const shape: Shape = { rows: 0, columns: 0, headers: 0, longestCell: 0, text: 0, headings: false, nested: false };
  let columns = 0;
  let cell = 0;
  for (const node of within(dom, table)) {
    if (dom.type(node) === TEXT) {
      const { length } = dom.data(node).trim();
      cell += length;
      shape.text += length;
      shape.longestCell = Math.max(shape.longestCell, cell);
    }
    if (dom.type(node) !== ELEMENT) continue;
    const part = tablePart(dom, node as Element, dom.name(node as Element));
    if (part === 'table') return { ...shape, nested: true };
    if (part === 'row') {
      shape.rows++;
      columns = 0;
    } else if (part === 'cell' || part === 'header') {
      cell = 0;
      if (part === 'header') shape.headers++;
      shape.columns = Math.max(shape.columns, ++columns);
    } else if (/^h[1-6]$/.test(dom.name(node as Element))) shape.headings = true;
  }
  return shape;
};

/** The nodes inside `root`, in the order of the text. */
function* within(dom: Dom, root: Node): Generator<Node> {
  let node = dom.firstChild(root);
  while (node) {
    yield node;
    let next = dom.type(node) === ELEMENT ? dom.firstChild(node) : null;
    for (let at: Node | null = node; !next && at && at !== root; at = dom.parent(at)) next = dom.nextSibling(at);
    node = next;
  }
}

export type TablePart = 'table' | 'row' | 'cell' | 'header';

const PART_BY_NAME: Readonly<Record<string, TablePart>> = { table: 'table', tr: 'row', td: 'cell', th: 'header' };
const PART_BY_ROLE: Readonly<Record<string, TablePart>> = {
  table: 'table',
  grid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'header',
  rowheader: 'header',
};

export const tablePart = (dom: Dom, element: Element, name: string): TablePart | undefined =>
  PART_BY_NAME[name] ?? PART_BY_ROLE[dom.attribute(element, 'role') ?? ''];

/** Counts the places of a table's cells, with cells that reach over several columns or rows. */
export class TableGrid {
  private row = -1;
  private column = 0;
  /** Per column, how many further rows a cell from above reaches into. */
  private reaches: number[] = [];

  nextRow(): void {
    this.row++;
    this.column = 0;
    this.reaches = this.reaches.map((rows) => Math.max(0, rows - 1));
  }

  nextCell(dom: Dom, element: Element): { row: number; column: number } {
    if (this.row < 0) this.nextRow();
    while (this.reaches[this.column]) this.column++;
    const place = { row: this.row, column: this.column };
    const columns = span(dom, element, 'colspan');
    const rows = span(dom, element, 'rowspan');
    for (let at = 0; at < columns; at++) this.reaches[this.column + at] = rows;
    this.column += columns;
    return place;
  }
}

/** HTML bounds colspan to 1000; a rowspan past the table's end changes nothing. */
const span = (dom: Dom, element: Element, name: 'colspan' | 'rowspan'): number => {
  const count = Number.parseInt(dom.attribute(element, name) ?? '1', 10);
  return count >= 1 ? Math.min(count, 1000) : 1;
};
