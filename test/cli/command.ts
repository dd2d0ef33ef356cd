/** The built command line, run as a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandLine {
  /** A folder of its own for input files. */
  folder: string;
  /** Its process, with the arguments, not yet fed. */
  start(args: string[], options?: { nodeOptions?: string[]; env?: NodeJS.ProcessEnv }): ReturnType<typeof spawn>;
  run(args: string[], input?: string | Uint8Array, env?: NodeJS.ProcessEnv): Promise<Outcome>;
  remove(): void;
}

/** Builds the sources as they are now: what lies in dist/ may be older. */
export async function buildCommandLine(): Promise<CommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-cli-'));
  const outDir = join(folder, 'built');
  await build({
    root: ROOT,
    mode: 'cli',
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const start: CommandLine['start'] = (args, { nodeOptions = [], env = {} } = {}) =>
    spawn(process.execPath, [...nodeOptions, join(outDir, 'clauselight.js'), ...args], {
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
  return {
    folder,
    start,
    run(args, input = '', env = {}) {
      const child = start(args, { env });
      child.stdin!.on('error', () => {}); // it may end before it has read everything
      child.stdin!.end(input);
      return outcomeOf(child);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function outcomeOf(child: ReturnType<typeof spawn>): Promise<Outcome> {
  const collected = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]!.setEncoding('utf8').on('data', (text: string) => {
      collected[name] += text;
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, ...collected }));
  });
}
