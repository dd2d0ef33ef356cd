/** `overlay.js`: put into a page after its catalog, when its overlay shall open. Doing so twice changes nothing. */
import { messagesIn } from '../../summary/messages.ts';
import type { Page } from '../../ui/actions.ts';
import { joinWorld, type OverlayHandle, type ReaderHandle, type World } from '../world.ts';
import { OverlayHost } from './host.ts';
import { renderOverlay } from './overlay.tsx';

const world = joinWorld();
const { reader } = world;
if (reader) world.overlay ??= overlayOf(world, reader);

function overlayOf(world: World, reader: ReaderHandle): OverlayHandle {
  const page: Page = { source: reader, actions: reader };
  let host: OverlayHost | undefined;
  return {
    get isOpen() {
      return host !== undefined;
    },
    open({ focus }) {
      const { language, catalog } = world.catalog!;
      host ??= new OverlayHost({
        render: (root) => renderOverlay(root, page, messagesIn(language, catalog)),
        onEscape: () => reader.closeOverlay(),
        onClosed: () => {
          host = undefined;
          reader.overlayChanged(false);
        },
        isAlive: () => world.isAlive(),
      });
      reader.overlayChanged(true);
      if (focus) host.focus();
    },
    close: () => host?.close(),
  };
}
