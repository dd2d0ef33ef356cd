/** A policy is noticed, its summary shown in popup and overlay, and each line leads to its sentence in the page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Surface, Tab } from '../../tools/browser/browser.ts';
import {
  asText,
  inBrowsers,
  LANGUAGES,
  openFolds,
  openOverlay,
  popupOf,
  SHARED,
  type Stage,
  sample,
  settledBadge,
  stateOf,
  until,
} from './stage.ts';

const SECTIONS = ['Collection', 'Sharing', 'Cookies', 'Your rights', 'Retention', 'Security', 'Transfers'];

const headings = (surface: Surface): Promise<string[]> =>
  surface.run((root) => [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent ?? ''));

const sentences = (surface: Surface): Promise<string[]> =>
  surface.run((root) => [...root.querySelectorAll('.line .sentence')].map((line) => line.textContent ?? ''));

interface Shown {
  quote: string;
  highlighted: string[];
  inView: boolean;
  /** What the overlay says instead, where the page hides the sentence. */
  outcome: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Quotes of the overlay, the first of each line, in their order; opens every line, and waits for what is put in later. */
async function quotesIn(overlay: Surface): Promise<string[]> {
  await openFolds(overlay);
  return overlay.run((root) =>
    [...root.querySelectorAll('.proof:has(+ .proof-controls) blockquote')].map((quote) =>
      [...quote.childNodes]
        .filter((node) => !(node as Element).classList?.contains('lead-in'))
        .map((node) => node.textContent)
        .join(''),
    ),
  );
}

const highlightOf = (tab: Tab) =>
  tab.run((root) => {
    const view = root.defaultView as unknown as { CSS: typeof CSS; innerHeight: number };
    const ranges = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const boxes = ranges.map((range) => range.getBoundingClientRect());
    return {
      highlighted: ranges.map((range) => range.toString()),
      // A sentence longer than the window is in view when it fills it.
      inView: boxes.every(({ top, bottom }) => (top >= 0 && bottom <= view.innerHeight) || (top <= 0 && bottom > 0)),
    };
  });

/** Which of all that lead to the page belongs to a quote: what the policy offers its readers leads there too. */
const buttonOf = (overlay: Surface, index: number): Promise<number> =>
  overlay.run((root, at) => {
    const controls = root.querySelectorAll('.proof + .proof-controls')[at];
    const named = [...root.querySelectorAll('button')].filter((button) =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().startsWith('Show on page'),
    );
    return named.indexOf(controls?.querySelector(':scope > button') as HTMLButtonElement);
  }, index);

async function showOnPage(tab: Tab, overlay: Surface, index: number, quote: string): Promise<Shown> {
  // The registry of highlights is the page's too: what is there from before shall not be taken for new.
  await tab.run((root) => {
    const view = root.defaultView as unknown as { CSS: typeof CSS; scrollTo(x: number, y: number): void };
    view.CSS.highlights.clear();
    view.scrollTo(0, 0);
  });
  await overlay.click('Show on page', await buttonOf(overlay, index));
  const isDone = async () => {
    const outcome = await overlay.run(
      (root, at) => root.querySelectorAll('.proofs > .outcome')[at]?.textContent ?? '',
      index,
    );
    const { highlighted, inView } = await highlightOf(tab);
    const isShown = highlighted.some((text) => squeeze(text) === squeeze(quote));
    return outcome || isShown ? { quote, highlighted, inView, outcome } : undefined;
  };
  return until(`"${quote.slice(0, 60)}" to be shown`, isDone, 5000);
}

/** Every quote, or so many of them, spread evenly. */
const spread = (count: number, most: number): number[] =>
  [...Array(Math.min(count, most)).keys()].map((step) => Math.floor((step * count) / Math.min(count, most)));

async function showQuotes(tab: Tab, overlay: Surface, most: number): Promise<Shown[]> {
  const quotes = await quotesIn(overlay);
  const shown: Shown[] = [];
  for (const index of spread(quotes.length, most)) shown.push(await showOnPage(tab, overlay, index, quotes[index]!));
  return shown;
}

const isOpen = ({ outcome }: Shown): boolean => outcome === '';

/** Quotes in their order, up to the first that stands in no closed part. */
async function showFirstOpen(tab: Tab, overlay: Surface): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const [index, quote] of (await quotesIn(overlay)).entries()) {
    shown.push(await showOnPage(tab, overlay, index, quote));
    if (shown.some(isOpen)) break;
  }
  return shown;
}

function expectShown(shown: Shown[]): void {
  const open = shown.filter(isOpen);
  expect(open.length).toBeGreaterThan(0);
  for (const { quote, highlighted, inView } of open) {
    expect(highlighted.map(squeeze)).toEqual([squeeze(quote)]);
    expect(inView, `in view: ${quote}`).toBe(true);
  }
}

/** The page's own document, but for what opening a `<details>` changes. */
const markup = (tab: Tab): Promise<string> =>
  tab.run((root) => {
    const copy = root.body.cloneNode(true) as HTMLElement;
    for (const details of copy.querySelectorAll('details')) details.removeAttribute('open');
    return copy.outerHTML;
  });

