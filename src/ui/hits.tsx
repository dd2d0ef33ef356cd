import type { ComponentChildren } from 'preact';
import { hitsIn } from '../summary/search.ts';

/** A text with the words that are sought in it marked. */
export const Hits = ({ text, sought }: { text: string; sought: string | undefined }) => {
  const pieces: ComponentChildren[] = [];
  let done = 0;
  for (const [start, end] of sought ? hitsIn(text, sought) : []) {
    pieces.push(text.slice(done, start), <mark class="hit">{text.slice(start, end)}</mark>);
    done = end;
  }
  return (
    <>
      {pieces}
      {text.slice(done)}
    </>
  );
};
