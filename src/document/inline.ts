import { entityAt } from './entity.ts';

/** The text of a stretch of Markdown without its marks. */
export interface Inline {
  text: string;
  links: { url: string; start: number; end: number }[];
  /** All of its words are set in bold. */
  bold: boolean;
}

/** A link's address is no longer, nor is code; without a bound, "](" repeated would cost its square. */
const LONGEST_ADDRESS = 2000;
/** Brackets inside an address. */
const DEEPEST_ADDRESS = 8;
/** Brackets inside brackets; no text nests them deeper. */
const MOST_BRACKETS = 20;

interface Delimiter {
  character: string;
  length: number;
  /** Index into the tokens. */
  token: number;
}

interface Bracket {
  token: number;
  image: boolean;
  /** Where its text begins. */
  at: number;
}

interface Address {
  url: string;
  /** Of what was read, with its brackets. */
  length: number;
}

interface Token {
  text: string;
  /** Number of bold marks that open (positive) or close (negative) here. */
  bold: number;
  /** Marks of emphasis. */
  isMark: boolean;
}

/** Strips emphasis, links (to their text), images, code marks, escapes, references and HTML tags. Linear in `source`. */
export const readInline = (source: string, references: ReadonlyMap<string, string> = new Map()): Inline =>
  new InlineReader(source, references).read();

class InlineReader {
  private readonly source: string;
  private readonly references: ReadonlyMap<string, string>;
  private readonly tokens: Token[] = [];
  private readonly open: Delimiter[] = [];
  /** Per character, how many of its marks are open. */
  private readonly counts = new Map<string, number>();
  private readonly brackets: Bracket[] = [];
  private readonly spans: { url: string; from: number; to: number }[] = [];
  private at = 0;

  constructor(source: string, references: ReadonlyMap<string, string>) {
    this.source = source;
    this.references = references;
  }

  read(): Inline {
    while (this.at < this.source.length) this.step();
    return this.finish();
  }

  private step(): void {
    const character = this.source.charAt(this.at);
    if (character === '\\') this.readEscape();
    else if (character === '*' || character === '_' || character === '~') this.readEmphasis(character);
    else if (character === '`') this.readCode();
    else if (character === '&') this.readEntity();
    else if (character === '<') this.readTag();
    else if (character === '!' && this.source.charAt(this.at + 1) === '[') this.openBracket(true, 2);
    else if (character === '[') this.openBracket(false, 1);
    else if (character === ']') this.closeBracket();
    else this.readPlain();
  }

  private push(text: string, length: number, isMark = false): void {
    this.tokens.push({ text, bold: 0, isMark });
    this.at += length;
  }

  private readPlain(): void {
    PLAIN.lastIndex = this.at;
    const text = PLAIN.exec(this.source)?.[0] ?? this.source.charAt(this.at);
    this.push(text, text.length);
  }

  private readEscape(): void {
    const next = this.source.charAt(this.at + 1);
    if (next === '\n') this.push('\n', 2);
    else if (PUNCTUATION.test(next)) this.push(next, 2);
    else this.push('\\', 1);
  }

  private readEntity(): void {
    const entity = entityAt(this.source, this.at);
    this.push(entity?.character ?? '&', entity?.length ?? 1);
  }

  private readCode(): void {
    const marks = run(this.source, this.at, '`');
    const inside = this.source.slice(this.at + marks, this.at + marks + LONGEST_ADDRESS);
    const close = inside.indexOf('`'.repeat(marks));
    if (close < 0) this.push('`'.repeat(marks), marks);
    else this.push(inside.slice(0, close).trim(), close + 2 * marks);
  }

  private readTag(): void {
    TAG.lastIndex = this.at;
    const tag = TAG.exec(this.source)?.[0] ?? '';
    const address = /^<((?:https?:|mailto:)[^<>\s]*|[^<>\s@]+@[^<>\s@]+)>$/i.exec(tag)?.[1];
    if (address) {
      const url = address.includes(':') ? address : `mailto:${address}`;
      this.spans.push({ url, from: this.tokens.length, to: this.tokens.length + 1 });
      this.push(address, tag.length);
    } else if (tag === '') this.push('<', 1);
    else this.push(/^<br\b/i.test(tag) ? '\n' : '', tag.length);
  }

  private readEmphasis(character: string): void {
    const length = run(this.source, this.at, character);
    const before = this.source.charAt(this.at - 1);
    const after = this.source.charAt(this.at + length);
    const inWord = character === '_' && WORD.test(before) && WORD.test(after);
    const canOpen = !inWord && after !== '' && !SPACE.test(after);
    const canClose = !inWord && before !== '' && !SPACE.test(before);
    const token = this.tokens.length;
    this.push(character.repeat(length), length, true);
    let left = length;
    while (canClose && left > 0) {
      const opener = this.openerOf(character);
      if (!opener) break;
      const used = Math.min(opener.length, left, 2);
      this.match(opener, token, used);
      left -= used;
      if (opener.length === 0) this.close();
    }
    if (left === 0 || !canOpen) return;
    this.open.push({ character, length: left, token });
    this.counts.set(character, (this.counts.get(character) ?? 0) + 1);
  }

