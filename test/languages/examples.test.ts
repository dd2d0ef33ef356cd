/**
 * Runs the examples that stand beside every rule, frame and lexicon word, through the real reader, splitter and extraction:
 * each match must be found at exactly the marked words, each skip must not be found at all.
 */
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/text.ts';
import { splitClauses } from '../../src/extraction/clause.ts';
import { extract } from '../../src/extraction/document.ts';
import { framesOf } from '../../src/extraction/frames.ts';
import { viewSentence } from '../../src/extraction/sentence.ts';
import type { Examples, Family, LanguagePack } from '../../src/languages/pack.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import type { Block, Statement } from '../../src/model.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { Tokens, tokenize } from '../../src/text/token.ts';

/** "We [sell] it" → the text without brackets, and the marked words. */
function unmark(example: string): { text: string; marked: string[] } {
  return {
    text: example.replace(/[[\]]/g, ''),
    marked: [...example.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1] as string),
  };
}

interface Subject {
  name: string;
  examples: Examples;
  /** Whether a statement is this entry's. */
  isOwn: (statement: Statement) => boolean;
}

function subjectsOf(pack: LanguagePack): Subject[] {
  const rules = Object.entries(pack.rules).map(([id, rule]) => ({
    name: `rule ${id}`,
    examples: rule.examples,
    isOwn: (s: Statement) => `${s.practice}/${s.value}` === rule.says,
  }));
  const words = Object.entries(pack.lexicon).flatMap(([family, values]) =>
    Object.entries(values)
      .filter(([, entry]) => entry.examples)
      .map(([value, entry]) => ({
        name: `word ${family}/${value}`,
        examples: entry.examples as Examples,
        isOwn: (s: Statement) =>
          (s.practice === family && s.value === value) ||
          (family === 'audience' && s.audience?.includes(value as never) === true),
      })),
  );
  return [...rules, ...words];
}

/** The verbs of a frame that assert something in a block, as they stand there. */
function assertedIn(block: Block, matcher: Matcher, frame: string): string[] {
  const tokens = new Tokens();
  tokenize(block.text, matcher.table, tokens);
  return splitSentences(block.text, tokens, matcher.isAbbreviation).flatMap((sentence) => {
    const view = viewSentence(matcher, block.text, tokens, sentence);
    return framesOf({ view, clauses: splitClauses(view), context: undefined })
      .filter(({ rule, asserted }) => asserted && rule === frame)
      .map(({ from, to }) => block.text.slice(tokens.start[from], tokens.end[to - 1]));
  });
}

for (const [language, pack] of packs) {
  describe(`examples of ${language}`, () => {
    const matcher = new Matcher(compilePack(pack));
    const read = (text: string) => {
      const { blocks } = readText(text);
      return extract(
        blocks.map(() => matcher),
        blocks,
      ).statements;
    };
    const mentionsOf = (text: string, own: Statement[]) =>
      own.flatMap((s) => s.evidence.flatMap((e) => e.mentions.map((m) => text.slice(m.start, m.end))));

    describe.each(subjectsOf(pack))('$name', ({ name, examples, isOwn }) => {
      it('has examples that match', () => expect(examples.match.length).toBeGreaterThan(0));

      it.each(examples.match)('finds: %s', (example) => {
        const { text, marked } = unmark(example);
        const own = read(text).filter(isOwn);
        expect(own.length, `nothing found in "${text}"`).toBeGreaterThan(0);
        if (name.startsWith('word audience')) return;
        expect(mentionsOf(text, own)).toEqual(expect.arrayContaining(marked));
      });

      if (examples.skip?.length)
        it.each(examples.skip)('passes over: %s', (example) => {
          const { text } = unmark(example);
          expect(
            read(text)
              .filter(isOwn)
              .map((s) => `${s.rule} ${mentionsOf(text, [s]).join(' | ')}`),
          ).toEqual([]);
        });
    });

    describe.each(Object.entries(pack.frames))('frame %s', (id, { opens, examples }) => {
      /** What third parties collect is said as a disclosure to them. */
      const isOpened = (s: Statement) => opens.includes(s.practice as Family) || s.practice === 'sharing';

      it.each(examples.match)('opens: %s', (example) => {
        const { text, marked } = unmark(example);
        const verbs = readText(text).blocks.flatMap((block) => assertedIn(block, matcher, `${language}/${id}`));
        expect(verbs).toEqual(expect.arrayContaining(marked));
        expect(read(text).filter(isOpened).length, `nothing said in "${text}"`).toBeGreaterThan(0);
      });

      if (examples.skip?.length)
        it.each(examples.skip)('opens nothing: %s', (example) => {
          const said = read(unmark(example).text).filter((s) => opens.includes(s.practice as Family));
          expect(said.map((s) => `${s.practice}/${s.value} by ${s.rule}`)).toEqual([]);
        });
    });
  });
}
