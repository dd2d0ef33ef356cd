/** Runs in a browser: the view in the light DOM, where axe and a test can look into it. */

import { render } from 'preact';
import { DEFAULTS } from '../../src/extension/choices.ts';
import optionsCss from '../../src/extension/options/options.css?inline';
import { SettingsView } from '../../src/extension/options/settings-view.tsx';
import { htmlPage } from '../../src/extension/sheet/html-page.ts';
import sheetCss from '../../src/extension/sheet/sheet.css?inline';
import { SheetTools } from '../../src/extension/sheet/sheet-tools.tsx';
import { inSlices } from '../../src/extension/slices.ts';
import { CATALOGS, messagesFor } from '../../src/summary/catalogs.ts';
import { NO_WISHES } from '../../src/summary/wishes.ts';
import type { Actions, ShowResult } from '../../src/ui/actions.ts';
import type { Place } from '../../src/ui/context.ts';
import { type Dock, FRAME, type Frame, resized } from '../../src/ui/frame.ts';
import type { PageState } from '../../src/ui/state.ts';
import css from '../../src/ui/summary.css?inline';
import { mountView } from '../../src/ui/view.tsx';
import { WelcomeView } from '../../src/ui/welcome.tsx';
import windowCss from '../../src/ui/window.css?inline';
import { STATES, type StateName } from './fixtures.ts';

export interface Stage {
  /** The language of the view, BCP 47, from the next `set` on. */
  language: string;
  set(name: StateName, place?: Place): void;
  change(name: StateName): void;
  /** The settings page in the place of the view. */
  settings(storageWorks: boolean): void;
  /** As by the system's setting, which not every browser lets a test change. */
  theme(theme: 'light' | 'dark'): void;
  /** Nothing moves from here on, so that two pictures of a state are alike. */
  freeze(): void;
  /** The letter on the sheet. */
  letter(name: StateName): void;
  /** As before and after printing. */
  print(now: boolean): void;
  /** The page that the sheet saves. */
  htmlPage(): string;
  /** The first-run page. */
  welcome(): void;
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
    const root = document.body.lastElementChild!;
    const options = place === 'overlay' ? { frame, slowly: inSlices } : place === 'sheet' ? { printing } : {};
    unmount = mountView(root, { source, actions }, messagesFor([stage.language]), place, options);
  },
  settings: showSettings,
  welcome: showWelcome,
  htmlPage: () => htmlPage({ source, actions }, messagesFor([stage.language]), NO_WISHES),
  print(now) {
    printing.current = now;
    for (const listener of printers) listener();
  },
  letter: showLetter,
  theme: setTheme,
  freeze() {
    sheet.insertRule('* { animation: none !important; transition: none !important }', sheet.cssRules.length);
  },
  change(name) {
    current = STATES[name];
    for (const listener of listeners) listener(current);
  },
};

const KEPT = [
  { id: '1', address: 'https://shop.example/privacy', title: 'Privacy policy of the shop', read: '2026-05-03' },
  { id: '2', address: 'https://news.example/about/privacy', title: '', read: '2026-04-12' },
];

function showSettings(storageWorks: boolean): void {
  unmount?.();
  document.documentElement.lang = stage.language;
  const work = async () => {
    if (!storageWorks) throw new Error('The disk is full');
  };
  let kept = KEPT;
  const forget = (id?: string) =>
    work()
      .then(() => {
        kept = id === undefined ? [] : kept.filter((policy) => policy.id !== id);
      })
      .finally(draw);
  const props = {
    settings: DEFAULTS,
    languages: [...CATALOGS.keys()],
    browserLanguage: 'en',
    version: '0.1.0',
    save: work,
    forget: work,
  };
  document.body.replaceChildren();
  unmount = () => render(null, document.body);
  draw();
  function draw(): void {
    const archive = { kept: storageWorks ? kept : undefined, forget, forgetAll: () => forget() };
    const messages = messagesFor([stage.language]);
    render(<SettingsView {...props} messages={messages} archive={archive} />, document.body);
  }
}

/** The sheet with its letter. */
function showLetter(name: StateName): void {
  stage.set(name, 'sheet');
  const summary = document.body.lastElementChild!;
  const tools = document.createElement('div');
  tools.id = 'tools';
  summary.id = 'summary';
  document.body.prepend(tools);
  const { analysis, anchors = [] } = STATES[name] as PageState;
  const { copy } = actions;
  const props = {
    messages: messagesFor([stage.language]),
    region: null,
    today: new Date('2026-03-02T12:00:00'),
    copy,
    print: () => asked.push('print'),
    save: (format: string) => asked.push(`save ${format}`),
  };
  render(<SheetTools analysis={analysis!} anchors={anchors} {...props} />, tools);
}

function showWelcome(): void {
  unmount?.();
  document.documentElement.lang = stage.language;
  document.body.replaceChildren();
  unmount = () => render(null, document.body);
  const messages = messagesFor([stage.language]);
  render(<WelcomeView messages={messages} openSettings={() => actions.openOptions()} />, document.body);
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

const printers = new Set<() => void>();
const printing = {
  current: false,
  subscribe(listener: () => void) {
    printers.add(listener);
    return () => printers.delete(listener);
  },
};

const framed = new Set<() => void>();
const changeFrame = (next: Frame) => {
  frame.current = next;
  asked.push(`frame ${next.dock} ${next.width} ${next.height}`);
  for (const listener of framed) listener();
};
const frame = {
  current: { ...FRAME },
  subscribe(listener: () => void) {
    framed.add(listener);
    return () => framed.delete(listener);
  },
  dock: (dock: Dock) => changeFrame({ ...frame.current, dock }),
  resize: (pixels: number) => changeFrame(resized(frame.current, pixels)),
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
  async hide(lines) {
    asked.push(`hide ${lines.length}`);
    const { hidden: _, ...state } = current;
    current = { ...state, ...(lines.length > 0 && { hidden: [...lines] }) };
    for (const listener of listeners) listener(current);
  },
  link: record('link', () => 'https://shop.example/privacy#:~:text=words'),
  mark: record('mark', () => undefined),
  openPanel: record('openPanel', () => undefined),
  openOverlay: record('openOverlay', () => undefined),
  closeOverlay: record('closeOverlay', () => undefined),
  openOptions: record('openOptions', () => undefined),
  copy: record('copy', () => true),
  grantAccess: record('grantAccess', () => true),
  summarize: record('summarize', () => undefined),
  openSheet: record('openSheet', () => undefined),
  openDesk: record('openDesk', () => undefined),
  judge: record('judge', () => undefined),
};

const STYLE = css + windowCss + optionsCss + sheetCss;
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [sheet];

function setTheme(theme: 'light' | 'dark'): void {
  const style = STYLE.replaceAll('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all');
  sheet.replaceSync(style.replaceAll('color-scheme: light dark', `color-scheme: ${theme}`));
}
document.title = 'Clauselight';
Object.assign(globalThis, { stage });
