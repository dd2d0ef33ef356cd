/** A page that is rendered before anybody visits it. Chromium alone does so. */
import { describe, expect, test } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import { extensionFolder } from '../../tools/browser/launch.ts';
import { openSite } from '../../tools/browser/site.ts';
import { launchUnwatched } from '../../tools/browser/unwatched.ts';
import { pause, ROOT, SETTLED, sample, until } from './stage.ts';

declare const chrome: typeof globalThis.chrome;

/** Its scripts run before the visit, which it tells the site. */
const POLICY = sample('policy.html').replace(
  '</head>',
  '<script>if (document.prerendering) fetch("/early"); document.onprerenderingchange = () => fetch("/visited")</script></head>',
);
const START = `<!doctype html><title>Shoes</title><h1>Shoes</h1><a href="/policy">Privacy</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/policy"], "eagerness": "immediate" }] }</script>`;

const PAGES: Readonly<Record<string, string>> = { '/': START, '/policy': POLICY };

describe.runIf(findBrowser('chromium') || process.env.CI)('a page that Chromium renders before the visit', () => {
  test('is left alone until it is visited, and read then', async () => {
    const site = await openSite(({ pathname }) => {
      const body = PAGES[pathname];
      return body === undefined ? undefined : { body, type: 'text/html; charset=utf-8' };
    });
    const browser = await launchUnwatched(extensionFolder(ROOT, 'chromium'), site.port);
    const isAsked = (path: string) => site.requests.some(({ url }) => url === `${site.origin}${path}`);
    const heard = () => browser.inWorker(() => (globalThis as unknown as { heard: string[] }).heard, undefined);
    try {
      const tabId = (await browser.inWorker(async (url) => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        chrome.runtime.onMessage.addListener((message) => void heard.push(message.kind));
        return (await chrome.tabs.create({ url })).id;
      }, `${site.origin}/`))!;
      await until('the page to be rendered', () => isAsked('/early'));
      await pause(SETTLED);
      expect(await heard()).toEqual([]);
      await browser.inWorker(
        (tabId) =>
          chrome.scripting
            .executeScript({ target: { tabId }, func: () => document.querySelector('a')!.click() })
            .then(() => {}),
        tabId,
      );
      await until('the visit', () => isAsked('/visited'));
      const badge = () => browser.inWorker((tabId) => chrome.action.getBadgeText({ tabId }), tabId);
      await until('the badge', badge);
      expect(await heard()).toEqual(['suspect', 'report']);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
