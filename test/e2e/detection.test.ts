/** What a page is, as the browser serves it: policies in languages that are not read, and pages that are none. */
import { expect, test } from 'vitest';
import { PAGES, served } from '../detection/pages.ts';
import { PARAGRAPHS } from '../detection/policies.ts';
import { inBrowsers, popupOf, settledBadge, stateOf, until } from './stage.ts';

const UNREAD: readonly [language: string, name: string][] = [
  ['nl', 'Dutch'],
  ['fi', 'Finnish'],
  ['es', 'Spanish'],
  ['pl', 'Polish'],
  ['tr', 'Turkish'],
  ['ru', 'Russian'],
  ['ar', 'Arabic'],
  ['ja', 'Japanese'],
];

const OTHERS = [
  'a data processing agreement',
  'an article on a policy',
  'a shop with a banner',
  'a hub',
  'a page of an app store',
  'a form to sign in',
];

inBrowsers((stage) => {
  test.for(UNREAD)('a policy in %s is known for one, and not guessed at', async ([lang, name]) => {
    const { title, text } = PARAGRAPHS[lang]!;
    const body = `<h1>${title}</h1><p>${text}</p><p>${text}</p>`;
    const tab = await stage.open(stage.serve(`/${lang}`, served({ lang, title, body })));
    const analysis = await until('a reading', async () => (await stateOf(stage, tab))?.analysis);
    expect(analysis.detection.kind).toBe('privacy-policy');
    expect(analysis.statements).toEqual([]);
    expect((await stateOf(stage, tab))!.status).toBe('unsupported-language');
    expect(await tab.badge()).toBe('');
    const popup = await popupOf(tab);
    expect(await popup.run((root) => root.querySelector('h1')!.textContent)).toBe(
      `Clauselight cannot read ${name} yet`,
    );
    await popup.close();
    await tab.close();
  });

  test.for(OTHERS)('%s is no policy', async (name) => {
    const page = PAGES.find((each) => each.name === name)!;
    const tab = await stage.open(stage.serve(`/${name.replaceAll(' ', '-')}`, served(page)));
    expect(await settledBadge(tab)).toBe('');
    expect([undefined, 'not-a-policy']).toContain((await stateOf(stage, tab))?.status);
    await tab.close();
  });
});
