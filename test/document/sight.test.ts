import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/document/page.ts';
import { OPEN, type Style, sightByStyle } from '../../src/document/sight.ts';
import { DOMS } from './dom.ts';
import { listing } from './listing.ts';

const SAID = 'We keep the orders that you place with us for seven years.';
const UNSEEN = 'We never keep a thing that you tell us, whatever the page above may say.';
const page = (html: string) => `<!doctype html><body><p>${SAID} ${SAID}</p>${html}`;

describe.each(DOMS)('text that nobody can see, by its mark-up, in %s', (_, parse) => {
  const read = (html: string) => readPage(parse(page(html)));

  it.each([
    ['letters without size', `<p style="font-size:0">${UNSEEN}</p>`, 'no size'],
    ['a place outside the page', `<div style="position:absolute;left:-9999px"><p>${UNSEEN}</p></div>`, 'outside'],
    ['an indent', `<p style="text-indent: -9999em">${UNSEEN}</p>`, 'outside'],
    ['a clip', `<div style="position:absolute;clip:rect(0 0 0 0)"><p>${UNSEEN}</p></div>`, 'cut off'],
    ['a clipping path', `<div style="clip-path: inset(50%)"><p>${UNSEEN}</p></div>`, 'cut off'],
    ['one colour', `<p style="color:#fff;background:#fff">${UNSEEN}</p>`, 'colour'],
    ['one colour, said the other way round', `<p style="background-color:white; color:white">${UNSEEN}</p>`, 'colour'],
    ['a class for screen readers', `<div class="box sr-only"><p>${UNSEEN}</p></div>`, 'screen readers'],
    ['a place far to the right', `<p style="position:absolute; left:9999px">${UNSEEN}</p>`, 'outside'],
    ['a place far below', `<p style="position:fixed; bottom:-9999px">${UNSEEN}</p>`, 'outside'],
    ['a whole clipping path', `<p style="clip-path:inset(100%)">${UNSEEN}</p>`, 'cut off'],
    ['no opacity', `<div style="opacity: 0"><p>${UNSEEN}</p></div>`, 'left blank'],
    ['no scale', `<div style="transform: scale(0)"><p>${UNSEEN}</p></div>`, 'no size'],
    ['no visibility', `<div style="visibility:hidden"><p>${UNSEEN}</p></div>`, 'left blank'],
  ])('is not read: %s', (__, html, why) => {
    const document = read(html);
    expect(document.text).toBe(`${SAID} ${SAID}`);
    expect(document.unread).toEqual([{ what: 'invisible', why: expect.stringContaining(why) }]);
    expect(document.unread![0]!.why).toMatch(/^15 words /);
  });

  it('leaves a label for screen readers out of its sentence, and says nothing of it', () => {
    const document = read(
      '<p>See the <a href="/x">list<span class="visually-hidden"> (opens a new page)</span></a> here.</p>',
    );
    expect(document.blocks.at(-1)!.text).toBe('See the list here.');
    expect(document.unread).toEqual([]);
  });

  it('reads what an element inside sets large again', () => {
    expect(read(`<div style="font-size:0"><p style="font-size:16px">${UNSEEN}</p></div>`).text).toContain(UNSEEN);
  });

  it.each([
    ['a small size', `<p style="font-size:0.8em">${UNSEEN}</p>`],
    ['a shift', `<p style="position:relative;left:-90px">${UNSEEN}</p>`],
    ['two colours', `<p style="color:#fff;background:#000">${UNSEEN}</p>`],
    ['half of the opacity', `<p style="opacity:0.5">${UNSEEN}</p>`],
    ['half of the size', `<p style="transform:scale(0.5)">${UNSEEN}</p>`],
    [
      'what is visible in what is not',
      `<div style="visibility:hidden"><p style="visibility:visible">${UNSEEN}</p></div>`,
    ],
    ['what fades in while it moves', `<p style="opacity:0; transform:translateY(20px)">${UNSEEN}</p>`],
    ['what a library lets appear', `<p data-aos="fade-up" style="opacity:0">${UNSEEN}</p>`],
    ['what a builder lets appear', `<p class="preFade" style="opacity:0">${UNSEEN}</p>`],
    ['what is hidden twice', `<p style="opacity: 0; visibility: hidden;">${UNSEEN}</p>`],
    ['what stands in a hint', `<span class="tooltiptext" style="visibility:hidden">${UNSEEN}</span>`],
    ['a panel that is shut', `<div role="tabpanel" style="visibility:hidden"><p style="opacity:0">${UNSEEN}</p></div>`],
    [
      'what a button opens',
      `<button aria-expanded="false" aria-controls="more">More</button><div id="more" style="opacity:0"><p>${UNSEEN}</p></div>`,
    ],
    ['what is blank in closed details', `<details><p style="opacity:0">${UNSEEN}</p></details>`],
    ['what is blank in a part that is shut', `<div hidden><p style="opacity:0">${UNSEEN}</p></div>`],
  ])('is not confused with %s', (__, html) => {
    expect(read(html).text).toContain(UNSEEN);
  });

  it('is read where it is all that the page has', () => {
    const document = parse(`<!doctype html><body><div style="position:absolute;left:-9999px"><p>${UNSEEN}</p></div>`);
    expect(listing(readPage(document))).toEqual([`¶ ${UNSEEN}`]);
  });
});

