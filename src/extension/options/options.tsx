/** The options page, in a tab of its own. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { forgetAllKept, forgetKept, listKept } from '../archive/archive.ts';
import { DEFAULTS } from '../choices.ts';
import { languageOf } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';
import { forgetEverything, readSettings, saveSettings, watchSettings } from '../settings.ts';
import { SettingsView } from './settings-view.tsx';

const { version } = browser.runtime.getManifest();

watchSettings(draw);
// Policies are read in other tabs.
document.addEventListener('visibilitychange', draw);
await draw();

async function draw(): Promise<void> {
  const [settings, kept] = await Promise.all([readSettings(), listKept().catch(() => undefined)]);
  const messages = await speak(languageOf(settings));
  document.title = messages.say('settings_title');
  const archive = {
    kept,
    forget: (id: string) => forgetKept(id).finally(draw),
    forgetAll: () => forgetAllKept().finally(draw),
  };
  const view = (
    <SettingsView
      settings={settings}
      languages={__READER_LANGUAGES__}
      browserLanguage={languageOf(DEFAULTS)}
      version={version}
      messages={messages}
      save={saveSettings}
      forget={() => forgetEverything().finally(draw)}
      archive={archive}
    />
  );
  render(view, document.body);
}
