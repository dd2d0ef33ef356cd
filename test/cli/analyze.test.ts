import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model.ts';
import { buildCommandLine, type CommandLine, outcomeOf } from './command.ts';
import { checked, expectTrueQuotes, POLICY, readJson } from './reading.ts';

let cli: CommandLine;
beforeAll(async () => {
  cli = await buildCommandLine();
}, 60_000);
afterAll(() => cli?.remove());

function write(name: string, content: string | Uint8Array): string {
  const path = join(cli.folder, name);
  writeFileSync(path, content);
  return path;
}

async function analyze(args: string[], input?: string | Uint8Array): Promise<Analysis> {
  const { status, stdout, stderr } = await cli.run(['analyze', '--json', ...args], input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return checked(JSON.parse(stdout));
}

const collected = ({ statements }: Analysis) =>
  statements.filter(({ practice }) => practice === 'collection').map(({ value }) => value);

describe('clauselight analyze', () => {
  it('gives plain text to a person', async () => {
    const { status, stdout } = await cli.run(['analyze', write('plain.txt', POLICY)]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/name/);
    expect(stdout).not.toContain('{');
  });

  it('gives an analysis that holds to the schema, from a file and from standard input alike', async () => {
    const fromFile = await analyze([write('policy.txt', POLICY)]);
    expect(collected(fromFile)).toEqual(expect.arrayContaining(['name', 'email-address']));
    expect(await analyze([], POLICY)).toEqual(fromFile);
    expect(await analyze(['-'], POLICY)).toEqual(fromFile);
  });

  it('gives Markdown with the quotes', async () => {
    const { status, stdout } = await cli.run(['analyze', '--markdown'], POLICY);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain('> When you register 🌱 we collect');
  });

  it('gives a table and linked data to programs that want those', async () => {
    const table = await cli.run(['analyze', '--csv'], POLICY);
    expect(table.stdout).toMatch(/^statement,practice,value,.*\r\n/);
    expect(table.stdout).toContain('When you register 🌱 we collect');
    const linked = await cli.run(['analyze', '--json-ld'], POLICY);
    expect(JSON.parse(linked.stdout)['@context'].dpv).toBe('https://w3id.org/dpv#');
    expect((await cli.run(['analyze', '--csv', '--json-ld'], POLICY)).status).toBe(2);
  });

  it.each([
    ['as it is', POLICY],
    ['with a byte-order mark', `\uFEFF${POLICY}`],
    ['with CRLF', POLICY.replaceAll('\n', '\r\n')],
  ])('counts offsets in text input itself: %s', async (_, text) => {
    const analysis = await analyze(['--with-text', '--format', 'text'], text);
    expect(analysis.document.text).toBe(text);
    expectTrueQuotes(analysis, () => text);
  });

  it.each([
    [
      'html',
      '<!doctype html><html lang="en"><title>Privacy</title><h1>Privacy</h1><p>We collect your <b>name</b>.</p>',
    ],
    ['markdown', '# Privacy\n\nWe collect your **name**.\n\n- We collect your email address.\n'],
  ])('counts offsets in the document’s text for %s, whose blocks a line feed joins', async (_, source) => {
    const analysis = await analyze(['--with-text'], source);
    const text = analysis.document.text!;
    expect(text).toContain('We collect your name.');
    expect(text.split('\n').length).toBe(analysis.reading.blocks);
    expectTrueQuotes(analysis, () => text);
  });

  it('gives the text only where it is asked for', async () => {
    expect((await analyze([], POLICY)).document).not.toHaveProperty('text');
  });

  it('keeps the address that it is told', async () => {
    const { document } = await analyze(['--url', 'https://example.org/privacy'], POLICY);
    expect(document.url).toBe('https://example.org/privacy');
  });

  it('lets --format and --lang decide', async () => {
    const asText = await analyze(['--format', 'text', '--with-text'], '<p>We collect your name.</p>');
    expect(asText.document.text).toContain('<p>');
    expect((await analyze(['--lang', 'en-GB'], POLICY)).document.language).toBe('en-GB');
  });

  it('says so where it does not know the language, and guesses nothing', async () => {
    const analysis = await analyze(['--lang', 'tlh'], POLICY);
    expect(analysis.reading.languageSupported).toBe(false);
    expect(analysis.statements).toEqual([]);
    expect(new Set(analysis.answers.map(({ answer }) => answer))).toEqual(new Set(['silent']));
    const { stdout } = await cli.run(['analyze', '--lang', 'tlh'], POLICY);
    expect(stdout).toMatch(/^[^\n]*Klingon[^\n]*\n\n\S/);
  });

  it('names a policy that it does not read, and lets its title be no mark-up', async () => {
    const html =
      '<title>Polityka prywatności *Portu*</title><h1>Polityka prywatności</h1><p>Zbieramy dane osobowe, gdy zakładasz konto: imię i adres e-mail. Przetwarzamy Twoje dane za Twoją zgodą i nie udostępniamy ich podmiotom trzecim.';
    const plain = await cli.run(['analyze', '-', '--format', 'html', '--in', 'en'], html);
    expect(plain.stdout).toMatch(/Polish yet\n\nPrivacy policy: Polityka prywatności \*Portu\*\n\n/);
    const markdown = await cli.run(['analyze', '-', '--format', 'html', '--in', 'en', '--markdown'], html);
    expect(markdown.stdout).toContain('Polityka prywatności \\*Portu\\*');
  });

  it('speaks English to a reader for whom it has no messages', async () => {
    const english = await cli.run(['analyze', '--in', 'en'], POLICY);
    expect(await cli.run(['analyze', '--in', 'tlh'], POLICY)).toEqual(english);
    expect(await cli.run(['analyze'], POLICY, { LC_ALL: 'tlh_XX.UTF-8' })).toEqual(english);
  });

  it('reads an empty document as one that says nothing', async () => {
    for (const input of ['', '\uFEFF', ' \r\n\t']) {
      const analysis = await analyze([], input);
      expect(analysis.statements).toEqual([]);
      expect(analysis.document.words).toBe(0);
    }
    for (const name of ['empty.html', 'empty.md', 'empty.txt']) {
      expect((await analyze([write(name, '')])).statements).toEqual([]);
      expect((await cli.run(['analyze', join(cli.folder, name)])).status).toBe(0);
    }
  });

  it('reads UTF-16 with a byte-order mark, and an older encoding', async () => {
    expect(collected(await analyze([], Buffer.from(`\uFEFF${POLICY}`, 'utf16le')))).toContain('name');
    const latin = Buffer.from(POLICY.replace('🌱', '\xe0 Orl\xe9ans'), 'latin1');
    expect(collected(await analyze([], latin))).toContain('name');
  });

  it('reads ten megabytes', async () => {
    const filler = `${'The weather was fine that day, and the garden was full of people. '.repeat(8)}\n\n`;
    const path = write('large.txt', filler.repeat(10e6 / filler.length) + POLICY);
    expect(collected(await analyze([path]))).toContain('name');
  }, 60_000);

  it.each([
    [
      'a file that is not there',
      () => 'nowhere.txt',
      /nowhere\.txt cannot be read: there is no such file\. Check the path/,
    ],
    ['a directory', () => cli.folder, /it is a directory\. Give one document/],
    ['a PDF document', () => write('a.pdf', '%PDF-1.7\n'), /a\.pdf is a PDF document, not text\. Save its text/],
    ['binary data', () => write('a.txt', Buffer.from([0, 1, 2, 3, 0, 255])), /is binary data, not text/],
    ['more than it takes', () => write('huge.txt', Buffer.alloc(33 * 2 ** 20, 'x ')), /larger than 32 MB.*Give a part/],
  ])('ends with 1 and one line of reason for %s', async (_, path, reason) => {
    const { status, stdout, stderr } = await cli.run(['analyze', path()]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toMatch(/^clauselight: [^\n]+\n$/);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['read']],
    ['an unknown option', ['analyze', '--colour']],
    ['an unknown format', ['analyze', '--format', 'pdf']],
    ['no language tag', ['analyze', '--lang', 'english!']],
    ['no language tag of the reader', ['analyze', '--in', '%']],
    ['two documents', ['analyze', 'one.txt', 'two.txt']],
    ['two forms', ['analyze', '--json', '--markdown']],
  ])('ends with 2 and says why for wrong usage: %s', async (_, args) => {
    const { status, stdout, stderr } = await cli.run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  it('tells its usage and version, and ends with 0', async () => {
    const [help, version] = await Promise.all([cli.run(['analyze', '--help']), cli.run(['--version'])]);
    expect([help.status, version.status]).toEqual([0, 0]);
    expect(help.stdout).toContain('--with-text');
    expect(version.stdout.trim()).toBe(readJson('package.json').version);
    expect((await analyze([], '')).engine.version).toBe(version.stdout.trim());
  });

  it('is quiet where its reader has heard enough', async () => {
    const child = cli.start(['analyze', '--json', '--with-text']);
    const ended = outcomeOf(child);
    child.stdout!.destroy();
    child.stdin!.end(POLICY.repeat(5000));
    expect(await ended).toMatchObject({ status: 0, stderr: '' });
  });
});
