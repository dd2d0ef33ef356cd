/** One quote, with the words that prove the line marked. */
import type { ComponentChildren } from 'preact';
import type { Proof } from '../summary/line.ts';
import { neutralize } from '../summary/neutralize.ts';
import type { LineContext } from './context.ts';
import { Hits } from './hits.tsx';

export const ProofView = ({ proof, messages, language, sought }: LineContext & { proof: Proof }) => {
  const { heading, leadIns } = proof;
  return (
    <figure class="proof">
      <blockquote lang={language} dir="auto">
        {leadIns.map((leadIn) => (
          <span class="lead-in">
            <Hits text={neutralize(leadIn)} sought={sought} />{' '}
          </span>
        ))}
        {markMentions(proof, sought)}
      </blockquote>
      {heading && <figcaption>{messages.say('under_heading', neutralize(heading))}</figcaption>}
    </figure>
  );
};

/** The quote in pieces, the mentions as `<mark>`. Mentions may overlap; like the quote, they count from its text's start. */
function markMentions({ quote, mentions, start: offset }: Proof, sought: string | undefined): ComponentChildren[] {
  const pieces: ComponentChildren[] = [];
  const piece = (from: number, to?: number) => <Hits text={neutralize(quote.slice(from, to))} sought={sought} />;
  let done = 0;
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    const from = Math.max(start - offset, done);
    const to = Math.min(end - offset, quote.length);
    if (from >= to) continue;
    pieces.push(piece(done, from), <mark>{piece(from, to)}</mark>);
    done = to;
  }
  return [...pieces, piece(done)];
}
