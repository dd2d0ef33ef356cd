/**
 * Makes each language folder a module of compiled tables: `virtual:language/xx`, and `virtual:languages` for all of them.
 */
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { CompiledPack } from '../src/matching/tables.ts';

const ONE = 'virtual:language/';
const ALL = 'virtual:languages';

let compilation: Promise<readonly CompiledPack[]> | undefined;

/** @throws Error that names the pattern at fault */
export const compileLanguages = (): Promise<readonly CompiledPack[]> => {
  compilation ??= runnerImport<{ compiled: readonly CompiledPack[] }>(
    resolve(import.meta.dirname, 'compile-languages.ts'),
    {
      configFile: false,
      logLevel: 'error',
    },
  ).then(({ module }) => module.compiled);
  return compilation;
};

// JSON.parse of a string is faster to load than the same data as an object literal.
const moduleOf = (data: unknown): string => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

export function languagePlugin(): Plugin {
  return {
    name: 'clauselight-languages',
    resolveId: (id) => (id.startsWith(ONE) || id === ALL ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${ONE}`) && id !== `\0${ALL}`) return undefined;
      const packs = await compileLanguages();
      if (id === `\0${ALL}`) return moduleOf(packs);
      const language = id.slice(`\0${ONE}`.length);
      const pack = packs.find((candidate) => candidate.language === language);
      if (!pack) return this.error(`there is no folder src/languages/${language}`);
      return moduleOf(pack);
    },
  };
}
