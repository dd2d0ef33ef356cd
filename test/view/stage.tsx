/** Runs in a browser: the view in the light DOM, where axe and a test can look into it. */

import { render } from 'preact';
import optionsCss from '../../src/extension/options/options.css?inline';
import { SettingsView } from '../../src/extension/options/settings-view.tsx';
import { CATALOGS, messagesFor } from '../../src/summary/catalogs.ts';
import type { Actions, ShowResult } from '../../src/ui/actions.ts';
import type { Place } from '../../src/ui/context.ts';
import { mountSummary } from '../../src/ui/mount.tsx';
import type { PageState } from '../../src/ui/state.ts';
import css from '../../src/ui/summary.css?inline';
import { STATES, type StateName } from './fixtures.ts';

export interface Stage {
  /** The language of the view, BCP 47, from the next `set` on. */
  language: string;
  set(name: StateName, place?: Place): void;
  change(name: StateName): void;
  /** The settings page in the place of the view. */
  settings(storageWorks: boolean): void;
  /** What the view asked for, as "name argument argument". */
  asked: string[];
  showResult: ShowResult;
}

const asked: string[] = [];
let unmount: (() => void) | undefined;
let current: PageState;
const listeners = new Set<(state: PageState) => void>();

const stage: Stage = {
  asked,
  language: 'en',
  showResult: 'shown',
  set(name, place = 'popup') {
    unmount?.();
    document.documentElement.lang = stage.language;
    current = STATES[name];
    // An overlay stands over a page, which has its own main part.
    document.body.innerHTML =
      place === 'overlay' ? '<main style="background:#fff;color:#000">The page</main><div></div>' : '<div></div>';
    unmount = mountSummary(document.body.lastElementChild!, { source, actions }, messagesFor([stage.language]), place);
  },
  settings: showSettings,
  change(name) {
    current = STATES[name];
    for (const listener of listeners) listener(current);
  },
};

function showSettings(storageWorks: boolean): void {
  unmount?.();
  document.documentElement.lang = stage.language;
  const work = async () => {
    if (!storageWorks) throw new Error('The disk is full');
  };
  const props = {
    settings: { overlayByItself: false, language: null },
    languages: [...CATALOGS.keys()],
    browserLanguage: 'en',
    version: '0.1.0',
    messages: messagesFor([stage.language]),
    save: work,
    forget: work,
  };
  document.body.replaceChildren();
  unmount = () => render(null, document.body);
  render(<SettingsView {...props} />, document.body);
}

const source = {
  get current() {
    return current;
  },
  subscribe(listener: (state: PageState) => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const record =
  <T,>(name: string, result: () => T) =>
  async (...args: unknown[]): Promise<T> => {
    asked.push([name, ...args].join(' '));
    return result();
  };

const actions: Actions = {
  readAnyway: record('readAnyway', () => undefined),
  show: record('show', () => stage.showResult),
  openOverlay: record('openOverlay', () => undefined),
  closeOverlay: record('closeOverlay', () => undefined),
  openOptions: record('openOptions', () => undefined),
  copy: record('copy', () => true),
  grantAccess: record('grantAccess', () => true),
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(css + optionsCss);
document.adoptedStyleSheets = [sheet];
document.title = 'Clauselight';
Object.assign(globalThis, { stage });
