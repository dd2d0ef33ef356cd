/** Documents that no tab shows: fetched with a click from any page, pasted, or opened as a file. */
import { expect, test } from 'vitest';
import type { Surface, Tab } from '../../tools/browser/browser.ts';
import type { Resource } from '../../tools/browser/site.ts';
import { lockedPdf, pdfOf } from './pdf.ts';
import { inBrowsers, pause, popupOf, SETTLED, type Stage, sample, stateOf, until } from './stage.ts';

const DESK = 'src/extension/desk/index.html';

const POLICY = `<!doctype html><html lang="en"><title>Privacy policy – Quillbay</title>
<link rel="preload" href="/never.css" as="style"><img src="/never.png">
<h1>Privacy policy</h1>
<p>Last updated: 4 May 2026</p>
<p>We collect your name and your email address when you sign up.</p>
<p>We do not sell your personal data.</p>
<p>We share your personal data with service providers. They are named in the <a href="/partners">list of our partners</a>.</p>
<p>We keep your personal data for two years.</p>
<p>You have the right to access your personal data.</p>
<p>More about cookies is in our <a href="/cookies">cookie policy</a>.</p>
<script>fetch('/never.js')</script></html>`;

const SIGN_UP = `<!doctype html><html lang="en"><title>Join Quillbay</title><h1>Join us</h1>
<form><label>Email <input type="email"></label><button>Sign up</button>
<small>By signing up you agree to our <a href="/quill-privacy">Privacy policy</a>.</small></form>
<footer><a href="/quill-terms">Terms of service</a> <a href="/about">About us</a></footer></html>`;

const html = (body: string): Resource => ({ body, type: 'text/html; charset=utf-8' });

/** The desk that a click opened, as a page of the extension's own. */
async function openedDesk({ browser }: Stage): Promise<Surface & { close(): Promise<void> }> {
  return until('the desk', () => browser.openedPage(DESK));
}

/** The heading at which the desk ends, and all of its text. */
const outcome = (desk: Surface): Promise<{ title: string; text: string }> =>
  until('the desk to have done', () =>
    desk.run((root) => {
      const title = root.querySelector('h1')?.textContent ?? '';
      return title === '' || title === 'Reading' ? undefined : { title, text: root.body.innerText };
    }),
  );

async function summarizeFromPopup(tab: Tab, name: string): Promise<void> {
  const popup = await popupOf(tab);
  await popup.click(`Summarize: ${name}`);
  await popup.close();
}

async function pasted(stage: Stage, text: string): Promise<Tab> {
  const desk = await stage.browser.openExtensionPage(DESK);
  await until('the desk to be ready', () => desk.run((root) => root.querySelector('textarea') !== null));
  await desk.run((root, value) => {
    root.querySelector('textarea')!.value = value;
  }, text);
  await desk.click('Summarize');
  return desk;
}

interface Given {
  name: string;
  type?: string;
  /** Base64. */
  content?: string;
  size?: number;
}

/** Gives a file to the desk's field as a chooser would, or drops it. */
async function opened(stage: Stage, file: Given, how: 'field' | 'drop' = 'field'): Promise<Tab> {
  const desk = await stage.browser.openExtensionPage(DESK);
  await until('the desk to be ready', () => desk.run((root) => root.querySelector('input[type=file]') !== null));
  await desk.run(
    (root, { file: { name, type = '', content = '', size }, how }) => {
      const view = root.defaultView as unknown as typeof globalThis;
      const bytes = size
        ? new view.Uint8Array(size).fill(65)
        : view.Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
      const transfer = new view.DataTransfer();
      transfer.items.add(new view.File([bytes], name, { type }));
      if (how === 'drop') {
        const event = new view.DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
        root.querySelector('.intake')!.dispatchEvent(event);
        return;
      }
      const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
      field.files = transfer.files;
      field.dispatchEvent(new view.Event('change', { bubbles: true }));
    },
    { file, how },
  );
  return desk;
}

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');

const sentences = (desk: Surface): Promise<string[]> =>
  desk.run((root) => [...root.querySelectorAll('.line .sentence')].map((line) => line.textContent ?? ''));

