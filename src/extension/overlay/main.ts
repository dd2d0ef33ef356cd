/** `overlay.js`: put into a page after its catalog, when its overlay shall open. Doing so twice changes nothing. */
import { messagesIn } from '../../summary/messages.ts';
import type { Page } from '../../ui/actions.ts';
import { FRAME } from '../../ui/frame.ts';
import type { Look } from '../message.ts';
import { inSlices } from '../slices.ts';
import { joinWorld, type OverlayHandle, type ReaderHandle, type World } from '../world.ts';
import { OverlayHost } from './host.ts';
import { renderOverlay } from './overlay.tsx';
import { Placing } from './placing.ts';

const world = joinWorld();
const { reader } = world;
if (reader) world.overlay ??= overlayOf(world, reader);

function overlayOf(world: World, reader: ReaderHandle): OverlayHandle {
  const page: Page = { source: reader, actions: reader.actions };
  let host: OverlayHost | undefined;
  let placing: Placing | undefined;
  const show = (look?: Look): OverlayHost => {
    const { language, catalog, wording } = world.catalog!;
    const frame = new Placing(look?.frame ?? FRAME, (placed) => reader.overlayPlaced(placed));
    const options = { ...look, frame, slowly: inSlices };
    placing = frame;
    return new OverlayHost({
      placing: frame,
      render: (root) => renderOverlay(root, page, messagesIn(language, catalog, wording), options),
      onEscape: () => reader.actions.closeOverlay(),
      onClosed: () => {
        host = undefined;
        reader.overlayChanged(false);
      },
      isAlive: () => world.isAlive(),
    });
  };
  return {
    get isOpen() {
      return host !== undefined;
    },
    open({ focus, look }) {
      // Before it is drawn, so that it is drawn once.
      reader.overlayChanged(true);
      host ??= show(look);
      world.element = host.element;
      if (focus) host.focus();
    },
    close: () => host?.close(),
    clear: (range) => host && placing?.clear(range),
  };
}
