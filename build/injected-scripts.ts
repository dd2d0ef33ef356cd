/**
 * Builds the scripts that the extension puts into pages on demand. Each becomes one plain script under a fixed name,
 * for `scripting.executeScript({ files })`, and none is web-accessible: no page can fetch it or see that it exists.
 *
 * (crxjs has `?script&iife` for this. It lists each such script as web-accessible on every site, leaves an unused
 * twin of it in the bundle, and builds it without our plugins.)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { Catalog } from '../src/summary/messages.ts';
import { messagesSaidIn } from './said-messages.ts';
import { wordingOf } from './wording.ts';

export interface InjectedScriptsOptions {
  /** Name of the built file → module that it begins with. */
  scripts: Readonly<Record<string, string>>;
  /** BCP 47; each gets a `messages-xx.js` that leaves its catalog for the overlay. */
  readerLanguages: readonly string[];
}

const MESSAGES_ENTRY = 'virtual:messages-script/';

export function injectedScripts({ scripts, readerLanguages }: InjectedScriptsOptions): Plugin {
  const entries = {
    ...scripts,
    ...Object.fromEntries(readerLanguages.map((language) => [`messages-${language}.js`, MESSAGES_ENTRY + language])),
  };
  let shared: InlineConfig;
  return {
    name: 'injected-scripts',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, mode, define, build: { target, minify } }) {
      shared = { root, mode, define: define ?? {}, build: { target, minify } };
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        // The catalogs come behind the scripts, and hold what those say.
        let code = '';
        for (const [fileName, entry] of Object.entries(entries)) {
          const source = await buildScript(entry, {
            ...shared,
            plugins: [registration(readerLanguages, code)],
          });
          code += source;
          this.emitFile({ type: 'asset', fileName, source });
        }
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') return this.error('crxjs must have written manifest.json before this plugin');
        manifest.source = withoutWebAccess(String(manifest.source));
      },
    },
  };
}

async function buildScript(entry: string, shared: InlineConfig): Promise<string> {
  const result = await build({
    ...shared,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ...shared.build,
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' }, checks: { pluginTimings: false } },
    },
  });
  const outputs = 'output' in result ? result.output : [];
  const [chunk, ...rest] = outputs;
  if (chunk?.type !== 'chunk' || rest.length > 0) throw new Error(`${entry} does not build to one script`);
  return chunk.code;
}

/** The entry of a language's script: a few lines that nobody needs to write by hand for each. */
function registration(languages: readonly string[], code: string): Plugin {
  let root = '';
  return {
    name: 'registration',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id.startsWith(MESSAGES_ENTRY) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${MESSAGES_ENTRY}`)) return undefined;
      const language = id.slice(MESSAGES_ENTRY.length + 1);
      const file = join(root, 'public/_locales', language.replace('-', '_'), 'messages.json');
      this.addWatchFile(file);
      const catalog = messagesSaidIn(code, JSON.parse(readFileSync(file, 'utf8')) as Catalog);
      return registers(language, catalog, languages);
    },
  };
}

// A catalog is read four times as fast from a string as from an object written out.
const registers = (language: string, catalog: Catalog, languages: readonly string[]): string => `
  import { registerCatalog } from '/src/extension/overlay/catalog.ts';
  const catalog = JSON.parse(${JSON.stringify(JSON.stringify(catalog))});
  registerCatalog('${language}', catalog, ${JSON.stringify(wordingOf(language, languages))});
`;

/** crxjs lists content scripts as web-accessible; as one plain script with no imports, ours needs none of it. */
function withoutWebAccess(json: string): string {
  const { web_accessible_resources: _, ...manifest } = JSON.parse(json);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
