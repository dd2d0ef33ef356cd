/** The options page, in a tab of its own. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { DEFAULTS, type Settings } from '../choices.ts';
import { languageOf } from '../reader-language.ts';
import { loadMessages } from '../reader-messages.ts';
import { forgetEverything, readSettings, saveSettings, watchSettings } from '../settings.ts';
import { SettingsView } from './settings-view.tsx';

const { version } = browser.runtime.getManifest();

watchSettings(draw);
await draw(await readSettings());

async function draw(settings: Settings): Promise<void> {
  const messages = await loadMessages(languageOf(settings));
  document.documentElement.lang = messages.language;
  document.title = messages.say('settings_title');
  const view = (
    <SettingsView
      settings={settings}
      languages={__READER_LANGUAGES__}
      browserLanguage={languageOf(DEFAULTS)}
      version={version}
      messages={messages}
      save={saveSettings}
      forget={forgetEverything}
    />
  );
  render(view, document.body);
}
