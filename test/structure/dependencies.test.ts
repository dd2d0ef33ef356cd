/** The dependency gate: what is installed, from where, and under which terms. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ROOT, read, readJson } from './project.ts';

interface Locked {
  version: string;
  integrity?: string;
  resolved?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const { packages } = readJson('package-lock.json') as { packages: Record<string, Locked> };
const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
const locked = Object.entries(packages).filter(([path]) => path !== '');
const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

/** What the browser packages hold of others, and what the command line does. A name more is a decision, not a habit. */
const RUNTIME = ['commander', 'idb', 'linkedom', 'preact', 'unpdf', 'webextension-polyfill'];
/** Terms under which the shipped packages may be passed on with an MIT work. MPL-2.0: unmodified, with its notice. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MPL-2.0'];
const TOOL_LICENCES = [...LICENCES, 'BlueOak-1.0.0', 'CC0-1.0', 'MIT-0', 'Python-2.0', 'BSD', 'Zlib'];

/** Of an SPDX expression each part of AND must be allowed, and one of OR. */
const isAllowed = (licence: string, allowed: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.includes(part)));

describe('#44 the lockfile', () => {
  test('#44 names no registry, and a hash for each package', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { resolved }]) => resolved)).toEqual([]);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  test('#44 is what package.json asks for, each at one exact version', () => {
    const asked = { ...dependencies, ...devDependencies };
    const { '': root } = packages as unknown as Record<string, { [key: string]: Record<string, string> }>;
    expect({ ...root!.dependencies, ...root!.devDependencies }).toEqual(asked);
    expect(
      Object.entries(asked).filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version),
    ).toEqual([]);
  });

  test('#44 runs no script at installation', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

test('#44 these packages are shipped and no more', () => {
  expect(Object.keys(dependencies!).sort()).toEqual(RUNTIME);
});

test('#44 every licence is one that allows it', () => {
  const refused = (entries: typeof locked, allowed: readonly string[]) =>
    entries
      .filter(([, { license }]) => !isAllowed(license ?? 'none', allowed))
      .map(([path, { license }]) => [path, license]);
  expect(shipped.length).toBeGreaterThan(3);
  expect(refused(shipped, LICENCES)).toEqual([]);
  expect(refused(locked, TOOL_LICENCES)).toEqual([]);
  expect(isAllowed('GPL-3.0-or-later', TOOL_LICENCES)).toBe(false);
  expect(isAllowed('(MIT OR GPL-3.0-or-later)', LICENCES)).toBe(true);
  expect(isAllowed('(MIT AND GPL-2.0)', LICENCES)).toBe(false);
});

test('#44 what is installed is what the lockfile names', () => {
  const shell = process.platform === 'win32';
  const listing = execFileSync('npm', ['ls', '--all', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell,
    maxBuffer: 1 << 26,
  });
  expect(JSON.parse(listing).problems ?? []).toEqual([]);
});
