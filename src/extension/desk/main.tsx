/** The desk, in a tab of its own: reads a document that no tab shows. */
import { render } from 'preact';
import { viewOf } from '../choices.ts';
import { takeErrand } from '../errand.ts';
import { openDoor } from '../reader/door.ts';
import { languageOf } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';
import { readSettings } from '../settings.ts';
import { Desk } from './desk.ts';
import { DeskView } from './desk-view.tsx';

const [errand, settings] = await Promise.all([takeErrand(location), readSettings()]);
const messages = await speak(languageOf(settings));
document.title = messages.say('desk_title');

const listeners = new Set<() => void>();
const desk = new Desk(errand, () => {
  draw();
  for (const listener of listeners) listener();
});
function draw(): void {
  render(<DeskView desk={desk} step={desk.step} messages={messages} {...viewOf(settings)} />, document.body);
}
draw();

// To the sheet and the popup the desk is a page with its reader.
openDoor({
  async answer(message) {
    if (message.kind === 'document-read') desk.documentRead(message.url);
    if (message.kind === 'hide') desk.hide(message.lines);
    if (message.kind === 'link') return desk.link(message.statement, message.evidence);
    return message.kind === 'show' ? desk.show(message.statement, message.evidence) : undefined;
  },
  tell(listener) {
    const tell = () => listener(desk.told);
    tell();
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
});

if (errand?.clicked) await desk.summarize(errand.url);
