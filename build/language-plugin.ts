/**
 * Makes modules of the compiled language folders: `virtual:languages` has all of them, and `virtual:language-tables` a way to
 * each, for programs that need few.
 */
import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { CompiledPack } from '../src/matching/tables.ts';

const ONE = 'virtual:language-table/';

/** Each language is a module of its own, and so a file of its own in the packages: its weight can be seen. */
export const TABLE_FILES = { test: ONE, name: (id: string) => `language-${id.split('/').at(-1)}` };

const WRITTEN: Readonly<Record<string, (packs: readonly CompiledPack[]) => string>> = {
  'virtual:languages': (packs) => `export default ${parsed(packs)};`,
  'virtual:language-tables': (packs) => {
    const imports = packs.map(({ language }, at) => `import table${at} from '${ONE}${language}';`);
    return `${imports.join('')} export default { ${packs.map(({ language }, at) => `'${language}': table${at}`)} };`;
  },
};

function write(id: string, packs: readonly CompiledPack[]): string | undefined {
  const pack = packs.find(({ language }) => id === ONE + language);
  return pack ? `export default () => ${parsed(pack)};` : WRITTEN[id]?.(packs);
}

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
const parsed = (data: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;

export function languagePlugin(): Plugin {
  return {
    name: 'clauselight-languages',
    resolveId: (id) => (id.startsWith('virtual:language') ? `\0${id}` : undefined),
    async load(id) {
      return id.startsWith('\0virtual:language') ? write(id.slice(1), await compileLanguages()) : undefined;
    },
  };
}
