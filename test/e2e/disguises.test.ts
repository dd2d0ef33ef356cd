/** Pages that lie to whoever reads them: what is said of them is what is said of the same page without the lie. */
import { beforeAll, expect, test } from 'vitest';
import { inBrowsers, openFolds, openOverlay, type Stage, sample, settledBadge, stateOf } from './stage.ts';

const POLICY = sample('policy.html');

/** Every name by which a script might ask an element about itself or its neighbours. */
const ASKED_OF_NODES = [
  ...['textContent', 'innerText', 'nodeValue', 'data', 'nodeType', 'nodeName', 'localName', 'tagName', 'isConnected'],
  ...[
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'firstChild',
    'lastChild',
    'nextSibling',
    'ownerDocument',
  ],
  ...[
    'attributes',
    'getAttribute',
    'hasAttribute',
    'hasAttributes',
    'id',
    'className',
    'hidden',
    'shadowRoot',
    'closest',
  ],
  ...[
    'checkVisibility',
    'getBoundingClientRect',
    'getClientRects',
    'querySelector',
    'querySelectorAll',
    'scrollIntoView',
  ],
];
/** Names of globals that the extension's scripts, or scripts like them, ask for. */
const GLOBALS = [
  'chrome',
  'browser',
  'clauselight',
  'CONFIG',
  'world',
  'navigation',
  'location',
  'CSS',
  'Highlight',
  'self',
];
const DOCUMENTS = ['title', 'body', 'head', 'links', 'forms', 'documentElement', 'contentType', 'URL', 'createElement'];

const LIES = `<script>
  Object.prototype.kind = 'other';
  Object.prototype.toJSON = () => ({});
  Array.prototype.map = Array.prototype.filter = () => [];
  Array.prototype[Symbol.iterator] = function* () {};
  String.prototype.slice = String.prototype.normalize = String.prototype.toLowerCase = () => '';
  RegExp.prototype.exec = () => null;
  Map.prototype.get = Promise.prototype.then = () => undefined;
  JSON.stringify = JSON.parse = () => ({});
  Element.prototype.attachShadow = Element.prototype.getAttribute = () => { throw new Error('no'); };
  Element.prototype.checkVisibility = () => false;
  Node.prototype.appendChild = Document.prototype.createElement = () => { throw new Error('no'); };
  for (const name of ['textContent', 'firstChild', 'nextSibling', 'parentNode', 'nodeValue', 'nodeType'])
    Object.defineProperty(Node.prototype, name, { get: () => null, configurable: true });
  Object.defineProperty(Document.prototype, 'title', { get: () => 'Recipes' });
  Object.defineProperty(Document.prototype, 'contentType', { get: () => 'image/png' });
  window.fetch = window.MutationObserver = window.Range = window.Highlight = undefined;
</script>`;

const FORGERIES = `<script>
  const kinds = ['suspect', 'read', 'report', 'show', 'overlay', 'overlay-closed', 'need-highlight', 'open-options'];
  const say = () => {
    for (const kind of kinds) {
      const message = { kind, source: 'clauselight', asked: true, status: 'ready', standsOut: 99, action: 'close' };
      postMessage(message, '*');
      dispatchEvent(new CustomEvent('clauselight', { detail: message }));
      document.dispatchEvent(new CustomEvent(kind, { detail: message }));
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    globalThis.navigation?.dispatchEvent(new Event('navigatesuccess'));
    window[Symbol.for('clauselight')] = { version: '0.1.0', isAlive: () => true, reader: {} };
  };
  say();
  setInterval(say, 50);
</script>`;

const inMain = (wrap: (content: string) => string) => (html: string) =>
  html.replace(/<main>([\s\S]*)<\/main>/, (_, content: string) => `<main>${wrap(content)}</main>`);
