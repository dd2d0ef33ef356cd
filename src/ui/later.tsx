/**
 * What nobody sees at first is put in a little at a time: a summary has hundreds of quotes, and a page must not stand still
 * while all are made.
 */
import { Component, type ComponentChildren, createContext } from 'preact';

/** Weight put in together: some two milliseconds of work, so that a slow processor takes no long task for it (W3C: 50 ms). */
const TOGETHER = 4;

const waiting = new Set<Later>();

function plan(next: Later): void {
  if (waiting.size === 0) setTimeout(putIn);
  waiting.add(next);
}

function putIn(): void {
  let weight = 0;
  for (const next of [...waiting]) {
    next.setState({ isIn: true });
    waiting.delete(next);
    weight += next.props.weight ?? 1;
    if (weight >= TOGETHER) break;
  }
  if (waiting.size > 0) setTimeout(putIn);
}

/** Whether there is a page that must not be held up; elsewhere all is there at once, to be searched, printed and saved. */
export const InPage = createContext(false);

interface Props {
  /** 1 is one line's proofs; what is as much work as several goes in alone. */
  weight?: number;
  /** Not before the `<details>` around is opened: of hundreds of proofs few are looked at. */
  opened?: boolean;
  /** As long as it is pointed to, it is there whether opened or not. */
  now?: boolean;
  children: ComponentChildren;
}

export class Later extends Component<Props, { isIn: boolean }> {
  static override contextType = InPage;
  override state = { isIn: false };

  /** What stands in its place came, maybe again: after something was pointed to. */
  private readonly hold = (place: HTMLElement | null) => {
    if (!place) return;
    if (this.props.opened) this.whenOpened(place.closest('details'));
    else plan(this);
  };

  private whenOpened(details: HTMLDetailsElement | null): void {
    const putIn = () => this.setState({ isIn: true });
    if (details?.open) putIn();
    else details?.addEventListener('toggle', putIn, { once: true });
  }

  override componentWillUnmount(): void {
    waiting.delete(this);
  }

  override render({ children, opened = false, now = false }: Props, { isIn }: { isIn: boolean }) {
    if (isIn || now || !this.context) return children;
    return <span ref={this.hold} class={opened ? 'unopened' : 'later'} hidden />;
  }
}
