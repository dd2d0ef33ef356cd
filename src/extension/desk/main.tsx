/** The desk, in a tab of its own: reads a document that no tab shows. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { wishesOf, zoomOf } from '../choices.ts';
import { takeErrand } from '../errand.ts';
import { isOwnPage, readMessage, toReader } from '../message.ts';
import { languageOf } from '../reader-language.ts';
import { loadMessages } from '../reader-messages.ts';
import { readSettings } from '../settings.ts';
import { Desk } from './desk.ts';
import { DeskView } from './desk-view.tsx';

const [errand, settings] = await Promise.all([takeErrand(location), readSettings()]);
const messages = await loadMessages(languageOf(settings));
document.documentElement.lang = messages.language;
document.title = messages.say('desk_title');

const desk = new Desk(errand, draw);
function draw(): void {
  const choices = { wishes: wishesOf(settings), zoom: zoomOf(settings) };
  render(<DeskView desk={desk} step={desk.step} messages={messages} {...choices} />, document.body);
}
draw();
if (errand?.clicked) await desk.summarize(errand.url);

browser.runtime.onMessage.addListener((value: unknown, sender: browser.Runtime.MessageSender) => {
  const isOurs = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''));
  const message = isOurs ? readMessage(toReader, value) : undefined;
  if (message?.kind === 'document-read') desk.documentRead(message.url);
  return undefined;
});
