/** Pages that keep a sentence where a hasty reader does not look, or where nobody can see it. */
export interface PageCase {
  name: string;
  html: string;
  /** Whether the sentence counts as a part of the policy. */
  read: boolean;
  /** What the reading names as left out. */
  unread?: { what: string; url?: string };
  /** Style sheets decide: only a DOM that computes them can tell. */
  styled?: boolean;
  /** Only a browser loads what the page holds, and lays it out. */
  loaded?: boolean;
}

/** No other sentence of the pages says anything of a sale. */
export const SENTENCE = 'We sell your personal data to advertisers.';

const OPENING = `<h1>Privacy Policy</h1>
<p>This privacy policy explains what personal data we collect when you use our shop, and what we do with it.</p>
<h2>What we collect</h2>
<p>We collect your name, your email address and your postal address when you place an order.</p>
<p>We use your information to send what you ordered and to answer your questions.</p>
<h2>Your rights</h2>
<p>You may ask for a copy of your data, or for its erasure, at any time.</p>`;

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><title>Privacy Policy</title><link rel="icon" href="data:,"><style>body { background: rgb(255, 255, 255); color: rgb(0, 0, 0) } ${style}</style></head>
<body><main>${OPENING}${body}</main></body></html>`;

const hidden = (name: string, body: string, style?: string): PageCase => ({
  name,
  html: page(body, style),
  read: true,
});
const unseen = (name: string, body: string, style?: string): PageCase => ({
  name,
  html: page(body, style),
  read: false,
  unread: { what: 'invisible' },
  ...(style && { styled: true }),
});

export const CASES: readonly PageCase[] = [
  hidden('a closed details element', `<details><summary>Advertising</summary><p>${SENTENCE}</p></details>`),
  hidden('the hidden attribute', `<section hidden><h2>Advertising</h2><p>${SENTENCE}</p></section>`),
  hidden('hidden until found', `<section hidden="until-found"><h2>Advertising</h2><p>${SENTENCE}</p></section>`),
  hidden(
    'an accordion that is shut',
    `<h3><button aria-expanded="false" aria-controls="a">Advertising</button></h3><div id="a" class="shut"><p>${SENTENCE}</p></div>`,
    '.shut { max-height: 0; overflow: hidden; opacity: 0 }',
  ),
  hidden(
    'a tab that is not chosen',
    `<div role="tablist"><button role="tab" aria-controls="t">Advertising</button></div><div role="tabpanel" id="t" class="off"><p>${SENTENCE}</p></div>`,
    '.off { display: none }',
  ),
  hidden(
    'a text that is cut short',
    `<div class="short"><p>Our shop has many partners, with whom we talk a lot about shoes.</p><p>${SENTENCE}</p></div><a href="#">Read more</a>`,
    '.short { height: 1.2em; overflow: hidden }',
  ),
  hidden(
    'a layer of the notice',
    `<dialog id="more"><h2>Advertising</h2><p>${SENTENCE} ${SENTENCE.replace('We', 'For money, we')}</p><p>We also count how many people have seen an advertisement, and tell the firms that have paid for it, month by month, so that they know what it was worth to them and to us. Nothing else is sent to them about the weather or the sea.</p></dialog>`,
  ),
  hidden(
    'a table',
    `<table><tr><th>What</th><th>Why</th></tr><tr><td>${SENTENCE}</td><td>Money</td></tr><tr><td>We keep orders.</td><td>Law</td></tr></table>`,
  ),
  hidden('a list of terms', `<dl><dt>Advertising</dt><dd>${SENTENCE}</dd></dl>`),
  hidden(
    'lines parted by breaks',
    `<div>We do as follows:<br>- We keep your orders.<br>- ${SENTENCE}<br>- We answer you.</div>`,
  ),
  hidden('a paragraph under a bold one', `<p><b>Advertising</b></p><p>${SENTENCE}</p>`),
  hidden('a numbered clause', `<div>4.1 We keep orders for seven years.</div><div>4.2 ${SENTENCE}</div>`),
  hidden('an open shadow root', `<x-part><template shadowrootmode="open"><p>${SENTENCE}</p></template></x-part>`),
  { ...hidden('a frame of the same site', `<iframe srcdoc="<p>${SENTENCE}</p>"></iframe>`), loaded: true },
  unseen('letters without size', `<p style="font-size:0">${SENTENCE} And more.</p>`),
  unseen(
    'letters without size, by a style sheet',
    `<p class="none">${SENTENCE} And more.</p>`,
    '.none { font-size: 0 }',
  ),
  unseen(
    'a place outside the page',
    `<p class="far">${SENTENCE} And more.</p>`,
    '.far { position: absolute; left: -9999px }',
  ),
  unseen('the colour of the paper', `<p class="white">${SENTENCE} And more.</p>`, '.white { color: #fff }'),
  unseen('no colour', `<p class="clear">${SENTENCE} And more.</p>`, '.clear { color: transparent }'),
  unseen(
    'a move out of the page',
    `<p class="moved">${SENTENCE} And more.</p>`,
    '.moved { transform: matrix(1, 0, 0, 1, -9999, 0) }',
  ),
  unseen(
    'one pixel',
    `<div class="dot"><p>${SENTENCE} And more.</p></div>`,
    '.dot { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0) }',
  ),
  unseen('no opacity', `<p style="opacity:0">${SENTENCE} And more.</p>`),
  unseen('no opacity, by a style sheet', `<p class="off">${SENTENCE} And more.</p>`, '.off { opacity: 0 }'),
  unseen('no visibility', `<p class="off">${SENTENCE} And more.</p>`, '.off { visibility: hidden }'),
  {
    ...unseen('no scale', `<div class="off"><p>${SENTENCE} And more.</p></div>`, '.off { transform: scale(0) }'),
    loaded: true,
  },
  unseen('no scale of its own', `<p class="off">${SENTENCE} And more.</p>`, '.off { scale: 0 }'),
  unseen('a clipping path', `<p class="off">${SENTENCE} And more.</p>`, '.off { clip-path: inset(100%) }'),
  unseen('a clip', `<p class="off">${SENTENCE} And more.</p>`, '.off { position: absolute; clip: rect(0, 0, 0, 0) }'),
  {
    ...unseen(
      'a place to the right',
      `<p class="off">${SENTENCE} And more.</p>`,
      '.off { position: fixed; left: 9999px }',
    ),
    loaded: true,
  },
  {
    ...unseen('a place below', `<p class="off">${SENTENCE} And more.</p>`, '.off { position: absolute; top: 99999px }'),
    loaded: true,
  },
  {
    ...unseen(
      'a move to the right',
      `<p class="off">${SENTENCE} And more.</p>`,
      '.off { transform: translate3d(9999px, 0, 0) }',
    ),
    loaded: true,
  },
  {
    ...unseen('a frame without opacity', `<iframe srcdoc="<p>${SENTENCE} And more.</p>" style="opacity:0"></iframe>`),
    loaded: true,
  },
  hidden(
    'a part that fades in',
    `<p class="fades">${SENTENCE}</p>`,
    '.fades { opacity: 0; transition: opacity 0.6s, transform 0.6s }',
  ),
  hidden(
    'a part that a script moves in',
    `<p style="opacity: 0; visibility: hidden; translate: none; transform: translate(0px, 40px)">${SENTENCE}</p>`,
  ),
  hidden(
    'a tab that keeps its room',
    `<button role="tab" aria-controls="tab">Advertising</button><div id="tab" class="off"><p>${SENTENCE}</p></div>`,
    '.off { visibility: hidden }',
  ),
  unseen('a class for screen readers', `<p class="sr-only">${SENTENCE} And more.</p>`),
  {
    name: 'a PDF',
    html: page('<p>See also our <a href="https://files.example/advertising.pdf">notice on advertising</a>.</p>'),
    read: false,
    unread: { what: 'pdf', url: 'https://files.example/advertising.pdf' },
  },
  {
    name: 'a frame of another site',
    html: page('<iframe src="http://frames.example/advertising"></iframe>'),
    read: false,
    unread: { what: 'frame', url: 'http://frames.example/advertising' },
    loaded: true,
  },
];
