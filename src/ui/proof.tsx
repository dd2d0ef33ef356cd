/** One quote, with the words that prove the line marked, and the way back to it in the page. */
import { Component, type ComponentChildren } from 'preact';
import type { Proof } from '../summary/line.ts';
import { neutralize } from '../summary/neutralize.ts';
import type { ShowResult } from './actions.ts';
import type { LineContext } from './context.ts';

type Props = LineContext & { proof: Proof };

export class ProofView extends Component<Props, { result?: ShowResult }> {
  private readonly show = async () => {
    const { statement, index } = this.props.proof;
    this.setState({ result: await this.props.actions.show(statement, index) });
  };

  override render({ proof, messages, language }: Props, { result }: { result?: ShowResult }) {
    const { heading, leadIns } = proof;
    return (
      <figure class="proof">
        <blockquote lang={language} dir="auto">
          {leadIns.map((leadIn) => (
            <span class="lead-in">{neutralize(leadIn)} </span>
          ))}
          {markMentions(proof)}
        </blockquote>
        <figcaption>
          {heading && <span class="heading">{messages.say('under_heading', neutralize(heading))}</span>}
          <button type="button" class="quiet" onClick={this.show}>
            {messages.say('show_on_page')}
          </button>
        </figcaption>
        <p class="outcome" role="status">
          {result === 'hidden' || result === 'gone' ? messages.say(`show_${result}`) : ''}
        </p>
      </figure>
    );
  }
}

/** The quote in pieces, the mentions as `<mark>`. Mentions may overlap; like the quote, they count from its text's start. */
function markMentions({ quote, mentions, start: offset }: Proof): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start - offset, done);
    const to = Math.min(end - offset, quote.length);
    if (from >= to) continue;
    pieces.push(neutralize(quote.slice(done, from)), <mark>{neutralize(quote.slice(from, to))}</mark>);
    done = to;
  }
  return [...pieces, neutralize(quote.slice(done))];
}
