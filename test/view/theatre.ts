/** Builds the stage and opens it in Chromium. */
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { requireBrowser } from '../../tools/browser/find.ts';

export interface Theatre {
  page: Page;
  close(): Promise<void>;
}

export async function openTheatre(): Promise<Theatre> {
  const script = await buildStage();
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser('chromium'),
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 380, height: 600 } });
  // A file on disk has no origin to fetch from: whatever the view would load, it would fail.
  await page.setContent('<!doctype html><meta charset="utf-8"><body style="margin:0"></body>');
  await page.addScriptTag({ content: script });
  return { page, close: () => browser.close() };
}

export async function buildStage(): Promise<string> {
  const result = await build({
    root: join(import.meta.dirname, '../..'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'stage.tsx'),
        output: { format: 'iife', codeSplitting: false },
        // Of the preload helper, which a single script has no use for.
        checks: { emptyImportMeta: false },
      },
    },
  });
  const chunk = 'output' in result ? result.output.find((output) => output.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The stage does not build to one script');
  return chunk.code;
}
