/** The sheet: the summary in a tab of its own, opened from wherever a summary stands. */
import { expect, test } from 'vitest';
import type { Surface } from '../../tools/browser/browser.ts';
import { inBrowsers, openOverlay, popupOf, type Stage, sample, settledBadge, stateOf, until } from './stage.ts';

const SHEET = 'src/extension/sheet/index.html';

const openedSheet = ({ browser }: Stage) => until('the sheet', () => browser.openedPage(SHEET));

const letterOn = (sheet: Surface): Promise<string> =>
  until('the letter', () => sheet.run((root) => root.querySelector('textarea')?.value || undefined));

inBrowsers((stage) => {
  test('holds a letter to whom the policy names, saves the summary and lays it open for print, from popup and overlay alike', async () => {
    const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
    await settledBadge(tab);
    const popup = await popupOf(tab);
    await popup.click('Write a letter');
    const sheet = await openedSheet(stage);
    const letter = await letterOn(sheet);
    expect(letter).toContain('To: Tidelark Ltd\ndpo@tidelark.example');
    expect(letter).toContain(stage.serve('/sample.html', sample('policy.html')));
    const mail = await sheet.run((root) => root.querySelector('.letter a')?.getAttribute('href'));
    expect(mail).toMatch(/^mailto:dpo@tidelark\.example\?subject=Request%20for/);
    await sheet.run((root) => {
      const view = root.defaultView as unknown as typeof globalThis & { saved: [string, Blob][] };
      view.saved = [];
      view.HTMLAnchorElement.prototype.click = function () {
        view.saved.push([this.download, blobs.get(this.href)!]);
      };
      const blobs = new Map<string, Blob>();
      const make = view.URL.createObjectURL;
      view.URL.createObjectURL = (blob) => {
        const url = make.call(view.URL, blob);
        blobs.set(url, blob as Blob);
        return url;
      };
    });
    for (const name of ['HTML', 'Markdown', 'JSON', 'CSV', 'JSON-LD']) await sheet.click(`Save as ${name}`);
    const saved = await sheet.run((root) =>
      Promise.all(
        (root.defaultView as unknown as { saved: [string, Blob][] }).saved.map(
          async ([name, blob]) => [name, blob.type, await blob.text()] as const,
        ),
      ),
    );
    expect(saved.map(([name, type]) => [name, type.split(';')[0]])).toEqual([
      ['localhost-2026-03-14.html', 'text/html'],
      ['localhost-2026-03-14.md', 'text/markdown'],
      ['localhost-2026-03-14.json', 'application/json'],
      ['localhost-2026-03-14.csv', 'text/csv'],
      ['localhost-2026-03-14.jsonld', 'application/ld+json'],
    ]);
    expect(JSON.parse(saved[2]![2])).toEqual((await stateOf(stage, tab))!.analysis);
    const folded = () => sheet.run((root) => root.querySelectorAll('details:not([open])').length);
    expect(await folded()).toBeGreaterThan(0);
    await sheet.run((root) => {
      const view = root.defaultView as unknown as typeof globalThis;
      view.dispatchEvent(new view.Event('beforeprint'));
    });
    expect(await folded()).toBe(0);
    await sheet.close();
    await popup.close();

    const overlay = await openOverlay(tab);
    await overlay.click('Write a letter');
    const again = await openedSheet(stage);
    expect(await letterOn(again)).toBe(letter);
    await again.close();
    await tab.close();
  });

  test('a link to a sentence leads there in its page', async () => {
    const url = stage.serve('/sample.html', sample('policy.html'));
    const tab = await stage.open(url);
    await settledBadge(tab);
    const { statements } = (await stateOf(stage, tab))!.analysis!;
    const { id } = statements.find(({ practice, value }) => practice === 'transfer' && value === 'abroad')!;
    const link = await stage.browser.extension.run(
      (_, [tabId, statement]) =>
        chrome.tabs.sendMessage(tabId as number, { kind: 'link', statement, evidence: 0 }, { frameId: 0 }),
      [tab.id, id],
    );
    expect(link).toMatch(new RegExp(`^${url}#:~:text=\\S+$`));
    await tab.close();
    const linked = await stage.browser.openTab(link);
    await until('the sentence', () =>
      linked.run((root) => {
        const sentence = [...root.querySelectorAll('p')].find(({ textContent }) =>
          /in the United States/.test(textContent),
        );
        const { top, bottom } = sentence!.getBoundingClientRect();
        return top > 0 && bottom < root.defaultView!.innerHeight;
      }),
    );
    await linked.close();
  });

  test('shows what was read on the desk', async () => {
    const desk = await stage.browser.openExtensionPage('src/extension/desk/index.html');
    await until('the desk', () => desk.run((root) => root.querySelector('textarea') !== null));
    await desk.run((root) => {
      root.querySelector('textarea')!.value =
        'Privacy policy\n\nWe collect your name. If you have questions about privacy, write to us at keeper@quill.example.';
    });
    await desk.click('Summarize');
    await until('the summary', () => desk.run((root) => root.querySelector('.section-ways') !== null));
    await desk.click('Write a letter');
    const sheet = await openedSheet(stage);
    expect(await letterOn(sheet)).toContain('[name of the company]\nkeeper@quill.example');
    await sheet.close();
    await desk.close();
  });
});
