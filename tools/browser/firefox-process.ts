/** Starts Firefox on a throw-away profile and finds the address of its automation port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, WINDOW } from './browser.ts';

type Preferences = Record<string, string | number | boolean>;

/** Quiet: no first-run pages, no updates, no requests of Firefox's own, no animation. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'ui.prefersReducedMotion': 1,
};

const proxied = (port: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

export interface FirefoxProcess {
  /** Address of the WebDriver BiDi server. */
  address: string;
  closed: Promise<void>;
  /** Ends a browser that does not close by itself. */
  kill(): void;
}

/** @param uuid the host of the extension's own pages, which Firefox would otherwise draw by lot */
export async function startFirefox(options: LaunchOptions, id: string, uuid: string): Promise<FirefoxProcess> {
  const profile = await mkdtemp(join(tmpdir(), 'clauselight-firefox-'));
  const preferences: Preferences = {
    ...QUIET,
    ...(options.proxyPort ? proxied(options.proxyPort) : {}),
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(options.executable, argumentsFor(options, profile), {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Without a home of its own a headless Firefox may touch the person's.
    env: options.headless ? { ...process.env, HOME: profile } : process.env,
    detached: true, // Ctrl-C reaches this program, which then closes the browser in order
  });
  const closed = new Promise<void>((done) => child.once('exit', () => done())).then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  closed.then(() => process.off('exit', kill));
  try {
    return { address: await listening(child), closed, kill };
  } catch (error) {
    kill();
    throw error;
  }
}

function argumentsFor({ headless }: LaunchOptions, profile: string): string[] {
  const size = ['--width', String(WINDOW.width), '--height', String(WINDOW.height)];
  // System access is needed to click the toolbar button; it belongs to this throw-away profile alone.
  const automation = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const profileFlags = ['--no-remote', '--profile', profile];
  return [...(headless ? ['--headless'] : []), ...profileFlags, ...automation, ...size, 'about:blank'];
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = '';
    const read = (data: Buffer) => {
      if (log.length > 100_000) return;
      log += data;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(log) ?? [];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox exited with ${code}\n${log}`)));
    setTimeout(() => reject(new Error(`Firefox opened no automation port\n${log}`)), 60_000).unref();
  });
}