const before = (extra: string) => (html: string) => html.replace('<body>', () => `<body>${extra}`);
/** Text between tags alone. */
const inText = (change: (text: string) => string) =>
  inMain((content) => content.replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`));

const field = (name: string) => `<input type="hidden" name="${name}">`;

const DISGUISES: [name: string, disguise: (html: string) => string][] = [
  [
    '#1 a form whose fields hide what is asked of it',
    inMain((content) => `<form>${ASKED_OF_NODES.map(field).join('')}${content}</form>`),
  ],
  [
    '#2 elements named as globals and as parts of the document',
    before(
      GLOBALS.map((name) => `<a id="${name}"></a>`).join('') +
        DOCUMENTS.map((name) => `<img name="${name}" alt="">`).join(''),
    ),
  ],
  ['#3 prototypes and functions of the platform that lie', (html) => html.replace('<head>', () => `<head>${LIES}`)],
  ['#13 forged messages and events', before(FORGERIES)],
  ['#23 line breaks for blanks', inText((text) => text.replace(/ /g, '\n    '))],
  ['#23 no-break spaces', inText((text) => text.replace(/ /g, '&nbsp;'))],
  ['#23 soft hyphens in words', inText((text) => text.replace(/(?<=[a-z]{3})[a-z](?=[a-z]{3})/g, '$&&shy;'))],
  ['#23 tags that split words', inText((text) => text.replace(/(?<=[a-z]{2})[a-z]/g, '<span>$&</span>'))],
];

/** Everything that is said of a page, with its quotes; blanks, and characters that nobody sees, apart. */
async function saidOf(stage: Stage, path: string, html: string): Promise<string[]> {
  const tab = await stage.open(stage.serve(path, html));
  expect(await settledBadge(tab)).not.toBe('');
  const { analysis } = (await stateOf(stage, tab))!;
  await tab.close();
  return analysis!.statements.map(({ practice, value, polarity, modality, evidence }) => {
    const quotes = evidence.map(({ quote }) => quote.replace(/\u00ad/g, '').replace(/\s+/g, ' '));
    return `${practice}/${value} ${polarity} ${modality}: ${quotes.join(' | ')}`;
  });
}

inBrowsers((stage) => {
  let clean: string[];
  beforeAll(async () => {
    clean = await saidOf(stage, '/clean.html', POLICY);
    expect(clean.length).toBeGreaterThan(10);
  });

  test.for(DISGUISES)('%s change nothing of what is read', async ([name, disguise]) => {
    const disguised = disguise(POLICY);
    expect(disguised).not.toBe(POLICY);
    expect(await saidOf(stage, `/${encodeURIComponent(name)}.html`, disguised)).toEqual(clean);
  });

  test('#13 forged messages make no policy of a recipe', async () => {
    const tab = await stage.open(stage.serve('/forged.html', before(FORGERIES)(sample('recipe.html'))));
    expect(await settledBadge(tab)).toBe('');
    expect(await tab.overlay()).toBeUndefined();
    expect(await stateOf(stage, tab)).toBeUndefined();
    await tab.close();
  });

  test('#12 mark-up, script addresses and turned text in a policy are words and nothing else', async () => {
    const hostile = `<h2>More</h2>
      <p>We collect your &lt;img src="/stolen.png" onerror="document.title='taken'"&gt; telephone number.</p>
      <p>We share your postal address with <a href="javascript:document.title='taken'">carriers</a> and &lt;script&gt;document.title='taken'&lt;/script&gt; banks.</p>
      <p>We do not sell your \u202elaicnanif\u202c data\u2066 or your\u200b photo\u0007s to anyone.</p>`;
    const tab = await stage.open(
      stage.serve(
        '/words.html',
        POLICY.replace('</main>', () => `${hostile}</main>`),
      ),
    );
    await settledBadge(tab);
    const overlay = await openOverlay(tab);
    await openFolds(overlay);
    const { elements, text } = await overlay.run((root) => {
      const all = [...root.querySelectorAll('img, script, iframe, object, a[href]')];
      const isOurs = (element: Element) => /^(https?|mailto|tel):/.test(element.getAttribute('href') ?? '');
      const shown = [...root.children].map((element) => (element.tagName === 'STYLE' ? '' : element.textContent));
      return { elements: all.filter((element) => !isOurs(element)).length, text: shown.join('') };
    });
    expect(elements).toBe(0);
    expect(text).toContain('<img src="/stolen.png"');
    expect(text).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
    expect(await tab.run((root) => root.title)).toContain('Privacy');
    await tab.close();
  });
});
