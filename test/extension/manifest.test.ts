/** The manifest gate: what the browsers grant the extension changes here, on purpose, or not at all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Browser, manifestFor } from '../../build/manifest.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROWSERS: Browser[] = ['chrome', 'firefox'];
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** All that the manifests of both browsers say. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // For the one document that the person asks for, of whatever site.
  'connect-src http: https:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

describe.each(BROWSERS)('#41 the manifest for %s', (browser) => {
  const manifest = manifestFor(browser) as ReturnType<typeof readJson>;

  it('#41 has these keys and no more: each other one would open something', () => {
    const own =
      browser === 'chrome' ? ['minimum_chrome_version', 'side_panel'] : ['browser_specific_settings', 'sidebar_action'];
    expect(Object.keys(manifest).sort()).toEqual([...KEYS, ...own].sort());
  });

  it('#41 asks for these permissions and no more', () => {
    const own = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', ...own]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('#41 lets its own pages load nothing but what is in the package', () => {
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
    expect(manifest.content_security_policy.extension_pages.split('; ')).toEqual(POLICY);
  });

  it('#41 lets every page but the desk connect nowhere', () => {
    const pages = readdirSync(join(ROOT, 'src/extension'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages).toContain('desk/index.html');
    for (const page of pages.filter((path) => !path.startsWith('desk')))
      expect(readFileSync(join(ROOT, 'src/extension', page), 'utf8'), page).toContain(
        `http-equiv="Content-Security-Policy" content="connect-src 'none'"`,
      );
  });

  it('#41 runs one script, when the page is there, in the top frame', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({ run_at: 'document_idle' });
    expect(manifest.content_scripts[0].js).toHaveLength(1);
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
  });

  it('names messages and files that exist', () => {
    const messages = readJson(`public/_locales/${manifest.default_locale}/messages.json`);
    for (const [, name] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) expect(messages).toHaveProperty(name!);
    const { icons, action, options_ui, content_scripts, background } = manifest;
    const pictures = [...Object.values<string>(icons), ...Object.values<string>(action.default_icon)];
    const sources = [
      ...pictures.map((path) => `public/${path}`),
      action.default_popup,
      options_ui.page,
      ...content_scripts[0].js,
      (manifest.side_panel ?? { default_path: manifest.sidebar_action.default_panel }).default_path,
      background.service_worker ?? background.scripts[0],
    ];
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it('#41 derives Firefox’s from Chromium’s, and differs in these keys', () => {
  const [chrome, firefox] = BROWSERS.map((browser) => manifestFor(browser));
  const keys = new Set([...Object.keys(chrome!), ...Object.keys(firefox!)]);
  const different = [...keys].filter((key) => JSON.stringify(chrome![key]) !== JSON.stringify(firefox![key]));
  expect(different.sort()).toEqual([
    'background',
    'browser_specific_settings',
    'minimum_chrome_version',
    'permissions',
    'side_panel',
    'sidebar_action',
  ]);
  expect(firefox!.background).toEqual({
    scripts: [(chrome!.background as { service_worker: string }).service_worker],
    type: 'module',
  });
  expect(firefox!.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});

/**
 * Letters that do not reach an extension with Alt and Shift: Chromium 156 has the first for tabs, their groups and its
 * tool bar, and gives a suggested key of them to no extension; Firefox opens its menus with the others, by their access
 * keys in English, German, French and Swedish. Chrome sends feedback with I.
 */
const TAKEN = [...['ABCNPRTWXZ', 'I'], ...['BEFHSTV', 'ABCDHLX', 'AEFHMNO', 'ABHORSV']].join('');

it('suggests keys that browsers leave to extensions', () => {
  const { commands } = readJson('manifest.json') as {
    commands: Record<string, { suggested_key: { default: string } }>;
  };
  const keys = Object.values(commands).map(({ suggested_key: key }) => key.default);
  expect(new Set(keys).size).toBe(2);
  for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
  expect(keys.filter((key) => TAKEN.includes(key.at(-1)!))).toEqual([]);
});
