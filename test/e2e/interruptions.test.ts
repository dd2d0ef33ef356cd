/** What ends or confuses the extension while pages are open: its background rests, it is updated, its storage is full or spoilt. */
import { expect, test } from 'vitest';
import type { Tab } from '../../tools/browser/browser.ts';
import { inBrowsers, openOverlay, pause, popupOf, type Stage, sample, settledBadge, stateOf, until } from './stage.ts';

const POLICY = sample('policy.html');

const saidOf = async (stage: Stage, tab: Tab): Promise<string[]> =>
  (await stateOf(stage, tab))?.analysis?.statements.map(({ id }) => id) ?? [];

/** The elements that the extension put into the page. */
const hostsIn = (tab: Tab): Promise<number> => tab.run((root) => root.querySelectorAll('[popover="manual"]').length);

const setStorage = ({ browser }: Stage, content: object): Promise<void> =>
  browser.extension.run((_, content) => chrome.storage.local.set(content), content);

inBrowsers((stage) => {
  test('#31 #32 a background that is stopped again and again changes nothing that is read or shown', async () => {
    const { browser } = stage;
    const calm = await stage.open(stage.serve('/calm.html', POLICY));
    await settledBadge(calm);
    const expected = await saidOf(stage, calm);
    expect(expected.length).toBeGreaterThan(10);
    await calm.close();

    // Before each thing that is asked. (One that is stopped while it injects loses that reading: the browser stops none at work.)
    const stop = () => browser.stopBackground().catch(() => {});
    await stop();
    const tab = await stage.open(stage.serve('/stopped.html', POLICY));
    expect(await settledBadge(tab)).not.toBe('');
    await stop();
    expect(await saidOf(stage, tab)).toEqual(expected);
    await stop();
    const popup = await popupOf(tab);
    await stop();
    await popup.click('Open beside the page');
    const overlay = await until('the overlay', () => tab.overlay());
    await popup.close();
    await until('a line', () => overlay.run((root) => root.querySelector('details.line') !== null));
    await overlay.run((root) => root.querySelector('details.line')!.setAttribute('open', ''));
    await until('its proof', () => overlay.run((root) => root.querySelector('details.line .proof') !== null));
    await stop();
    await overlay.click('Show on page');
    await until('the sentence', () =>
      tab.run((root) => (root.defaultView as unknown as { CSS: typeof CSS }).CSS.highlights.has('clauselight')),
    );
    await tab.close();
  });

  test('#28 frames are read in the page that holds them: one reading, one overlay, and what is shut is named', async () => {
    const inner = '<p>We do not sell your personal data to anyone.</p>';
    const frame = stage.serve(
      '/inner.html',
      `<!doctype html><title>Privacy policy</title><h1>Privacy policy</h1>${inner}`,
    );
    stage.expectFetch(frame);
    const other = frame.replace('localhost', 'other.localhost').replace('inner', 'outer');
    stage.serve('/outer.html', `<!doctype html><title>Privacy policy</title>${POLICY}`);
    stage.expectFetch(other);
    const frames = `<iframe src="/inner.html"></iframe><iframe src="about:blank"></iframe>
      <iframe srcdoc="<p>We keep your personal data for seven years.</p>"></iframe>
      <iframe sandbox srcdoc="<p>We sell your photos to newspapers.</p>"></iframe><iframe src="${other}"></iframe></main>`;
    const tab = await stage.open(stage.serve('/frames.html', POLICY.replace('</main>', frames)));
    expect(await settledBadge(tab)).not.toBe('');
    const quotes = async () =>
      (await stateOf(stage, tab))!.analysis!.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    await until('the frames', async () => (await quotes()).includes('We keep your personal data for seven years.'));
    const read = await quotes();
    expect(read).toContain('We do not sell your personal data to anyone.');
    expect(read.join()).not.toContain('newspapers');
    const { unread } = (await stateOf(stage, tab))!.analysis!.reading;
    expect(unread).toContainEqual(expect.objectContaining({ what: 'frame', url: other }));
    await openOverlay(tab);
    expect(await hostsIn(tab)).toBe(1);
    const inFrames = await tab.run((root) =>
      [...root.querySelectorAll('iframe')].map(
        ({ contentDocument }) => contentDocument?.querySelectorAll('[popover]').length ?? 0,
      ),
    );
    expect(inFrames.every((count) => count === 0)).toBe(true);
    await tab.close();
  });

  test('#33 an update with tabs open: the old overlay goes, and a new one comes when it is asked for, alone', async () => {
    const tab = await stage.open(stage.serve('/updated.html', POLICY));
    await settledBadge(tab);
    await openOverlay(tab);
    await stage.browser.update();
    await until('the old overlay to go', async () => (await hostsIn(tab)) === 0);
    const popup = await popupOf(tab);
    if (await popup.run((root) => root.querySelector('.notice-idle') !== null))
      await popup.click('Read this page anyway');
    await until('the summary', () => popup.run((root) => root.querySelector('.line') !== null));
    await popup.click('Open beside the page');
    await until('the overlay', async () => (await hostsIn(tab)) === 1);
    await popup.close();
    await pause(2500);
    expect(await hostsIn(tab)).toBe(1);
    await tab.close();
  });

  test('#36 storage full of junk of old versions: the page is read, and what is stored then is sound', async () => {
    const junk = { settings: 'old', salt: 5, 'closed:x': 'y', 'verdict:x': [], overlayFrame: { dock: 'ceiling' } };
    await setStorage(stage, junk);
    const tab = await stage.open(stage.serve('/junk.html', POLICY));
    expect(await settledBadge(tab)).not.toBe('');
    const overlay = await openOverlay(tab);
    await overlay.click('Close');
    await until('a salt', () =>
      stage.browser.extension.run(async () => typeof (await chrome.storage.local.get('salt')).salt === 'string'),
    );
    await stage.browser.extension.run(() => chrome.storage.local.clear());
    await tab.close();
  });

  test('#35 storage that takes nothing more: the page is read and the overlay closes all the same', async () => {
    const refused = await stage.browser.extension.run(async () => {
      const part = 'x'.repeat(2 ** 20);
      for (let i = 0; i < 12; i++) {
        try {
          await chrome.storage.local.set({ [`filler${i}`]: part });
        } catch (error) {
          // Down to the last bytes.
          for (let size = part.length; size >= 1; size /= 2)
            await chrome.storage.local.set({ [`rest${size}`]: part.slice(0, size) }).catch(() => {});
          return String(error);
        }
      }
      return '';
    });
    // Firefox sets no limit below the disk's.
    expect(refused !== '').toBe(stage.browser.name === 'chromium');
    const tab = await stage.open(stage.serve('/full.html', POLICY));
    expect(await settledBadge(tab)).not.toBe('');
    const overlay = await openOverlay(tab);
    await overlay.click('Close');
    await until('no overlay', async () => (await tab.overlay()) === undefined);
    expect((await stateOf(stage, tab))?.status).toBe('ready');
    await stage.browser.extension.run(() => chrome.storage.local.clear());
    await tab.close();
  });

  test('#37 messages that no part of it would send are not answered, and end nothing', async () => {
    const tab = await stage.open(stage.serve('/fuzzed.html', POLICY));
    await settledBadge(tab);
    const before = await saidOf(stage, tab);
    const answers = await stage.browser.extension.run(async (_, id) => {
      const wrong: unknown[] = [
        null,
        1,
        'suspect',
        [],
        {},
        { kind: 'forget-everything' },
        { kind: 'constructor' },
        JSON.parse('{"kind":"read","__proto__":{"asked":true}}'),
        { kind: 'read', asked: 'yes' },
        { kind: 'show', statement: 'x'.repeat(5_000_000), evidence: 0 },
        { kind: 'overlay', action: 'explode', focus: true },
        { kind: 'report', status: 'ready', standsOut: -1 },
      ];
      const answered: unknown[] = [];
      for (const message of wrong) {
        answered.push(await chrome.runtime.sendMessage(message).catch(() => undefined));
        answered.push(await chrome.tabs.sendMessage(id, message).catch(() => undefined));
      }
      return answered.filter((answer) => answer !== undefined && answer !== null);
    }, tab.id);
    expect(answers).toEqual([]);
    expect(await saidOf(stage, tab)).toEqual(before);
    const next = await stage.open(stage.serve('/after.html', POLICY));
    expect(await settledBadge(next)).not.toBe('');
    await next.close();
    await tab.close();
  });
});
