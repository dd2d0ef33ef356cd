import { isComingByMarkup, isComingByStyle, type Motion } from './coming.ts';
import type { Context } from './context.ts';
import type { Dom } from './dom.ts';
import { isInClosedDetails } from './element.ts';
import { isFolded, OPEN, type Sight, type Style, sightByStyle } from './sight.ts';
import { sightByClass, sightByMarkup } from './sight-by-markup.ts';

/** A browser computes as many styles in some 40 ms; in longer pages the mark-up tells the rest. */
const MOST_STYLES = 10_000;

export type Shown = Style & Motion & Pick<CSSStyleDeclaration, 'display' | 'overflowY'>;

/** An element around the text that is being read. */
export interface Around {
  /** Undefined where it stands for nodes in another place. */
  element?: Element;
  /** Worked out where text stands in it. */
  sight?: Sight;
  context: Context;
}

/** Works out, for the elements around a text and no others, whether it can be seen. */
export class SightReader {
  /** Elements whose text is out of sight as they are styled now, with no sign that it comes. */
  readonly blank: Element[] = [];
  private readonly dom: Dom;
  private readonly styleOf: ((element: Element) => Shown) | undefined;
  private styles = 0;
  /** Ids of what buttons of the page open. */
  private readonly opened = new Set<string>();

  constructor(dom: Dom, styleOf: ((element: Element) => Shown) | undefined) {
    this.dom = dom;
    this.styleOf = styleOf;
  }

  noteOpener(opener: Element): void {
    for (const name of ['aria-controls', 'data-target', 'data-bs-target', 'href']) {
      const target = this.dom.attribute(opener, name);
      for (const id of target?.split(/\s+/) ?? []) this.opened.add(id.replace(/^#/, ''));
    }
  }

  /** How the innermost element shows its text, from the outermost inwards. */
  read(around: readonly Around[]): Sight {
    let at = around.length - 1;
    const known = around[at]!.sight;
    if (known) return known;
    while (at > 0 && !around[at - 1]!.sight) at--;
    let sight = around[at - 1]?.sight ?? OPEN;
    for (; at < around.length; at++) {
      const { element } = around[at]!;
      if (element) sight = this.sightOf(element, sight, around, at);
      around[at]!.sight = sight;
    }
    return sight;
  }

  private sightOf(element: Element, outside: Sight, around: readonly Around[], at: number): Sight {
    if (outside.away) return outside;
    const { dom, styleOf } = this;
    const named = sightByClass(dom, element, outside);
    if (named.away) return named;
    if (!styleOf || this.styles++ >= MOST_STYLES)
      return sightByMarkup(dom, element, outside, () => this.isNamedAsComing(element, around[at - 1]));
    const style = styleOf(element);
    return sightByStyle(style, outside, () => {
      const comes =
        isComingByStyle(style) || this.isNamedAsComing(element, around[at - 1]) || this.isShut(around.slice(0, at + 1));
      if (!comes) this.blank.push(element);
      return comes;
    });
  }

  private isNamedAsComing(element: Element, outer: Around | undefined): boolean {
    const { dom } = this;
    const id = dom.attribute(element, 'id');
    return (
      outer?.context.hidden ||
      (id !== null && this.opened.has(id)) ||
      isInClosedDetails(dom, element, dom.name(element)) ||
      isComingByMarkup(dom, element)
    );
  }

  /** In a part that takes no room: there is something that opens it. */
  private isShut(around: readonly Around[]): boolean {
    return around.some(({ element }) => {
      // What those two cut off, the window scrolls.
      if (!element || /^(?:html|body)$/.test(this.dom.name(element))) return false;
      const style = this.styleOf!(element);
      return style.display === 'none' || isFolded(style);
    });
  }
}
