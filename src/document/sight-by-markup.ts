import type { Dom } from './dom.ts';
import type { Sight, Unseen } from './sight.ts';

/** What an element's own mark-up tells of how it shows its text, where no browser lays the page out. */

type Pattern = readonly [Unseen, 'away' | 'own', RegExp];

/** Names that style sheets give to what only screen readers read: it repeats, or says "opens in a new window". */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:u-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|element-invisible|hidden-visually)(?:\s|$)/i;

const NEVER: readonly Pattern[] = [
  ['small', 'own', /(?:^|[;\s])font-size\s*:\s*[01](?:\.\d+)?(?:px|pt)?\s*(?:;|!|$)/i],
  ['outside', 'away', /(?:^|[;\s])(?:left|top|text-indent)\s*:\s*-(?:9\d\d|\d{4,})/i],
  ['outside', 'away', /(?:^|[;\s])(?:right|bottom)\s*:\s*-(?:[89]\d{3}|\d{5,})/i],
  ['outside', 'away', /(?:^|[;\s])left\s*:\s*(?:9\d{3}|\d{5,})/i],
  ['clipped', 'away', /(?:^|[;\s])clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]/i],
  ['colourless', 'own', /(?:^|[;\s])color\s*:\s*(#\w+|\w+)\s*;(?:.*[;\s])?background(?:-color)?\s*:\s*\1\s*(?:;|$)/i],
  ['colourless', 'own', /(?:^|[;\s])background(?:-color)?\s*:\s*(#\w+|\w+)\s*;(?:.*[;\s])?color\s*:\s*\1\s*(?:;|$)/i],
];

const NOT_NOW: readonly Pattern[] = [
  ['blank', 'away', /(?:^|[;\s])opacity\s*:\s*[0.]+%?\s*(?:[;!]|$)/i],
  ['clipped', 'away', /(?:^|[;\s])clip-path\s*:\s*(?:inset\(\s*(?:[5-9]\d|100)%\s*\)|circle\(\s*0)/i],
  ['small', 'away', /(?:^|[;\s])(?:transform\s*:[^;]*\bscale(?:3d|[XY])?\(|scale\s*:)\s*[0.]+\s*(?:[,;)!]|$)/i],
  ['blank', 'own', /(?:^|[;\s])visibility\s*:\s*(?:hidden|collapse)/i],
];

const VISIBLE = /(?:^|[;\s])visibility\s*:\s*visible/i;

/** As the names of its classes tell. */
export const sightByClass = (dom: Dom, element: Element, around: Sight): Sight => {
  const names = dom.attribute(element, 'class');
  return names && FOR_SCREEN_READERS.test(names) ? { ...around, away: 'clipped' } : around;
};

/** As its style attribute tells; see `sightByStyle`. */
export const sightByMarkup = (dom: Dom, element: Element, around: Sight, isComing: () => boolean): Sight => {
  if (around.away) return around;
  const style = dom.attribute(element, 'style') ?? '';
  // Of all these, only `visibility` holds for what is inside until that says otherwise.
  const own = around.own === 'blank' && !VISIBLE.test(style) ? around.own : undefined;
  const inside = own === around.own ? around : { ...around, own };
  if (style === '') return inside;
  const matches = ([, , pattern]: Pattern) => pattern.test(style);
  const never = NEVER.find(matches);
  if (never) return { ...inside, [never[1]]: never[0] };
  const notNow = around.coming ? undefined : NOT_NOW.find(matches);
  if (!notNow) return inside;
  return isComing() ? { ...inside, coming: true } : { ...inside, [notNow[1]]: notNow[0] };
};
