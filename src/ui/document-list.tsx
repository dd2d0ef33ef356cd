/** Documents that can be read from here: those a policy relies on, as a checklist, or the policies of the site. */
import type { Messages } from '../summary/messages.ts';
import { neutralize } from '../summary/neutralize.ts';
import type { Actions } from './actions.ts';
import { Mark } from './icons.tsx';
import type { ListedLink, PageState } from './state.ts';

interface Props {
  state: PageState;
  actions: Actions;
  messages: Messages;
  /** Key of the heading. */
  title: 'documents' | 'site_policies';
}

export const DocumentList = ({ state: { links = [] }, actions, messages, title }: Props) => {
  const { say } = messages;
  if (links.length === 0) return null;
  return (
    <section class="section documents" aria-labelledby="heading-documents">
      <h2 id="heading-documents">{say(title)}</h2>
      <p class="document-hint">{say(`${title}_hint`)}</p>
      <ul class="document-items">
        {links.map((link) => (
          <li key={link.url}>
            <DocumentItem link={link} actions={actions} messages={messages} isChecklist={title === 'documents'} />
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ItemProps {
  link: ListedLink;
  actions: Actions;
  messages: Messages;
  isChecklist: boolean;
}

const DocumentItem = ({ link: { url, text, kind, read }, actions, messages: { say }, isChecklist }: ItemProps) => (
  <>
    {isChecklist && <Mark form={read ? 'yes' : 'silent'} />}
    <span class="document-name">
      {neutralize(text)}{' '}
      <span class="document-fact">
        {say(`link_${kind.replaceAll('-', '_')}`)} · {new URL(url).host}
        {isChecklist && ` · ${say(read ? 'document_read' : 'document_unread')}`}
      </span>
      <span class="printed">{neutralize(url)}</span>
    </span>
    <button
      type="button"
      class="quiet"
      aria-label={say('summarize_this', neutralize(text))}
      onClick={() => actions.summarize(url)}
    >
      {say('summarize')}
    </button>
  </>
);
