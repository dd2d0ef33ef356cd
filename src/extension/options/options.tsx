/** The options page, in a tab of its own. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { messagesFor } from '../../summary/catalogs.ts';
import { forgetEverything, readSettings, saveSettings, watchSettings } from '../settings.ts';
import { SettingsView } from './settings-view.tsx';

const messages = messagesFor(navigator.languages);
const { version } = browser.runtime.getManifest();
let settings = await readSettings();

document.documentElement.lang = messages.language;
document.title = messages.say('settings_title');
watchSettings((changed) => {
  settings = changed;
  draw();
});
draw();

function draw(): void {
  const view = (
    <SettingsView
      settings={settings}
      version={version}
      messages={messages}
      save={saveSettings}
      forget={forgetEverything}
    />
  );
  render(view, document.body);
}
