import type { Messages } from '../summary/messages.ts';
import { Logo } from './icons.tsx';

interface Props {
  messages: Messages;
  openSettings(): void;
}

/** What the extension does, in three sentences. Nothing needs to be done after it. */
export const WelcomeView = ({ messages: { language, say }, openSettings }: Props) => (
  <div class="clauselight settings welcome" lang={language} dir={say('text_direction') as 'ltr' | 'rtl'}>
    <main>
      <header>
        <Logo />
        <h1>{say('welcome_title')}</h1>
      </header>
      <p>{say('welcome_badge')}</p>
      <p>{say('welcome_proof')}</p>
      <p>{say('welcome_device')}</p>
    </main>
    <footer>
      <button type="button" class="quiet" onClick={openSettings}>
        {say('open_settings')}
      </button>
    </footer>
  </div>
);
