/** The one place that knows which driver and which build a browser takes. */
import { join } from 'node:path';
import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { requireBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

const DRIVERS = { chromium: launchChromium, firefox: launchFirefox };
const BUILDS = { chromium: 'chrome', firefox: 'firefox' };

/** Folder of the built extension for a browser, under the project's root. */
export const extensionFolder = (root: string, name: BrowserName): string => join(root, 'dist', BUILDS[name]);

/** Starts a browser with the extension built from the project at `root`. Throws UserError where there is no browser. */
export function launch(
  name: BrowserName,
  root: string,
  options: Omit<LaunchOptions, 'extension' | 'executable'>,
): Promise<Browser> {
  return DRIVERS[name]({ ...options, extension: extensionFolder(root, name), executable: requireBrowser(name) });
}
