/** What can be done with a summary on its sheet. */
import type { Analysis, DocumentLink } from '../../model.ts';
import type { Messages } from '../../summary/messages.ts';
import type { Region } from '../../summary/wishes.ts';
import { LetterForm } from './letter-form.tsx';

interface Props {
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
    <LetterForm {...props} />
  </aside>
);
