/** The view with the outline that it needs, for the extension's own pages. */
import type { Messages } from '../summary/messages.ts';
import { outline } from '../summary/outline.ts';
import type { Page } from './actions.ts';
import type { Place } from './context.ts';
import { mountView, type ViewOptions } from './view.tsx';

/** See `mountView`. */
export const mountSummary = (
  root: Element | ShadowRoot,
  page: Page,
  messages: Messages,
  place: Place,
  options: Partial<ViewOptions> = {},
): (() => void) => mountView(root, page, messages, place, { outlineOf: outline, ...options });