describe('text that nobody can see, by computed style', () => {
  const read = (style: string, html: string) => {
    const { window } = new JSDOM(page(html).replace('<body>', `<style>${style}</style><body>`));
    return readPage(window.document, { styleOf: (element) => window.getComputedStyle(element) });
  };

  it.each([
    ['letters without size', '.x { font-size: 0px }'],
    ['a place outside the page', '.x { position: fixed; top: -2000px }'],
    ['one pixel', '.x { position: absolute; width: 1px; height: 1px; overflow: hidden }'],
    ['the colour of the paper', '.x { color: rgb(255, 255, 255) }'],
    ['no colour', '.x { color: rgba(0, 0, 0, 0) }'],
    ['a move out of the page', '.x { transform: matrix(1, 0, 0, 1, -9999, 0) }'],
    ['a move far to the right', '.x { transform: matrix(1, 0, 0, 1, 9999, 0) }'],
    ['a place far to the right', '.x { position: relative; left: 9999px }'],
    ['a place far below', '.x { position: absolute; bottom: -9999px }'],
    ['a clip', '.x { position: absolute; clip: rect(0px, 0px, 0px, 0px) }'],
    ['a clipping path', '.x { clip-path: inset(100%) }'],
    ['a clipping path from one side', '.x { clip-path: inset(100% 0px 0px) }'],
    ['a circle without size', '.x { clip-path: circle(0px at 50% 50%) }'],
    ['no opacity', '.x { opacity: 0 }'],
    ['hardly any opacity', '.x { opacity: 0.01 }'],
    ['no scale', '.x { transform: matrix(0, 0, 0, 0, 0, 0) }'],
    ['no scale in space', '.x { transform: matrix3d(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1) }'],
    ['no visibility', '.x { visibility: hidden }'],
    ['no opacity by a filter', '.x { filter: blur(2px) opacity(0) }'],
    ['a margin', '.x { margin-left: -9999px }'],
    ['a clipping path of one point', '.x { clip-path: polygon(0px 0px, 0px 0px, 0px 0px) }'],
    ['no opacity, and colours that fade', '.x { opacity: 0; transition: color 0.2s }'],
  ])('is not read: %s', (_, style) => {
    expect(read(style, `<p class="x">${UNSEEN}</p>`).text).toBe(`${SAID} ${SAID}`);
  });

  it.each([
    ['an accordion that is shut', '.x { position: absolute; width: 300px; height: 0px; overflow: hidden }'],
    ['white on a picture', '.x { color: rgb(255, 255, 255); background-image: url(a.png) }'],
    ['white on a layer', '.x { color: rgb(255, 255, 255); position: relative }'],
    ['no colour on a picture that shines through', '.x { color: rgba(0, 0, 0, 0); background-image: url(a.png) }'],
    ['a slide', '.x { transform: matrix(1, 0, 0, 1, -1200, 0) }'],
    ['white on black', '.x { color: rgb(255, 255, 255); background-color: rgb(0, 0, 0) }'],
    ['what fades in', '.x { opacity: 0; transition-property: opacity, transform; transition-duration: 0.4s }'],
    ['what is animated', '.x { opacity: 0; animation-name: rise }'],
    ['what will change', '.x { opacity: 0; will-change: opacity }'],
    ['what stands in an accordion that is shut', '.x { opacity: 0 } .x, p + div { height: 0px; overflow-y: hidden }'],
    ['a part that is shut and blank', '.x { display: none; visibility: hidden }'],
    ['a clipping path that leaves a half', '.x { clip-path: inset(0px 50% 0px 0px) }'],
    ['a turn', '.x { transform: matrix(-1, 0, 0, -1, 0, 0) }'],
    ['a way down a long page', '.x { position: absolute; bottom: -3000px }'],
  ])('is not confused with %s', (_, style) => {
    expect(read(style, `<p class="x">${UNSEEN}</p>`).text).toContain(UNSEEN);
  });

  const never = () => false;
  const style = (part: Partial<Style>): Style =>
    ({
      color: 'rgb(255, 255, 255)',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      colorScheme: 'normal',
      fontSize: '16px',
      ...part,
    }) as Style;

  it('goes by the nearest ground, and by none that it cannot tell', () => {
    const black = sightByStyle(style({ backgroundColor: 'rgb(0, 0, 0)' }), OPEN, never);
    expect(sightByStyle(style({}), OPEN, never).own).toBe('colourless');
    expect(sightByStyle(style({}), black, never).own).toBeUndefined();
    expect(sightByStyle(style({ color: 'rgb(2, 2, 2)' }), black, never).own).toBe('colourless');
    for (const backgroundColor of ['rgba(0, 0, 0, 0.8)', 'oklch(0.2 0 0)', 'color(srgb 0 0 0)']) {
      expect(sightByStyle(style({ backgroundColor }), OPEN, never).own).toBeUndefined();
    }
    expect(sightByStyle(style({ colorScheme: 'light dark' }), OPEN, never).own).toBeUndefined();
  });
});
