/** Why nobody can see a text, whatever they open or scroll. */
export type Unseen = 'small' | 'outside' | 'clipped' | 'colourless' | 'blank';

/** What is known of how an element shows its text. */
export interface Sight {
  /** Nothing inside can be seen. */
  away: Unseen | undefined;
  /** The element's own text cannot; what stands in an element inside may be set otherwise. */
  own: Unseen | undefined;
  /** The colour behind its text; undefined where a picture or a layer may be. */
  ground: Colour | undefined;
  /** It stands in a part that comes to be seen when it is opened, or scrolled to. */
  coming: boolean;
}

/** Red, green and blue, from 0 to 255. */
type Colour = readonly [number, number, number];

/** The properties that are looked at, as a browser computes them. */
export type Style = Pick<
  CSSStyleDeclaration,
  | 'backgroundColor'
  | 'backgroundImage'
  | 'bottom'
  | 'clip'
  | 'clipPath'
  | 'color'
  | 'colorScheme'
  | 'filter'
  | 'fontSize'
  | 'height'
  | 'left'
  | 'marginLeft'
  | 'opacity'
  | 'overflow'
  | 'position'
  | 'right'
  | 'scale'
  | 'textIndent'
  | 'top'
  | 'transform'
  | 'translate'
  | 'visibility'
  | 'webkitTextFillColor'
  | 'width'
>;

/** Smaller letters are dots: CSS pixels. */
const SMALLEST = 2;
/** As far to the left or above nobody scrolls; a drawer that slides in stands nearer. */
const FAR = -900;
/** A track of slides is moved by some of them; further than so many pixels, and it holds none. */
const FAR_MOVED = 5000;
/** Past the right or lower edge of what holds it; a page that sets each line by its place goes down step by step. */
const FAR_PAST = -8000;
/** Colours that differ by as little in each part look the same. */
const SAME = 6;
/** What lets through more than this of its ground differs from it by no more. */
const CLEAREST = SAME / 255;
/** A part of its size: usual letters have less than a pixel then. */
const SMALLEST_SCALE = 0.05;

/** What holds before anything is known: a browser's white paper. */
export const OPEN: Sight = { away: undefined, own: undefined, ground: [255, 255, 255], coming: false };

/**
 * As the browser shows the element; `around` is what holds outside.
 * @param isComing whether there are signs that what cannot be seen now is shown later: see `coming.ts`
 */
export const sightByStyle = (style: Style, around: Sight, isComing: () => boolean): Sight => {
  if (around.away) return around;
  const { position } = style;
  const matrix = matrixOf(style.transform);
  const layered = position === 'absolute' || position === 'fixed';
  const away = isFar(style, position, layered, matrix)
    ? 'outside'
    : layered && isClipped(style)
      ? 'clipped'
      : undefined;
  if (away) return { ...around, away };
  const now = around.coming ? undefined : unseenNow(style, matrix);
  // What is blank around is blank in here, whatever signs there are in it.
  const goesOn = now?.own !== undefined && around.own === now.own;
  const coming = around.coming || (now !== undefined && !goesOn && isComing());
  if (now && !coming) return { ...around, ...now };
  const ground = groundOf(style, position, around);
  return { away, own: unreadable(style, ground), ground, coming };
};

/** What a change of style alone shows: so pages open their parts, and let them fade in. */
const unseenNow = (style: Style, matrix: Matrix): Partial<Sight> | undefined => {
  const { clipPath, filter } = style;
  if (Number.parseFloat(style.opacity) < CLEAREST || /\bopacity\(0(?:\.0\d*)?\)/.test(filter)) return { away: 'blank' };
  if (clipPath && clipPath !== 'none' && isCutAway(clipPath)) return { away: 'clipped' };
  if (isShrunk(style, matrix)) return { away: 'small' };
  return /^(?:hidden|collapse)$/.test(style.visibility) ? { own: 'blank' } : undefined;
};

const unreadable = (style: Style, ground: Colour | undefined): Unseen | undefined => {
  if (Number.parseFloat(style.fontSize) < SMALLEST) return 'small';
  if (!ground) return undefined;
  const color = style.webkitTextFillColor || style.color;
  return /^rgba\(.*, 0\)$/.test(color) || isSame(colourOf(color), ground) ? 'colourless' : undefined;
};