inBrowsers((stage) => {
  test('from a sign-up form: the policy is listed, fetched with one click, read, and nothing else is asked for', async () => {
    const policy = stage.serve('/quill-privacy', html(POLICY));
    const tab = await stage.open(
      stage.serve('/join', { ...html(SIGN_UP), headers: { 'set-cookie': 'who=me; path=/' } }),
    );
    await pause(SETTLED);
    expect(await tab.badge()).toBe('');
    expect(await tab.overlay()).toBeUndefined();
    const popup = await popupOf(tab);
    const listed = await popup.run((root) =>
      [...root.querySelectorAll('.document-name')].map((name) => name.firstChild?.textContent?.trim()),
    );
    expect(listed).toEqual(['Privacy policy', 'Terms of service']);
    const before = stage.requests.length;
    await pause(300);
    expect(stage.requests.length).toBe(before);
    stage.expectFetch(policy);
    await popup.click('Summarize: Privacy policy');
    const desk = await openedDesk(stage);
    expect((await outcome(desk)).title).toBe('Privacy policy');
    expect(await sentences(desk)).toContain('Says it does not sell your data.');
    await pause(300);
    expect(stage.requests.slice(before)).toEqual([{ method: 'GET', url: policy, telling: [] }]);
    await popup.close();
    // A page that is loaded again asks for nothing again.
    await desk.run((root) => root.defaultView!.location.reload());
    await until('the desk to be empty', () => desk.run((root) => root.querySelector('textarea') !== null));
    expect(stage.requests.filter(({ url }) => url === policy)).toHaveLength(1);
    await desk.close();
    const again = await popupOf(tab);
    expect((await stateOf(stage, tab))?.links?.map(({ read }) => read)).toEqual([true, undefined]);
    await again.close();
    await tab.close();
  });

  const unreadable: [name: string, title: string, page: Resource | undefined][] = [
    ['a picture', 'This is no text', { body: '\x89PNG\r\n', type: 'image/png' }],
    ['12 MB', 'This is too large', { body: 'We collect your name. '.repeat(600_000), type: 'text/html' }],
    ['nothing', 'There is no such document', undefined],
    ['an error', 'does not give it out', { ...html('no'), status: 503 }],
    ['an empty page', 'There is no text in it', html('<!doctype html><div id="app"></div>')],
    [
      'a redirect to another site',
      'It leads to another site',
      { ...html(''), status: 302, headers: { location: 'http://elsewhere.example/privacy' } },
    ],
  ];
  test.for(unreadable)('%s in the place of the document: "%s"', async ([name, title, page]) => {
    const path = `/privacy-policy/${encodeURIComponent(name)}`;
    const url = page ? stage.serve(path, page) : `${new URL(stage.serve('/x', '')).origin}${path}`;
    const tab = await stage.open(stage.serve('/shop', html(`<title>Shop</title><a href="${url}">Privacy</a>`)));
    stage.expectFetch(url);
    await summarizeFromPopup(tab, 'Privacy');
    const desk = await openedDesk(stage);
    expect((await outcome(desk)).title).toContain(title);
    // Where it leads was not asked.
    expect(stage.requests.filter((request) => request.url.includes('elsewhere'))).toEqual([]);
    await desk.close();
    await tab.close();
  });

  test('a redirect on the same site is followed', async () => {
    const end = stage.serve('/legal/privacy', html(POLICY));
    const url = stage.serve('/privacy-old', { ...html(''), status: 301, headers: { location: '/legal/privacy' } });
    const tab = await stage.open(stage.serve('/shop', html(`<title>Shop</title><a href="${url}">Privacy</a>`)));
    stage.expectFetch(url);
    stage.expectFetch(end);
    await summarizeFromPopup(tab, 'Privacy');
    const desk = await openedDesk(stage);
    expect(await outcome(desk)).toMatchObject({
      title: 'Privacy policy',
      text: expect.stringContaining('/legal/privacy'),
    });
    await desk.close();
    await tab.close();
  });

  test('documents that a policy relies on stand as a checklist; one that is summarized is marked as read', async () => {
    const cookies = stage.serve('/cookies', html(POLICY.replaceAll('Privacy policy', 'Cookie policy')));
    const tab = await stage.open(stage.serve('/quill-privacy', html(POLICY.replaceAll(/<(link|img|script).*/g, ''))));
    const overview = await popupOf(tab);
    await until('the summary', () => overview.run((root) => root.querySelector('.documents') !== null));
    expect(await overview.run((root) => root.querySelector('.documents')!.textContent)).toMatch(
      /list of our partners.*not read.*cookie policy.*not read/,
    );
    stage.expectFetch(cookies);
    await overview.click('Summarize: cookie policy');
    const desk = await openedDesk(stage);
    expect((await outcome(desk)).title).toBe('Cookie policy');
    await desk.close();
    await overview.close();
    const links = (await stateOf(stage, tab))?.links;
    expect(links?.map(({ kind, read }) => [kind, read ?? false])).toEqual([
      ['partners', false],
      ['cookie-policy', true],
    ]);
    await tab.close();
  });

  test('a pasted text is read, and a line leads to its sentence beside it', async () => {
    const text = `Privacy policy\n\n${'The harbour is quiet in winter.\n\n'.repeat(80)}We do not sell your personal data.\n`;
    const desk = await pasted(stage, text);
    await outcome(desk);
    expect(await sentences(desk)).toContain('Says it does not sell your data.');
    await desk.run((root) => {
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await desk.click('Show on page');
    const shown = await until('the sentence to be marked', () =>
      desk.run((root) => {
        const view = root.defaultView as unknown as { CSS: typeof CSS; innerHeight: number };
        const [range] = [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
        if (!range) return undefined;
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), inView: top >= 0 && bottom <= view.innerHeight };
      }),
    );
    expect(shown).toEqual({ text: 'We do not sell your personal data.', inView: true });
    // Too little of it is about data to trust the summary of it.
    expect(await desk.run((root) => root.querySelector('.remark-thin') !== null)).toBe(true);
    await desk.close();
  });

  const readable: [string, Given, 'field' | 'drop'][] = [
    [
      'text',
      { name: 'policy.txt', content: base64('Privacy policy\n\nWe do not sell your personal data.\n') },
      'field',
    ],
    [
      'Markdown',
      { name: 'policy.md', content: base64('# Privacy policy\n\n- We do **not** sell your personal data.\n') },
      'drop',
    ],
    ['HTML', { name: 'policy.html', content: base64(sample('policy.html')) }, 'field'],
    [
      'PDF',
      { name: 'policy.pdf', content: base64(pdfOf(['Privacy policy', '', 'We do not sell your', 'personal data.'])) },
      'drop',
    ],
  ];
  test.for(readable)('the file %s is read', async ([, file, how]) => {
    const desk = await opened(stage, file, how);
    await outcome(desk);
    expect(await sentences(desk)).toContain('Says it does not sell your data.');
    await desk.close();
  });

  const broken: [string, Given][] = [
    [
      'This is no text',
      { name: 'policy.txt', content: base64(Buffer.from([...Array(3000).keys()].map((i) => i % 256))) },
    ],
    ['There is no text in it', { name: 'policy.txt' }],
    ['This is too large', { name: 'policy.txt', size: 10 * 2 ** 20 + 1 }],
    ['This file has a password', { name: 'policy.pdf', content: base64(lockedPdf()) }],
    ['This PDF holds pictures only', { name: 'policy.pdf', content: base64(pdfOf([])) }],
    ['This PDF is damaged', { name: 'policy.pdf', content: base64('%PDF-1.7\nnothing of the kind') }],
  ];
  test.for(broken)('a file that cannot be read: "%s"', async ([title, file]) => {
    const desk = await opened(stage, file);
    expect((await outcome(desk)).title).toBe(title);
    await desk.close();
  });

  test('beside a sign-up form nothing opens by itself, whatever is set for policies', async () => {
    const set = (overlayByItself: boolean) =>
      stage.browser.extension.run(
        (_, overlayByItself) => chrome.storage.local.set({ settings: { overlayByItself } }),
        overlayByItself,
      );
    await set(true);
    const tab = await stage.open(stage.serve('/join', html(SIGN_UP)));
    await pause(SETTLED + 1500);
    expect(await tab.overlay()).toBeUndefined();
    expect(await tab.badge()).toBe('');
    await set(false);
    await tab.close();
  });

  test('#34 where access was withheld, it is asked for before anything is fetched, and no is no', async () => {
    await stage.browser.withholdAccess();
    const tab = await stage.open(stage.serve('/join', html(SIGN_UP)));
    await summarizeFromPopup(tab, 'Privacy policy');
    const desk = await openedDesk(stage);
    const before = stage.requests.length;
    const { title, text } = await outcome(desk);
    expect(title).toBe('The browser must allow it first');
    expect(text).toContain('If you say no, nothing is fetched.');
    await desk.click('Ask and summarize');
    if (await stage.browser.refuseRight())
      await until('the answer', () => desk.run((root) => root.body.innerText.includes('Nothing was fetched')));
    await pause(300);
    expect(stage.requests.length).toBe(before);
    await desk.close();
    await tab.close();
  });
});
