/** The text that was read, as it was read, and the way to a quote in it. */
import { Component, type RefObject } from 'preact';
import type { Block, Evidence, SourceDocument } from '../../model.ts';
import { highlight } from '../reader/highlight.ts';

/** Brings a quote into view in the pane that shows the blocks. Whether it was found. */
export function showIn(pane: HTMLElement, blocks: readonly Block[], { block, start, end }: Evidence): boolean {
  const offset = blocks[block]?.offset;
  const text = pane.children[block]?.firstChild;
  if (offset === undefined || !text) return false;
  const range = document.createRange();
  range.setStart(text, start - offset);
  range.setEnd(text, end - offset);
  return highlight(range) === 'shown';
}

interface Props {
  document: SourceDocument;
  label: string;
  pane: RefObject<HTMLElement | null>;
}

export class TextPane extends Component<Props> {
  /** The text stands still: it comes with a key of its own. */
  override shouldComponentUpdate(): boolean {
    return false;
  }

  override render({ document: { blocks, declaredLanguage }, label, pane }: Props) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      <article ref={pane} class="text-pane" tabIndex={0} aria-label={label} lang={declaredLanguage}>
        {blocks.map(blockView)}
      </article>
    );
  }
}

const blockView = (block: Block) =>
  block.type === 'heading' ? (
    <HeadingView {...block} />
  ) : (
    <p class={`text-${block.type}`} style={styleOf(block)} dir="auto">
      {block.text}
    </p>
  );

const HeadingView = ({ level = 1, text }: Block) => {
  const Heading = `h${Math.min(level + 1, 6)}` as 'h2';
  return (
    <Heading class="text-heading" dir="auto">
      {text}
    </Heading>
  );
};

const styleOf = ({ type, level = 1 }: Block) =>
  type === 'list-item' ? { marginInlineStart: `${level * 1.4}em` } : undefined;
