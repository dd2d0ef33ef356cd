/**
 * Chromium with the extension and nothing attached to its pages: a page that is watched by a debugger is never rendered
 * before its visit. All is asked of the extension's worker.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { until } from './browser.ts';
import { requireBrowser } from './find.ts';

export interface UnwatchedBrowser {
  /** A function that stands alone; its argument and result survive JSON. */
  inWorker<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  close(): Promise<void>;
}

const argumentsFor = (profile: string, extension: string, proxyPort: number): string[] => [
  '--headless',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--no-first-run',
  '--disable-features=DisableLoadExtensionCommandLineSwitch',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--user-data-dir=${profile}`,
  `--load-extension=${extension}`,
  `--proxy-server=http://127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
  '--remote-debugging-port=0',
];

export async function launchUnwatched(extension: string, proxyPort: number): Promise<UnwatchedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-unwatched-'));
  const stdio = ['ignore', 'ignore', 'pipe'] as const;
  const child = spawn(requireBrowser('chromium'), argumentsFor(profile, extension, proxyPort), { stdio: [...stdio] });
  const closed = new Promise<void>((done) => child.once('exit', () => done()));
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  child.stderr!.on('data', (data) => {
    said += data;
  });
  const send = await connect(await until('an address', () => /ws:\/\/\S+/.exec(said)?.[0], 30_000));
  const { targetId } = await until('the worker', async () => {
    const { targetInfos } = await send<{ targetInfos: { type: string; targetId: string }[] }>('Target.getTargets');
    return targetInfos.find(({ type }) => type === 'service_worker');
  });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  const inWorker: UnwatchedBrowser['inWorker'] = async (script, argument) => {
    const expression = `(${script})(${JSON.stringify(argument)})`;
    const how = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', how, sessionId);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as never;
  };
  // It can be attached to before it has its names.
  await until('the worker to begin', () => inWorker(() => 'chrome' in globalThis, undefined));
  return {
    inWorker,
    async close() {
      kill();
      await closed;
      process.off('exit', kill);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, (result: unknown) => void>();
  socket.on('message', (data) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: unknown };
    if (id !== undefined) waiting.get(id)?.(result);
  });
  return <Result>(method: string, params: object = {}, sessionId?: string) =>
    new Promise<Result>((resolve) => {
      const id = waiting.size + 1;
      waiting.set(id, resolve as (result: unknown) => void);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
}
