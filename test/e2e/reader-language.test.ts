/** The interface speaks the language that is chosen, in popup and overlay, whatever language the page is in. */
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../src/summary/catalogs.ts';
import type { Surface } from '../../tools/browser/browser.ts';
import { inBrowsers, popupOf, type Stage, sample, settledBadge, until } from './stage.ts';

const choose = ({ browser }: Stage, language: string | null) =>
  browser.extension.run(
    (_, chosen) => chrome.storage.local.set({ settings: { overlayByItself: false, language: chosen } }),
    language,
  );

const spoken = (surface: Surface) =>
  surface.run((root) => ({
    language: root.querySelector('.clauselight')?.getAttribute('lang'),
    title: root.querySelector('h1')?.textContent,
    sections: [...root.querySelectorAll('h2, h3')].map((heading) => heading.textContent),
    quotes: root.querySelectorAll('blockquote[lang="en"]').length,
  }));

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
