import type { Messages } from '../summary/messages.ts';
import { DOCKS, type FrameSource } from './frame.ts';
import { DockIcon } from './icons.tsx';

/** Where the overlay stands: a button for each edge of the window. */
export const DockButtons = ({ frame, messages: { say } }: { frame: FrameSource; messages: Messages }) => (
  <span class="docks">
    {DOCKS.map((dock) => (
      <button
        key={dock}
        type="button"
        class="round"
        aria-label={say(`dock_${dock}`)}
        title={say(`dock_${dock}`)}
        aria-pressed={frame.current.dock === dock}
        onClick={() => frame.dock(dock)}
      >
        <DockIcon dock={dock} />
      </button>
    ))}
  </span>
);
