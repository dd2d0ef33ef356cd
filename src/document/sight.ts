import type { Dom } from './dom.ts';

/** Why nobody can see a text, whatever they open or scroll. */
export type Unseen = 'small' | 'outside' | 'clipped' | 'colourless';

/** What is known of how an element shows its text. */
export interface Sight {
  /** Nothing inside can be seen. */
  away: Unseen | undefined;
  /** The element's own text cannot; what stands in an element inside may be set otherwise. */
  own: Unseen | undefined;
  /** The colour behind its text; undefined where a picture or a layer may be. */
  ground: Colour | undefined;
}

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** The properties that are looked at, as a browser computes them. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'backgroundColor'
  | 'backgroundImage'
  | 'clip'
  | 'clipPath'
  | 'color'
  | 'colorScheme'
  | 'fontSize'
  | 'height'
  | 'left'
  | 'overflow'
  | 'position'
  | 'textIndent'
  | 'top'
  | 'transform'
  | 'width'
>;

/** Smaller letters are dots: CSS pixels. */
const SMALLEST = 2;
/** As far to the left or above nobody scrolls; a drawer that slides in stands nearer. */
const FAR = -900;
/** A track of slides is moved by some of them; further than so many pixels, and it holds none. */
const FAR_MOVED = -5000;
/** Colours that differ by as little in each part look the same. */
const SAME = 6;

/** What holds before anything is known: a browser's white paper. */
export const OPEN: Sight = { away: undefined, own: undefined, ground: [255, 255, 255] };

/** Names that style sheets give to what only screen readers read: it repeats, or says "opens in a new window". */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:u-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|element-invisible|hidden-visually)(?:\s|$)/i;

const MARKUP: readonly (readonly [Unseen, 'away' | 'own', RegExp])[] = [
  ['small', 'own', /(?:^|[;\s])font-size\s*:\s*[01](?:\.\d+)?(?:px|pt)?\s*(?:;|!|$)/i],
  ['outside', 'away', /(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-(?:9\d\d|\d{4,})/i],
  ['clipped', 'away', /(?:^|[;\s])clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]/i],
  ['clipped', 'away', /(?:^|[;\s])clip-path\s*:\s*inset\(\s*(?:50|100)%/i],
  ['colourless', 'own', /(?:^|[;\s])color\s*:\s*(#\w+|\w+)\s*;(?:.*[;\s])?background(?:-color)?\s*:\s*\1\s*(?:;|$)/i],
  ['colourless', 'own', /(?:^|[;\s])background(?:-color)?\s*:\s*(#\w+|\w+)\s*;(?:.*[;\s])?color\s*:\s*\1\s*(?:;|$)/i],
];

/** As the element's own mark-up tells; `around` is what holds outside. */
export const sightByMarkup = (dom: Dom, element: Element, around: Sight): Sight => {
  if (around.away) return around;
  const names = dom.attribute(element, 'class');
  if (names && FOR_SCREEN_READERS.test(names)) return { ...around, away: 'clipped' };
  const style = dom.attribute(element, 'style');
  const found = style && MARKUP.find(([, , pattern]) => pattern.test(style));
  if (!found) return around.own ? { ...around, own: undefined } : around;
  return { ...around, own: undefined, [found[1]]: found[0] };
};

/** As the browser shows the element. */
export const sightByStyle = (style: Style, around: Sight): Sight => {
  if (around.away) return around;
  const layered = style.position === 'absolute' || style.position === 'fixed';
  const away = isFar(style, layered) ? 'outside' : layered && isClipped(style) ? 'clipped' : undefined;
  if (away) return { ...around, away };
  const ground = groundOf(style, around);
  const own =
    Number.parseFloat(style.fontSize) < SMALLEST
      ? 'small'
      : ground && (/^rgba\(.*, 0\)$/.test(style.color) || isSame(colourOf(style.color), ground))
        ? 'colourless'
        : undefined;
  return { away, own, ground };
};

const isFar = ({ left, top, textIndent, transform }: Style, layered: boolean): boolean =>
  Number.parseFloat(textIndent) < FAR ||
  (layered && (Number.parseFloat(left) < FAR || Number.parseFloat(top) < FAR)) ||
  isMovedFar(transform);

/** By its matrix, as browsers compute all that moves, turns and scales. */
const isMovedFar = (transform: string | undefined): boolean => {
  const [, across, down] = /^matrix\(.*, (-?[\d.]+), (-?[\d.]+)\)$/.exec(transform ?? '') ?? [];
  return Number(across) < FAR_MOVED || Number(down) < FAR_MOVED;
};

/** A box without height that cuts off what is in it: an accordion that is shut. */
export const isFolded = ({ overflowY, height }: Pick<CSSStyleDeclaration, 'overflowY' | 'height'>): boolean =>
  /^(?:hidden|clip)$/.test(overflowY) && Number.parseFloat(height) <= 1;

/** One pixel or none, and what is larger cut off. A box of no height alone is an accordion that is shut. */
const isClipped = ({ width, height, overflow, clip, clipPath }: Style): boolean => {
  const cut = overflow === 'hidden' || overflow === 'clip' || /^rect/.test(clip) || /^inset/.test(clipPath);
  return cut && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
};

/** What is laid over others may stand on any of them, and a dark scheme has paper of its own. */
const groundOf = (style: Style, around: Sight): Colour | undefined => {
  if (style.backgroundImage && style.backgroundImage !== 'none') return undefined;
  if (!CLEAR.test(style.backgroundColor)) return colourOf(style.backgroundColor);
  if ((style.position && style.position !== 'static') || /dark/.test(style.colorScheme)) return undefined;
  return around.ground;
};

const CLEAR = /^$|^transparent$|^rgba\(.*, 0\)$/;

/** Undefined where it is not written in numbers, or lets through what is behind. */
const colourOf = (written: string): Colour | undefined => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(written);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
};

const isSame = (a: Colour | undefined, b: Colour): boolean =>
  a?.every((part, at) => Math.abs(part - b[at]!) <= SAME) ?? false;
