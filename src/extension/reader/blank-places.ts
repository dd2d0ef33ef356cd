/**
 * Text that was left out because its place is blank, with no sign that it comes, may come all the same: a script changes
 * its style as the person scrolls to it. Only such elements are watched, and hardly a page has one.
 */

/** A fade is over by then: ms. */
const FADE = 800;
/** Of these on one page: one whose parts take turns is not read for ever. */
const MOST_CALLS = 40;

export class BlankPlaces {
  private calls = 0;
  private observer: MutationObserver | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;

  /** Calls `shown` after one of the elements has come to be seen. Ends what was watched before. */
  watch(elements: readonly Element[], shown: () => void): void {
    this.end();
    if (elements.length === 0 || this.calls >= MOST_CALLS) return;
    const look = () => {
      this.rest = undefined;
      if (!elements.some(isShown)) return;
      if (++this.calls >= MOST_CALLS) this.end();
      shown();
    };
    this.observer = new MutationObserver(() => {
      this.rest ??= setTimeout(look, FADE);
    });
    for (const element of elements) this.observer.observe(element, { attributeFilter: ['class', 'style'] });
  }

  end(): void {
    this.observer?.disconnect();
    clearTimeout(this.rest);
    this.rest = undefined;
  }
}

const isShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
