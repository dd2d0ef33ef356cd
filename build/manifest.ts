/** `manifest.json` is Chromium's; Firefox's differs from it in what this function says and in nothing else. */
import chromeManifest from '../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

export const OLDEST_CHROME = chromeManifest.minimum_chrome_version;
/** The first with the Navigation API, by which a move within a page is noticed. */
export const OLDEST_FIREFOX = '147.0';

type ManifestSource = typeof chromeManifest;

export function manifestFor(browser: Browser): Record<string, unknown> {
  return browser === 'chrome' ? chromeManifest : firefoxManifest(chromeManifest);
}

function firefoxManifest(manifest: ManifestSource): Record<string, unknown> {
  const { minimum_chrome_version: _, background, side_panel, permissions, ...shared } = manifest;
  return {
    ...shared,
    // Firefox calls the side panel a sidebar, and asks no permission for it.
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    // Firefox has event pages where Chromium has service workers.
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'clauselight@clauselight.example',
        strict_min_version: OLDEST_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
