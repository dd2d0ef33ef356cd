/** Language packs of a few entries, and what they find in a text. */
import { cues as englishCues } from '../../src/languages/en/cues.ts';
import type { Cues, Frame, LanguagePack, Lexicon, Pattern, Rule } from '../../src/languages/pack.ts';
import { compilePack } from '../../src/matching/compile.ts';
import { Matcher } from '../../src/matching/engine.ts';
import { Tokens, tokenize } from '../../src/text/token.ts';

const NO_CUES = Object.fromEntries(Object.keys(englishCues).map((name) => [name, []])) as unknown as Cues;

export interface Parts {
  rules?: Record<string, Partial<Rule> & { match: readonly Pattern[] }>;
  lists?: Record<string, readonly Pattern[]>;
  lexicon?: Lexicon;
  cues?: Partial<Cues>;
  frames?: Readonly<Record<string, Frame>>;
  abbreviations?: readonly string[];
}

/** A whole pack with what is given and nothing else. */
export function packOf(parts: Parts): LanguagePack {
  const { rules = {}, lists = {}, lexicon = {}, cues = {}, frames = {}, abbreviations = [] } = parts;
  const whole = Object.entries(rules).map(([id, rule]) => [
    id,
    { says: 'sale/personal-data', examples: { match: [] }, ...rule },
  ]);
  return {
    language: 'xx',
    name: 'Test',
    abbreviations,
    cues: { ...NO_CUES, ...cues },
    lists,
    lexicon,
    frames,
    rules: Object.fromEntries(whole),
  };
}

export const matcherOf = (parts: Parts): Matcher => new Matcher(compilePack(packOf(parts)));

/** A text's tokens, scanned. */
export function scan(matcher: Matcher, text: string): Tokens {
  const tokens = new Tokens();
  tokenize(text, matcher.table, tokens);
  matcher.scan(tokens, 0, tokens.count);
  return tokens;
}

/** Where rules (without "needs" or "unless") match, as [rule, first token, token behind the last], in order. */
export function matchesOf(matcher: Matcher, text: string): [rule: string, from: number, to: number][] {
  scan(matcher, text);
  return matcher
    .matches()
    .map(({ program, from, to }) => [matcher.entryOf(program).id, from, to] as [string, number, number])
    .sort((a, b) => a[1] - b[1] || a[2] - b[2]);
}

/** The words that one pattern finds in a text. */
export function found(pattern: Pattern, text: string, parts: Omit<Parts, 'rules'> = {}): string[] {
  const matcher = matcherOf({ ...parts, rules: { r: { match: [pattern] } } });
  const matches = matchesOf(matcher, text);
  const tokens = scan(matcher, text);
  return [...new Set(matches.map(([, from, to]) => text.slice(tokens.start[from], tokens.end[to - 1])))];
}
