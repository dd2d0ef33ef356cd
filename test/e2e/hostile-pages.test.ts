/** Pages that fight the overlay: it stands as it stood, or it goes and the popup remains; and the page never sees into it. */
import { expect, test } from 'vitest';
import type { Surface, Tab } from '../../tools/browser/browser.ts';
import {
  inBrowsers,
  openOverlay,
  pause,
  popupOf,
  SETTLED,
  type Stage,
  sample,
  settledBadge,
  stateOf,
  until,
} from './stage.ts';

const POLICY = sample('policy.html');
const withScript = (script: string): string => POLICY.replace('</main>', () => `<script>${script}</script></main>`);

async function open(stage: Stage, path: string, page = POLICY): Promise<{ tab: Tab; overlay: Surface }> {
  const tab = await stage.open(stage.serve(path, page));
  expect(await settledBadge(tab)).not.toBe('');
  return { tab, overlay: await openOverlay(tab) };
}

/** What a person sees of the title, and where. */
const look = (overlay: Surface) =>
  overlay.run((root) => {
    const title = root.querySelector('h1')!;
    const { left, top, width } = title.getBoundingClientRect();
    const { fontSize, opacity, visibility, display } = title.ownerDocument.defaultView!.getComputedStyle(title);
    return (
      [left, top, width].map(Math.round).concat(Number.parseFloat(fontSize)).join() + opacity + visibility + display
    );
  });

/** The popup shows the summary whatever became of the overlay. */
async function expectPopup(tab: Tab): Promise<void> {
  const popup = await popupOf(tab);
  expect(await popup.run((root) => root.querySelector('h1')!.textContent)).toBe('Privacy policy');
  await popup.close();
}

/** How often the flooding page wrote, and how often that was undone. */
const counts = (root: Document) => {
  const { writes, undone } = root.defaultView as unknown as { writes: number; undone: number };
  return { writes, undone };
};

/** Ways in which a style of the page's root hides all that is in the page. */
const VEILS = [
  'opacity: 0',
  'filter: opacity(0)',
  'transform: translateX(-300vw)',
  'clip-path: inset(50%)',
  'visibility: hidden',
];

