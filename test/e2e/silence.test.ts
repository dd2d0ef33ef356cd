/** On a page that is no policy the extension is not to be noticed, by anyone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inBrowsers, pause, popupOf, ROOT, SETTLED, type Stage, sample, settledBadge, until } from './stage.ts';

/** Writes down every change of the document once it is parsed, which is before any script of the extension runs. */
const WITNESS = `<script>
  window.changes = [];
  const write = (records) => window.changes.push(...records.map(({ type, target }) => type + ' ' + target.nodeName));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  addEventListener('DOMContentLoaded', () => new MutationObserver(write).observe(document, everything));
</script></body>`;

const witnessed = (html: string): string => html.replace('</body>', WITNESS);

/** Messages of content scripts and changes of storage, as any page of the extension hears them. */
const listen = ({ browser }: Stage): Promise<void> =>
  browser.extension.run(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(`message ${message?.kind}`));
    chrome.storage.onChanged.addListener((changes) => heard.push(`storage ${Object.keys(changes)}`));
  });

const heard = ({ browser }: Stage): Promise<string[]> =>
  browser.extension.run(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

const changesOf = (tab: Awaited<ReturnType<Stage['open']>>): Promise<string[]> =>
  tab.run((root) => (root.defaultView as unknown as { changes: string[] }).changes);

inBrowsers((stage) => {
  test('#10 a recipe: no message, no storage, no change', async () => {
    await listen(stage);
    const tab = await stage.open(stage.serve('/rye-bread.html', witnessed(sample('recipe.html'))));
    await pause(SETTLED);
    expect(await heard(stage)).toEqual([]);
    expect(await changesOf(tab)).toEqual([]);
    expect(await tab.badge()).toBe('');
    expect(await tab.run((root) => (root.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights.size)).toBe(0);
    await tab.close();
  });

  test('the same witnesses do see a policy being read', async () => {
    await listen(stage);
    const tab = await stage.open(stage.serve('/loud.html', witnessed(sample('policy.html'))));
    await settledBadge(tab);
    expect(await heard(stage)).toEqual(expect.arrayContaining(['message suspect', 'message report']));
    // Reading alone changes nothing either; the overlay is one element.
    expect(await changesOf(tab)).toEqual([]);
    const popup = await popupOf(tab);
    await popup.click('Open beside the page');
    await until('the overlay', () => tab.overlay());
    await popup.close();
    expect(await changesOf(tab)).toContain('childList HTML');
    await tab.close();
  });

  test('an article about policies may be looked at, and has no badge', async () => {
    const tab = await stage.open(stage.serve('/news.html', witnessed(sample('news.html'))));
    expect(await settledBadge(tab)).toBe('');
    expect(await changesOf(tab)).toEqual([]);
    await tab.close();
  });

  test('a page is read when the person asks for it', async () => {
    const tab = await stage.open(stage.serve('/asked.html', sample('recipe.html')));
    await pause(SETTLED);
    const popup = await popupOf(tab);
    expect(await popup.run((root) => root.querySelector('.notice-idle') !== null)).toBe(true);
    await popup.click('Read this page anyway');
    const isAnswered = () =>
      popup.run((root) => root.querySelector('.notice-idle, .notice-loading') === null && root.body.innerText);
    expect(await until('an answer', isAnswered)).toMatch(/does not look like a privacy policy|Nothing found/);
    await popup.close();
    await tab.close();
  });
});

describe.each(['chrome', 'firefox'])('dist/%s', (folder) => {
  const path = (name: string) => join(ROOT, 'dist', folder, name);
  const manifest = () => JSON.parse(readFileSync(path('manifest.json'), 'utf8'));
  const detectors = (): string[] => manifest().content_scripts.flatMap(({ js }: { js: string[] }) => js);

  test('its detector is one script of at most 2 KB gzipped', () => {
    expect(detectors()).toHaveLength(1);
    expect(gzipSync(readFileSync(path(detectors()[0]!)), { level: 9 }).length).toBeLessThanOrEqual(2048);
  });

  test('its detector observes, stores and loads nothing', () => {
    const code = readFileSync(path(detectors()[0]!), 'utf8');
    expect(code.match(/MutationObserver|setInterval|\bstorage\b|import\s*\(|\bfetch\b|XMLHttpRequest/g)).toBeNull();
  });

  test('#10 no page can fetch a file of it', () => {
    expect(manifest().web_accessible_resources ?? []).toEqual([]);
    expect(manifest().externally_connectable).toBeUndefined();
    expect(existsSync(path('reader.js'))).toBe(true);
  });
});
