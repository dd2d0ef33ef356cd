import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommandLine, type CommandLine } from './command.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await buildCommandLine();
  mkdirSync(join(cli.folder, 'policies/inner'), { recursive: true });
  mkdirSync(join(cli.folder, 'policies/.hidden'));
  write('policies/b.txt', 'We collect your name.');
  write('policies/a.html', '<p>We do not sell your data.</p>');
  write('policies/inner/c.jsonl', `${request('c1')}\n${request('c2')}`);
  write('policies/.hidden/d.txt', 'Not to be read.');
  write('more.ndjson', request('more'));
}, 60_000);
afterAll(() => cli?.remove());

const write = (path: string, text: string): void => writeFileSync(join(cli.folder, path), text);
const request = (id: string): string => JSON.stringify({ id, text: 'We collect your name.' });
const idsIn = (lines: string): unknown[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

const ofFolder = ['policies/a.html', 'policies/b.txt', 'c1', 'c2'];

async function batch(...args: string[]): Promise<unknown[]> {
  const { status, stdout, stderr } = await cli.run(['batch', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return idsIn(stdout);
}

describe('clauselight batch', () => {
  it('reads folders and files, of requests and of documents, in their order', async () => {
    expect(await batch('policies', 'more.ndjson')).toEqual([...ofFolder, 'more']);
    expect(await batch('more.ndjson', 'policies/b.txt')).toEqual(['more', 'policies/b.txt']);
  });

  it('reads a document as `analyze` does', async () => {
    const { stdout } = await cli.run(['batch', 'policies/a.html']);
    const analyzed = await cli.run(['analyze', 'policies/a.html', '--json']);
    expect(JSON.parse(stdout)).toEqual({ id: 'policies/a.html', analysis: JSON.parse(analyzed.stdout) });
  });

  it('names a path that is not there, before it reads another', async () => {
    const { status, stdout, stderr } = await cli.run(['batch', 'policies', 'nowhere']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('nowhere cannot be read: there is no such file');
  });

  it('answers a document that is no text with an error', async () => {
    write('policies.pdf', '%PDF-1.7');
    const { stdout } = await cli.run(['batch', 'policies.pdf']);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'policies.pdf', error: { code: 'unreadable' } });
  });

  it('writes to a file, and does not read it though it lies among the documents', async () => {
    expect(await batch('policies', '--output', 'policies/out.txt')).toEqual([]);
    expect(await batch('policies', '--output', 'policies/out.txt')).toEqual([]);
    expect(idsIn(readFileSync(join(cli.folder, 'policies/out.txt'), 'utf8'))).toEqual(ofFolder);
  });

  it('says where it cannot write', async () => {
    const { status, stderr } = await cli.run(['batch', 'more.ndjson', '--output', 'nowhere/out.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere/out.jsonl cannot be written: ');
  });
});

describe('clauselight batch --resume', () => {
  const output = (): string => readFileSync(join(cli.folder, 'out.jsonl'), 'utf8');

  it('passes over what is answered, and mends a line that was broken off', async () => {
    await batch('policies/inner/c.jsonl', '--output', 'out.jsonl');
    const whole = output();
    write('out.jsonl', whole.slice(0, -40));
    await batch('policies/inner/c.jsonl', 'more.ndjson', '--output', 'out.jsonl', '--resume');
    expect(idsIn(output())).toEqual(['c1', 'c2', 'more']);
    expect(output().startsWith(whole)).toBe(true);
  });

  it('asks anew for a last line that lacks its end alone', async () => {
    await batch('more.ndjson', '--output', 'out.jsonl');
    write('out.jsonl', output().trimEnd());
    await batch('more.ndjson', 'policies/b.txt', '--output', 'out.jsonl', '--resume');
    expect(idsIn(output())).toEqual(['more', 'policies/b.txt']);
  });

  it('begins where there is no output yet, and takes ids of any kind', async () => {
    write('ids.jsonl', '{"text":"","id":[1]}\n{"id":1,"text":""}\n{"id":"1","text":""}\n');
    await batch('ids.jsonl', '--output', 'new.jsonl', '--resume');
    appendFileSync(join(cli.folder, 'ids.jsonl'), '{"id":2,"text":""}\n');
    await batch('ids.jsonl', '--output', 'new.jsonl', '--resume');
    expect(idsIn(readFileSync(join(cli.folder, 'new.jsonl'), 'utf8'))).toEqual([[1], 1, '1', 2]);
  });

  it('needs an output', async () => {
    const { status, stderr } = await cli.run(['batch', 'more.ndjson', '--resume']);
    expect(status).toBe(2);
    expect(stderr).toContain('--resume needs --output');
  });
});
