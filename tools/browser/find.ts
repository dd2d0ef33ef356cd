/** Finds the browsers on this machine, and installs a missing one where that needs no question: Debian, as root. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserName } from './browser.ts';

/** Something that the person at the terminal can mend: the message says how. */
export class UserError extends Error {
  override name = 'UserError';
}

interface Candidate {
  /** An environment variable that overrides the search. */
  variable: string;
  /** Programs on the PATH, the likeliest first. */
  programs: string[];
  /** Full paths on macOS and Windows. */
  paths: string[];
  /** Debian packages. */
  packages: string[];
  advice: string;
}

const local = process.env.LOCALAPPDATA ?? '';
const programs = process.env.PROGRAMFILES ?? '';

const CANDIDATES: Record<BrowserName, Candidate> = {
  chromium: {
    variable: 'CLAUSELIGHT_CHROMIUM',
    // Branded Chrome is not among them: it refuses extensions from the command line.
    programs: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(local, 'Chromium', 'Application', 'chrome.exe'),
      chromium.executablePath(),
    ],
    packages: ['chromium', 'fonts-liberation', 'fonts-noto-core'],
    advice:
      'Install Chromium ("apt install chromium", "brew install chromium", or "npx playwright-core install chromium")',
  },
  firefox: {
    variable: 'CLAUSELIGHT_FIREFOX',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(programs, 'Mozilla Firefox', 'firefox.exe')],
    packages: ['firefox-esr', 'fonts-liberation', 'fonts-noto-core'],
    advice:
      'Install Firefox 142 or newer ("apt install firefox-esr", "brew install --cask firefox", or from mozilla.org)',
  },
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser's program, or undefined. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, programs, paths } = CANDIDATES[name];
  const chosen = process.env[variable];
  if (chosen) return runnable(chosen) ? chosen : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...paths].find(runnable);
}

const canInstall = (): boolean =>
  existsSync('/etc/debian_version') && process.getuid?.() === 0 && runnable('/usr/bin/apt-get');

function install({ packages }: Candidate): void {
  console.log(`Installing ${packages[0]} with apt …`);
  // Another program may hold apt's lock: without the time-out apt fails at once.
  const options = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', '-qq'];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [
    ['update', '-qq'],
    ['install', ...options, ...packages],
  ]) {
    spawnSync('apt-get', command, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  }
}

/** Path of the browser's program, installed first where it can be. Throws UserError where there is none. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const candidate = CANDIDATES[name];
  if (!process.env[candidate.variable] && canInstall()) install(candidate);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new UserError(`No ${name === 'chromium' ? 'Chromium' : 'Firefox'} was found.
${candidate.advice},
or name its program in the environment variable ${candidate.variable}.`);
}
