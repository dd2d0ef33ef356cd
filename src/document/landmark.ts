import type { Dom } from './dom.ts';

/** A part of a page that surrounds its content. What it is decides how much text of its own keeps it. */
export type Landmark = 'navigation' | 'banner' | 'footer' | 'aside' | 'form' | 'dialog' | 'consent' | 'widget';

const BY_NAME: Readonly<Record<string, Landmark>> = {
  nav: 'navigation',
  menu: 'navigation',
  search: 'form',
  header: 'banner',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
};

const BY_ROLE: Readonly<Record<string, Landmark>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'consent',
};

/** The dialogs of consent managers, and not the cookie lists that some of them put into a policy. */
const CONSENT = new RegExp(
  [
    '(?:cookie|consent|gdpr|ccpa)s?[-_]?(?:banner|bar|notice|notification|popup|modal|dialog|overlay|message|alert|wall|law|box|prompt|manager|layer)',
    '(?:onetrust|ot-sdk|cky|cmplz|cmp|cmpbox|moove|qc-cmp2?|evidon|hs-eu|cc|klaro|axeptio|termly|didomi|cookiefirst|borlabs|truste|iubenda-cs|osano-cm|usercentrics|fc)[-_](?:cookie|consent|banner|window|modal|container|notice|overlay|pc|popup|dialog|host|root|bar|box)',
    'cybotcookiebotdialog',
  ].join('|'),
);

/** Places for advertisements, and lists of what else there is to read. */
const OTHERS = new RegExp(
  [
    '(?:^|[\\s_-])(?:ad|ads|adsense|advert|dfp|gpt)[-_](?:article|banner|block|box|break|container|slot|space|text|unit|wrapper)',
    '(?:^|[\\s_-])(?:more|recommended|related|trending)[-_](?:articles?|content|headlines|items|links|news|posts|products|reads|stories)',
    '(?:^|[\\s_-])comments?[-_](?:area|form|list|section|thread|wrapper)',
  ].join('|'),
);

/** What lies over the page until it is shut. */
const LAYER = /(?:^|[\s_-])(?:lightbox|modal|off-?canvas|pop-?up)(?:$|[\s_-])/;

/** Names that sites and site builders give to such parts, as words of `class` and `id`. */
const BY_WORD: readonly (readonly [Landmark, RegExp])[] = [
  ['consent', CONSENT],
  ['navigation', word('nav navbar navigation menu megamenu breadcrumb breadcrumbs topbar skip-link pagination toc')],
  ['banner', word('masthead site-header page-header header')],
  ['footer', word('footer site-footer page-footer colophon')],
  ['aside', word('sidebar side-bar')],
  ['dialog', LAYER],
  ['widget', OTHERS],
  [
    'widget',
    word(
      'widget related comments social share sharing share-buttons newsletter subscribe signup login promo',
      'advert advertisement ads sponsor feedback toast toolbar language-selector lang-switcher tags',
    ),
  ],
];

function word(...lists: string[]): RegExp {
  return new RegExp(`(?:^|[\\s_])(?:${lists.join(' ').replaceAll(' ', '|')})(?:$|[\\s_])`);
}

/**
 * The landmark that an element opens. `inContent`: it stands in a main, article or section element, whose header and
 * footer belong to the content (HTML 4.3.8).
 */
export const landmarkOf = (dom: Dom, element: Element, name: string, inContent: boolean): Landmark | undefined => {
  if (inContent && (name === 'header' || name === 'footer')) return undefined;
  const role = dom.attribute(element, 'role');
  const declared = (role && BY_ROLE[role]) || BY_NAME[name];
  if (declared) return declared;
  const words = `${dom.attribute(element, 'id') ?? ''} ${dom.attribute(element, 'class') ?? ''}`.toLowerCase();
  if (words.length < 3 || words.length > 500) return undefined;
  return BY_WORD.find(([, pattern]) => pattern.test(words))?.[0];
};
