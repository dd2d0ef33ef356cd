/** The view in a real browser: what axe finds, what the keyboard reaches, what is asked of the page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGS } from '../../src/summary/catalogs.ts';
import { STATES, type StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { openTheatre, type Theatre } from './theatre.ts';

declare const stage: Stage;
declare const axe: { run(options: unknown): Promise<AxeResults> };

// Several looks of axe, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const NAMES = Object.keys(STATES) as StateName[];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = [...CATALOGS.keys()];

let theatre: Theatre;
let page: Page;

beforeAll(async () => {
  theatre = await openTheatre();
  page = theatre.page;
  await page.addScriptTag({
    content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  });
});

afterAll(() => theatre?.close());

beforeEach(async () => {
  await page.setViewportSize({ width: 380, height: 600 });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' });
  await page.evaluate(() => {
    stage.asked.length = 0;
    stage.showResult = 'shown';
    stage.language = 'en';
  });
});

const enter = (name: StateName, place: 'popup' | 'overlay' = 'popup') =>
  page.evaluate(([state, where]) => stage.set(state, where), [name, place] as const);

const openAll = () =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

async function violations(): Promise<string[]> {
  const { violations: found } = await page.evaluate(() => axe.run({ resultTypes: ['violations'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe('axe finds nothing wrong', () => {
  for (const theme of THEMES) {
    it.each(NAMES)(`in ${theme}, with %s`, async (name) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const place of ['popup', 'overlay'] as const) {
        await enter(name, place);
        await openAll();
        expect(await violations(), place).toEqual([]);
      }
    });

    it(`in ${theme}, with the settings`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => stage.settings(true));
      expect(await violations()).toEqual([]);
    });
  }

  it('but finds a button without a name and words too faint to read', async () => {
    await enter('ready');
    await page.evaluate(() => {
      document.querySelector('footer button')!.textContent = '';
      document.querySelector<HTMLElement>('.sentence')!.style.color = '#ccc';
    });
    expect((await violations()).map((violation) => violation.split(':')[0]).sort()).toEqual([
      'button-name',
      'color-contrast',
    ]);
  });
});

/** Words that stand on two lines with no hyphen to part them at. */
const brokenWords = (selector: string) =>
  page.evaluate((chosen) => {
    const isBroken = (node: Text, start: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    return [...document.querySelectorAll(chosen)].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu))
          if (isBroken(node, index, word.length)) broken.push(word);
      }
      return broken;
    });
  }, selector);

/** Pixels by which something reaches beyond the view or the window. */
const beyondTheEdge = () =>
  page.evaluate(() => {
    const inner = document.querySelector('.clauselight')!;
    return Math.max(inner.scrollWidth - inner.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });

describe('the layout', () => {
  it.each([320, 380, 800])('never scrolls sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    for (const name of NAMES) {
      await enter(name, 'overlay');
      await openAll();
      expect(await beyondTheEdge(), name).toBe(0);
    }
  });

  it.each(LANGUAGES)('takes the longest words of %s without breaking one', async (language) => {
    await page.evaluate((chosen) => {
      stage.language = chosen;
    }, language);
    for (const width of [320, 380]) {
      await page.setViewportSize({ width, height: 600 });
      for (const name of NAMES) {
        await enter(name);
        await openAll();
        expect(await beyondTheEdge(), `${name} at ${width} px`).toBe(0);
        // Quotes and errors are the page's words, not ours.
        expect(await brokenWords('h1, h2, .sentence, .silent, button, th, td, .legend li'), name).toEqual([]);
      }
      await page.evaluate(() => stage.settings(true));
      expect(await beyondTheEdge(), `settings at ${width} px`).toBe(0);
    }
  });

  it('holds still for those who asked for that', async () => {
    await enter('loading');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  });

  it('follows the direction of writing', async () => {
    await enter('ready');
    const [mark, chevron] = await page.evaluate(() => {
      document.querySelector('.clauselight')!.setAttribute('dir', 'rtl');
      return ['.icon-mark', '.icon-chevron'].map((icon) => document.querySelector(icon)!.getBoundingClientRect().x);
    });
    expect(mark).toBeGreaterThan(chevron!);
  });
});

