/** Where the overlay stands over its page, and how much of it it takes. */

export const DOCKS = ['left', 'bottom', 'right'] as const;
export type Dock = (typeof DOCKS)[number];

export interface Frame {
  dock: Dock;
  /** At a side, and at the bottom; in CSS pixels. The window's own size goes before them. */
  width: number;
  height: number;
}

export const FRAME: Readonly<Frame> = { dock: 'right', width: 416, height: 320 };

/** Less leaves no room for a sentence, more no room for the page. */
export const LIMITS = { width: [300, 900], height: [180, 1200] } as const;

export interface FrameSource {
  readonly current: Readonly<Frame>;
  subscribe(listener: () => void): () => void;
  dock(dock: Dock): void;
  /** `done`: the person let go, so that the size is worth remembering. */
  resize(pixels: number, done: boolean): void;
}

/** The measure that the dock gives a choice of. */
export const measureOf = ({ dock }: Frame): 'width' | 'height' => (dock === 'bottom' ? 'height' : 'width');

/** `frame` with that much of the page, within the limits. */
export function resized(frame: Frame, pixels: number): Frame {
  const measure = measureOf(frame);
  const [least, most] = LIMITS[measure];
  return { ...frame, [measure]: Math.round(Math.min(most, Math.max(least, pixels))) };
}
