/** Leaves a catalog in the page's world for the overlay; each `messages-xx.js` calls it with its own. */
import type { Catalog } from '../../summary/messages.ts';
import type { Wording } from '../../summary/wording.ts';
import { joinWorld } from '../world.ts';

export function registerCatalog(language: string, catalog: Catalog, wording?: Wording): void {
  joinWorld().catalog = { language, catalog, wording };
}
