/** The settings page: what can be chosen, what is kept, and what the extension is allowed to do. */
import { Component } from 'preact';
import type { Messages } from '../../summary/messages.ts';
import type { Settings } from '../settings.ts';
import { Logo } from '../view/icons.tsx';

interface Props {
  settings: Settings;
  version: string;
  messages: Messages;
  /** Rejects where the browser cannot store. */
  save(change: Partial<Settings>): Promise<void>;
  forget(): Promise<void>;
}

/** Key of the message about what was done last. */
interface Outcome {
  of?: 'save' | 'forget';
  message?: string;
}

export class SettingsView extends Component<Props, Outcome> {
  private readonly save = (change: Partial<Settings>) =>
    this.report('save', this.props.save(change), 'settings_stored');
  private readonly forget = () => this.report('forget', this.props.forget(), 'forgotten');

  private async report(of: 'save' | 'forget', work: Promise<void>, done: string): Promise<void> {
    const message = await work.then(
      () => done,
      () => 'settings_not_stored',
    );
    this.setState({ of, message });
  }

  override render({ settings, version, messages: { language, say } }: Props, { of, message }: Outcome) {
    const outcome = (part: Outcome['of']) => (
      <span class="outcome" role="status">
        {of === part && message ? say(message) : ''}
      </span>
    );
    return (
      <div class="clauselight settings" lang={language} dir={say('text_direction') as 'ltr' | 'rtl'}>
        <main>
          <header>
            <Logo />
            <h1>{say('settings_title')}</h1>
          </header>
          <section class="section">
            <label class="choice">
              <input
                type="checkbox"
                checked={settings.overlayByItself}
                onChange={(event) => this.save({ overlayByItself: event.currentTarget.checked })}
                aria-describedby="overlay-hint"
              />
              {say('settings_overlay')}
            </label>
            <p id="overlay-hint" class="hint">
              {say('settings_overlay_hint')} {outcome('save')}
            </p>
          </section>
          <section class="section">
            <h2>{say('forget_title')}</h2>
            <p>{say('forget_text')}</p>
            <p class="row">
              <button type="button" onClick={this.forget}>
                {say('forget_button')}
              </button>
              {outcome('forget')}
            </p>
          </section>
          <section class="section">
            <h2>{say('permission_title')}</h2>
            <p>{say('permission_text')}</p>
          </section>
        </main>
        <footer>
          <ul class="facts">
            <li>{say('version', version)}</li>
            <li>{say('licence')}</li>
          </ul>
        </footer>
      </div>
    );
  }
}