describe('the sample policy', () => {
  inBrowsers((stage) => {
    test('has a badge, and the same summary in popup and overlay', async () => {
      const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
      expect(await settledBadge(tab)).not.toBe('');
      const popup = await popupOf(tab);
      expect(await headings(popup)).toEqual(expect.arrayContaining(['What stands out', ...SECTIONS]));
      const inPopup = await sentences(popup);
      expect(inPopup.length).toBeGreaterThan(15);
      await popup.close();
      const overlay = await openOverlay(tab);
      await openFolds(overlay);
      expect(await sentences(overlay)).toEqual(inPopup);
      await tab.close();
    });

    test('is shown sentence by sentence, without a change to the page', async () => {
      const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
      await settledBadge(tab);
      const before = await markup(tab);
      const overlay = await openOverlay(tab);
      const shown = await showQuotes(tab, overlay, 40);
      expectShown(shown);
      expect(shown.filter(({ outcome }) => outcome !== '')).toEqual([]);
      expect(await markup(tab)).toBe(before);
      await tab.close();
    });

    test('opens a closed <details> to show what is in it', async () => {
      const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
      await settledBadge(tab);
      const overlay = await openOverlay(tab);
      const quotes = await quotesIn(overlay);
      const index = quotes.findIndex((quote) => quote.includes('California resident'));
      expect(index).toBeGreaterThanOrEqual(0);
      expect(await tab.run((root) => root.querySelector('details')?.open)).toBe(false);
      expectShown([await showOnPage(tab, overlay, index, quotes[index]!)]);
      expect(await tab.run((root) => root.querySelector('details')?.open)).toBe(true);
      await tab.close();
    });

    test('is shown from the popup, which makes way', async () => {
      const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
      await settledBadge(tab);
      const popup = await popupOf(tab);
      const [quote] = await quotesIn(popup);
      await popup.click('Show on page');
      const shown = await until('the highlight', async () => (await highlightOf(tab)).highlighted[0]);
      expect(squeeze(shown)).toBe(squeeze(quote!));
      await popup.close();
      await tab.close();
    });
  });
});

interface Listed {
  file: string;
  policy: boolean;
  lang: string;
  skip?: string;
}

const PAGES = join(SHARED, 'bench/pages');
const present = existsSync(join(PAGES, 'index.jsonl'));
if (!present) console.warn('../shared/bench/pages is absent: real pages are not opened.');

const wordsOf = (file: string): string => readFileSync(join(PAGES, file), 'utf8').replace(/<[^>]*>|\s+/g, ' ');

/** The first ten of a label. A page that stands in the list under both labels decides nothing and is passed over. */
function firstTen(policy: boolean): Listed[] {
  const all: Listed[] = readFileSync(join(PAGES, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ skip }: Listed) => !skip)
    .slice(0, 60);
  const otherLabel = new Set(all.filter((page) => page.policy !== policy).map(({ file }) => wordsOf(file)));
  return all.filter((page) => page.policy === policy && !otherLabel.has(wordsOf(page.file))).slice(0, 10);
}

async function openPage(stage: Stage, { file }: Listed): Promise<Tab> {
  return stage.open(stage.serve(`/${file}`, asText(readFileSync(join(PAGES, file), 'utf8'))));
}

describe.runIf(present)('real pages', () => {
  const isSupported = ({ lang }: Listed) => LANGUAGES.includes(lang);
  const listed = present ? { policies: firstTen(true), others: firstTen(false) } : { policies: [], others: [] };

  inBrowsers((stage) => {
    test.for(listed.policies.filter(isSupported))('the policy $file is noticed, read and shown', async (page) => {
      const tab = await openPage(stage, page);
      expect(await settledBadge(tab)).not.toBe('');
      const popup = await popupOf(tab);
      const inPopup = await sentences(popup);
      expect(inPopup.length).toBeGreaterThan(5);
      await popup.close();
      const overlay = await openOverlay(tab);
      await openFolds(overlay);
      expect(await sentences(overlay)).toEqual(inPopup);
      const few = await showQuotes(tab, overlay, 6);
      // Of a page whose parts are mostly closed, six sentences may all stand in those.
      expectShown(few.some(isOpen) ? few : await showFirstOpen(tab, overlay));
      await tab.close();
    });

    test.for(listed.policies.filter((page) => !isSupported(page)))(
      'the policy $file in $lang is not guessed at',
      async (page) => {
        const tab = await openPage(stage, page);
        expect(await settledBadge(tab)).toBe('');
        const state = await stateOf(stage, tab);
        expect(state?.analysis?.statements ?? []).toEqual([]);
        await tab.close();
      },
    );

    test.for(listed.others)('the page $file, no policy, has no badge', async (page) => {
      const tab = await openPage(stage, page);
      expect(await settledBadge(tab)).toBe('');
      await tab.close();
    });
  });
});
