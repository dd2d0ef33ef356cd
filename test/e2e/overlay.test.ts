/** The overlay stands where the person wants it and never over the sentence it points at; the page's sentences are marked. */
import { describe, expect, test } from 'vitest';
import type { Surface, Tab } from '../../tools/browser/browser.ts';
import { inBrowsers, openFolds, openOverlay, type Stage, sample, settledBadge, until } from './stage.ts';

async function openSample(stage: Stage, page = sample('policy.html')): Promise<{ tab: Tab; overlay: Surface }> {
  const tab = await stage.open(stage.serve('/sample.html', page));
  await settledBadge(tab);
  return { tab, overlay: await openOverlay(tab) };
}

/** Where the overlay stands, by its view's box in the window. */
const boxOf = (overlay: Surface) =>
  overlay.run((root) => {
    const { left, top, right, bottom } = root.querySelector('.clauselight')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });

const windowOf = (tab: Tab) =>
  tab.run((root) => ({ width: root.documentElement.clientWidth, height: root.defaultView!.innerHeight }));

/** The box of the sentence that is shown. */
const shownBox = (tab: Tab) =>
  until('the sentence', () =>
    tab.run((root) => {
      const { CSS } = root.defaultView as unknown as { CSS: typeof globalThis.CSS };
      const [range] = (CSS.highlights.get('clauselight') ?? []) as Iterable<Range>;
      const box = range?.getBoundingClientRect();
      return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    }),
  );

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const markNames = (tab: Tab): Promise<string[]> =>
  tab.run((root) => {
    const { CSS } = root.defaultView as unknown as { CSS: typeof globalThis.CSS };
    return [...CSS.highlights.keys()].filter((name) => name.startsWith('clauselight-')).sort();
  });

/** Moves the pointer over a marked sentence, and gives its words. */
const hover = (tab: Tab, mark: string): Promise<string> =>
  tab.run((root, name) => {
    const { CSS, PointerEvent } = root.defaultView as unknown as typeof globalThis;
    const [range] = CSS.highlights.get(name) as unknown as Iterable<Range>;
    range!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = range!.getClientRects()[0]!;
    const place = { clientX: left + 4, clientY: top + height / 2, bubbles: true };
    root.documentElement.dispatchEvent(new PointerEvent('pointermove', place));
    return range!.toString();
  }, mark);

/** Opens the overlay's first line and shows its sentence. */
async function showFirst(overlay: Surface): Promise<void> {
  await overlay.run((root) => root.querySelector('details.line')?.setAttribute('open', ''));
  await until('its proof', () => overlay.run((root) => root.querySelector('details.line .proof') !== null));
  await overlay.click('Show on page');
}

/** Styles by which a page might reach the overlay, were it not for its own. */
const HOSTILE = `<style>* { font-size: 3px !important; display: none !important; color: red !important; transform: scale(.1) !important }
:root, body, main, h1, h2, p, ul, li { display: block !important } :popover-open { opacity: 0 !important; inset: auto !important }</style>`;

