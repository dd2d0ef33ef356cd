/** The reader's door: what the extension's own pages and its background ask of it, and the state that it tells them. */

import type { PageState } from '../../ui/state.ts';
import { isOwnPage, readMessage, type Sender, STATE_PORT, type ToReader, toReader } from '../message.ts';

interface Host {
  answer(message: ToReader): Promise<unknown>;
  /** The state as it is told outside, now and after each change, until the returned function is called. */
  tell(listener: (state: PageState) => void): () => void;
}

/** Opens to the extension and to nobody else. The returned function closes the door. */
export function openDoor(host: Host): () => void {
  const received = (value: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    const message = isOurs(sender) ? readMessage(toReader, value) : undefined;
    if (!message) return false;
    host.answer(message).then(respond, () => respond(undefined));
    return true;
  };
  const connected = (port: chrome.runtime.Port): void => {
    if (port.name !== STATE_PORT || !port.sender || !isOurs(port.sender)) return;
    port.onDisconnect.addListener(host.tell((state) => port.postMessage(state)));
  };
  chrome.runtime.onMessage.addListener(received);
  chrome.runtime.onConnect.addListener(connected);
  return () => {
    chrome.runtime.onMessage.removeListener(received);
    chrome.runtime.onConnect.removeListener(connected);
  };
}

const isOurs = (sender: Sender): boolean => isOwnPage(sender, chrome.runtime.id, chrome.runtime.getURL(''));
