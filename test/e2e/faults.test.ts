/** Pages that are odd, huge, empty or hostile: a clear state, and the extension goes on. */
import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browser/browser.ts';
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

const POLICY_TITLE = '<!doctype html><html lang="en"><title>Privacy Policy</title><h1>Privacy Policy</h1>';

/** What the popup says of the page. */
async function notice(tab: Tab): Promise<string> {
  const popup = await popupOf(tab);
  const text = await popup.run((root) => root.querySelector('h1')?.textContent ?? '');
  await popup.close();
  return text;
}

/** That all works as before: a new tab with the sample policy gets its badge. */
async function expectAlive(stage: Stage): Promise<void> {
  const tab = await stage.open(stage.serve('/alive.html', sample('policy.html')));
  expect(await settledBadge(tab)).not.toBe('');
  await tab.close();
}

const html = (body: string) => ({ body, type: 'text/html; charset=utf-8' });

const QUIET: [name: string, page: { body: string; type: string }][] = [
  ['an empty page', html('')],
  ['a page without a body', html('<script>document.documentElement.innerHTML = ""</script>')],
  ['a frameset', html('<title>Privacy Policy</title><frameset cols="50%,50%"><frame><frame></frameset>')],
  [
    'a picture',
    { body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Privacy Policy</title></svg>', type: 'image/svg+xml' },
  ],
  ['raw XML', { body: '<policy><title>Privacy Policy</title></policy>', type: 'application/xml' }],
  ['plain text', { body: 'Shoes are red. Boats are blue.', type: 'text/plain; charset=utf-8' }],
  ['JSON', { body: '{"title": "Privacy Policy"}', type: 'application/json' }],
  ['a title and nothing else', html(POLICY_TITLE)],
  ['50,000 nested elements', html(POLICY_TITLE + '<div>'.repeat(50_000))],
];

/** About 10 MB of paragraphs that say nothing of privacy. */
const LONG = `<p>${'The ferry leaves at noon and the gulls go with it. '.repeat(40)}</p>\n`.repeat(5000);

/** The same length of a policy's own words. */
const LONG_POLICY =
  `<p>${'We use your e-mail address to send you the timetable. You can ask us to delete what we hold about you. '.repeat(20)}</p>\n`.repeat(
    5000,
  );

inBrowsers((stage) => {
  test.for(QUIET)('#15 %s has no badge and no overlay', async ([name, page]) => {
    const tab = await stage.open(stage.serve(`/${encodeURIComponent(name)}`, page));
    await pause(SETTLED);
    expect(await tab.badge()).toBe('');
    expect(await tab.overlay().catch(() => undefined)).toBeUndefined();
    await tab.close();
    await expectAlive(stage);
  });

  test('a policy as plain text is read', async () => {
    const text = `Privacy Policy\n\nLast updated: 3 May 2026\n\nWe collect your name and your email address when you register. We do not sell your personal data. You have the right to access your personal data. We keep your personal data for two years. We share your personal data with service providers.\n`;
    const tab = await stage.open(stage.serve('/privacy-policy.txt', { body: text, type: 'text/plain; charset=utf-8' }));
    expect(await settledBadge(tab)).not.toBe('');
    await tab.close();
  });

  test('#24 a policy in a language that is not known is not guessed at', async () => {
    const body = `<!doctype html><html lang="cy"><title>Privacy Policy – Polisi Preifatrwydd</title><h1>Polisi Preifatrwydd</h1>${'<p>Rydym yn casglu eich enw a’ch cyfeiriad e-bost pan fyddwch yn cofrestru. Nid ydym yn gwerthu eich data personol i neb. Mae gennych yr hawl i weld y wybodaeth sydd gennym amdanoch.</p>'.repeat(8)}`;
    const tab = await stage.open(stage.serve('/preifatrwydd.html', html(body)));
    await pause(SETTLED);
    expect(await tab.badge()).toBe('');
    expect((await stateOf(stage, tab))?.analysis?.statements ?? []).toEqual([]);
    await tab.close();
  });

  test('#16 a long page that is no policy stays quick and quiet', async () => {
    const tab = await stage.open(stage.serve('/long.html', html(`<!doctype html><title>Ferries</title>${LONG}`)));
    expect(await settledBadge(tab)).toBe('');
    await tab.close();
  });

  test('#17 of a policy of 10 MB the beginning is read, and it says so', async () => {
    const policy = sample('policy.html').replace('</main>', () => `${LONG_POLICY}</main>`);
    const tab = await stage.open(stage.serve('/long-policy.html', html(policy)));
    expect(await until('a badge', () => tab.badge(), 20_000)).not.toBe('');
    const state = await stateOf(stage, tab);
    expect(state?.truncated).toBe(true);
    expect(state?.analysis?.reading.unread.length).toBeGreaterThan(0);
    await tab.close();
  });

  test('#4 #9 a hostile page neither hides the overlay nor changes what is read', async () => {
    const tab = await stage.open(stage.serve('/hostile.html', sample('hostile.html')));
    expect(await settledBadge(tab)).not.toBe('');
    const said = (await stateOf(stage, tab))!.analysis!.statements.map(
      ({ practice, value, polarity }) => `${practice}/${value} ${polarity}`,
    );
    expect(said).toEqual(expect.arrayContaining(['collection/email-address affirmed', 'sale/personal-data denied']));
    const overlay = await openOverlay(tab);
    const seen = await overlay.run((root) => {
      const heading = root.querySelector('h1')!;
      const { fontSize, opacity, visibility } = heading.ownerDocument.defaultView!.getComputedStyle(heading);
      const { width } = heading.getBoundingClientRect();
      return { width, fontSize: Number.parseFloat(fontSize), opacity, visibility };
    });
    expect(seen).toMatchObject({ opacity: '1', visibility: 'visible' });
    expect(seen.width).toBeGreaterThan(100);
    expect(seen.fontSize).toBeGreaterThan(11);
    // The page cannot get at what is in it.
    expect(await tab.run((root) => root.documentElement.lastElementChild!.shadowRoot)).toBeNull();
    expect(await tab.run((root) => root.title)).not.toBe('broken');
    await tab.close();
  });

  test('#39 a page of the browser itself says why it cannot be read', async () => {
    const { name, openTab } = stage.browser;
    const tab = await openTab(name === 'chromium' ? 'chrome://version/' : 'about:license');
    expect(await notice(tab)).toBe('Cannot read this page');
    await tab.close();
  });
});
