/** The view for everyone: what axe finds, how it is laid out at each width and size, what the keyboard reaches. */
import { describe, expect, it } from 'vitest';
import { CATALOGS } from '../../src/summary/catalogs.ts';
import { STATES, type StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { enter, openAll, page, violations } from './visit.ts';

declare const stage: Stage;

const NAMES = Object.keys(STATES) as StateName[];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = [...CATALOGS.keys()];

describe('axe finds nothing wrong', () => {
  for (const theme of THEMES) {
    it.each(NAMES)(`in ${theme}, with %s`, async (name) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const place of ['popup', 'overlay', 'panel'] as const) {
        await enter(name, place);
        await openAll();
        expect(await violations(), place).toEqual([]);
      }
    });

    it(`in ${theme}, with the settings`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => stage.settings(true));
      expect(await violations()).toEqual([]);
      await page.evaluate(() => stage.welcome());
      expect(await violations()).toEqual([]);
    });

    it(`in ${theme}, with a letter`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => stage.letter('related'));
      await page.locator('textarea').waitFor();
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
        expect(await brokenWords('h1, h2, .sentence, .silent, button, th, .word, .legend li'), name).toEqual([]);
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

describe('for those who changed how they see', () => {
  it('fits at twice the size of letters, as by 200 % zoom at 640 px', async () => {
    await page.setViewportSize({ width: 320, height: 300 });
    for (const name of NAMES) {
      await enter(name);
      await openAll();
      expect(await beyondTheEdge(), name).toBe(0);
    }
  });

  it('keeps marks, switches and the open cell apart in forced colors', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await enter('marked', 'overlay');
    await openAll();
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    expect(await look('.section-stands-out', 'border-top-width')).toBe('1px');
    expect(await look('.switch[aria-pressed="true"]', 'outline-style')).toBe('solid');
    expect(await look('.cell[aria-expanded="true"]', 'outline-style')).toBe('solid');
    // `CanvasText` of the palette that is emulated.
    expect(await look('.icon-mark', 'color')).toBe('rgb(0, 0, 0)');
  });

  it('has every control within reach of the keyboard, in the order of the page, each with a name', async () => {
    await enter('ready', 'overlay');
    await page.locator('main').click();
    const reached: string[] = [];
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at === document.body ? '' : at?.getAttribute('aria-label') || at?.textContent || 'nameless';
      });
      if (name === '') break;
      reached.push(name);
    }
    expect(reached).not.toContain('nameless');
    const wanted = await page
      .locator('.clauselight :is(a, button, input, summary, [tabindex="0"]):visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') || one.textContent));
    expect(reached).toEqual(wanted);
  });
});
