/** What the documents claim and a machine can check. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { extract } from '../../src/extraction/document.ts';
import type { Rule } from '../../src/languages/pack.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import type { Evidence } from '../../src/model.ts';
import { ROOT, read, readJson } from './project.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'PRIVACY.md',
  'docs/building.md',
  'docs/faults.md',
  'docs/wishes.md',
];

/** Code between fences, code in a line, and code set in by four spaces. */
const CODE = /```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`|^ {4}(\S.*)$/gm;
const codeOf = (markdown: string): string =>
  [...markdown.matchAll(CODE)].map(([, block, inline, line]) => block ?? inline ?? line).join('\n');

describe.each(DOCUMENTS)('%s', (path) => {
  const markdown = read(path);

  test('links to files that are there', () => {
    const targets = [...markdown.matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target!);
    const dead = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(path), target)));
    expect(dead).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const { scripts } = readJson('package.json');
    const named = [...codeOf(markdown).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
    const missing = named.map(([, run, short]) => run ?? short!).filter((name) => !(name in scripts));
    expect(missing).toEqual([]);
  });
});

test('docs/wishes.md answers every wish, as many as the README says', () => {
  const answers = [...read('docs/wishes.md').matchAll(/^\| (\d+) \|[^|]*\| (Yes|Partly|No) \|[^|]+\|$/gm)];
  expect(answers.map(([, number]) => Number(number))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  const count = (wanted: string) => answers.filter(([, , answer]) => answer === wanted).length;
  expect([count('Yes'), count('Partly'), count('No')]).toEqual([19, 4, 2]);
  expect(read('README.md')).toContain('19 are answered, four in part');
});

describe('README.md', () => {
  const readme = read('README.md');

  test('#41 explains every permission of the manifest, and no other', () => {
    const manifest = readJson('manifest.json');
    const section = /## Permissions\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const explained = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...manifest.permissions, ...manifest.host_permissions].sort());
  });

  test('gives the oldest versions that are supported', () => {
    expect(readme).toContain(`Node ${readJson('package.json').engines.node.replace('>=', '')}`);
    expect(readme).toContain(`Chromium ${readJson('manifest.json').minimum_chrome_version}`);
  });

  test('tells a command line that exists', () => {
    const commands = [...codeOf(readme).matchAll(/clauselight(?:\.js)? (analyze|batch)\b/g)].map(([, name]) => name);
    expect(new Set(commands)).toEqual(new Set(['analyze', 'batch']));
  });

  test('shows a rule that works as it says', () => {
    const [, code] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const rules: Record<string, Rule> = new Function(`return {${code}}`)();
    const [[name, { says, examples }]] = Object.entries(rules) as [[string, Rule]];
    const matcher = new Matcher(compilePack({ ...packs.get('en')!, rules }));
    const ruleOf = (sentence: string) =>
      extract([matcher], readText(sentence).blocks).statements.find(({ rule }) => rule === `en/${name}`);
    for (const example of examples.match) {
      const statement = ruleOf(example.replace(/[[\]]/g, ''));
      expect(`${statement?.practice}/${statement?.value}`).toBe(says);
      const [{ quote, mentions, start: offset }] = statement!.evidence as [Evidence];
      const words = mentions.map(({ start, end }) => quote.slice(start - offset, end - offset));
      expect(words).toContain(/\[(.*)\]/.exec(example)?.[1]);
    }
    for (const example of examples.skip ?? []) expect(ruleOf(example)).toBeUndefined();
  });
});
