/** Every state of the view as a scene to be photographed, each with what a person does in it first. */
import type { Place } from '../../src/ui/context.ts';
import { STATES, type StateName } from './fixtures.ts';

export interface Scene {
  name: string;
  state: StateName | 'settings' | 'welcome' | 'letter';
  place: Place;
  /** What is clicked first, in this order, as selectors. */
  clicks?: readonly string[];
  /** What is looked for then. */
  seeks?: string;
  /** What is scrolled to the top. */
  from?: string;
}

const plain = Object.keys(STATES)
  .filter((name) => name !== 'changed')
  .map((name): Scene => ({ name, state: name as StateName, place: 'popup' }));

/** What these have to show is in the page's own window, or further down. */
const APART: Partial<Record<string, Partial<Scene>>> = {
  marked: { place: 'overlay' },
  related: { from: '.documents', clicks: ['.receipt summary'] },
};

export const SCENES: readonly Scene[] = [
  ...plain.map((scene): Scene => ({ ...scene, ...APART[scene.name] })),
  {
    name: 'proof',
    state: 'ready',
    place: 'overlay',
    clicks: ['.section-stands-out summary'],
  },
  {
    name: 'glance',
    state: 'ready',
    place: 'panel',
    clicks: ['.glance tr:nth-child(3) .cell'],
    from: '.section-glance',
  },
  { name: 'answers', state: 'ready', place: 'popup', clicks: ['.theme summary'], from: '.section-answers' },
  {
    name: 'everything',
    state: 'ready',
    place: 'popup',
    clicks: ['.fold > summary', '.fold .line > summary'],
    from: '.section-everything',
  },
  {
    name: 'changes',
    state: 'changed',
    place: 'panel',
    clicks: ['.section-since li:nth-child(2) summary'],
  },
  { name: 'foot', state: 'contradicting', place: 'popup', from: 'footer' },
  { name: 'settings', state: 'settings', place: 'popup' },
  { name: 'settings-kept', state: 'settings', place: 'popup', from: 'section:has(#remember-hint)' },
  { name: 'welcome', state: 'welcome', place: 'popup' },
  { name: 'letter', state: 'letter', place: 'sheet' },
  { name: 'ways', state: 'related', place: 'popup', from: '.section-ways' },
  { name: 'search', state: 'ready', place: 'panel', seeks: 'email' },
  {
    name: 'doubted',
    state: 'ready',
    place: 'popup',
    clicks: ['.section-stands-out summary', '.section-stands-out .proof-uses > button:last-of-type'],
    from: '.receipt',
  },
];

export const THEMES = ['light', 'dark'] as const;
export const LANGUAGES = ['en', 'de'] as const;
/** The popup, and the narrowest that is supported. */
export const WIDTHS = [380, 320] as const;
export const BROWSERS = ['chromium', 'firefox'] as const;

/** One photograph. */
export interface Shot {
  scene: Scene;
  browser: (typeof BROWSERS)[number];
  theme: (typeof THEMES)[number];
  language: (typeof LANGUAGES)[number];
  width: (typeof WIDTHS)[number];
}

export const nameOf = ({ scene, browser, theme, language, width }: Shot): string =>
  [scene.name, browser, theme, language, width].join('-');

export const ALL_SHOTS: readonly Shot[] = SCENES.flatMap((scene) =>
  BROWSERS.flatMap((browser) =>
    THEMES.flatMap((theme) =>
      LANGUAGES.flatMap((language) => WIDTHS.map((width) => ({ scene, browser, theme, language, width }))),
    ),
  ),
);

/**
 * Two shots of each scene that differ in everything, others for the next scene: every pair of browser, theme, language
 * and width is among them, in an eighth of the pictures.
 */
export const BASELINE: readonly Shot[] = SCENES.flatMap((scene, index) =>
  // Five has no factor in common with sixteen, so that all sixteen come in turn.
  [(5 * index) % 16, 15 - ((5 * index) % 16)].map((bits) => ({
    scene,
    browser: BROWSERS[bits & 1]!,
    theme: THEMES[(bits >> 1) & 1]!,
    language: LANGUAGES[(bits >> 2) & 1]!,
    width: WIDTHS[(bits >> 3) & 1]!,
  })),
);