describe('reading', () => {
  it('opens a line to its quotes by keyboard, the words that prove it marked', async () => {
    await enter('ready');
    const line = page.locator('.section-collection .line', { hasText: 'contact details' });
    await line.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => line.locator('blockquote').first().isVisible()).toBe(true);
    expect(await line.locator('mark').allTextContents()).toEqual([
      'email address',
      'postal address',
      'phone number',
      'e-mail',
    ]);
    expect(await line.locator('blockquote').first().textContent()).toBe(
      'When you place an order we ask for your name, email address, postal address, phone number so that the parcel finds you.',
    );
  });

  it('keeps a line open when the state is told anew', async () => {
    await enter('ready');
    await page.locator('.section-retention summary').click();
    await page.evaluate(() => stage.change('ready'));
    expect(
      await page.locator('.section-retention details').evaluate((details: HTMLDetailsElement) => details.open),
    ).toBe(true);
  });

  it('sets the words that open a list before its item', async () => {
    await enter('ready');
    const quote = page.locator('.line', { hasText: 'not collect sensitive data' }).locator('blockquote');
    expect(await quote.textContent()).toBe('We never ask for: medical records');
  });

  it('asks the page to show the very quote, and says when it cannot', async () => {
    await enter('ready');
    const line = page.locator('.section-sharing .line', { hasText: 'advertisers' });
    await line.locator('summary').click();
    await line.getByRole('button').click();
    const [asked] = await page.evaluate(() => stage.asked);
    expect(asked).toMatch(/^show sharing\/advertisers-.* 0$/);
    expect(await line.locator('.outcome').textContent()).toBe('');
    await page.evaluate(() => {
      stage.showResult = 'gone';
    });
    await line.getByRole('button').click();
    await expect.poll(() => line.locator('.outcome').textContent()).toContain('no longer says this');
  });

  it('shows text of others as text, without characters that turn or hide it', async () => {
    await enter('hostile');
    await openAll();
    expect(await page.locator('img, script').count()).toBe(await page.locator('head script, body > script').count());
    expect(await page.locator('blockquote').first().textContent()).toContain(
      'name <img src=x onerror=alert(1)> esrever and',
    );
  });

  it('tells those who do not see it that the summary is ready', async () => {
    await enter('loading');
    const status = page.getByRole('status').first();
    expect(await status.textContent()).toBe('Reading this page');
    const before = await status.elementHandle();
    await page.evaluate(() => stage.change('ready'));
    expect(await status.textContent()).toBe('Summary ready. 5 things stand out.');
    expect(await before!.evaluate((node) => node.isConnected)).toBe(true);
  });

  it('is read in order by a screen reader: kind, what stands out, sections', async () => {
    await enter('ready');
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      'Privacy policy',
      'What stands out',
      'Collection',
      'Sharing',
      'Cookies',
      'Your rights',
      'Retention',
      'Security',
      'Transfers',
      'Children and others',
      'Changes',
      'Contact',
      'All answers',
    ]);
  });
});

describe('every state', () => {
  it.each<[StateName, 'popup' | 'overlay', string, string]>([
    ['ready', 'popup', 'Open beside the page', 'openOverlay'],
    ['ready', 'popup', 'Settings', 'openOptions'],
    ['ready', 'overlay', 'Close', 'closeOverlay'],
    ['idle', 'popup', 'Read this page anyway', 'readAnyway'],
    ['not-a-policy', 'overlay', 'Read this page anyway', 'readAnyway'],
    ['contradicting', 'popup', 'Allow it', 'grantAccess'],
    ['error', 'popup', 'Copy for a report', 'copy RangeError: Not in the vocabulary: collection/shoe-size'],
  ])('%s in the %s: “%s” works', async (name, place, button, asked) => {
    await enter(name, place);
    await page.getByRole('button', { name: button, exact: true }).click();
    expect(await page.evaluate(() => stage.asked)).toEqual([asked]);
  });

  it('names the language that it cannot read', async () => {
    await enter('unsupported-language');
    expect(await page.getByRole('heading').textContent()).toBe('Clauselight cannot read Finnish yet');
    await enter('unknown-language');
    expect(await page.getByRole('heading').textContent()).toBe('Clauselight cannot read this language yet');
  });

  it('gives the overlay a button to close it as the first that the keyboard reaches', async () => {
    for (const name of NAMES) {
      await enter(name, 'overlay');
      expect(await page.getByRole('button').first().getAttribute('aria-label'), name).toBe('Close');
    }
  });
});

it('says whether settings were stored and everything forgotten', async () => {
  await page.evaluate(() => stage.settings(true));
  await page.getByRole('checkbox').click();
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Stored');
  await page.getByRole('button').click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('Everything is forgotten.');
  await page.evaluate(() => stage.settings(false));
  await page.getByRole('button').click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('The browser could not store this.');
});

it('offers each language under its own name, and the browser’s first', async () => {
  await page.evaluate(() => {
    stage.language = 'sv';
    stage.settings(true);
  });
  const choice = page.getByLabel('Språk');
  expect(await choice.locator('option').allTextContents()).toEqual([
    'Som webbläsaren (English)',
    'Deutsch',
    'English',
    'Français',
    'Svenska',
  ]);
  expect(await choice.inputValue()).toBe('');
  await choice.selectOption('de');
  await expect.poll(() => page.locator('.row', { has: choice }).getByRole('status').textContent()).toBe('Sparat');
});
