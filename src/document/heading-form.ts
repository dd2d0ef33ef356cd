/** How a line that reads as a heading is written. */
export type HeadingForm = 'capitals' | 'title' | 'question' | 'sentence';

/** A longer line is a paragraph. The longest heading met in real policies has 106 characters. */
const LONGEST = 120;
/** A heading written like a sentence has to be short to be told from one. */
const LONGEST_SENTENCE = 80;
const MOST_WORDS = 12;

/** Ends no heading: a full stop, a comma, a semicolon; the colon of a lead-in; an ellipsis. */
const CLOSED = /[.,;:!…。、；：，][)\]"'”’»]*$/u;
const QUESTION = /[?？؟]["'”’»)]*$/u;
/** An address, a link, a path of pages, a telephone number, a date in figures; a label with its figure, a register's number. */
const DATUM = /@|https?:|www\.| [>|›»] |\d{4}.*\d|\d[\d ()./-]{6,}\d|:\s[^:]*\d|\d{3}$/i;
/** The number of a house. */
const HOUSE = /^\d+\s+\p{L}/u;
const TWO_NUMBERS = /\d\D+\d/;
/** Words that headings in title case leave small are short: and, of, the, with, från, über. */
const SMALL_WORD = 4;

/**
 * How `line` would be written as a heading, or undefined where it cannot be one. Knows form alone, and no language:
 * whether it is one depends on what stands around it. `emphasised`: bold type tells it from a sentence already.
 */
export const headingForm = (line: string, emphasised = false): HeadingForm | undefined => {
  if (line.length > LONGEST || line.length < 2) return undefined;
  if (CLOSED.test(line) || DATUM.test(line) || HOUSE.test(line) || TWO_NUMBERS.test(line)) return undefined;
  if (!/^["'“”‘«¿¡(]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(line)) return undefined;
  if (QUESTION.test(line)) return 'question';
  const words = line.match(/[\p{L}\p{M}’']+/gu) ?? [];
  if (words.length === 0) return undefined;
  if (!/\p{Ll}/u.test(line)) return /\p{Lu}/u.test(line) || line.length <= 30 ? 'capitals' : undefined;
  const weighty = words.filter((word) => word.length > SMALL_WORD);
  const capitalised = weighty.filter((word) => /^\p{Lu}/u.test(word));
  if (words.length > 1 && weighty.length > 0 && capitalised.length >= 0.75 * weighty.length) return 'title';
  return emphasised || (line.length <= LONGEST_SENTENCE && words.length <= MOST_WORDS) ? 'sentence' : undefined;
};

/** Whether the line announces what follows it: "We do not:". */
export const isLeadIn = (line: string): boolean => /[:：]["'”’»)*]*$/u.test(line);

/** Whether the line ends like an item before the last of a list: in a semicolon, perhaps with its language's "and" or "or". */
export const endsItem = (line: string): boolean => /[;；](?:\s+[\p{L}/]{1,6})?[,;]?$/u.test(line);
