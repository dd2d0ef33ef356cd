/** Bytes → text. A byte-order mark stays in the text, where it counts as one unit. */

/** The bytes are no text: `kind` names what they are instead, such as "a PDF document". */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
  readonly kind: string;

  constructor(kind: string) {
    super(`${kind}, not text`);
    this.kind = kind;
  }
}

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: UTF8_MARK },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** What people most often give for a policy that is none, by its first bytes (Latin-1). */
const SIGNATURES = [
  ['a PDF document', '%PDF-'],
  ['an office document or ZIP archive', 'PK\x03\x04'],
  ['an old office document', '\xd0\xcf\x11\xe0'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
] as const;

/** As much as tells text from other bytes, and holds the declaration of a page's encoding. */
const HEAD_BYTES = 1 << 16;

/**
 * Decodes UTF-8, UTF-16 with a byte-order mark, and the older encodings that a page declares.
 * @param declared the encoding that came with the bytes (HTTP's charset); decides where it is known
 * @throws {NotTextError} where the bytes are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte));
  if (marked) return new TextDecoder(marked.encoding, { ignoreBOM: true }).decode(bytes);
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  const kind = SIGNATURES.find(([, signature]) => head.startsWith(signature))?.[0] ?? (isBinary(head) && 'binary data');
  if (kind) throw new NotTextError(kind);
  const known = declared && encodingNamed(declared);
  if (known && known !== 'utf-8') return decodeOlder(bytes, known);
  const text = new TextDecoder('utf-8').decode(bytes);
  return isPlausibleUtf8(text) ? text : decodeOlder(bytes, declaredEncoding(head));
}

/** Each byte as the character of its number; in pieces that a call can take as arguments. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

const DELETE = 0x7f;
const ESCAPE = 0x1b;

/** White space (9 to 13) and the escape character of terminals stand in text too. */
const isControl = (code: number): boolean => code < 9 || (code > 13 && code < 32 && code !== ESCAPE) || code === DELETE;

/** More than one control character in a hundred: text has next to none, compressed bytes one in ten. */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, HEAD_BYTES);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isControl(text.charCodeAt(i))) controls++;
  return controls * 100 > length;
}

/**
 * Text in an older encoding shows hardly anything beyond ASCII that is valid UTF-8; UTF-8 that was cut or damaged
 * shows mostly valid characters.
 */
function isPlausibleUtf8(text: string): boolean {
  let valid = 0;
  let replaced = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) replaced++;
    else if (code > 0x7f) valid++;
  }
  return replaced <= valid;
}

/** Windows-1252 is what browsers take where a Western page declares nothing (WHATWG Encoding, "locale default"). */
const WINDOWS_1252 = 'windows-1252';

function declaredEncoding(head: string): string {
  const declared = /<meta\b[^<>]{1,200}\bcharset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)?.[1];
  const encoding = declared && encodingNamed(declared);
  return !encoding || encoding === 'utf-8' ? WINDOWS_1252 : encoding;
}

function encodingNamed(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Windows-1252 from 0x80 to 0x9f; where it has no character, the control character that Unicode has there. */
const PUNCTUATION = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeOlder(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 decodes Windows-1252 as Latin-1 (nodejs/node#56542) and gives control characters for quotes and dashes.
  return encoding === WINDOWS_1252 ? text.replace(/[\x80-\x9f]/g, (c) => PUNCTUATION[c.charCodeAt(0) - 0x80]!) : text;
}
