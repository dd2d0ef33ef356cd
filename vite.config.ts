/**
 * Three builds, told apart by mode: `vite build --mode chrome`, `--mode firefox`, `--mode cli`. And the tests.
 */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { injectedScripts } from './build/injected-scripts.ts';
import { languagePlugin, TABLE_FILES } from './build/language-plugin.ts';
import { listReaderLanguages } from './build/languages.ts';
import { type Browser, manifestFor, OLDEST_CHROME, OLDEST_FIREFOX } from './build/manifest.ts';
import { noCodeFromText } from './build/no-code-from-text.ts';

const root = import.meta.dirname;
const readerLanguages = listReaderLanguages(root);
const define = {
  __READER_LANGUAGES__: JSON.stringify(readerLanguages),
};

/** Pages of the extension that crxjs does not find in the manifest by itself. */
const PAGES = {
  desk: join(root, 'src/extension/desk/index.html'),
  sheet: join(root, 'src/extension/sheet/index.html'),
  panel: join(root, 'src/extension/panel/index.html'),
  welcome: join(root, 'src/extension/welcome/index.html'),
};

function extension(browser: Browser): UserConfig {
  return {
    define,
    plugins: [
      noCodeFromText(),
      languagePlugin(),
      // Read from JSON, its words have lost their narrower types.
      crx({ manifest: manifestFor(browser) as unknown as ManifestV3Export, browser }),
      injectedScripts({
        scripts: { 'reader.js': 'src/extension/reader/reader.ts', 'overlay.js': 'src/extension/overlay/main.ts' },
        readerLanguages,
      }),
    ],
    build: {
      outDir: `dist/${browser}`,
      target: browser === 'chrome' ? `chrome${OLDEST_CHROME}` : `firefox${Number.parseInt(OLDEST_FIREFOX, 10)}`,
      modulePreload: false,
      // The scripts for pages are whole builds within the build: that they take its time is no news.
      rolldownOptions: {
        input: PAGES,
        output: { codeSplitting: { groups: [TABLE_FILES] } },
        checks: { pluginTimings: false },
      },
    },
  };
}

const executable = (path: string): Plugin => ({
  name: 'executable',
  writeBundle: () => chmodSync(join(root, path), 0o755),
});

/** One file that needs nothing beside Node. */
function cli(): UserConfig {
  return {
    define,
    plugins: [languagePlugin(), executable('dist/cli/clauselight.js')],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: 'dist/cli',
      ssr: 'src/cli/clauselight.ts',
      target: 'node20',
      minify: false,
      rolldownOptions: {
        output: { codeSplitting: false, entryFileNames: 'clauselight.js', banner: '#!/usr/bin/env node' },
      },
    },
  };
}

const BUILDS: Record<string, () => UserConfig> = {
  chrome: () => extension('chrome'),
  firefox: () => extension('firefox'),
  cli,
};

export default defineConfig(({ command, mode }) => {
  if (command === 'build') {
    const build = BUILDS[mode];
    if (!build) throw new Error(`vite build --mode ${Object.keys(BUILDS).join(' | ')}`);
    return { root, ...build() };
  }
  const shared = { define, plugins: [languagePlugin()], root };
  return {
    test: {
      projects: [
        {
          ...shared,
          test: {
            name: 'unit',
            include: ['test/**/*.test.ts'],
            exclude: ['test/e2e/**'],
            // Property tests and child processes on two busy cores take their time.
            testTimeout: 30_000,
            // Left to itself, Vitest leaves one core of two idle.
            maxWorkers: '100%',
          },
        },
        {
          ...shared,
          test: {
            name: 'e2e',
            include: ['test/e2e/**/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
