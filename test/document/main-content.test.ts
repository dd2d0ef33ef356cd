import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/document/page.ts';
import { DOMS } from './dom.ts';
import { listing } from './listing.ts';

const PROSE =
  'We keep the orders that you place with us, because the law on bookkeeping asks every shop to do that for seven years.';
/** A policy long enough that what surrounds it can be told apart. */
const POLICY = `<h1>Privacy</h1>${`<h2>Orders</h2><p>${PROSE}</p><ul><li>${PROSE}</li></ul>`.repeat(8)}`;

const parse = DOMS[0]![1];
const read = (body: string) => listing(readPage(parse(`<!doctype html><html><body>${body}</body></html>`)));
const policy = read(POLICY);

describe('mainContent', () => {
  it('reads the policy itself', () => {
    expect(policy).toHaveLength(25);
  });

  it.each([
    ['nav', '<nav><a href="/">Home</a> <a href="/shoes">Shoes</a></nav>'],
    ['a role', '<div role="navigation"><p>Find shoes and boats in our shop.</p></div>'],
    ['a class', '<div class="site-header menu"><ul><li><a href="/">Home</a><li>Find shoes here.</ul></div>'],
    ['links', '<div><ul><li><a href="/">Home</a><li><a href="/shoes">Shoes</a></ul></div>'],
    ['header', '<header><p>The best shop in town, open all days.</p></header>'],
    ['footer', '<footer><p>The best shop in town, open all days of the year, even on Sundays.</p></footer>'],
    ['aside', '<aside><p>Read also what our founder said about the boats of this year.</p></aside>'],
    ['form', '<form><p>Sign up for our newsletter and get five percent off.</p><input name=mail></form>'],
    ['dialog', '<dialog><p>Tell us where you are, and we show you what is near you.</p></dialog>'],
    [
      'a consent dialog',
      '<div id="onetrust-banner-sdk"><p>We use cookies to show you advertisements. Accept them all?</p></div>',
    ],
    [
      'a cookie banner',
      '<div class="cookie-banner"><p>We use cookies to show you advertisements. Accept them all?</p></div>',
    ],
  ])('leaves out what stands around it: %s', (_, html) => {
    expect(read(`${html}<div>${POLICY}</div>`)).toEqual(policy);
    expect(read(`<div>${POLICY}</div>${html}`)).toEqual(policy);
    expect(read(`${html}<main>${POLICY}</main>${html}`)).toEqual(policy);
  });

  it.each([
    'form',
    'footer',
    'aside',
    'nav',
    'dialog',
    'header',
    'div class="modal"',
    'div class="sidebar"',
    'div class="cookie-notice"',
  ])('reads a whole policy in <%s>', (tag) => {
    expect(read(`<${tag}>${POLICY}</${tag.split(' ')[0]}>`)).toEqual(policy);
  });

  it.each([
    [
      'teasers',
      `<div>${'<h3><a href="/a">A boat for two</a></h3><p>The new boat holds two people and their dog, and is dry within the hour after rain.</p>'.repeat(12)}</div>`,
    ],
    ['job offers', `<div>${'<div><b>Sail maker</b><p>Harbour Street, Lund</p><p>06.21.15</p></div>'.repeat(60)}</div>`],
    ['a note of copyright', '<div><p>© 2024 Harbour Shoes. All rights reserved.</p></div>'],
  ])('leaves out %s on a page that has no main element', (_, html) => {
    expect(read(`<div><div>${POLICY}</div></div>${html}`)).toEqual(policy);
  });

  it('keeps a second part of the policy beside the first', () => {
    expect(read(`<div>${POLICY}</div><div>${POLICY.slice(POLICY.indexOf('<h2>'))}</div>`)).toHaveLength(49);
  });

  it.each([
    ['a place for advertisements', '<div class="ad-slot ad-break-mobile"><p>Advertisement - Go on below</p></div>'],
    ['links that say the same again and again', '<p><a href="/privacy#top">Back to the top</a></p>'],
    ['related articles', '<div class="block related-articles"><h4>Read on</h4><p>Boats and their dogs</p></div>'],
  ])('leaves out %s in its midst', (_, html) => {
    const sections = POLICY.split('<h2>');
    expect(read(`<main>${sections.join(`${html}<h2>`)}</main>`)).toEqual(policy);
  });

  it('keeps an address that stands alone again and again', () => {
    const address = '<p><a href="mailto:us@shop.example">us@shop.example</a></p>';
    expect(read(`<main>${POLICY.split('<h2>').join(`${address}<h2>`)}</main>`)).toHaveLength(33);
  });

  it.each(['related-party-data', 'your-comments', 'hero-image__overlay'])(
    'does not take the name "%s" of a part for a widget',
    (name) => {
      expect(read(`<main>${POLICY}<div id="${name}" class="${name}"><p>${PROSE}</p></div></main>`)).toHaveLength(26);
    },
  );

  it('keeps prose outside the main element', () => {
    expect(
      read(`<main>${POLICY}</main><div><h2>Letters</h2><p>We burn the letters. ${PROSE}</p></div>`).slice(-2),
    ).toEqual(['## Letters', `¶ We burn the letters. ${PROSE}`]);
  });

  it('does not believe a main element that holds little', () => {
    expect(read(`<main><p>${PROSE}</p></main><div>${POLICY}</div>`)).toEqual([`¶ ${PROSE}`, ...policy]);
  });

  it('keeps the header and footer of an article', () => {
    expect(
      read(`<article><header><p>Changed in May.</p></header>${POLICY}<footer><p>Write to us.</p></footer></article>`),
    ).toEqual(['¶ Changed in May.', ...policy, '¶ Write to us.']);
  });

  it('keeps a call-out in the midst of the policy', () => {
    const callOut = `<aside><p>In short: we keep little. ${PROSE} ${PROSE} ${PROSE}</p></aside>`;
    expect(read(`<main>${POLICY}${callOut}</main>`)).toHaveLength(policy.length + 1);
  });

  it('keeps the title that stands in a banner', () => {
    expect(
      read(
        `<header><h1>Your privacy</h1><p>The best shop in town.</p></header><main>${POLICY.replace(/<h1>.*<\/h1>/, '')}</main>`,
      )[0],
    ).toBe('# Your privacy');
  });

  it('reads a short page whole', () => {
    expect(read('<p>We sell shoes.</p><div>Not data</div><p>Ask <a href="/x">us</a></p>')).toEqual([
      '¶ We sell shoes.',
      '¶ Not data',
      '¶ Ask us',
    ]);
  });

  it('keeps lists of links in the policy: they name recipients', () => {
    const names =
      '<ul><li><a href="https://a.example">A Ltd</a><li><a href="https://b.example">B Ltd</a><li><a href="https://c.example">C Ltd</a></ul>';
    expect(read(`<main>${POLICY}<h2>Partners</h2>${names}<p>${PROSE}</p></main>`).slice(-4, -1)).toEqual([
      '- A Ltd',
      '- B Ltd',
      '- C Ltd',
    ]);
  });

  it('leaves out a table of contents and the ways back to the top', () => {
    const contents = '<ul><li><a href="#a">A</a><li><a href="#b">B</a><li><a href="#c">C</a></ul>';
    const top = '<p><a href="#">Back to top</a></p>';
    expect(read(`<main>${contents}${POLICY}${top}<p>${PROSE}</p>${top}</main>`)).toEqual([...policy, `¶ ${PROSE}`]);
  });
});
