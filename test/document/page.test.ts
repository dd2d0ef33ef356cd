import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/document/page.ts';
import { DOMS, jsdom } from './dom.ts';
import { listing, misplaced } from './listing.ts';

const PROSE =
  'We keep the orders that you place with us, because the law on bookkeeping asks every shop to do that for seven years.';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

describe.each(DOMS)('readPage in %s', (_, parse) => {
  const read = (body: string) => listing(readPage(parse(page(body))));

  it('makes the text of the blocks, and places them in it', () => {
    const document = readPage(parse(page('<h1>Our shop</h1><p>We sell <b>shoes</b>.</p><ul><li>red<li>blue</ul>')));
    expect(document.text).toBe('Our shop\nWe sell shoes.\nred\nblue');
    expect(document.blocks.map((block) => block.offset)).toEqual([0, 9, 24, 28]);
    expect(misplaced(document)).toEqual([]);
  });

  it.each([
    '',
    ' ',
    '<html></html>',
    '<!doctype html>',
    '<frameset><frame src=a></frameset>',
    '<script>x</script>',
    '<p>&nbsp;',
  ])('reads nothing from %j', (html) => {
    expect(readPage(parse(html))).toMatchObject({ text: '', blocks: [] });
  });

  it('reads text without a body, and text without a document', () => {
    expect(listing(readPage(parse('<p>We sell shoes.<p>And boats.')))).toEqual(['¶ We sell shoes.', '¶ And boats.']);
    expect(listing(readPage(parse('We sell shoes.')))).toEqual(['¶ We sell shoes.']);
    expect(listing(readPage(parse('<!doctype html>We sell shoes.')))).toEqual(['¶ We sell shoes.']);
  });

  it('tells title and language', () => {
    const html =
      '<html lang="sv-SE"><head><title> Our\n shop </title></head><body><svg><title>no</title></svg><p>Hej.</p>';
    expect(readPage(parse(html))).toMatchObject({ title: 'Our shop', declaredLanguage: 'sv-SE' });
    const meta = '<html><head><meta http-equiv="Content-Language" content="de"></head><body><p>Hallo.</p>';
    expect(readPage(parse(meta)).declaredLanguage).toBe('de');
    expect(readPage(parse('<p>x')).title).toBeUndefined();
  });

  it('tells what the page declares of itself', () => {
    const declared = (head: string, body = '') =>
      readPage(parse(`<!doctype html><head>${head}</head><body><p>We sell shoes.</p>${body}`), {
        url: 'https://shop.example/privacy?from=footer',
      }).declared;
    expect(declared('')).toBeUndefined();
    const data = '{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle"},{"@type": ["WebSite", "Thing"]}]}';
    expect(declared(`<script type="application/ld+json">${data}</script>`)?.types).toEqual(['NewsArticle', 'WebSite']);
    expect(declared('<script type="application/ld+json">{"@type":</script>')).toBeUndefined();
    expect(declared('<link rel="canonical" href="/legal/privacy">')?.address).toBe(
      'https://shop.example/legal/privacy',
    );
    expect(declared('<link rel="privacy-policy" href="/privacy">')?.privacyPolicy).toBe(true);
    expect(declared('', '<a rel="nofollow privacy-policy" href="/privacy/">Privacy</a>')?.privacyPolicy).toBe(true);
    expect(declared('', '<a rel="privacy-policy" href="/legal">Privacy</a>')).toBeUndefined();
  });

  describe('running text', () => {
    it('collapses white space as a browser does, and makes no-break spaces plain', () => {
      expect(read('<p>\n  We&nbsp;&nbsp; sell\t\n <i> shoes</i> <b> . </b></p>')).toEqual(['¶ We sell shoes .']);
    });

    it('joins words that are split over elements', () => {
      expect(read('<p>per<span>son<b>al</b></span> da<!-- x -->ta</p>')).toEqual(['¶ personal data']);
    });

    it('parts blocks where elements do', () => {
      expect(read('one<div>two<p>three</p>four</div>five<hr>six')).toEqual([
        '¶ one',
        '¶ two',
        '¶ three',
        '¶ four',
        '¶ five',
        '¶ six',
      ]);
    });

    it('reads a custom element as a box, and as text in text', () => {
      expect(read('<x-head>One.</x-head><x-body>Two.</x-body>')).toEqual(['¶ One.', '¶ Two.']);
      expect(read('<p>We <x-name>sell</x-name> shoes.</p>')).toEqual(['¶ We sell shoes.']);
    });

    it('skips what is no text', () => {
      expect(
        read(
          '<p>We<script>x</script> sell<style>y</style><select><option>z</select><svg><text>s</text></svg> shoes.</p><noscript>n</noscript>',
        ),
      ).toEqual(['¶ We sell shoes.']);
    });

    it('keeps a button in a sentence, and no other', () => {
      expect(read('<p>Use our <button>cookie settings</button> at any time.</p><button>Print</button>')).toEqual([
        '¶ Use our cookie settings at any time.',
      ]);
    });

    it('reads the lines of preformatted text', () => {
      expect(read(`<pre>\n1. Our Shop\n\n${PROSE}\n\n- red\n- blue\n</pre>`)).toEqual([
        '## Our Shop',
        `¶ ${PROSE}`,
        '- red',
        '- blue',
      ]);
    });

    it('joins paragraphs that are lines of one, as pages made from PDFs have them', () => {
      expect(
        read(
          '<div>We keep the orders that you place with us, because the</div><div>law on bookkeeping asks every shop to do</div><div>that.</div>',
        ),
      ).toEqual([
        '¶ We keep the orders that you place with us, because the law on bookkeeping asks every shop to do that.',
      ]);
    });

    it('parts lines that are set in spans side by side', () => {
      expect(
        read(
          '<div><span class="t">1. Who we are</span><span class="t"></span><span class="t">We are a shop.</span></div>',
        ),
      ).toEqual(['## Who we are', '¶ We are a shop.']);
    });
  });

  describe('line breaks', () => {
    it('reads two as the end of a paragraph', () => {
      expect(read('<p>We sell shoes<br><br>We rent boats</p>')).toEqual(['¶ We sell shoes', '¶ We rent boats']);
    });

    it('reads a list made of them', () => {
      expect(read('<p>We collect:<br>- your name<br>- your address</p>')).toEqual([
        '¶ We collect:',
        '- your name',
        '- your address',
      ]);
      expect(read('<p>We collect:<br>Your name<br>Your address</p>')).toEqual([
        '¶ We collect:',
        '- Your name',
        '- Your address',
      ]);
    });

    it('keeps a sentence together', () => {
      expect(read('<p>We keep the orders that you place with us, because the law<br>asks us to.</p>')).toEqual([
        '¶ We keep the orders that you place with us, because the law\nasks us to.',
      ]);
    });

    it('counts for a blank in a heading', () => {
      expect(read(`<h2>Your<br>rights</h2><p>${PROSE}</p>`)[0]).toBe('## Your rights');
    });
  });

  describe('headings', () => {
    it('reads heading elements and roles', () => {
      expect(
        read(
          '<h1>A</h1><h3><span>B</span> C</h3><div role="heading" aria-level="4">D</div><div role="heading">E</div>',
        ),
      ).toEqual(['# A', '### B C', '#### D', '## E']);
    });

    it('takes a heading of many words for a paragraph', () => {
      expect(read(`<h4>${PROSE} ${PROSE} ${PROSE}</h4>`)).toEqual([`¶ ${PROSE} ${PROSE} ${PROSE}`]);
    });

    it('finds short paragraphs in bold, below the last heading', () => {
      expect(read(`<h2>Data</h2><p><strong>Your orders</strong></p><p>${PROSE}</p>`)).toEqual([
        '## Data',
        '### Your orders',
        `¶ ${PROSE}`,
      ]);
      expect(read(`<p style="font-weight:700">Your orders</p><p>${PROSE}</p>`)[0]).toBe('## Your orders');
    });

    it('finds none in a bold lead-in, nor where all is bold', () => {
      expect(read('<p><b>We do not:</b></p><ul><li>sell it</ul>')[0]).toBe('¶ We do not:');
      expect(
        read(
          `<b><p>Our shop is open on all days</p><p>${PROSE}</p><p>${PROSE}</p></b><h2>A</h2><h2>B</h2><h2>C</h2>`,
        )[0],
      ).toBe('¶ Our shop is open on all days');
    });

    it('finds the numbers of clauses', () => {
      expect(
        read(`<p>1. Your Orders</p><p>${PROSE}</p><p>1.1 ${PROSE}</p><p>(a) in the shop;</p><p>(b) by post.</p>`),
      ).toEqual(['## Your Orders', `¶ ${PROSE}`, `¶ ${PROSE}`, '- in the shop;', '- by post.']);
    });

    it('finds plain lines where a page has no heading elements', () => {
      expect(read(`<p>Your Orders</p><p>${PROSE}</p><div>How we keep them</div><div>${PROSE}</div>`)).toEqual([
        '## Your Orders',
        `¶ ${PROSE}`,
        '## How we keep them',
        `¶ ${PROSE}`,
      ]);
    });

    it('takes the labels of accordions for headings', () => {
      expect(read(`<button aria-expanded="false">Your orders</button><div>${PROSE}</div>`)[0]).toBe('## Your orders');
      expect(read(`<h3><button aria-expanded="true">Your orders</button></h3><div>${PROSE}</div>`)[0]).toBe(
        '### Your orders',
      );
    });
  });

  describe('lists', () => {
    it('counts their depth', () => {
      expect(read('<ul><li>one<ol><li>two<ul><li>three</ul></ol><li>one</ul>')).toEqual([
        '- one',
        '  - two',
        '    - three',
        '- one',
      ]);
    });

    it('reads further blocks of an item as paragraphs', () => {
      expect(read('<ul><li><p>one</p><p>more of it</p><li>two</ul>')).toEqual(['- one', '¶ more of it', '- two']);
    });

    it('reads an item under its own heading as a paragraph', () => {
      expect(read('<ul><li><h3>Orders</h3><p>We keep them.</p></ul>')).toEqual(['### Orders', '¶ We keep them.']);
    });

    it('strips bullets that stand in the text', () => {
      expect(read('<ul><li>• one</ul><p>·&nbsp;&nbsp;&nbsp; two</p>')).toEqual(['- one', '- two']);
    });

    it('knows Word’s hollow bullet from a word', () => {
      expect(read('<p>o titular</p><p><span>o<span>&nbsp;&nbsp; </span></span>one</p>')).toEqual([
        '¶ o titular',
        '- one',
      ]);
    });

    it('hangs descriptions on their terms', () => {
      expect(read('<dl><dt>Orders<dd>kept for years<dt>Letters<dd>burnt</dl>')).toEqual([
        '- Orders',
        '  - kept for years',
        '- Letters',
        '  - burnt',
      ]);
    });
  });

  describe('tables', () => {
    it('places cells, also those that reach over others', () => {
      expect(
        read(
          '<table><thead><tr><th>Data<th colspan=2>Use</thead><tr><td rowspan=2>Name<td>a<td>b<tr><td>c<td>d</table>',
        ),
      ).toEqual(['[0,0 header] Data', '[0,1 header] Use', '[1,0] Name', '[1,1] a', '[1,2] b', '[2,1] c', '[2,2] d']);
    });

    it('reads what stands in a cell as cells', () => {
      expect(
        read('<table><tr><th>Data<th>Use<tr><td><ul><li>Name<li>Age</ul><td><p>a</p><p>b</p></table>').slice(2),
      ).toEqual(['[1,0] Name', '[1,0] Age', '[1,1] a', '[1,1] b']);
    });

    it('finds the first row of labels, and a title over it', () => {
      expect(
        read(`<table><tr><td colspan=2>What you give us<tr><td>Data<td>Use<tr><td>Orders<td>${PROSE}</table>`),
      ).toEqual(['## What you give us', '[1,0 header] Data', '[1,1 header] Use', '[2,0] Orders', `[2,1] ${PROSE}`]);
    });

    it('reads a table that only lays out prose as prose', () => {
      expect(read(`<table><tr><td>${PROSE}</table>`)).toEqual([`¶ ${PROSE}`]);
      expect(read(`<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>`)).toEqual([
        '¶ a',
        '¶ b',
        '¶ c',
        '¶ d',
      ]);
      expect(read(`<table><tr><td>left<td><table><tr><th>A<th>B<tr><td>c<td>d</table><tr><td>x<td>y</table>`)).toEqual([
        '¶ left',
        '[0,0 header] A',
        '[0,1 header] B',
        '[1,0] c',
        '[1,1] d',
        '¶ x',
        '¶ y',
      ]);
    });

    it('reads tables made of roles', () => {
      const row = (...cells: string[]) => `<div role=row>${cells.join('')}</div>`;
      expect(
        read(
          `<div role=table>${row('<div role=columnheader>A</div>', '<div role=columnheader>B</div>')}${row('<div role=cell>c</div>', '<div role=cell>d</div>')}</div>`,
        ),
      ).toEqual(['[0,0 header] A', '[0,1 header] B', '[1,0] c', '[1,1] d']);
    });
  });

  describe('hidden text', () => {
    it.each([
      ['hidden', '<div hidden><p>x</p></div>'],
      ['display', '<div style="color:red; display: none"><p>x</p></div>'],
      ['visibility', '<div role="tabpanel" style="visibility:hidden">x</div>'],
      ['aria-hidden', '<div aria-hidden="true">x</div>'],
      ['a closed details element', '<details><p>x</p></details>'],
    ])('reads and marks text hidden by %s', (__, html) => {
      expect(read(`<p>We sell shoes.</p>${html}<p>And boats.</p>`)).toEqual([
        '¶ We sell shoes.',
        '¶ hidden x',
        '¶ And boats.',
      ]);
    });

    it('shows the summary of closed details, and all of open ones', () => {
      expect(read('<details><summary>Orders</summary><p>We keep them.</p></details>')).toEqual([
        '## Orders',
        '¶ hidden We keep them.',
      ]);
      expect(read('<details open><summary>Orders</summary><p>We keep them.</p></details>')).toEqual([
        '## Orders',
        '¶ We keep them.',
      ]);
    });

    it('believes whoever can tell what is visible', () => {
      const document = parse(page('<p class=no>We sell shoes.</p><p hidden>And boats.</p>'));
      const isVisible = (element: Element) => element.getAttribute('class') !== 'no';
      expect(listing(readPage(document, { isVisible }))).toEqual(['¶ hidden We sell shoes.', '¶ And boats.']);
    });
  });

  describe('links', () => {
    it('collects them with their text and block, resolved against the base', () => {
      const html = page(
        '<p>See <a href="more">our <b>other</b> page</a> or <a href="mailto:a@shop.example">write</a>, <a href="#x">below</a>.</p>',
        '<base href="https://shop.example/legal/">',
      );
      expect(readPage(parse(html)).links).toEqual([
        { url: 'https://shop.example/legal/more', text: 'our other page', block: 0 },
        { url: 'mailto:a@shop.example', text: 'write', block: 0 },
      ]);
    });

    it('resolves them against the given address', () => {
      const document = readPage(parse('<p><a href="/more">More</a> here.'), { url: 'https://boats.example/a/b' });
      expect(document.url).toBe('https://boats.example/a/b');
      expect(document.links![0]!.url).toBe('https://boats.example/more');
    });

    it('keeps an address that cannot be resolved', () => {
      expect(readPage(parse('<p><a href="http://[">x</a> y')).links![0]!.url).toBe('http://[');
    });
  });

  describe('what is not read', () => {
    const unread = (body: string) =>
      readPage(parse(page(`<p>${PROSE}</p>${body}`)), { url: 'https://shop.example/' }).unread;

    it('names PDFs', () => {
      expect(unread('<p>Our <a href="/old.pdf?x">old policy</a> and <a href="/old.pdf?x">again</a></p>')).toEqual([
        { what: 'pdf', url: 'https://shop.example/old.pdf?x', why: 'PDFs are not read' },
      ]);
      expect(unread('<embed src="a.pdf"><object type="application/pdf" data="/b"></object>')).toHaveLength(2);
    });
  });
});

