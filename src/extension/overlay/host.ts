/**
 * The one element that the extension puts into a page, and its defence. The summary is in its closed shadow root; the
 * page sees an empty element of a random name, and can take it away, but not read it or imitate a click in it.
 *
 * It stands in the top layer (`popover`), where the page's stacking, transforms and clips do not reach. Its own style
 * is in the shadow root: an important `:host` rule there outranks every style of the page, important and inline ones
 * included (css-cascade-4 §6.1: context comes before the style attribute and, where important, the inner one wins).
 * A page that keeps pulling at it wins: after a few repairs the overlay closes, and the popup is there instead.
 */
import type { Placing } from './placing.ts';
import { isOutOfSight } from './sight.ts';

export interface HostOptions {
  placing: Placing;
  /** Fills the root; returns what takes it out again. */
  render(root: ShadowRoot): () => void;
  /** Escape was pressed inside. */
  onEscape(): void;
  /** It closed: by `close`, by the page, or because the extension is no more. */
  onClosed(): void;
  /** False once the extension that put it here is no more. */
  isAlive(): boolean;
}

const styleWith = (place: string): string => `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  overflow: visible !important;
  /* So that what is fixed in it, its grip, is so to it and not to the window. */
  contain: layout !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
  ${place}
}
@media print {
  :host {
    display: none !important;
  }
}`;

/** Repairs in one opening, of whatever kind. A framework that rewrites its page needs one or two. */
const MOST_REPAIRS = 8;
/** How often it is checked that the extension is still there and nothing covers the root. */
const CHECK_EVERY = 2000;

export class OverlayHost {
  private readonly options: HostOptions;
  readonly element: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly observer = new MutationObserver(() => this.guard());
  private readonly away = new AbortController();
  private readonly unrender: () => void;
  private readonly unsubscribe: () => void;
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly focusedBefore = document.activeElement;
  private repairs = 0;
  private closed = false;

  constructor(options: HostOptions) {
    this.options = options;
    this.element = document.createElement(randomName());
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.listen();
    this.attach();
    this.unrender = options.render(this.root);
    // After the view, which takes what it finds in the root for its own.
    const style = document.createElement('style');
    const place = () => {
      style.textContent = styleWith(options.placing.css());
    };
    place();
    this.root.append(style);
    this.unsubscribe = options.placing.subscribe(place);
    // What fits beside the page in one window may not in another.
    addEventListener('resize', place, { signal: this.away.signal });
    this.observe();
    this.timer = setInterval(() => this.check(), CHECK_EVERY);
  }

  /**
   * Puts the keyboard's focus on the view's `[autofocus]`, or on its first button; in a task of its own, since the browser
   * lays all of the view out for it.
   */
  focus(): void {
    setTimeout(() => {
      if (this.closed) return;
      const target = this.root.querySelector<HTMLElement>('[autofocus]') ?? this.root.querySelector('button');
      target?.focus({ preventScroll: true });
    });
  }

  /** Takes the overlay out of the page; where it held the focus, that goes back to where it was. */
  close(): void {
    if (this.closed) return;
    this.closed = true;
    const held = this.root.activeElement !== null;
    clearInterval(this.timer);
    this.observer.disconnect();
    this.away.abort();
    this.unsubscribe();
    this.unrender();
    this.element.remove();
    if (held && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus({ preventScroll: true });
    this.options.onClosed();
  }

  private attach(): void {
    this.element.setAttribute('popover', 'manual');
    // Beside the body, which single-page applications rewrite.
    if (!this.element.isConnected) document.documentElement.append(this.element);
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  private observe(): void {
    this.observer.observe(this.element, { attributes: true });
    this.observer.observe(document.documentElement, { childList: true });
    this.observer.observe(document, { childList: true });
  }

  /** After any change around the element: puts it back, if it suffered. */
  private guard(): void {
    if (this.closed || this.isIntact()) return;
    this.observer.disconnect();
    if (++this.repairs > MOST_REPAIRS) {
      this.close();
      return;
    }
    for (const { name } of [...this.element.attributes]) if (name !== 'popover') this.element.removeAttribute(name);
    try {
      this.attach();
      this.observe();
    } catch {
      // The document that it stood in is no more.
      this.close();
    }
  }

  private isIntact(): boolean {
    const { element } = this;
    return (
      element.parentNode === document.documentElement &&
      element.attributes.length === 1 &&
      element.matches(':popover-open')
    );
  }

  private check(): void {
    if (!this.options.isAlive() || isOutOfSight(this.element)) this.close();
    else this.guard();
  }

  private listen(): void {
    const { signal } = this.away;
    const types = [
      'click',
      'dblclick',
      'auxclick',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'keydown',
      'keyup',
      'keypress',
      'input',
    ];
    for (const type of types) {
      // Made by a script and not by a person: it ends here.
      this.root.addEventListener(type, (event) => event.isTrusted || swallow(event), { capture: true, signal });
      // What a person does here is no business of the page's handlers.
      this.root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    const pressed = (event: Event) => {
      if (!event.isTrusted || (event as KeyboardEvent).key !== 'Escape') return;
      swallow(event);
      this.options.onEscape();
    };
    this.root.addEventListener('keydown', pressed, { signal });
  }
}

function swallow(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** Two random words with the hyphen that an element needs to have a shadow root. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte % 26)));
  return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`;
}
