/** Another extension beside this one: it is told nothing, can ask for nothing, and finds nothing in the page but the summary. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inBrowsers, openOverlay, type Stage, sample, settledBadge, stateOf, until } from './stage.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Neighbour',
  version: '1',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  content_scripts: [{ matches: ['http://localhost/*'], js: ['page.js'], run_at: 'document_end' }],
  browser_specific_settings: { gecko: { id: 'neighbour@example.com' } },
};

/** Looks into the overlay, where its browser lets it, and leaves in the page what it finds there. */
const PAGE = `setInterval(() => {
  const host = document.querySelector('[popover="manual"]');
  const root = host && globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host);
  if (root) document.body.dataset.seen = root.innerHTML;
}, 100);
chrome.runtime.sendMessage('ask').then((answers) => { document.body.dataset.answers = answers; });`;

/** Sends the extension every message that would do something, and says what came back. */
const backgroundFor = (id: string): string => `chrome.runtime.onMessage.addListener((_, sender, respond) => {
  const messages = [
    { kind: 'suspect' }, { kind: 'open-options' }, { kind: 'open-desk', url: 'http://localhost/secret' },
    { kind: 'verdict', verdict: 'other' }, { kind: 'need-highlight' }, { kind: 'read', asked: true },
  ];
  Promise.all(messages.map((message) => chrome.runtime.sendMessage('${id}', message).then((answer) => answer ?? 'nothing', () => 'refused')))
    .then((answers) => respond(answers.join()));
  return true;
});`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function installNeighbour({ browser }: Stage): Promise<void> {
  const id = await browser.extension.run(() => chrome.runtime.id);
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-neighbour-'));
  folders.push(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'page.js'), PAGE);
  writeFileSync(join(folder, 'background.js'), backgroundFor(id));
  await browser.install(folder);
}

inBrowsers((stage) => {
  test('#38 what another extension asks for is refused, and no page is opened for it', async () => {
    await installNeighbour(stage);
    const tab = await stage.open(stage.serve('/beside.html', sample('policy.html')));
    expect(await settledBadge(tab)).not.toBe('');
    const answers = await until('its answers', () => tab.run((root) => root.body.dataset.answers ?? ''));
    expect([...new Set(answers.split(','))].every((answer) => /^(refused|nothing)$/.test(answer))).toBe(true);
    expect(await stage.browser.openedPage('src/extension/desk/index.html')).toBeUndefined();
    expect((await stateOf(stage, tab))?.status).toBe('ready');
    await tab.close();
  });

  test('#14 what another extension finds in the overlay is the summary of the page, and nothing of the person', async () => {
    await stage.browser.extension.run(() => chrome.storage.local.set({ settings: { leftAlone: ['secret.example'] } }));
    const tab = await stage.open(stage.serve('/opened.html', sample('policy.html')));
    await settledBadge(tab);
    const overlay = await openOverlay(tab);
    const sentence = await overlay.run((root) => root.querySelector('.sentence')!.textContent!);
    const seen = () => tab.run((root) => root.body.dataset.seen ?? '');
    if (stage.browser.name === 'firefox') {
      expect(await seen()).toBe('');
    } else {
      // It looks again and again, and the summary is drawn in several tasks.
      const found = await until('the summary in what it sees', async () => {
        const text = await seen();
        return text.includes(sentence.slice(0, 20)) && text;
      });
      expect(found).not.toMatch(/secret\.example|chrome-extension:|(?<!policy|opened)\.html/);
    }
    await tab.close();
  });
});
