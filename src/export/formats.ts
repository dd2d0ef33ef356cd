/** The forms in which a summary can be kept: each a pure function of the analysis. */
import type { Analysis } from '../model.ts';
import type { Messages } from '../summary/messages.ts';
import { outline } from '../summary/outline.ts';
import { csv } from './csv.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './plain-text.ts';

export const EXPORT_FORMATS = ['markdown', 'json', 'csv', 'json-ld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Writer {
  /** Of the file's name, without the dot. */
  ending: string;
  /** RFC 6838. */
  mediaType: string;
  write(analysis: Analysis, messages: Messages): string;
}

export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  markdown: {
    ending: 'md',
    mediaType: 'text/markdown',
    write: (analysis, messages) => markdown(outline(analysis), messages),
  },
  /** As the command line gives it: docs/analysis.schema.json. */
  json: {
    ending: 'json',
    mediaType: 'application/json',
    write: (analysis) => `${JSON.stringify(analysis, null, 2)}\n`,
  },
  csv: { ending: 'csv', mediaType: 'text/csv', write: csv },
  'json-ld': { ending: 'jsonld', mediaType: 'application/ld+json', write: jsonLd },
};