it('reads 50,000 elements inside each other', () => {
  // Only linkedom can build them: jsdom overflows its own stack.
  const parse = DOMS[0]![1];
  expect(listing(readPage(parse(`${'<div>'.repeat(50_000)}We sell shoes.`)))).toEqual(['¶ We sell shoes.']);
  expect(listing(readPage(parse(`${'<table><tr><td>'.repeat(10_000)}We sell shoes.`)))).toEqual(['¶ We sell shoes.']);
}, 60_000);

describe('a page that lies', () => {
  const policy = `<h1>Privacy</h1><p>${PROSE}</p><ul><li>one<li>two</ul>`;
  const clean = listing(readPage(jsdom(page(policy))));

  /** What a page's named elements do to their form and to the document; jsdom does not do it by itself. */
  const clobber = (victim: object, names: readonly string[], liar: object) => {
    for (const name of names) Object.defineProperty(victim, name, { value: liar });
  };
  const NODE = ['nodeType', 'nodeName', 'nodeValue', 'firstChild', 'nextSibling', 'previousSibling', 'parentNode'];
  const ELEMENT = [
    'localName',
    'attributes',
    'getAttribute',
    'hasAttribute',
    'hasAttributes',
    'shadowRoot',
    'textContent',
  ];

  it('is read through a form that names its fields like properties', () => {
    const document = jsdom(page(`<form><input>${policy}</form><p>After.</p>`));
    const form = document.querySelector('form')!;
    clobber(form, [...NODE, ...ELEMENT, 'childNodes', 'isConnected'], document.querySelector('input')!);
    expect(listing(readPage(document))).toEqual([...clean, '¶ After.']);
  });

  it('is read in a document that names its images like properties', () => {
    const document = jsdom(page(`<img>${policy}`, '<title>Shop</title>'));
    const names = [
      ...NODE,
      'title',
      'body',
      'links',
      'documentElement',
      'URL',
      'createElement',
      'createRange',
      'childNodes',
    ];
    clobber(document, names, document.querySelector('img')!);
    const read = readPage(document);
    expect(listing(read)).toEqual(clean);
    expect(read.title).toBe('Shop');
    expect(read.url).toBe('https://shop.example/privacy');
    expect(read.locate(1, read.blocks[1]!.offset, read.blocks[1]!.offset + 7)?.toString()).toBe('We keep');
  });

  it('is left as it was', () => {
    const document = jsdom(page(`<form>${policy}</form><details><summary>a</summary>b</details>`));
    const before = document.documentElement.outerHTML;
    readPage(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('long pages', () => {
  it('are read up to two million characters, and say so', () => {
    const document = readPage(DOMS[0]![1](page(`<p>${PROSE}</p>`.repeat(18_000))));
    expect(document.unread).toEqual([{ what: 'text', why: 'longer than 2,000,000 characters' }]);
    expect(document.text.length).toBeGreaterThan(1_990_000);
    expect(document.text.length).toBeLessThan(2_050_000);
  }, 30_000);
});

describe('frames and shadow roots', () => {
  it('reads open shadow roots with what stands in their slots', () => {
    const document = jsdom(page('<x-policy><b slot="name">Orders</b><p>We keep them.</p></x-policy>'));
    const root = document.querySelector('x-policy')!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<h2><slot name="name"></slot></h2><div><slot></slot></div><p><slot name="none">Nothing else.</slot></p>';
    const read = readPage(document);
    expect(listing(read)).toEqual(['## Orders', '¶ We keep them.', '¶ Nothing else.']);
    expect(read.locate(1, 7, 14)?.toString()).toBe('We keep');
  });

  it('reads the open shadow roots that HTML declares', () => {
    const html = '<x-policy><template shadowrootmode="open"><p>We sell shoes.</p></template></x-policy>';
    expect(listing(readPage(DOMS[0]![1](page(html))))).toEqual(['¶ We sell shoes.']);
  });

  it('reads frames of the same origin', () => {
    const document = jsdom(page('<p>Our policy:</p><iframe></iframe>'));
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = `<h2>Orders</h2><p>${PROSE}</p>`;
    const read = readPage(document);
    expect(listing(read)).toEqual(['¶ Our policy:', '## Orders', `¶ ${PROSE}`]);
    const { offset, text } = read.blocks[2]!;
    expect(read.locate(2, offset, offset + text.length)?.toString()).toBe(PROSE);
  });

  describe('of other sites', () => {
    const unread = (body: string, content: () => unknown) => {
      const document = jsdom(page(`<p>${PROSE}</p>${body}`));
      for (const frame of document.querySelectorAll('iframe'))
        Object.defineProperty(frame, 'contentDocument', { get: content });
      return readPage(document).unread;
    };
    const shut = () => {
      throw new Error('SecurityError');
    };

    it('are named', () => {
      expect(unread('<iframe src="https://policies.example/1"></iframe>', shut)).toMatchObject([
        { what: 'frame', url: 'https://policies.example/1' },
      ]);
    });

    it('are not named where nobody sees them', () => {
      expect(unread('<iframe src="https://x.example" width=1 height=1></iframe>', shut)).toEqual([]);
      expect(
        unread('<iframe hidden src="https://x.example"></iframe><iframe src="about:blank"></iframe>', shut),
      ).toEqual([]);
    });

    it('are named where their page has not arrived', () => {
      const empty = new JSDOM('').window.document;
      expect(unread('<iframe src="/inner"></iframe>', () => empty)).toMatchObject([
        { url: 'https://shop.example/inner' },
      ]);
    });
  });
});
