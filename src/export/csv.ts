/** A table of what a policy says, a row for each quote. RFC 4180, in UTF-8; a list within a cell has semicolons. */
import type { Analysis, Details, Statement } from '../model.ts';

const DETAILS = [
  'data',
  'purposes',
  'recipients',
  'names',
  'period',
  'age',
  'places',
  'address',
  'url',
  'date',
] as const satisfies readonly (keyof Details)[];

const SHARED = ['statement', 'practice', 'value', 'polarity', 'modality', 'party', 'audience'] as const;

export const COLUMNS: readonly string[] = [...SHARED, ...DETAILS, 'heading', 'role', 'quote', 'rule'];

export function csv({ statements }: Analysis): string {
  const rows = statements.flatMap((statement) =>
    statement.evidence.map(({ heading = '', role = '', quote }) => [
      ...shared(statement),
      ...DETAILS.map((detail) => (statement.details[detail] ?? []).join('; ')),
      heading,
      role,
      quote,
      statement.rule,
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const shared = ({ id, practice, value, polarity, modality, party, audience = [] }: Statement): string[] => [
  id,
  practice,
  value,
  polarity,
  modality,
  party ?? '',
  audience.join('; '),
];

/**
 * Spreadsheets take what begins with one of these for a formula, the text of others included; an apostrophe before it
 * makes it text (OWASP, "CSV Injection"). They skip blanks and quotation marks before they look. A cell may begin within
 * the text too: where the decimal mark is a comma they part cells at semicolons, and then see no quotation mark.
 */
const FORMULA = /(^|[;\t\r\n])([\s"']*)(?=[=+\-@|\uff1d\uff0b\uff0d\uff20])/g;

const cell = (text: string): string => {
  const safe = text.replace(FORMULA, "$1'$2");
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
