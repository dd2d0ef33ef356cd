/** Scripts as text, and the scripts that both drivers need. */
import type { Script } from './browser.ts';

// biome-ignore lint/suspicious/noExplicitAny: any script can be sent
export type AnyScript = Script<any, unknown>;

/** A call of the script as an expression. Its result comes back by the browser's own protocol: a page may fake JSON. */
export const callOf = (script: AnyScript, root: string, argument: unknown): string =>
  `(${script})(${root}, ${argument === undefined ? 'undefined' : JSON.stringify(argument)})`;

/** Where a control is, and how far below the first one: that changes while a view still grows. */
export interface Target {
  x: number;
  y: number;
  below: number;
}

export interface Control {
  name: string;
  index: number;
  /** Click it by script too. */
  press: boolean;
}

/** Scrolls a control into view and gives its centre in CSS pixels of its window. */
export const findControl = (root: Document, { name, index, press }: Control): Target | undefined => {
  const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const labelled = (element: Element) =>
    (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent);
  const nameOf = (element: Element) =>
    fold(
      element.getAttribute('aria-label') ||
        labelled(element).join(' ').trim() ||
        (element as HTMLInputElement).labels?.[0]?.textContent ||
        element.textContent,
    );
  const candidates = root.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, [role="button"]');
  const control = [...candidates].filter(
    (element) => element.getClientRects().length > 0 && nameOf(element).startsWith(name),
  )[index];
  if (!control) return undefined;
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = control.getBoundingClientRect();
  if (press) control.click();
  const first = candidates[0] as HTMLElement;
  const below = Math.round(box.top - first.getBoundingClientRect().top);
  return { x: box.left + box.width / 2, y: box.top + box.height / 2, below };
};

export const isLoaded = (root: Document, protocol: string): boolean =>
  root.readyState === 'complete' && root.defaultView?.location.protocol === protocol;
