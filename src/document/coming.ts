/**
 * Signs that a text which cannot be seen now is shown when somebody opens its part, or scrolls to it. Libraries and
 * builders that let parts appear (AOS, ScrollReveal, WOW, GSAP, Webflow, Framer, Squarespace, Elementor) hide them by
 * `opacity` or `visibility` until then; they move what they hide, or let it change in the course of time, or name it.
 * Who hides a text for good has no use for that.
 */
import type { Dom } from './dom.ts';

/** What must change for the text to be seen. */
const CHANGING =
  /\b(?:all|opacity|visibility|transform|translate|scale|clip-path|height|max-height|grid-template-rows)\b/;

/** The element's own style, where it prepares a move. */
const PREPARED =
  /(?:^|[;\s-])(?:transition(?:-[a-z]+)?|animation(?:-[a-z]+)?|will-change|translate|transform\s*:(?!\s*none|[^;]*\bscale))/i;

/** A part that is shut takes no room. */
const SHUT = /(?:^|[;\s])(?:(?:max-)?height\s*:\s*0|display\s*:\s*none)/i;

/** Hidden twice, as GSAP's `autoAlpha` does. */
const isHiddenTwice = (style: string): boolean =>
  /(?:^|[;\s])opacity\s*:/i.test(style) && /(?:^|[;\s])visibility\s*:/i.test(style);

/** In names of classes, by which scripts and style sheets find what they open or let appear. */
const NAMED = new RegExp(
  [
    'anim|fade|reveal|appear|scroll|in-?view|waypoint|elementor-invisible',
    'accordion|collaps|expand|toggle|panel|modal|dialog|drawer|pop-?up|popover|tooltip|dropdown|carousel|slide|swiper',
    String.raw`(?:^|[\s_-])(?:aos|wow|sal|gsap|slick|tabs?|pre(?:scale|clip|flex))(?:[\s_-]|$)`,
  ].join('|'),
  'i',
);

const ROLES = /^(?:tabpanel|dialog|alertdialog|tooltip|menu|listbox)$/;

const ATTRIBUTES = [
  ...['data-aos', 'data-sr', 'data-sr-id', 'data-w-id', 'data-sal', 'data-scroll', 'data-reveal', 'data-animate'],
  ...[
    'data-animation',
    'data-motion-enter',
    'data-framer-appear-id',
    'uk-scrollspy',
    'x-show',
    'x-transition',
    'data-state',
  ],
];

/** As mark-up tells. */
export const isComingByMarkup = (dom: Dom, element: Element): boolean => {
  const style = dom.attribute(element, 'style') ?? '';
  return (
    PREPARED.test(style) ||
    isHiddenTwice(style) ||
    SHUT.test(style) ||
    NAMED.test(dom.attribute(element, 'class') ?? '') ||
    ROLES.test(dom.attribute(element, 'role') ?? '') ||
    ATTRIBUTES.some((name) => dom.attribute(element, name) !== null)
  );
};

/** The properties that are looked at, as a browser computes them. */
export type Motion = Pick<
  CSSStyleDeclaration,
  'animationName' | 'transitionDuration' | 'transitionProperty' | 'willChange'
>;

/** As style sheets tell. */
export const isComingByStyle = ({
  animationName,
  transitionDuration,
  transitionProperty,
  willChange,
}: Motion): boolean =>
  !/^(?:none)?$/.test(animationName) ||
  (/[1-9]/.test(transitionDuration) && CHANGING.test(transitionProperty)) ||
  CHANGING.test(willChange);