const isFar = (style: Style, position: string, layered: boolean, matrix: Matrix): boolean =>
  Number.parseFloat(style.textIndent) < FAR ||
  isMoved(style.marginLeft) ||
  isMoved(style.translate) ||
  (layered && isPlacedFar(style)) ||
  (position === 'relative' && (isMoved(style.left) || isMoved(style.top))) ||
  (matrix !== undefined && (isMoved(matrix[4]) || isMoved(matrix[5])));

const isPlacedFar = ({ left, top, right, bottom }: Style): boolean =>
  Number.parseFloat(left) < FAR ||
  Number.parseFloat(top) < FAR ||
  Number.parseFloat(right) < FAR_PAST ||
  Number.parseFloat(bottom) < FAR_PAST;

const isMoved = (by: string | number | undefined): boolean => Math.abs(Number.parseFloat(`${by}`)) > FAR_MOVED;

const isShrunk = ({ scale }: Style, [a, b, c, d]: NonNullable<Matrix> = [1, 0, 0, 1, 0, 0]): boolean =>
  Number.parseFloat(scale) < SMALLEST_SCALE || Math.abs(a! * d! - b! * c!) < SMALLEST_SCALE ** 2;

/** What a transform does in the plane of the page: across and down, each by two numbers, and the way that it moves. */
type Matrix = readonly number[] | undefined;

/** Browsers compute all that moves, turns and scales to one matrix. */
const matrixOf = (transform: string | undefined): Matrix => {
  if (!transform || transform === 'none') return undefined;
  const numbers = numbersIn(transform);
  return numbers.length === 16 ? [0, 1, 4, 5, 12, 13].map((at) => numbers[at]!) : numbers;
};

/** Those between the brackets of a function. */
const numbersIn = (call: string): number[] =>
  call
    .slice(call.indexOf('(') + 1)
    .split(/[\s,]+/)
    .map(Number.parseFloat);

/** A box without height that cuts off what is in it: an accordion that is shut. */
export const isFolded = ({ overflowY, height }: Pick<CSSStyleDeclaration, 'overflowY' | 'height'>): boolean =>
  /^(?:hidden|clip)$/.test(overflowY) && Number.parseFloat(height) <= 1;

/** One pixel or none, and what is larger cut off. A box of no height alone is an accordion that is shut. */
const isClipped = ({ width, height, overflow, clip, clipPath }: Style): boolean => {
  const [top, right, bottom, left] = numbersIn(clip) as [number, number, number, number];
  if (bottom - top <= 1 && right - left <= 1) return true;
  const cut = overflow === 'hidden' || overflow === 'clip' || /^rect/.test(clip) || /^inset/.test(clipPath);
  return cut && Number.parseFloat(width) <= 1 && Number.parseFloat(height) <= 1;
};

/** A path that leaves nothing: `inset(50%)`, `inset(100% 0 0)`, `circle(0px)`, a polygon of one point. */
const isCutAway = (path: string): boolean => {
  const [shape, sides = ''] = /^(inset|circle|polygon)\((.*?)(?: round .*| at .*)?\)$/.exec(path)?.slice(1) ?? [];
  if (shape === 'circle') return Number.parseFloat(sides) === 0;
  if (shape === 'polygon') return new Set(sides.replace(/^(?:nonzero|evenodd), /, '').split(', ')).size === 1;
  const [top = 0, right = top, bottom = top, left = right] = sides
    .split(' ')
    .map((side) => (side.endsWith('%') ? Number.parseFloat(side) : 0));
  return top + bottom >= 100 || left + right >= 100;
};

/** What is laid over others may stand on any of them, and a dark scheme has paper of its own. */
const groundOf = (style: Style, position: string, around: Sight): Colour | undefined => {
  const { backgroundImage, backgroundColor } = style;
  if (backgroundImage && backgroundImage !== 'none') return undefined;
  if (!CLEAR.test(backgroundColor)) return colourOf(backgroundColor);
  if (position && position !== 'static') return undefined;
  // The root's scheme alone changes the paper.
  return around === OPEN && /dark/.test(style.colorScheme) ? undefined : around.ground;
};

const CLEAR = /^$|^transparent$|^rgba\(.*, 0\)$/;

/** Undefined where it is not written in numbers, or lets through what is behind. */
const colourOf = (written: string): Colour | undefined => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(written);
  return parts ? [Number(parts[1]), Number(parts[2]), Number(parts[3])] : undefined;
};

const isSame = (a: Colour | undefined, b: Colour): boolean =>
  a?.every((part, at) => Math.abs(part - b[at]!) <= SAME) ?? false;
