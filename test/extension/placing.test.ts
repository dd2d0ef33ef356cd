// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { Placing } from '../../src/extension/overlay/placing.ts';
import { FRAME } from '../../src/ui/frame.ts';

const remember = vi.fn();
beforeEach(() => {
  remember.mockReset();
  windowOf(1200, 800);
});

function windowOf(width: number, height: number): void {
  Object.assign(globalThis, { innerWidth: width, innerHeight: height, scrollBy: () => {} });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: width, configurable: true });
}

/** A passage in the window that does not scroll. */
const passage = (left: number, top: number, right: number, bottom: number) =>
  ({ getBoundingClientRect: () => ({ left, top, right, bottom, height: bottom - top }) }) as Range;

it('is as large as the person made it, and remembers that when they let go', () => {
  const placing = new Placing(FRAME, remember);
  const told = vi.fn();
  placing.subscribe(told);
  placing.resize(500, false);
  expect(placing.css()).toContain('width: min(500px, 100vw)');
  expect(told).toHaveBeenCalledTimes(1);
  expect(remember).not.toHaveBeenCalled();
  placing.resize(510, true);
  expect(remember.mock.calls).toEqual([[{ ...FRAME, width: 510 }]]);
  placing.resize(5, true);
  expect(placing.current.width).toBe(300);
});

it('is as high at the bottom as it was made there, and as wide at the side as before', () => {
  const placing = new Placing(FRAME, remember);
  placing.dock('bottom');
  placing.resize(400, true);
  placing.dock('left');
  expect(remember.mock.lastCall).toEqual([{ dock: 'left', width: FRAME.width, height: 400 }]);
  expect(placing.css()).toContain('inset: 0 auto 0 0');
});

it('lies along the bottom of a window that has no room for it beside the page', () => {
  windowOf(600, 800);
  const placing = new Placing(FRAME, remember);
  expect(placing.current.dock).toBe('bottom');
  windowOf(1200, 800);
  expect(placing.current.dock).toBe('right');
});

it.each<[string, Range, string]>([
  ['stays for a sentence that it does not cover', passage(100, 100, 700, 140), 'inset: 0 0 0 auto'],
  ['goes to the left of one at the right', passage(700, 100, 1100, 140), 'inset: 0 auto 0 0'],
  ['goes below one from edge to edge', passage(20, 100, 1180, 140), 'inset: auto 0 0 0'],
  ['goes above one that stands at the very bottom', passage(20, 700, 1180, 740), 'inset: 0 0 auto 0'],
])('%s', (_, sentence, inset) => {
  const placing = new Placing(FRAME, remember);
  placing.clear(sentence);
  expect(placing.css()).toContain(inset);
  expect(remember).not.toHaveBeenCalled();
  placing.clear(passage(100, 100, 700, 140));
  expect(placing.css()).toContain('inset: 0 0 0 auto');
});
