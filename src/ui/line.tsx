/** A line that opens to its proof. */
import { Component } from 'preact';
import type { Line } from '../summary/line.ts';
import { phrase } from '../summary/phrase.ts';
import type { LineContext } from './context.ts';
import { Hits } from './hits.tsx';
import { Chevron, Mark } from './icons.tsx';
import { Later } from './later.tsx';
import { ProofsView } from './proofs.tsx';

/** `home`: the line stands in its own section, where a sentence of the page points to it. */
type Props = LineContext & { line: Line; open?: boolean; home?: boolean };

export class LineView extends Component<Props> {
  private element: HTMLDetailsElement | null = null;
  private readonly hold = (element: HTMLDetailsElement | null) => {
    this.element = element;
  };

  /** It may be put in because it is pointed to. */
  override componentDidMount(): void {
    if (this.isPointedAt()) this.reveal();
  }

  override componentDidUpdate({ pointed }: Props): void {
    if (this.props.pointed !== pointed && this.isPointedAt()) this.reveal();
  }

  private reveal(): void {
    const section = this.element?.parentElement?.closest('details');
    if (section) section.open = true;
    this.element?.scrollIntoView({ block: 'nearest' });
  }

  private isPointedAt(): boolean {
    const { home, line, pointed } = this.props;
    return home === true && pointed !== undefined && line.statements.includes(pointed);
  }

  override render({ line, open = false, home: _, ...context }: Props) {
    const proofs = <ProofsView line={line} {...context} />;
    return (
      <details ref={this.hold} class={this.isPointedAt() ? 'line pointed' : 'line'} open={open || context.whole}>
        <summary>
          <Mark form={line.form} />
          <span class="sentence">
            <Hits text={phrase(line, context.messages)} sought={context.sought} />
          </span>
          <Chevron />
        </summary>
        <div class="proofs">
          {open ? (
            proofs
          ) : (
            <Later opened now={this.isPointedAt()}>
              {proofs}
            </Later>
          )}
        </div>
      </details>
    );
  }
}

export const LineList = ({ lines, ...context }: LineContext & { lines: readonly Line[]; home?: boolean }) => (
  <ul class="lines">
    {lines.map((line) => (
      <li key={line.id}>
        <LineView line={line} {...context} />
      </li>
    ))}
  </ul>
);
