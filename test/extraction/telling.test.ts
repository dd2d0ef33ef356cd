import { expect, it } from 'vitest';
import { boundaryAt } from '../../src/extraction/boundary.ts';
import { gapAt, viewSentence } from '../../src/extraction/sentence.ts';
import type { Clause, ClauseKind } from '../../src/extraction/syntax.ts';
import { PARTING, tellingTokens } from '../../src/extraction/telling.ts';
import type { LanguagePack } from '../../src/languages/pack.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import { splitSentences } from '../../src/text/sentence.ts';
import { Tokens, tokenize } from '../../src/text/token.ts';

const KINDS: readonly ClauseKind[] = ['main', 'supposition', 'adverbial', 'relative'];

const clauseFrom = (from: number, kind: ClauseKind): Clause => ({
  kind,
  from,
  to: from,
  subject: 'none',
  supposed: false,
  subjectAt: -1,
  subjectTo: -1,
  fresh: true,
  controlled: false,
  hasVerb: true,
  negations: [],
  possible: false,
});

const sentencesOf = ({ frames, rules }: LanguagePack): string[] =>
  [...Object.values(frames), ...Object.values(rules)]
    .flatMap(({ examples }) => [...examples.match, ...(examples.skip ?? [])])
    .map((example) => example.replace(/[[\]]/g, ''));

for (const [language, pack] of packs)
  it(`finds clauses of ${language} at no token that is passed over`, () => {
    const matcher = new Matcher(compilePack(pack));
    const tokens = new Tokens();
    const found: string[] = [];
    for (const text of sentencesOf(pack)) {
      tokenize(text, matcher.table, tokens);
      for (const sentence of splitSentences(text, tokens, matcher.isAbbreviation)) {
        const view = viewSentence(matcher, text, tokens, sentence);
        const telling = tellingTokens(view);
        const main = clauseFrom(sentence.from, 'main');
        for (let at = sentence.from + 1; at < sentence.to; at++)
          if (!telling.has(at) && !(gapAt(view, at) & PARTING))
            for (const kind of KINDS)
              if (boundaryAt(view, at, clauseFrom(sentence.from, kind), main)) found.push(`${kind} ${at}: ${text}`);
      }
    }
    expect(found).toEqual([]);
  });
