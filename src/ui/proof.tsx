/** One quote, with the words that prove the line marked. */
import type { ComponentChildren } from 'preact';
import type { Proof } from '../summary/line.ts';
import { neutralize } from '../summary/neutralize.ts';
import type { LineContext } from './context.ts';

export const ProofView = ({ proof, messages, language }: LineContext & { proof: Proof }) => {
  const { heading, leadIns } = proof;
  return (
    <figure class="proof">
      <blockquote lang={language} dir="auto">
        {leadIns.map((leadIn) => (
          <span class="lead-in">{neutralize(leadIn)} </span>
        ))}
        {markMentions(proof)}
      </blockquote>
      {heading && <figcaption>{messages.say('under_heading', neutralize(heading))}</figcaption>}
    </figure>
  );
};

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
