/**
 * Signs that a text which cannot be seen now is shown when somebody opens its part, or scrolls to it. Libraries that let
 * parts appear (AOS, ScrollReveal, WOW, GSAP, Webflow, Framer) hide them by `opacity` or `visibility` until then; they
 * move what they hide, or let it change in the course of time, or name it. Who hides a text for good has no use for that.
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

/** Names of classes, by which scripts and style sheets find what they open or let appear. */
const NAMED =
  /(?:^|[\s_-])(?:aos|wow|sal|gsap|reveal\w*|appear\w*|anim\w*|fade\w*|in-?view\w*|scroll\w*|elementor-invisible|accordion\w*|collaps\w*|expand\w*|toggle\w*|tab(?:s|panel|-?pane|-?content)?|panel|modal|dialog|drawer|popup|popover|tooltip|dropdown|carousel|slide\w*|swiper\w*|slick)(?:[\s_-]|$)/i;

const ROLES = /^(?:tabpanel|dialog|alertdialog|tooltip|menu|listbox)$/;

const ATTRIBUTES = [
  ...['data-aos', 'data-sr', 'data-sr-id', 'data-w-id', 'data-sal', 'data-scroll', 'data-reveal', 'data-animate'],
  ...['data-animation', 'data-framer-appear-id', 'uk-scrollspy', 'x-show', 'x-transition', 'data-state'],
];

/** As mark-up tells. */
export const isComingByMarkup = (dom: Dom, element: Element): boolean => {
  const style = dom.attribute(element, 'style') ?? '';
  return (
    PREPARED.test(style) ||
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
