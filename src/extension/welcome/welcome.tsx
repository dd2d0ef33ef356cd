/** What a person sees once, after they installed the extension. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WelcomeView } from '../../ui/welcome.tsx';
import { readerLanguage } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';

const messages = await speak(await readerLanguage());
render(<WelcomeView messages={messages} openSettings={() => browser.runtime.openOptionsPage()} />, document.body);
