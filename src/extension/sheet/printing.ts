/** Whether this window is being printed, so that what is folded can be laid open before. */
import type { PrintSource } from '../../ui/view.tsx';

const listeners = new Set<() => void>();

export const printing: PrintSource & { current: boolean } = {
  current: false,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function tell(now: boolean): void {
  printing.current = now;
  for (const listener of listeners) listener();
}

addEventListener('beforeprint', () => tell(true));
addEventListener('afterprint', () => tell(false));