inBrowsers((stage) => {
  test('#4 styles that take everything away leave the overlay as it is', async () => {
    const plain = await open(stage, '/plain.html');
    const expected = await look(plain.overlay);
    await plain.tab.close();
    const style = '<style>* { all: unset !important; opacity: 0 !important; position: static !important }</style>';
    const { tab, overlay } = await open(stage, '/unset.html', POLICY.replace('</head>', `${style}</head>`));
    expect(await look(overlay)).toBe(expected);
    await tab.close();
  });

  test('#5 styles that hide the page leave the overlay, or it goes and the popup remains', async () => {
    const { tab, overlay } = await open(stage, '/veiled.html');
    const expected = await look(overlay);
    for (const veil of VEILS) {
      await tab.run((root, style) => root.documentElement.setAttribute('style', style), veil);
      await tab.run((root, style) => root.body.setAttribute('style', style), veil);
      // It looks after itself every two seconds.
      await pause(2200);
      const left = await tab.overlay();
      if (left) expect(`${veil}: ${await look(left)}`).toBe(`${veil}: ${expected}`);
      else await expectPopup(tab);
      await tab.run(
        (root) => [root.documentElement, root.body].map((element) => element.removeAttribute('style')).length,
      );
      if (!left) await openOverlay(tab);
    }
    await tab.close();
  }, 90_000);

  test('#6 a page that keeps taking the overlay away gets rid of it after a few repairs, and all is quiet', async () => {
    const thief = withScript(`window.taken = 0; new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) { window.taken++; node.remove(); }
    }).observe(document.documentElement, { childList: true });`);
    const tab = await stage.open(stage.serve('/thief.html', thief));
    await settledBadge(tab);
    const popup = await popupOf(tab);
    await popup.click('Open beside the page');
    await pause(SETTLED);
    await popup.close();
    const taken = () => tab.run((root) => (root.defaultView as unknown as { taken: number }).taken);
    const times = await taken();
    expect(times).toBeGreaterThan(1);
    expect(times).toBeLessThan(12);
    await pause(2500);
    expect(await taken()).toBe(times);
    expect(await tab.overlay()).toBeUndefined();
    await expectPopup(tab);
    await tab.close();
  });

  test('#7 a page that floods the overlay’s element with attributes ends it, and no loop begins', async () => {
    const flood = withScript(`window.writes = 0; window.undone = 0;
      const write = (node) => { if (node.isConnected) { window.writes++; node.setAttribute('style', 'opacity:0;' + Math.random()); node.setAttribute('data-' + window.writes, ''); setTimeout(write, 0, node); } };
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.popover) {
        new MutationObserver((changes) => { window.undone += changes.filter(({ attributeName }) => !node.hasAttribute(attributeName)).length; }).observe(node, { attributes: true });
        write(node);
      } }).observe(document.documentElement, { childList: true });`);
    const tab = await stage.open(stage.serve('/flood.html', flood));
    await settledBadge(tab);
    const popup = await popupOf(tab);
    await popup.click('Open beside the page');
    await until('the flood', async () => (await tab.run(counts)).writes > 0);
    await popup.close();
    await until('the end of it', async () => (await tab.overlay()) === undefined);
    const { writes, undone } = await tab.run(counts);
    expect(undone).toBeLessThanOrEqual(4 * 9);
    await pause(300);
    expect((await tab.run(counts)).writes).toBe(writes);
    await expectPopup(tab);
    await tab.close();
  });

  test('#8 clicks that no person made do nothing, under a dialog of the page or not', async () => {
    const { tab, overlay } = await open(stage, '/dialog.html');
    const controls = await overlay.run((root) => root.querySelectorAll('button, summary').length);
    const before = await overlay.run((root) => root.querySelector('.clauselight')!.outerHTML);
    await tab.run((root) => {
      const dialog = root.createElement('dialog');
      dialog.textContent = 'Click here';
      root.body.append(dialog);
      dialog.showModal();
      const host = root.documentElement.lastElementChild as HTMLElement;
      host.click();
      for (const type of ['click', 'pointerdown', 'keydown', 'input'])
        host.dispatchEvent(
          new (root.defaultView as unknown as typeof globalThis).Event(type, { bubbles: true, composed: true }),
        );
      return true;
    });
    // Even from within the root, where no page can get.
    await overlay.run((root) => {
      for (const control of root.querySelectorAll<HTMLElement>('button, summary')) control.click();
    });
    await pause(300);
    expect(controls).toBeGreaterThan(3);
    expect(await tab.overlay()).toBeDefined();
    expect(await overlay.run((root) => root.querySelector('.clauselight')!.outerHTML)).toBe(before);
    await tab.close();
  });

  test('#9 a page sees an empty element of a random name and nothing of what is in it', async () => {
    const { tab, overlay } = await open(stage, '/curious.html');
    const sentence = await overlay.run((root) => root.querySelector('.sentence')!.textContent!);
    const seen = await tab.run((root) => {
      const host = root.documentElement.lastElementChild!;
      return {
        root: host.shadowRoot,
        html: host.outerHTML,
        all: root.documentElement.outerHTML,
        text: (root.defaultView as unknown as { getSelection(): object }).getSelection()!.toString(),
      };
    });
    expect(seen.root).toBeNull();
    expect(seen.html).toMatch(/^<([a-z]+-[a-z]+) popover="manual"><\/\1>$/);
    expect(seen.all).not.toContain(sentence);
    expect(seen.all).not.toMatch(/(chrome|moz)-extension:|clauselight/i);
    expect(seen.text).toBe('');
    await tab.close();
  });

  test('#11 under the strictest policy of a page the overlay is styled, and nothing is reported', async () => {
    // The icon that Firefox asks for is the page's matter.
    const policy =
      "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'; sandbox; report-uri /report";
    const body = POLICY.replace(/<style>[\s\S]*?<\/style>/g, '');
    const headers = { 'content-security-policy': policy };
    const tab = await stage.open(stage.serve('/strict.html', { body, type: 'text/html; charset=utf-8', headers }));
    expect(await settledBadge(tab)).not.toBe('');
    const overlay = await openOverlay(tab);
    const { size, position } = await overlay.run((root) => {
      const title = root.querySelector('h1')!;
      const view = title.ownerDocument.defaultView!;
      const { host } = root as unknown as ShadowRoot;
      return {
        size: Number.parseFloat(view.getComputedStyle(title).fontSize),
        position: view.getComputedStyle(host).position,
      };
    });
    expect(position).toBe('fixed');
    expect(size).toBeGreaterThan(11);
    await pause(300);
    expect(stage.requests.filter(({ url }) => url.endsWith('/report'))).toEqual([]);
    expect((await stateOf(stage, tab))?.status).toBe('ready');
    await tab.close();
  });
});
