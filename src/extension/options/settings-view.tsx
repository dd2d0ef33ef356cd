/** The settings page: what can be chosen, what is kept, and what the extension is allowed to do. */
import { Component } from 'preact';
import { type Messages, nameInItself } from '../../summary/messages.ts';
import { REGIONS, type Region } from '../../summary/wishes.ts';
import { Logo } from '../../ui/icons.tsx';
import { CONCERN_IDS, type Concern } from '../../vocabulary/salience.ts';
import { readHosts, type Settings, TEXT_SIZES, type TextSize } from '../choices.ts';
import { CheckField, ManyField, SelectField, TextField } from './field.tsx';
import { FileView } from './file-view.tsx';
import { type Archive, KeptView } from './kept-view.tsx';

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
  /** The policies that are kept. */
  archive: Archive;
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

  override render({ settings, version, messages, save, archive }: Props) {
    const { language, say } = messages;
    return (
      <div class="clauselight settings" lang={language} dir={say('text_direction') as 'ltr' | 'rtl'}>
        <main>
          <header>
            <Logo />
            <h1>{say('settings_title')}</h1>
          </header>
          {this.mine()}
          {this.look()}
          <CheckField
            {...this.field('remembersPolicies', 'remember')}
            checked={settings.remembersPolicies}
            choose={(checked) => this.choose('remembersPolicies', checked)}
          />
          <KeptView archive={archive} messages={messages} />
          <FileView settings={settings} messages={messages} save={save} />
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

  /** What every field needs, by the setting that it is about. */
  private field(setting: keyof Settings, key: string) {
    const { say, has } = this.props.messages;
    const hint = `settings_${key}_hint`;
    const outcome = this.outcome(setting);
    return { id: key, label: say(`settings_${key}`), ...(has(hint) && { hint: say(hint) }), outcome };
  }

  /** What the summary puts first, and where it keeps out of the way. */
  private mine() {
    const { settings, messages } = this.props;
    const { say } = messages;
    const named = (prefix: string, id: string) => ({ value: id, label: say(`${prefix}_${id.replaceAll('-', '_')}`) });
    return (
      <>
        <ManyField
          {...this.field('matters', 'matters')}
          chosen={settings.matters}
          options={CONCERN_IDS.map((id) => named('concern', id))}
          choose={(chosen) => this.choose('matters', chosen as Concern[])}
        />
        <SelectField
          {...this.field('region', 'region')}
          value={settings.region ?? ''}
          options={[{ value: '', label: say('region_none') }, ...REGIONS.map((id) => named('region', id))]}
          choose={(value) => this.choose('region', (value || null) as Region | null)}
        />
        <CheckField
          {...this.field('overlayByItself', 'overlay')}
          checked={settings.overlayByItself}
          choose={(checked) => this.choose('overlayByItself', checked)}
        />
        <TextField
          {...this.field('leftAlone', 'left_alone')}
          value={settings.leftAlone.join('\n')}
          choose={(value) => this.choose('leftAlone', readHosts(value))}
        />
      </>
    );
  }

  private look() {
    const { settings, languages, browserLanguage, messages } = this.props;
    const asBrowser = messages.say('settings_language_browser', nameInItself(browserLanguage));
    const own = languages.map((language) => ({ value: language, label: nameInItself(language), language }));
    return (
      <>
        <SelectField
          {...this.field('language', 'language')}
          value={settings.language ?? ''}
          options={[{ value: '', label: asBrowser }, ...own]}
          choose={(value) => this.choose('language', value || null)}
        />
        <SelectField
          {...this.field('textSize', 'text_size')}
          value={settings.textSize}
          options={TEXT_SIZES.map((size) => ({ value: size, label: messages.say(`text_size_${size}`) }))}
          choose={(value) => this.choose('textSize', value as TextSize)}
        />
      </>
    );
  }
}
