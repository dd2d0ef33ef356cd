/** Writes a text or Markdown file as the page that a site would make of it, by the project's own readers. */
import type { Block, SourceDocument } from '../src/model.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body { font: 1rem/1.55 system-ui, sans-serif; max-width: 42rem; margin: 2rem; color: #1b1f24; }
td, th { border: 1px solid #c8ced6; padding: .3rem .6rem; text-align: left; }`;

/** @param fallback the page's title where the document has neither title nor heading */
export function wrapAsPage({ blocks, title, declaredLanguage }: SourceDocument, fallback = ''): string {
  const name = title ?? blocks.find(({ type }) => type === 'heading')?.text ?? fallback;
  const language = declaredLanguage ? ` lang="${escaped(declaredLanguage)}"` : '';
  return `<!doctype html>
<html${language}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(name)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${elements(blocks).join('\n')}
</html>
`;
}

function elements(blocks: readonly Block[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < blocks.length; ) {
    const { type } = blocks[index]!;
    let end = index + 1;
    if (type === 'list-item' || type === 'cell') while (blocks[end]?.type === type) end++;
    parts.push(WRITERS[type](blocks.slice(index, end)));
    index = end;
  }
  return parts;
}

const WRITERS: Record<Block['type'], (run: readonly Block[]) => string> = {
  heading: ([block]) => {
    const tag = `h${Math.min(block!.level ?? 2, 6)}`;
    return `<${tag}>${escaped(block!.text)}</${tag}>`;
  },
  paragraph: ([block]) => `<p>${escaped(block!.text)}</p>`,
  'list-item': writeList,
  cell: writeTable,
};

/** Items of a greater depth become a list inside the item before them. */
function writeList(items: readonly Block[]): string {
  let html = '';
  let depth = 0;
  for (const { text, level = 1 } of items) {
    if (level > depth) html += '<ul>'.repeat(level - depth);
    else html += `</li>${'</ul></li>'.repeat(depth - level)}`;
    html += `<li>${escaped(text)}`;
    depth = level;
  }
  return `${html}</li>${'</ul></li>'.repeat(Math.max(depth - 1, 0))}</ul>`;
}

function writeTable(cells: readonly Block[]): string {
  const rows = new Map<number, string[]>();
  for (const { text, row = 0, header } of cells) {
    const tag = header ? 'th' : 'td';
    rows.set(row, [...(rows.get(row) ?? []), `<${tag}>${escaped(text)}</${tag}>`]);
  }
  return `<table>${[...rows.values()].map((row) => `<tr>${row.join('')}</tr>`).join('')}</table>`;
}
