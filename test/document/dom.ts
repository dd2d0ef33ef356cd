import { JSDOM } from 'jsdom';
import { DOMParser } from 'linkedom';

/** The DOMs that the page reader must read alike, as a browser would parse them. */
export const DOMS: readonly (readonly [name: string, parse: (html: string) => Document])[] = [
  ['linkedom', (html) => new DOMParser().parseFromString(html, 'text/html') as unknown as Document],
  ['jsdom', (html) => new JSDOM(html, { url: 'https://shop.example/privacy' }).window.document],
];

export const jsdom = DOMS[1]![1];
