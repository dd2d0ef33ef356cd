/**
 * Addresses written in a sentence: e-mail, links, telephone numbers, places where letters go. Plain text in, plain text out;
 * none of these depends on a language.
 */

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LINK = /(?:https?:\/\/|www\.)[^\s"'<>()[\]}”’]*[^\s"'<>()[\]}”’.,;:!?]/gi;

/** Domains are also written bare ("example.org/choices"); these endings are no words of a language that we read. */
const BARE_LINK =
  /(?<![@\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|eu|io|gov|edu|co\.uk)(?:\/[^\s"'<>()[\]}”’,;]*)?(?![\w@-])/gi;

const distinct = (values: Iterable<string>): string[] => [...new Set(values)];

/** Places where a page lets an address break: nobody sees or copies them. */
const withoutBreaks = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

export const emailsIn = (text: string): string[] =>
  text.includes('@') ? distinct(withoutBreaks(text).match(EMAIL) ?? []) : [];

/** What every link has; few sentences do. */
const LINK_SIGN = /\.\w|:\/\//;

export const linksIn = (text: string): string[] => {
  if (!LINK_SIGN.test(text)) return [];
  const whole = withoutBreaks(text);
  const withScheme = whole.match(LINK) ?? [];
  const rest = whole.replace(LINK, ' ').replace(EMAIL, ' ');
  return distinct([...withScheme, ...(rest.match(BARE_LINK) ?? []).map((link) => link.replace(/[.:!?]+$/, ''))]);
};

/** A run of digits with what parts them in telephone numbers; letters for digits in "1-800-EXAMPLE". */
const DIGIT_RUN =
  /(?<![\w/@#.-])(?:\+|\(\+?)?\d[\d\s().\-–‑/]{4,}\d(?![\w/@])|(?<![\w-])1?[\s.-]?\(?8\d{2}\)?[\s.-][A-Z]{4,10}\b/g;

/** ITU-T E.164: no number has more than fifteen digits. Fewer than seven reach nobody from elsewhere. */
const isPhone = (run: string): boolean => {
  const digits = run.replace(/\D/g, '').length;
  if (/[A-Z]{4}/.test(run)) return true;
  return digits >= 7 && digits <= 15 && !isDate(run) && !isPostalCode(run);
};

const isDate = (run: string): boolean =>
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$|^(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}$/.test(run);

/** "24022-0047" */
const isPostalCode = (run: string): boolean => /^\d{5}[-–]\d{4}$/.test(run);

/** Telephone numbers, whole, as they are written. */
export const phonesIn = (text: string): string[] =>
  distinct((text.match(DIGIT_RUN) ?? []).map((run) => run.trim()).filter(isPhone));

/** The longest part of an address between two commas, in words. */
const LONGEST_PART = 6;

/** An address goes on over parts that begin with a capital or a digit and are short: "Suite 4, Springfield, IL 62701". */
const isPartOfAddress = (part: string): boolean =>
  /^\s*[\p{Lu}\d]/u.test(part) && part.trim().split(/\s+/).length <= LONGEST_PART && !/[@?]/.test(part);

/**
 * The postal address of which some words begin at a place of the text.
 * @param at UTF-16 code units from the start of the text
 * @returns from there to where no part of an address follows; undefined where nothing does
 */
export function postalAddressAt(text: string, at: number): string | undefined {
  const parts = text.slice(at).split(/(?<=[,;\n])/);
  const first = parts[0] as string;
  if (!/\d/.test(first)) return undefined;
  let end = first.length;
  for (const part of parts.slice(1)) {
    if (!isPartOfAddress(part.replace(/[\s,;.]+$/, ''))) break;
    end += part.length;
  }
  const address = text
    .slice(at, at + end)
    .replace(/[\s,;.]+$/, '')
    .replace(/\s+/g, ' ');
  // Behind the street a sentence may go on: "12 Long Street and by e-mail".
  return cutAtWord(address);
}

/** Words in small letters belong to an address singly ("12 rue de la Paix"); three in a row are a sentence's. */
function cutAtWord(address: string): string {
  const sentence = address.search(/(?: \p{Ll}[\p{L}-]*){3}/u);
  const cut = sentence === -1 ? address : address.slice(0, sentence);
  return cut.replace(/(?: \p{Ll}+){1,2}$/u, '');
}
