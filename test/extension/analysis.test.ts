/** The way of a page's text to the background and of the summary back. */
import { beforeEach, expect, it, vi } from 'vitest';
import { readText } from '../../src/document/text.ts';
import type { Request } from '../../src/extension/analysis-port.ts';
import { fingerprint } from '../../src/summary/fingerprint.ts';
import {
  type FakeBrowser,
  type FakePort,
  fakeBrowser,
  fakePorts,
  fromOwnPage,
  fromTab,
  settled,
} from './fake-browser.ts';

let browser: FakeBrowser;
vi.mock('webextension-polyfill', () => ({
  default: new Proxy({}, { get: (_, name) => browser[name as keyof FakeBrowser] }),
}));
const { openAnalysis } = await import('../../src/extension/background/analyst.ts');
const { analysed } = await import('../../src/extension/reader/analysed.ts');

/** The background's ends of the ports that were opened. */
let opened: FakePort[];
let tell: (part: number) => void;
let away: AbortController;

beforeEach(() => {
  browser = fakeBrowser();
  vi.stubGlobal('chrome', browser);
  opened = [];
  tell = vi.fn();
  away = new AbortController();
  connectAs(fromTab());
});

function connectAs(sender: object): void {
  browser.runtime.connect.mockImplementation(({ name }: { name: string }) => {
    const [reader, background] = fakePorts(name, sender);
    opened.push(background);
    browser.runtime.onConnect.fire(background);
    return reader;
  });
}

const { text: TEXT, ...document } = readText('Privacy policy\n\nWe never sell your phone number.\n\nWe use cookies.');
const REQUEST: Request = { document, asked: true };
const ask = (request = REQUEST) => analysed(request, { signal: away.signal, tell });

it('comes back with what was found, and what tells of the text', async () => {
  openAnalysis();
  const answer = await ask();
  expect(answer.state).toMatchObject({ status: 'ready', asked: true });
  expect(answer.state.analysis?.statements.map(({ practice, polarity }) => `${practice} ${polarity}`)).toContain(
    'sale denied',
  );
  expect(answer.fingerprint).toEqual(fingerprint(TEXT));
});

it('#37 takes no parts of another kind', async () => {
  openAnalysis();
  const port = browser.runtime.connect({ name: 'analysis' }) as FakePort;
  const answers: unknown[] = [];
  port.onMessage.addListener((answer: unknown) => answers.push(answer));
  port.postMessage({ blocks: [{ type: 'script', text: 'We sell your name.', offset: 0 }] });
  port.postMessage(REQUEST);
  await vi.waitFor(() => expect(answers.at(-1)).toHaveProperty('fingerprint', fingerprint(TEXT)), 5000);
});

it('sends a long document in parts, and has it analysed as one', async () => {
  openAnalysis();
  const filler = `${'The ferry leaves at noon. '.repeat(4000)}\n\n`;
  const { text, ...long } = readText(`Privacy policy\n\n${filler.repeat(5)}We never sell your phone number.`);
  const sent: unknown[] = [];
  browser.runtime.onConnect.addListener((port: FakePort) =>
    port.onMessage.addListener((part: unknown) => sent.push(part)),
  );
  const answer = await ask({ document: long, asked: true });
  expect(sent.length).toBeGreaterThan(2);
  expect(answer.state.analysis?.statements.map(({ practice }) => practice)).toContain('sale');
  expect(answer.fingerprint).toEqual(fingerprint(text));
});

it.each([
  ['a frame in the page', fromTab({ frameId: 4 })],
  ['another extension', fromTab({ id: 'another' })],
  ['a page of its own', fromOwnPage()],
])('#38 is not taken for %s', async (_, sender) => {
  openAnalysis();
  connectAs(sender);
  const asked = ask();
  asked.catch(() => {});
  await settled();
  expect(opened[0]!.onMessage.listeners.size).toBe(0);
  away.abort();
  await expect(asked).rejects.toThrow();
});

it.each([
  ['a block without a place', { ...REQUEST, document: { blocks: [{ type: 'cell', text: '' }] } }],
  ['a text beside them', { ...REQUEST, document: { ...document, text: TEXT } }],
  ['a block of another kind', { ...REQUEST, document: { blocks: [{ type: 'script', text: '', offset: 0 }] } }],
  ['too long a text', { ...REQUEST, document: { blocks: [{ type: 'cell', text: 'x'.repeat(2_000_001), offset: 0 }] } }],
])('#37 is not answered with %s', async (_, request) => {
  openAnalysis();
  const asked = ask(request as Request);
  asked.catch(() => {});
  const post = vi.spyOn(opened[0]!, 'postMessage');
  await settled();
  await settled();
  expect(post).not.toHaveBeenCalled();
  away.abort();
  await expect(asked).rejects.toThrow();
});

it('gives up with the reader, at both ends', async () => {
  openAnalysis();
  const asked = ask();
  const post = vi.spyOn(opened[0]!, 'postMessage');
  away.abort();
  await expect(asked).rejects.toBe(away.signal.reason);
  await settled();
  await settled();
  expect(post).not.toHaveBeenCalled();
});

it('is asked for again where the background was stopped, and not without end', async () => {
  browser.runtime.connect.mockImplementationOnce(({ name }) => {
    const [reader, background] = fakePorts(name);
    setTimeout(() => background.disconnect());
    return reader;
  });
  openAnalysis();
  expect((await ask()).state.status).toBe('ready');
  expect(browser.runtime.connect).toHaveBeenCalledTimes(2);

  browser.runtime.connect.mockClear().mockImplementation(({ name }) => {
    const [reader, background] = fakePorts(name);
    setTimeout(() => background.disconnect());
    return reader;
  });
  await expect(ask()).rejects.toThrow('stopped 3 times');
  expect(browser.runtime.connect).toHaveBeenCalledTimes(3);
});

it('tells how far a long one is, and what went wrong', async () => {
  browser.runtime.connect.mockImplementation(({ name }) => {
    const [reader, background] = fakePorts(name);
    background.postMessage({ progress: 0.5 });
    background.postMessage({ error: 'no such table' });
    return reader;
  });
  await expect(ask()).rejects.toThrow('no such table');
  expect(tell).toHaveBeenCalledExactlyOnceWith(0.5);
});
