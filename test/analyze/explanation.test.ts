import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import { explainDocument, type Paint } from '../../tools/explanation.ts';

const matcher = new Matcher(compilePack(packs.get('en')!));
const plain: Paint = (_, text) => text;
const explain = (text: string, line?: string): string[] => explainDocument(readMarkdown(text), matcher, line, plain);
const policy = '# Sale\n\nWe do not sell your personal data, but we share it with our affiliates.\n\nBees like us.';

describe('an explanation', () => {
  it('shows the heading, and each sentence once', () => {
    const lines = explain(policy);
    expect(lines[0]).toBe('# Sale');
    expect(lines.filter((line) => line === '  Bees like us.')).toHaveLength(1);
  });

  it('tells cues, clauses with their negation, frames, words, rules and what is said', () => {
    const text = explain(policy, 'do not sell').join('\n');
    expect(text).toMatch(/^ {4}cues .*negation «not»/m);
    expect(text).toMatch(/^ {4}clause .*subject first.*denied by «not» «We do not sell your personal data»$/m);
    expect(text).toMatch(/^ {4}frame .*«share».*opens sharing: first acts, affirmed/m);
    expect(text).toMatch(/^ {4}word .*«affiliates» sharing\/affiliates under «share»: said$/m);
    expect(text).toMatch(/^ {4}rule .*en\/sells-data sale\/personal-data: .*: said$/m);
    expect(text).toMatch(/^ {4}says .*sale\/personal-data denied, stated .*by en\/sells-data$/m);
  });

  it('says so where nothing is said', () => {
    expect(explain(policy, 'bees').at(-2)).toMatch(/^ {4}says +nothing$/);
  });

  it('finds a line whatever its case and line breaks, and nothing where there is none', () => {
    expect(explain('Bees\nlike   us.', 'BEES LIKE US')).not.toEqual([]);
    expect(explain(policy, 'zebra')).toEqual([]);
  });

  it('dims what no table knows, and leaves plain text plain', () => {
    const painted = explainDocument(
      readMarkdown('We zwibble.'),
      matcher,
      undefined,
      (style, text) => `<${style}:${text}>`,
    );
    expect(painted[0]).toBe('  <bold:We> <dim:zwibble>.');
    expect(explain(policy).join('')).not.toContain('\u001B');
  });
});
