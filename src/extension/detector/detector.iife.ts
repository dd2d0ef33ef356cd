/**
 * Runs in the top frame of every web page, so it is small and leaves at once: a glance at title, address and headings,
 * and one message when the page may be a policy. On every other page it sends nothing, stores nothing, changes
 * nothing; what stays is one listener for moves within the page.
 *
 * `chrome` is a global of both browsers in content scripts. `browser` is not in Chromium, where a page's
 * `<a id="browser">` would answer to that name.
 *
 * All of it stands in functions with braces: a browser leaves those unread until they are called, and an arrow with
 * an expression for its body it reads at once.
 */
import { suspect } from '../../detection/probe.ts';

let announced: string | false;

function look() {
  // The page as a whole: a fragment names a place in it, unless it is a route ("#/privacy", "#!privacy").
  const here = location.href.replace(/#(?![/!]).*/, '');
  if (announced === here) return;
  announced = suspect(document, location) && here;
  // A rejection means that nobody is there to hear it: the extension was updated or removed.
  if (announced && isAlive()) chrome.runtime.sendMessage({ kind: 'suspect' }).catch(() => {});
}

/** To ask for the first time costs more than all else here, so a page that is no policy and stays as it is never does. */
function isAlive(): string | undefined {
  return chrome.runtime?.id;
}

/**
 * Scripts often write a page after its `load`, or after a move within it: it is looked at again after a second, and after
 * two more.
 */
let next: ReturnType<typeof setTimeout> | undefined;
function lookAgain(rest = 1000) {
  clearTimeout(next);
  look();
  if (!announced && rest < 3000) next = setTimeout(lookAgain, rest, 2 * rest);
}

function moved(): void {
  if (isAlive()) lookAgain();
  else navigation.removeEventListener('navigatesuccess', moved);
}

function start() {
  // HTML, XHTML and plain text.
  if (!/html|plain/.test(document.contentType)) return;
  // A page that is only prepared for a visit that may never come is left alone.
  if ((document as { prerendering?: boolean }).prerendering)
    return document.addEventListener('prerenderingchange', start);
  lookAgain();
  // Scripts that run until then have written their page.
  addEventListener('load', () => lookAgain(), { once: true });
  navigation.addEventListener('navigatesuccess', moved);
}

// All of it when the page has nothing else to do; a page that never rests, and one in a tab behind others, waits a second.
requestIdleCallback(start, { timeout: 1000 });
