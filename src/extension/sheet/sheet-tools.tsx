/** What can be done with a summary on its sheet. */

import { EXPORT_FORMATS } from '../../export/formats.ts';
import type { Analysis, DocumentLink } from '../../model.ts';
import type { Messages } from '../../summary/messages.ts';
import type { Region } from '../../summary/wishes.ts';
import { LetterForm } from './letter-form.tsx';

/** HTML is the view itself; the others are written of the analysis. */
export const SAVED_FORMS = ['html', ...EXPORT_FORMATS] as const;
export type SavedForm = (typeof SAVED_FORMS)[number];

interface Props {
  print(): void;
  save(form: SavedForm): void;
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
const NAMES: Readonly<Record<SavedForm, string>> = {
  html: 'HTML',
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
    </p>
    <p class="saved-forms">
      {/* Each button says it in full to those who hear them one by one. */}
      <span aria-hidden="true">{say('save_forms')}</span>
      {SAVED_FORMS.map((form) => (
        <button
          key={form}
          type="button"
          class="quiet"
          aria-label={say('save_as', NAMES[form])}
          onClick={() => save(form)}
        >
          {NAMES[form]}
        </button>
      ))}
    </p>
  </section>
);
