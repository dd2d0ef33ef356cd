/** On which sites the person closed the overlay, so that it does not open there by itself again. */
import { memoryOf } from './memory.ts';

const sites = memoryOf('closed');

/** `host` as in `location.hostname`. Stores nothing where `incognito`. Never rejects: at worst it is not remembered. */
export async function rememberClosed(host: string, incognito: boolean, now?: number): Promise<void> {
  if (!incognito && host) await sites.remember(host, now);
}

/** Never rejects: what cannot be read was not closed. */
export const isClosed = (host: string, now?: number): Promise<boolean> => sites.recall(host, now);
