/** Pages that are written late, again, or for ever: one analysis for each text that they show, and nothing left behind. */
import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browser/browser.ts';
import {
  inBrowsers,
  openFolds,
  openOverlay,
  pause,
  SETTLED,
  type Stage,
  sample,
  settledBadge,
  stateOf,
  until,
} from './stage.ts';

const FIRST_HALF = `<h1>Privacy policy</h1><p>Last updated: 4 May 2026</p>
<p>We collect your name and your email address when you sign up.</p><p>We do not sell your personal data.</p>
<p>We share your personal data with service providers.</p><p>You have the right to access your personal data.</p>`;
const SECOND_HALF = `<h2>Retention</h2><p>We keep your personal data for two years.</p><p>We use cookies to count visits.</p>`;

const page = (title: string, body: string, script = ''): string =>
  `<!doctype html><html lang="en"><title>${title}</title><main id="app">${body}</main><script>${script}</script></html>`;

/** A page that writes another into itself, by address: "/app/privacy" is a policy, any other sells shoes. */
const APP = page(
  'Shoes',
  '<h1>Shoes</h1>',
  `window.go = (path, wait = 0) => {
    history.pushState({}, '', path);
    const write = () => {
      const isPolicy = path.endsWith('privacy');
      document.title = isPolicy ? 'Privacy policy' : 'Shoes';
      app.innerHTML = isPolicy ? ${JSON.stringify(FIRST_HALF)} : '<h1>Shoes</h1><p>They are red.</p>';
    };
    wait ? setTimeout(write, wait) : write();
  };`,
);

/** Messages of content scripts, as any page of the extension hears them. */
const listen = ({ browser }: Stage): Promise<void> =>
  browser.extension.run(() => {
    const reports: string[] = [];
    Object.assign(globalThis, { reports });
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.kind === 'report') reports.push(message.status);
    });
  });
const reports = ({ browser }: Stage): Promise<string[]> =>
  browser.extension.run(() => (globalThis as unknown as { reports: string[] }).reports.splice(0));

const go = (tab: Tab, path: string, wait = 0): Promise<void> =>
  tab.run(
    (root, { path, wait }) => (root.defaultView as unknown as { go(path: string, wait: number): void }).go(path, wait),
    { path, wait },
  );

const says = async (stage: Stage, tab: Tab): Promise<string[]> =>
  (await stateOf(stage, tab))?.analysis?.statements.map(({ practice }) => practice) ?? [];

