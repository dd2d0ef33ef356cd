/**
 * An ESLint parser on top of the one that Vite brings (oxc): TypeScript 7 has no JavaScript API, so the usual parser
 * cannot be used. Only eslint-plugin-regexp runs on its trees, which needs neither types nor tokens.
 */
import { parseSync } from 'vite';

/** @param {string} text @returns {(offset: number) => { line: number, column: number }} lines from 1, columns from 0 */
function positions(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] };
  };
}

function addLocations(node, position) {
  if (Array.isArray(node)) for (const child of node) addLocations(child, position);
  else if (node && typeof node === 'object' && !(node instanceof RegExp)) {
    if (typeof node.start === 'number') {
      node.range = [node.start, node.end];
      node.loc = { start: position(node.start), end: position(node.end) };
    }
    for (const [key, child] of Object.entries(node))
      if (key !== 'loc' && key !== 'range') addLocations(child, position);
  }
}

function syntaxError({ message, labels }, position) {
  const { line, column } = position(labels?.[0]?.start ?? 0);
  return Object.assign(new SyntaxError(message), { lineNumber: line, column: column + 1 });
}

export const meta = { name: 'clauselight/oxc', version: '1' };

/** @param {string} text @param {{ filePath?: string }} options @returns the tree as ESLint wants it; throws SyntaxError */
export function parseForESLint(text, { filePath = 'file.ts' } = {}) {
  const position = positions(text);
  const { program, comments, errors } = parseSync(filePath, text, { sourceType: 'module' });
  if (errors.length) throw syntaxError(errors[0], position);
  addLocations(program, position);
  addLocations(comments, position);
  const whole = { range: [0, text.length], loc: { start: position(0), end: position(text.length) } };
  return { ast: Object.assign(program, whole, { comments, tokens: [] }) };
}
