/** The summary as a page that needs nothing beside it: the view's own tree, laid open, with its style and no script. */
import type { Messages } from '../../summary/messages.ts';
import type { Wishes } from '../../summary/wishes.ts';
import type { Page } from '../../ui/actions.ts';
import css from '../../ui/summary.css?inline';
import type { PrintSource } from '../../ui/view.tsx';
import { mountView } from '../../ui/view.tsx';
import windowCss from '../../ui/window.css?inline';

const LAID_OPEN: PrintSource = { current: true, subscribe: () => () => {} };

/** Whatever a policy says: no script runs in the page, and nothing is loaded into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE = `${css}${windowCss}
body { max-width: 720px; margin: 0 auto; padding: 24px 0 }
.printed { display: block }`;

/** What needs the extension, and what is there for those who watch a view change. */
const ALIVE =
  'button:not(.cell), .search, .marks, .proof-controls, .proof-uses, .letter-offer, .doubted, .judgement, [role="status"]';

export function htmlPage(page: Page, messages: Messages, wishes: Wishes): string {
  const root = document.createElement('div');
  const unmount = mountView(root, page, messages, 'sheet', { wishes, printing: LAID_OPEN });
  const summary = stilled(root.firstElementChild!);
  unmount();
  const title = page.source.current.analysis?.document.title ?? messages.say('sheet_title');
  return `<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${written(document.createTextNode(title))}</title>
<style>${STYLE}</style>
</head>
<body>
${written(summary)}
</body>
</html>
`;
}

/** A copy in which nothing waits to be clicked. */
function stilled(view: Element): Element {
  const copy = view.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(ALIVE)) element.remove();
  for (const button of copy.querySelectorAll('.cell')) {
    const mark = document.createElement('span');
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
    mark.append(...button.childNodes);
    button.replaceWith(mark);
  }
  return copy;
}

/** Mark-up and text with all that is no mark-up escaped. */
const written = (node: Node): string => new XMLSerializer().serializeToString(node);
