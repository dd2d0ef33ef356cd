/** The manifest gate: what the browsers grant the extension changes here, on purpose, or not at all. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Browser, manifestFor } from '../../build/manifest.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROWSERS: Browser[] = ['chrome', 'firefox'];
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser) as ReturnType<typeof readJson>;

  it('asks for these permissions and no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable', 'sandbox']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('opens no file to pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its own pages load nothing but what is in the package, and connect nowhere', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('runs one script, when the page is there, in the top frame', () => {
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
      background.service_worker ?? background.scripts[0],
    ];
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

it('derives Firefox’s from Chromium’s, and differs in three keys', () => {
  const [chrome, firefox] = BROWSERS.map((browser) => manifestFor(browser));
  const keys = new Set([...Object.keys(chrome!), ...Object.keys(firefox!)]);
  const different = [...keys].filter((key) => JSON.stringify(chrome![key]) !== JSON.stringify(firefox![key]));
  expect(different.sort()).toEqual(['background', 'browser_specific_settings', 'minimum_chrome_version']);
  expect(firefox!.background).toEqual({
    scripts: [(chrome!.background as { service_worker: string }).service_worker],
    type: 'module',
  });
  expect(firefox!.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
