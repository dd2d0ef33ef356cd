/** Settings out to a file and in from one. */
import { Component, createRef } from 'preact';
import type { Messages } from '../../summary/messages.ts';
import { neutralize } from '../../summary/neutralize.ts';
import type { Settings } from '../choices.ts';
import { FILE_NAME, readSettingsFile, writeSettings } from './settings-file.ts';

interface Props {
  settings: Settings;
  messages: Messages;
  /** Rejects where the browser cannot store. */
  save(change: Partial<Settings>): Promise<void>;
}

/** What became of a file, in whatever language the settings have now: the file may bring another. */
type Outcome = (messages: Messages) => string;

export class FileView extends Component<Props, { outcome?: Outcome }> {
  private readonly input = createRef<HTMLInputElement>();

  private readonly write = () => {
    const url = URL.createObjectURL(new Blob([writeSettings(this.props.settings)], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: url, download: FILE_NAME }).click();
    URL.revokeObjectURL(url);
  };

  private readonly choose = () => this.input.current?.click();

  private readonly take = async () => {
    const input = this.input.current;
    const file = input?.files?.[0];
    if (!file) return;
    this.setState({ outcome: await this.taken(await file.text()) });
    // Or choosing the same file again would be no change.
    input.value = '';
  };

  private async taken(text: string): Promise<Outcome> {
    const file = readSettingsFile(text);
    if (typeof file === 'string') return ({ say }) => say(`settings_file_${file}`);
    const { settings, ignored } = file;
    try {
      await this.props.save(settings);
    } catch {
      return ({ say }) => say('settings_not_stored');
    }
    if (ignored.length === 0) return ({ say }) => say('settings_file_taken');
    return ({ say, list }) => say('settings_file_ignored', list(ignored.map(neutralize)));
  }

  override render({ messages }: Props, { outcome }: { outcome?: Outcome }) {
    const { say } = messages;
    return (
      <section class="section">
        <h2>{say('settings_file')}</h2>
        <p>{say('settings_file_hint')}</p>
        <p class="row">
          <button type="button" onClick={this.write}>
            {say('settings_file_save')}
          </button>
          <button type="button" onClick={this.choose}>
            {say('settings_file_open')}
          </button>
          <input
            ref={this.input}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={say('settings_file_open')}
            onChange={this.take}
          />
          <span class="outcome" role="status">
            {outcome?.(messages) ?? ''}
          </span>
        </p>
      </section>
    );
  }
}
