/**
 * On which edge of the window the overlay stands. It makes way for a sentence that it would cover, and comes back for
 * the next that it would not.
 */
import { type Dock, type Frame, type FrameSource, resized } from '../../ui/frame.ts';

/** A person docks at three edges; the fourth is for a sentence at the very end of a page, which cannot be scrolled up. */
type Edge = Dock | 'top';

/** Less is no page beside the overlay; then it lies along the bottom. */
const LEAST_PAGE = 240;
/** Of the window's height that it takes at most, lying along an edge. */
const MOST_HEIGHT = 0.6;

interface Area {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export class Placing implements FrameSource {
  private frame: Frame;
  private aside: Edge | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly remember: (frame: Frame) => void;

  constructor(frame: Frame, remember: (frame: Frame) => void) {
    this.frame = frame;
    this.remember = remember;
  }

  get current(): Frame {
    const { edge } = this;
    return { ...this.frame, dock: edge === 'top' ? 'bottom' : edge };
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dock(dock: Dock): void {
    this.aside = undefined;
    this.change({ ...this.frame, dock }, true);
  }

  resize(pixels: number, done: boolean): void {
    this.change({ ...resized(this.current, pixels), dock: this.frame.dock }, done);
  }

  /** Goes, if need be, to an edge where it does not cover the passage, which may scroll for that. */
  clear(range: Range): void {
    const { dock } = this.frame;
    const edges: readonly Edge[] = [dock, dock === 'left' ? 'right' : 'left', 'bottom', 'top'];
    this.aside = edges.find((edge) => this.fits(edge) && isIn(range, this.areaBeside(edge)));
    this.tell();
  }

  /** The sizes and insets of the element, as important declarations. */
  css(): string {
    const { width, height } = this.frame;
    const [inset, size] = {
      left: ['0 auto 0 0', `width: min(${width}px, 100vw) !important; height: 100dvh`],
      right: ['0 0 0 auto', `width: min(${width}px, 100vw) !important; height: 100dvh`],
      bottom: ['auto 0 0 0', `width: auto !important; height: min(${height}px, ${100 * MOST_HEIGHT}dvh)`],
      top: ['0 0 auto 0', `width: auto !important; height: min(${height}px, ${100 * MOST_HEIGHT}dvh)`],
    }[this.edge]!;
    return `inset: ${inset} !important; ${size} !important;`;
  }

  private get edge(): Edge {
    const edge = this.aside ?? this.frame.dock;
    return this.fits(edge) ? edge : 'bottom';
  }

  private fits(edge: Edge): boolean {
    return edge === 'bottom' || edge === 'top' || innerWidth - this.frame.width >= LEAST_PAGE;
  }

  private areaBeside(edge: Edge): Area {
    const height = Math.min(this.frame.height, innerHeight * MOST_HEIGHT);
    return {
      left: edge === 'left' ? this.frame.width : 0,
      right: document.documentElement.clientWidth - (edge === 'right' ? this.frame.width : 0),
      top: edge === 'top' ? height : 0,
      bottom: innerHeight - (edge === 'bottom' ? height : 0),
    };
  }

  private change(frame: Frame, done: boolean): void {
    this.frame = frame;
    this.tell();
    if (done) this.remember(frame);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** After scrolling, where that brings it in. Of a passage longer than the area, its beginning counts. */
function isIn(range: Range, area: Area): boolean {
  const lies = () => {
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const end = Math.min(bottom, top + (area.bottom - area.top) / 2);
    return left >= area.left && right <= area.right && top >= area.top && end <= area.bottom;
  };
  if (lies()) return true;
  const { top, height } = range.getBoundingClientRect();
  const room = Math.max(0, area.bottom - area.top - height);
  scrollBy({ top: top - area.top - room / 2, behavior: 'instant' });
  return lies();
}
