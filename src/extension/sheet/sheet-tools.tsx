/** What can be done with a summary on its sheet. */

import { EXPORT_FORMATS, type ExportFormat } from '../../export/formats.ts';
import type { Analysis, DocumentLink } from '../../model.ts';
import type { Messages } from '../../summary/messages.ts';
import type { Region } from '../../summary/wishes.ts';
import { LetterForm } from './letter-form.tsx';

interface Props {
  print(): void;
  save(format: ExportFormat): void;
  analysis: Analysis;
  anchors: readonly DocumentLink[];
  messages: Messages;
  region: Region | null;
  today: Date;
  /** False where the clipboard is closed. */
  copy(text: string): Promise<boolean>;
}

export const SheetTools = (props: Props) => (
  <aside
    class="clauselight tools-of-sheet"
    lang={props.messages.language}
    dir={props.messages.say('text_direction') as 'ltr' | 'rtl'}
    aria-label={props.messages.say('sheet_title')}
  >
    <Keeping {...props} />
    <LetterForm {...props} />
  </aside>
);

/** Names that are the same in every language. */
const NAMES: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  'json-ld': 'JSON-LD',
};

const Keeping = ({ messages: { say }, print, save }: Props) => (
  <section aria-labelledby="keep-title">
    <h2 id="keep-title">{say('keep_title')}</h2>
    <p class="row">
      <button type="button" onClick={print}>
        {say('print')}
      </button>
      {EXPORT_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="quiet"
          aria-label={say('save_as', NAMES[format])}
          onClick={() => save(format)}
        >
          {NAMES[format]}
        </button>
      ))}
    </p>
  </section>
);
