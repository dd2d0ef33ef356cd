/** The settings page: what can be chosen, what is kept, and what the extension is allowed to do. */
import { Component } from 'preact';
import { type Messages, nameInItself } from '../../summary/messages.ts';
import { Logo } from '../../ui/icons.tsx';
import type { Settings } from '../settings.ts';

interface Props {
  settings: Settings;
  /** The languages to choose from, BCP 47, and the one that is spoken where none is chosen. */
  languages: readonly string[];
  browserLanguage: string;
  version: string;
  messages: Messages;
  /** Rejects where the browser cannot store. */
  save(change: Partial<Settings>): Promise<void>;
  forget(): Promise<void>;
}

/** Key of the message about what was done last. */
interface Outcome {
  of?: keyof Settings | 'forget';
  message?: string;
}

export class SettingsView extends Component<Props, Outcome> {
  private readonly choose = <K extends keyof Settings>(setting: K, choice: Settings[K]) =>
    this.report(setting, this.props.save({ [setting]: choice }), 'settings_stored');
  private readonly forget = () => this.report('forget', this.props.forget(), 'forgotten');

  private async report(of: Outcome['of'], work: Promise<void>, done: string): Promise<void> {
    const message = await work.then(
      () => done,
      () => 'settings_not_stored',
    );
    this.setState({ ...(of && { of }), message });
  }

  override render({ version, messages: { language, say } }: Props) {
    return (
      <div class="clauselight settings" lang={language} dir={say('text_direction') as 'ltr' | 'rtl'}>
        <main>
          <header>
            <Logo />
            <h1>{say('settings_title')}</h1>
          </header>
          {this.overlayChoice()}
          {this.languageChoice()}
          <section class="section">
            <h2>{say('forget_title')}</h2>
            <p>{say('forget_text')}</p>
            <p class="row">
              <button type="button" onClick={this.forget}>
                {say('forget_button')}
              </button>
              {this.outcome('forget')}
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

  private outcome(part: Outcome['of']) {
    const { of, message } = this.state;
    return (
      <span class="outcome" role="status">
        {of === part && message ? this.props.messages.say(message) : ''}
      </span>
    );
  }

  private overlayChoice() {
    const { settings, messages } = this.props;
    return (
      <section class="section">
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.overlayByItself}
            onChange={(event) => this.choose('overlayByItself', event.currentTarget.checked)}
            aria-describedby="overlay-hint"
          />
          {messages.say('settings_overlay')}
        </label>
        <p id="overlay-hint" class="hint">
          {messages.say('settings_overlay_hint')} {this.outcome('overlayByItself')}
        </p>
      </section>
    );
  }

  private languageChoice() {
    const { settings, languages, browserLanguage, messages } = this.props;
    return (
      <section class="section">
        <h2>
          <label for="language">{messages.say('settings_language')}</label>
        </h2>
        <p id="language-hint">{messages.say('settings_language_hint')}</p>
        <p class="row">
          <select
            id="language"
            value={settings.language ?? ''}
            aria-describedby="language-hint"
            onChange={(event) => this.choose('language', event.currentTarget.value || null)}
          >
            <option value="">{messages.say('settings_language_browser', nameInItself(browserLanguage))}</option>
            {languages.map((language) => (
              <option value={language} lang={language}>
                {nameInItself(language)}
              </option>
            ))}
          </select>
          {this.outcome('language')}
        </p>
      </section>
    );
  }
}
