/** The interface speaks the language that is chosen, in popup and overlay, whatever language the page is in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/summary/catalogs.ts';
import type { Surface, Tab } from '../../tools/browser/browser.ts';
import { inBrowsers, openFolds, popupOf, ROOT, type Stage, sample, settledBadge, until } from './stage.ts';

const choose = ({ browser }: Stage, language: string | null) =>
  browser.extension.run(
    (_, chosen) => chrome.storage.local.set({ settings: { overlayByItself: false, language: chosen } }),
    language,
  );

async function spoken(surface: Surface, policy = 'en') {
  await openFolds(surface);
  return surface.run(
    (root, of) => ({
      language: root.querySelector('.clauselight')?.getAttribute('lang'),
      title: root.querySelector('h1')?.textContent,
      sections: [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent),
      quotes: root.querySelectorAll(`blockquote[lang="${of}"]`).length,
    }),
    policy,
  );
}

/** A policy of `test/policies/` as a page: its headings, and a paragraph a line. */
function pageOf(language: string, file: string): string {
  const lines = readFileSync(join(ROOT, 'test/policies', language, file), 'utf8').split('\n');
  const blocks = lines.map((line) => line.replace(/[*`|]/g, '').replace(/&/g, '&amp;').trim());
  const body = blocks.filter(Boolean).map((line) => {
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
    return marks ? `<h${marks.length}>${title}</h${marks.length}>` : `<p>${line.replace(/^- /, '')}</p>`;
  });
  return `<!doctype html><html lang="${language}"><title>${blocks[0]?.replace('# ', '')}</title><main>${body.join('\n')}</main>`;
}

const highlighted = (tab: Tab): Promise<string[]> =>
  tab.run((root) => {
    const view = root.defaultView as unknown as { CSS: typeof CSS };
    return [...((view.CSS.highlights.get('clauselight') ?? []) as Iterable<Range>)].map(String);
  });

const squeeze = (text: string): string => text.replace(/\s+/g, '');

async function firstQuote(surface: Surface): Promise<string> {
  await openFolds(surface);
  return surface.run((root) => {
    const nodes = [...(root.querySelector('blockquote')?.childNodes ?? [])];
    return nodes.map((node) => ((node as Element).classList?.contains('lead-in') ? '' : node.textContent)).join('');
  });
}

describe('the language of the interface', () => {
  inBrowsers((stage) => {
    test('a policy is summarised in each that is chosen, with its own sentences as proof', async () => {
      const tab = await stage.open(stage.serve('/sample.html', sample('policy.html')));
      await settledBadge(tab);
      for (const language of ['sv', 'de', 'fr', 'en']) {
        const { say } = messagesFor([language]);
        await choose(stage, language);
        const popup = await popupOf(tab);
        const inPopup = await spoken(popup);
        expect(inPopup).toMatchObject({ language, title: say('kind_privacy_policy') });
        expect(inPopup.sections).toContain(say('section_retention'));
        expect(inPopup.quotes).toBeGreaterThan(10);
        await popup.click(say('open_overlay'));
        const overlay = await until('the overlay', () => tab.overlay());
        await until('the summary in it', () => overlay.run((root) => root.querySelector('h1') !== null));
        expect(await spoken(overlay)).toEqual(inPopup);
        await popup.close();
        await overlay.click(say('close'));
        await until('the overlay to close', async () => (await tab.overlay()) === undefined);
      }
      await choose(stage, null);
      await tab.close();
    });

    test.for([
      ['sv', 'webbutik.md'],
      ['de', 'shop.md'],
      ['fr', 'boutique.md'],
    ] as const)('a policy in %s is read in its own language and told in two', async ([policy, file]) => {
      const page = { body: pageOf(policy, file), type: 'text/html; charset=utf-8' };
      const tab = await stage.open(stage.serve(`/${policy}.html`, page));
      expect(await settledBadge(tab)).not.toBe('');
      for (const language of [policy, 'en']) {
        const { say } = messagesFor([language]);
        await choose(stage, language);
        const popup = await popupOf(tab);
        const inPopup = await spoken(popup, policy);
        expect(inPopup).toMatchObject({ language, title: say('kind_privacy_policy') });
        expect(inPopup.sections).toContain(say('section_retention'));
        expect(inPopup.quotes).toBeGreaterThan(10);
        const quote = await firstQuote(popup);
        // What the round before has marked shall not be taken for new.
        await tab.run((root) => (root.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights.clear());
        await popup.click(say('show_on_page'));
        const shown = await until('the highlight', async () => (await highlighted(tab))[0]);
        expect(squeeze(shown)).toBe(squeeze(quote));
        await popup.close();
      }
      await choose(stage, null);
      await tab.close();
    });

    test('the settings change their own language when another is chosen, and go back to the browser’s', async () => {
      const { browser } = stage;
      const settings = await browser.openExtensionPage(browser.manifest.options_ui.page);
      const title = (language: string) => messagesFor([language]).say('settings_title');
      const pick = (language: string) =>
        settings.run((root, chosen) => {
          const select = root.querySelector<HTMLSelectElement>('#language')!;
          select.value = chosen;
          select.dispatchEvent(new root.defaultView!.Event('change', { bubbles: true }));
        }, language);
      const isTitled = (text: string) =>
        until(`"${text}"`, () =>
          settings.run(
            (root, wanted) => root.querySelector('h1')?.textContent === wanted && root.title === wanted,
            text,
          ),
        );
      await isTitled(title('en'));
      for (const language of ['fr', 'de', 'sv']) {
        await pick(language);
        await isTitled(title(language));
      }
      await pick('');
      await isTitled(title('en'));
      await settings.close();
    });
  });
});
