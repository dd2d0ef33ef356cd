/** The summary in the overlay's closed root, with its style as a constructed sheet: no page's CSP has a say in that. */
import type { Messages } from '../../summary/messages.ts';
import type { Page } from '../../ui/actions.ts';
import css from '../../ui/summary.css?inline';
import { mountView, type ViewOptions } from '../../ui/view.tsx';

/** Returns what takes it out again. */
export function renderOverlay(root: ShadowRoot, page: Page, messages: Messages, options: ViewOptions): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return mountView(root, page, messages, 'overlay', options);
}