inBrowsers((stage) => {
  describe('the overlay', () => {
    test('docks at three edges and is there again on the next page', async () => {
      const { tab, overlay } = await openSample(stage);
      const { width, height } = await windowOf(tab);
      expect((await boxOf(overlay)).right).toBeCloseTo(width, -1);
      await overlay.click('Move to the left');
      await until('the left', async () => (await boxOf(overlay)).left === 0);
      await overlay.click('Move to the bottom');
      await until('the bottom', async () => (await boxOf(overlay)).top > 100);
      expect((await boxOf(overlay)).bottom).toBeCloseTo(height, -1);
      await tab.close();
      const next = await openSample(stage);
      await until('the bottom again', async () => (await boxOf(next.overlay)).top > 100);
      await next.overlay.click('Move to the right');
      await until('the right', async () => (await boxOf(next.overlay)).top === 0);
      await next.tab.close();
    });

    test('is made larger and smaller by its edge with the pointer, and is as large on the next page', async () => {
      const { tab, overlay } = await openSample(stage);
      const { left, bottom } = await boxOf(overlay);
      const middle = bottom / 2;
      await tab.drag([left + 3, middle], [left - 97, middle]);
      await until('a wider one', async () => Math.abs((await boxOf(overlay)).left - left + 97) < 3);
      await overlay.click('Move to the left');
      await until('the left', async () => (await boxOf(overlay)).left === 0);
      const side = await boxOf(overlay);
      await tab.drag([side.right - 3, middle], [side.right - 103, middle]);
      await until('a narrower one', async () => Math.abs((await boxOf(overlay)).right - side.right + 103) < 3);
      await overlay.click('Move to the bottom');
      await until('the bottom', async () => (await boxOf(overlay)).top > 100);
      const low = await boxOf(overlay);
      await tab.drag([40, low.top + 3], [40, low.top + 63]);
      await until('a lower one', async () => Math.abs((await boxOf(overlay)).top - low.top - 63) < 3);
      await tab.close();
      const next = await openSample(stage);
      await until('as low', async () => Math.abs((await boxOf(next.overlay)).top - low.top - 63) < 3);
      await next.overlay.click('Move to the right');
      await next.tab.close();
    });

    test('makes way for the sentence that it would cover', async () => {
      // All of the text under the overlay, which stands at the right.
      const style = '<style>body { max-width: none !important; margin: 0 0 0 62vw !important }</style>';
      const page = sample('policy.html').replace('</head>', `${style}</head>`);
      const { tab, overlay } = await openSample(stage, page);
      const before = await boxOf(overlay);
      await showFirst(overlay);
      const sentence = await shownBox(tab);
      const { height } = await windowOf(tab);
      const after = await boxOf(overlay);
      expect(overlap(sentence, before)).toBe(true);
      expect(overlap(sentence, after)).toBe(false);
      expect(sentence.top).toBeGreaterThanOrEqual(0);
      expect(sentence.bottom).toBeLessThanOrEqual(height);
      await tab.close();
    });

    test('looks as it should whatever the page’s styles', async () => {
      const plain = await openSample(stage);
      const look = (overlay: Surface) =>
        overlay.run((root) => {
          const title = root.querySelector('h1')!;
          const { fontSize, color, display } = getComputedStyle(title);
          return { fontSize, color, display, width: Math.round(title.getBoundingClientRect().width) };
        });
      const expected = await look(plain.overlay);
      await plain.tab.close();
      const hostile = await openSample(stage, sample('policy.html').replace('</head>', `${HOSTILE}</head>`));
      expect(await look(hostile.overlay)).toEqual(expected);
      await hostile.tab.close();
    });
  });

  describe('the marks', () => {
    test('come and go without a change to the page, and lead from a sentence to its line', async () => {
      const { tab, overlay } = await openSample(stage);
      const before = await tab.run((root) => root.body.outerHTML);
      expect(await markNames(tab)).toEqual([]);
      await overlay.click('Mark the sentences in the page');
      const names = await until('the marks', async () => {
        const found = await markNames(tab);
        return found.length > 0 && found;
      });
      expect(names).toEqual(['clauselight-care', 'clauselight-choices', 'clauselight-others', 'clauselight-use']);
      expect(await tab.run((root) => root.body.outerHTML)).toBe(before);
      // The caret, set by keyboard or pointer, in a marked sentence: its line is the one that is pointed to.
      const sentence = await tab.run((root) => {
        const { CSS } = root.defaultView as unknown as { CSS: typeof globalThis.CSS };
        const [range] = CSS.highlights.get('clauselight-others') as unknown as Iterable<Range>;
        root.getSelection()!.collapse(range!.startContainer, range!.startOffset + 1);
        return range!.toString();
      });
      const quote = await until('the line', () =>
        overlay.run((root) => root.querySelector('.pointed blockquote')?.textContent ?? ''),
      );
      expect(quote.replace(/\s+/g, '')).toContain(sentence.replace(/\s+/g, ''));
      const hovered = await hover(tab, 'clauselight-choices');
      await until('the line of the sentence under the pointer', () =>
        overlay.run(
          (root, words) => root.querySelector('.pointed blockquote')?.textContent?.replace(/\s+/g, '').includes(words),
          hovered.replace(/\s+/g, ''),
        ),
      );
      await overlay.click('Mark the sentences in the page');
      await until('no marks', async () => (await markNames(tab)).length === 0);
      await tab.close();
    });
  });

  test('the side panel shows what the popup shows', async () => {
    const { tab, overlay } = await openSample(stage);
    const sentences = (surface: Surface) =>
      surface.run((root) => [...root.querySelectorAll('.line .sentence')].map((line) => line.textContent));
    await openFolds(overlay);
    const expected = await sentences(overlay);
    const panel = await stage.browser.openExtensionPage('src/extension/panel/index.html');
    await until('the panel', () => panel.run((root) => root.querySelector('h1') !== null));
    // In a tab of its own the panel is in front of itself: back to the policy, it follows.
    await stage.browser.extension.run((_, id) => chrome.tabs.update(id, { active: true }).then(() => true), tab.id);
    await until('the summary in the panel', async () => (await sentences(panel)).length >= expected.length);
    expect(await sentences(panel)).toEqual(expected);
    await panel.close();
    const sidebar = await stage.browser.openSidebar();
    expect(sidebar !== undefined).toBe(stage.browser.name === 'firefox');
    if (sidebar) {
      await until('the summary in the sidebar', async () => (await sentences(sidebar)).length > 0);
      expect(await sentences(sidebar)).toEqual(expected);
      await sidebar.close();
    }
    await tab.close();
  });

  test('the first-run page says what it does in three sentences', async () => {
    const page = await stage.browser.openExtensionPage('src/extension/welcome/index.html');
    await until('the page', () => page.run((root) => root.querySelector('h1') !== null));
    expect(await page.run((root) => root.querySelectorAll('main p').length)).toBe(3);
    await page.close();
  });
});