  /** The last open mark of the kind; those opened after it can close no more. */
  private openerOf(character: string): Delimiter | undefined {
    if (!this.counts.get(character)) return undefined;
    while (this.open.at(-1)!.character !== character) this.close();
    return this.open.at(-1);
  }

  private close(): void {
    const { character } = this.open.pop()!;
    this.counts.set(character, this.counts.get(character)! - 1);
  }

  private match(opener: Delimiter, closer: number, used: number): void {
    const from = this.tokens[opener.token]!;
    const to = this.tokens[closer]!;
    from.text = from.text.slice(used);
    to.text = to.text.slice(used);
    opener.length -= used;
    if (used < 2 || opener.character === '~') return;
    from.bold++;
    to.bold--;
  }

  private openBracket(image: boolean, length: number): void {
    if (this.brackets.length < MOST_BRACKETS)
      this.brackets.push({ token: this.tokens.length, image, at: this.at + length });
    this.push(image ? '![' : '[', length);
  }

  private closeBracket(): void {
    const bracket = this.brackets.pop();
    const address =
      bracket && this.addressAfter(this.at + 1, this.source.slice(bracket.at, Math.min(this.at, bracket.at + 200)));
    if (!bracket || !address) this.push(...this.looseEnd());
    else this.endLink(bracket, address);
  }

  /** A link around several paragraphs leaves its end behind in the last. */
  private looseEnd(): [text: string, length: number] {
    const address = this.source.charAt(this.at + 1) === '(' ? addressIn(this.source, this.at + 1) : undefined;
    return address && /^(?:https?:|mailto:|\/|#)/i.test(address.url) ? ['', 1 + address.length] : [']', 1];
  }

  private endLink(bracket: Bracket, address: Address): void {
    const to = this.tokens.length;
    this.tokens[bracket.token]!.text = '';
    if (bracket.image) for (let at = bracket.token; at < to; at++) this.tokens[at]!.text = '';
    else this.spans.push({ url: address.url, from: bracket.token, to });
    this.push('', 1 + address.length);
  }

  /** What follows a "]": "(address "title")", "[reference]", or nothing where the text itself is a reference. */
  private addressAfter(at: number, label: string): Address | undefined {
    const next = this.source.charAt(at);
    if (next === '(') return addressIn(this.source, at);
    if (label.startsWith('^')) return { url: '', length: 0 };
    const close = next === '[' ? this.source.indexOf(']', at) : -1;
    const named = close > 0 && close - at < 200 ? this.source.slice(at + 1, close) : '';
    const url = this.references.get((named || label).toLowerCase());
    return url === undefined ? undefined : { url, length: close > 0 ? close + 1 - at : 0 };
  }

  private finish(): Inline {
    const starts: number[] = [];
    let text = '';
    let depth = 0;
    let bold = true;
    for (const token of this.tokens) {
      starts.push(text.length);
      if (token.bold > 0) depth += token.bold;
      // Bold marks that found no partner, as a bold stretch over paragraphs leaves them.
      if (token.isMark && /^\*{2,}$/.test(token.text)) token.text = '';
      if (depth === 0 && /\S/.test(token.text)) bold = false;
      if (token.bold < 0) depth += token.bold;
      text += token.text;
    }
    starts.push(text.length);
    const links = this.spans.filter((span) => span.url !== '');
    return { text, bold, links: links.map(({ url, from, to }) => ({ url, start: starts[from]!, end: starts[to]! })) };
  }
}

const PLAIN = /[^\\*_~`&<![\]]+/y;
/** ASCII punctuation, which a backslash makes plain. */
const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** A tag, a comment or an address in angle brackets. */
const TAG = /<(?:!--[^>]{0,2000}|\/?[A-Za-z][^<>]{0,2000}|[^<>\s@]{1,200}@[^<>\s@]{1,200})>/y;

const run = (text: string, start: number, character: string): number => {
  let at = start;
  while (text.charAt(at) === character) at++;
  return at - start;
};

/** Reads "(address)" or "(address "title")" at `at`, with brackets inside the address in pairs. */
const addressIn = (text: string, at: number): Address | undefined => {
  let depth = 0;
  const end = Math.min(text.length, at + LONGEST_ADDRESS);
  for (let close = at; close < end; close++) {
    const character = text.charAt(close);
    if (character === '\\') close++;
    else if (character === '(' && ++depth > DEEPEST_ADDRESS) return undefined;
    else if (character === ')' && --depth === 0) {
      const inside = text.slice(at + 1, close).trim();
      const url = inside.startsWith('<') ? inside.slice(1).split('>')[0]! : inside.split(/\s/)[0]!;
      return { url, length: close + 1 - at };
    }
  }
  return undefined;
};
