/** The quotes that prove a line, one at a time, with the way to the next and to the page. */
import { Component } from 'preact';
import type { Line } from '../summary/line.ts';
import { notesOn, phrase } from '../summary/phrase.ts';
import { hitsIn } from '../summary/search.ts';
import type { ShowResult } from './actions.ts';
import type { LineContext } from './context.ts';
import { Chevron } from './icons.tsx';
import { ProofView } from './proof.tsx';
import { ProofUses } from './proof-uses.tsx';

/**
 * `said`: says the line's sentence too, where nothing above it does. `bygone`: the page no longer says it, so that there
 * is nowhere to go.
 */
type Props = LineContext & { line: Line; said?: boolean; bygone?: boolean };

interface Place {
  index: number;
  result?: ShowResult | undefined;
  /** Once the person went to the page, it follows from quote to quote. */
  following?: boolean;
}

export class ProofsView extends Component<Props, Place> {
  override state: Place = { index: this.firstHit() };

  /** Of quotes that are looked through, the first in which something is found. */
  private firstHit(): number {
    const { line, sought } = this.props;
    return sought
      ? Math.max(
          0,
          line.evidence.findIndex(({ quote }) => hitsIn(quote, sought).length > 0),
        )
      : 0;
  }

  private readonly show = async () => {
    const proof = this.props.line.evidence[this.state.index];
    if (!proof) return;
    const result = await this.props.actions.show(proof.statement, proof.index);
    this.setState({ result, following: result === 'shown' });
  };

  private go(step: number): void {
    this.setState(
      ({ index }: Place) => ({ index: index + step, result: undefined }),
      () => {
        if (this.state.following) void this.show();
      },
    );
  }

  override render({ said, bygone, ...context }: Props, { index, result }: Place) {
    const { line, messages } = context;
    const { say } = messages;
    const notes = notesOn(line, messages);
    const last = line.evidence.length - 1;
    const proof = line.evidence[Math.min(index, last)];
    const shown = context.whole ? line.evidence : proof ? [proof] : [];
    return (
      <>
        {said && <p class="said">{phrase(line, messages)}</p>}
        {notes.length > 0 && <p class="notes">{notes.join(' ')}</p>}
        {shown.map((one) => (
          <ProofView key={`${one.statement} ${one.index}`} proof={one} {...context} />
        ))}
        <div class="proof-controls">
          {last > 0 && (
            <span class="pager">
              <Step label={say('proof_previous')} turn="back" disabled={index === 0} go={() => this.go(-1)} />
              <span role="status">{say('proof_of', String(index + 1), String(last + 1))}</span>
              <Step label={say('proof_next')} turn="on" disabled={index >= last} go={() => this.go(1)} />
            </span>
          )}
          {!bygone && (
            <button type="button" class="quiet" onClick={this.show}>
              {say('show_on_page')}
            </button>
          )}
        </div>
        {proof && !bygone && <ProofUses key={index} {...context} proof={proof} />}
        <p class="outcome" role="status">
          {result === 'hidden' || result === 'gone' ? say(`show_${result}`) : ''}
        </p>
      </>
    );
  }
}

interface StepProps {
  label: string;
  turn: 'back' | 'on';
  disabled: boolean;
  go(): void;
}

/** Stays focusable at the end, so that the keyboard's focus is not lost there. */
const Step = ({ label, turn, disabled, go }: StepProps) => (
  <button
    type="button"
    class={`round ${turn}`}
    aria-label={label}
    aria-disabled={disabled}
    onClick={() => disabled || go()}
  >
    <Chevron />
  </button>
);
