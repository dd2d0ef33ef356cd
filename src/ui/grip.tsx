/** The edge of the overlay by which it is made larger or smaller, with the pointer or the arrow keys. */
import { Component } from 'preact';
import type { Messages } from '../summary/messages.ts';
import { type FrameSource, LIMITS, measureOf } from './frame.ts';

interface Props {
  frame: FrameSource;
  messages: Messages;
}

/** Pixels that an arrow key moves the edge. */
const STEP = 24;
/** Arrow keys that move the edge away from the dock. */
const OUTWARD = { left: 'ArrowRight', right: 'ArrowLeft', bottom: 'ArrowUp' } as const;
const INWARD = { left: 'ArrowLeft', right: 'ArrowRight', bottom: 'ArrowDown' } as const;

export class Grip extends Component<Props> {
  private readonly grab = (event: PointerEvent) => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  private readonly drag = (event: PointerEvent) => {
    const edge = event.currentTarget as Element;
    if (!edge.hasPointerCapture(event.pointerId)) return;
    this.props.frame.resize(this.extent(event), false);
  };

  private readonly drop = (event: PointerEvent) => this.props.frame.resize(this.extent(event), true);

  /** From the edge of the overlay that holds still, which the window's scroll bar may keep from the window's own. */
  private extent({ clientX, clientY, currentTarget }: PointerEvent): number {
    const { left, right, bottom } = (currentTarget as Element).parentElement!.getBoundingClientRect();
    return { left: clientX - left, right: right - clientX, bottom: bottom - clientY }[this.props.frame.current.dock];
  }

  private readonly press = (event: KeyboardEvent) => {
    const { frame } = this.props;
    const { dock } = frame.current;
    const sign = event.key === OUTWARD[dock] ? 1 : event.key === INWARD[dock] ? -1 : 0;
    if (sign === 0) return;
    event.preventDefault();
    frame.resize(frame.current[measureOf(frame.current)] + sign * STEP, true);
  };

  override render({ frame: { current }, messages }: Props) {
    const measure = measureOf(current);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a rule that moves is a separator with a value (ARIA 1.2), which <hr> is not.
      <div
        class="grip"
        role="separator"
        tabIndex={0}
        aria-label={messages.say('resize')}
        aria-orientation={measure === 'width' ? 'vertical' : 'horizontal'}
        aria-valuenow={current[measure]}
        aria-valuemin={LIMITS[measure][0]}
        aria-valuemax={LIMITS[measure][1]}
        onPointerDown={this.grab}
        onPointerMove={this.drag}
        onPointerUp={this.drop}
        onKeyDown={this.press}
      />
    );
  }
}
