import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model.ts';
import { buildCommandLine, type CommandLine, outcomeOf } from './command.ts';
import { checked, expectTrueQuotes, POLICY } from './reading.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await buildCommandLine();
}, 60_000);
afterAll(() => cli?.remove());

describe('clauselight batch', () => {
  async function batch(
    ...requests: unknown[]
  ): Promise<{ id: unknown; analysis?: Analysis; error?: { code: string } }[]> {
    const input = requests.map((request) => (typeof request === 'string' ? request : JSON.stringify(request)));
    const { status, stdout, stderr } = await cli.run(['batch'], `${input.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout
      .trimEnd()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }

  it('reads each form, with offsets as the contract counts them', async () => {
    const blocks = [
      { type: 'heading', text: 'Privacy', level: 1 },
      { type: 'paragraph', text: 'Welcome. We collect your name.', unknown: true },
    ];
    const answers = await batch(
      { id: 'blocks', blocks, lang: 'en', title: 'Ours' },
      { id: 'text', text: POLICY, withText: true },
      { id: 'html', html: '<p>We collect your name.</p>', url: 'https://example.org/', withText: true },
      { id: 'markdown', markdown: '# Privacy\n\nWe collect your *name*.', withText: true },
    );
    expect(answers.map(({ id }) => id)).toEqual(['blocks', 'text', 'html', 'markdown']);
    const [ofBlocks, ...others] = answers.map(({ analysis }) => checked(analysis!));
    expectTrueQuotes(ofBlocks!, (block) => blocks[block]!.text);
    expect(ofBlocks!.document.title).toBe('Ours');
    for (const analysis of others) expectTrueQuotes(analysis, () => analysis.document.text!);
    expect(others[1]!.document.url).toBe('https://example.org/');
  });

  it('answers bad lines with an error and goes on', async () => {
    const answers = await batch(
      '{"id":1',
      { id: 2 },
      { id: 3, blocks: [{ type: 'banner', text: '' }] },
      { id: 4, text: '%PDF\0\0\0' },
      { id: 5, text: '' },
    );
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'bad-json'],
      [2, 'bad-request'],
      [3, 'bad-request'],
      [4, 'unreadable'],
      [5, undefined],
    ]);
    expect(answers[4]!.analysis!.statements).toEqual([]);
  });

  it('answers nothing where nothing is asked', async () => {
    expect(await cli.run(['batch'], '')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('answers as soon as it can', async () => {
    const child = cli.start(['batch']);
    const ended = outcomeOf(child);
    const lines = createInterface({ input: child.stdout! });
    for (const id of [1, 2]) {
      child.stdin!.write(`${JSON.stringify({ id, text: POLICY })}\n`);
      const [line] = await once(lines, 'line');
      expect(JSON.parse(line as string).id).toBe(id);
    }
    child.stdin!.end();
    expect((await ended).status).toBe(0);
  });

  it('needs no more memory for many documents, or for a line past the limit', async () => {
    const child = cli.start(['batch'], { nodeOptions: ['--max-old-space-size=48'] });
    const ended = outcomeOf(child);
    const send = async (text: string) => child.stdin!.write(text) || once(child.stdin!, 'drain');
    const padding = 'x'.repeat(1 << 20);
    for (let id = 0; id < 60; id++) await send(`{"id":${id},"text":"We collect your name.","padding":"${padding}"}\n`);
    await send('{"id":"long","text":"');
    for (let megabytes = 0; megabytes < 40; megabytes++) await send(padding);
    await send('"}\n{"id":"after","text":""}\n');
    child.stdin!.end();
    const { status, stdout } = await ended;
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.length).toBe(62);
    expect(answers.at(-2)).toMatchObject({ id: 'long', error: { code: 'too-large' } });
    expect(answers.at(-1)).toMatchObject({ id: 'after', analysis: { statements: [] } });
  }, 60_000);

  it('is quiet where its reader has heard enough', async () => {
    const child = cli.start(['batch']);
    const ended = outcomeOf(child);
    child.stdin!.on('error', () => {});
    child.stdout!.destroy();
    for (let id = 0; id < 50; id++) child.stdin!.write(`{"id":${id},"text":"We collect your name."}\n`);
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  });
});
