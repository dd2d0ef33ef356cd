/**
 * Runs in the top frame of every web page, so it is small and leaves at once: a glance at title, address and headings,
 * and one message when the page may be a policy. On every other page it sends nothing, stores nothing, changes
 * nothing; what stays is one listener for moves within the page.
 *
 * `chrome` is a global of both browsers in content scripts. `browser` is not in Chromium, where a page's
 * `<a id="browser">` would answer to that name.
 */
import { suspect } from '../../detection/probe.ts';

/** HTML, XHTML and plain text. */
const READABLE = /html|plain/;

/** The address of the page as a whole: a fragment names a place in it, unless it is a route ("#/privacy", "#!privacy"). */
const place = () => location.href.replace(/#(?![/!]).*/, '');

let announced = '';

function look() {
  const here = place();
  if (announced === here) return;
  announced = suspect(document, location) ? here : '';
  // A rejection means that nobody is there to hear it: the extension was updated or removed.
  if (announced && isAlive()) chrome.runtime.sendMessage({ kind: 'suspect' }).catch(() => {});
}

/** To ask for the first time costs more than all else here, so a page that is no policy and stays as it is never does. */
const isAlive = () => chrome.runtime?.id;

/** Scripts often write a page after its `load`, or after a move within it: milliseconds until it is looked at again. */
const RESTS = [1000, 2000];
let next: ReturnType<typeof setTimeout> | undefined;
function lookAgain(rests = RESTS) {
  clearTimeout(next);
  look();
  if (!announced && rests[0]) next = setTimeout(lookAgain, rests[0], rests.slice(1));
}

/** Looks now, and again when scripts that run until `load` have written their page. */
function begin() {
  lookAgain();
  addEventListener('load', () => lookAgain(), { once: true });
}

const moved = () => (isAlive() ? lookAgain() : globalThis.navigation?.removeEventListener('navigatesuccess', moved));

if (READABLE.test(document.contentType)) {
  // A page that is only prepared for a visit that may never come is left alone.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', begin, { once: true });
  } else begin();
  // Absent in Firefox before 147: there a move within the page is not noticed, and the popup's button remains.
  globalThis.navigation?.addEventListener('navigatesuccess', moved);
}