inBrowsers((stage) => {
  test('#26 a hundred moves in a page: one analysis for each policy, none stale, and nothing left behind', async () => {
    const tab = await stage.open(stage.serve('/app/home', APP));
    await listen(stage);
    const round = async () => {
      await go(tab, '/app/privacy');
      await until('the badge', () => tab.badge());
      await go(tab, '/app/shoes');
      await until('no badge', async () => (await tab.badge()) === '');
    };
    for (let i = 0; i < 5; i++) await round();
    const before = await tab.heap();
    for (let i = 0; i < 45; i++) await round();
    const after = await tab.heap();
    expect(await reports(stage)).toEqual(Array.from({ length: 50 }, () => ['ready', 'idle']).flat());
    expect((await stateOf(stage, tab))?.status).toBe('idle');
    if (before !== undefined && after !== undefined) expect(after - before).toBeLessThan(2 ** 20);
    else expect(stage.browser.name).toBe('firefox');
    await tab.close();
  }, 120_000);

  test('#26 what is left when the address changes is not taken for the new page', async () => {
    const tab = await stage.open(stage.serve('/app/home', APP));
    await go(tab, '/app/privacy');
    await until('the badge', () => tab.badge());
    // Its own text comes a while after its address, which looks like a policy's.
    await go(tab, '/app/privacy-of-shoes', 900);
    await until('the badge to go', async () => (await tab.badge()) === '');
    await pause(SETTLED + 1500);
    expect(await tab.badge()).toBe('');
    await tab.close();
  });

  test('a text that comes late is read, with a title that comes late too', async () => {
    const late = `setTimeout(() => { document.title = 'Privacy policy'; app.innerHTML = ${JSON.stringify(FIRST_HALF)}; }, 1200)`;
    const tab = await stage.open(stage.serve('/late.html', page('One moment', 'Loading', late)));
    await until('the badge', () => tab.badge(), 9000);
    await tab.close();
  });

  test('the second half of a text, when it comes, is read too', async () => {
    const half = `setTimeout(() => app.insertAdjacentHTML('beforeend', ${JSON.stringify(SECOND_HALF)}), 1500)`;
    const tab = await stage.open(stage.serve('/half.html', page('Privacy policy', FIRST_HALF, half)));
    await until('the first half', async () => (await says(stage, tab)).includes('sale'));
    await until('the second half', async () => (await says(stage, tab)).includes('retention'), 9000);
    await tab.close();
  });

  test('a text that is let in as the person scrolls is read then, and named as left out before', async () => {
    const body = `${FIRST_HALF}<p style="height: 3000px">We are here.</p><div id="later" class="off">${SECOND_HALF}</div>`;
    const style = '<style>.off { opacity: 0 }</style>';
    const scroll = `new IntersectionObserver(([seen]) => { if (seen.isIntersecting) later.className = ''; }).observe(later)`;
    const tab = await stage.open(stage.serve('/let-in.html', page('Privacy policy', style + body, scroll)));
    expect(await settledBadge(tab)).not.toBe('');
    expect(await says(stage, tab)).not.toContain('retention');
    expect((await stateOf(stage, tab))!.analysis!.reading.unread.map(({ what }) => what)).toEqual(['invisible']);
    await tab.run((root) => root.defaultView!.scrollTo(0, 10_000));
    await until('the second half', async () => (await says(stage, tab)).includes('retention'));
    expect((await stateOf(stage, tab))!.analysis!.reading.unread).toEqual([]);
    await tab.close();
  });

  test('#27 a page that never rests is read once for the text that it shows', async () => {
    const ticker = `setInterval(() => { app.dataset.tick = Date.now(); app.append(document.createElement('i')); app.lastChild.remove(); }, 16)`;
    await listen(stage);
    const tab = await stage.open(stage.serve('/ticker.html', page('Privacy policy', FIRST_HALF, ticker)));
    expect(await settledBadge(tab)).not.toBe('');
    await pause(2500);
    expect(await reports(stage)).toEqual(['ready']);
    await tab.close();
  });

  test('#29 back again from the browser’s cache, the badge is there', async () => {
    const noting = 'addEventListener("pageshow", ({ persisted }) => { document.body.dataset.kept = persisted })';
    const body = page('Privacy policy', FIRST_HALF, noting);
    const kept = { body, type: 'text/html; charset=utf-8', headers: { 'cache-control': 'max-age=60' } };
    const tab = await stage.open(stage.serve('/kept.html', kept));
    await until('the badge', () => tab.badge());
    const recipe = stage.serve('/recipe.html', sample('recipe.html'));
    stage.expectFetch(recipe);
    await tab.navigate(recipe);
    await until('no badge', async () => (await tab.badge()) === '');
    await tab.run((root) => root.defaultView!.history.back());
    await until('the page again', () => tab.run((root) => root.body.dataset.kept === 'true'));
    await until('the badge again', () => tab.badge());
    expect((await stateOf(stage, tab))?.status).toBe('ready');
    await tab.close();
  });

  test('the overlay is not printed', async () => {
    const tab = await stage.open(stage.serve('/print.html', sample('policy.html')));
    await settledBadge(tab);
    await openOverlay(tab);
    const { text } = await extractText(new Uint8Array(await tab.print()), { mergePages: true });
    expect(text).toContain('Privacy');
    expect(text).not.toContain('Clauselight');
    expect(await tab.overlay()).toBeDefined();
    await tab.close();
  });

  test.for([
    ['is not rendered', 'display: none'],
    ['has no height', 'height: 0; overflow: hidden'],
  ])('a sentence in a part that %s: it says that the page must open it, and then shows it', async ([, style]) => {
    const body = `${FIRST_HALF}<button onclick="more.style = ''">More</button><div id="more" style="${style}"><h2>Retention</h2><p>We keep your personal data for two years.</p></div>`;
    const tab = await stage.open(stage.serve(`/closed-${style!.length}.html`, page('Privacy policy', body)));
    await settledBadge(tab);
    expect((await stateOf(stage, tab))?.closedParts).toBe(1);
    const overlay = await openOverlay(tab);
    await openFolds(overlay);
    const index = await overlay.run((root) =>
      [...root.querySelectorAll('.proof')].findIndex((proof) => proof.textContent!.includes('two years')),
    );
    const outcome = () =>
      overlay.run((root) => [...root.querySelectorAll('.outcome')].map((said) => said.textContent).join(''));
    await overlay.click('Show on page', index);
    expect(await until('an answer', outcome)).toContain('Open that part');
    await tab.run((root) => root.querySelector('button')!.click());
    await overlay.click('Show on page', index);
    await until('the highlight', () =>
      tab.run((root) => (root.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights.size > 0),
    );
    await tab.close();
  });
});
