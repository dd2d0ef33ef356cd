/** Data flows one way through the house, and only two of its rooms know what a browser is. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, importsOf, ROOT, read } from './project.ts';

/**
 * A room may import from those before it, and from itself. The first two are the shared nouns and know each other;
 * the last two know nothing of each other.
 */
const ROOMS = [
  ['src/vocabulary/', 'src/model.ts', 'src/steps.ts'],
  ['src/document/'],
  ['src/language/'],
  ['src/text/'],
  ['src/languages/'],
  ['src/matching/'],
  ['src/detection/'],
  ['src/extraction/'],
  ['src/summary/'],
  ['src/letters/', 'src/export/'],
  ['src/analyze.ts'],
  ['src/ui/'],
  ['src/extension/', 'src/cli/'],
];

/** Declarations of generated modules hold no code. */
const SOURCES = FILES.filter((path) => /^src\/.*\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const roomOf = (path: string): string | undefined => ROOMS.flat().find((room) => path.startsWith(room));
/** Nowhere is behind the last room. */
const rankOf = (room: string): number => {
  const rank = ROOMS.findIndex((rooms) => rooms.includes(room));
  return rank < 0 ? ROOMS.length : rank;
};

const isAllowed = (from: string, to: string): boolean =>
  from === to || rankOf(to) < rankOf(from) || (rankOf(from) === 0 && rankOf(to) === 0);

const ownImports = (path: string): string[] => importsOf(path).filter((target) => target.startsWith('src/'));

describe('imports point one way', () => {
  test('every source file stands in a room', () => {
    expect(SOURCES.length).toBeGreaterThan(10);
    expect(SOURCES.filter((path) => !roomOf(path))).toEqual([]);
  });

  test('a room knows only the rooms before it', () => {
    const wrong = SOURCES.flatMap((path) =>
      ownImports(path)
        .filter((target) => !isAllowed(roomOf(path)!, roomOf(target) ?? ''))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the vocabulary and each language are data: they import no room', () => {
    const wrong = SOURCES.filter((path) => /^src\/(vocabulary|languages\/[^/]+)\//.test(path)).flatMap((path) =>
      ownImports(path)
        .filter((target) => !/^src\/(model\.ts|vocabulary\/|languages\/)/.test(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a language knows no other language', () => {
    const languageOf = (path: string) => /^src\/languages\/([^/]+)\//.exec(path)?.[1];
    const wrong = SOURCES.filter(languageOf).flatMap((path) =>
      ownImports(path)
        .filter((target) => languageOf(target) && languageOf(target) !== languageOf(path))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the probe imports nothing', () => {
    expect(importsOf('src/detection/probe.ts')).toEqual([]);
  });

  test('no module imports itself by a circle of modules', () => {
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === 'open') circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (state.has(path)) return;
      state.set(path, 'open');
      for (const target of ownImports(path)) if (SOURCES.includes(target)) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of SOURCES) visit(path, []);
    expect(circles).toEqual([]);
  });
});

/**
 * Where the page and the extension's API may be spoken of. The probe is handed a page and only looks at it; the views
 * are given a root to fill, and ask for everything else through their actions.
 */
const KNOWS_BROWSER = /^src\/(document|ui|extension|cli)\/|^src\/detection\/probe\.ts$/;

describe('only document/ and extension/ touch the page or the browser', () => {
  test('everything else type-checks in a world without either', () => {
    const files = SOURCES.filter((path) => !KNOWS_BROWSER.test(path) && path !== 'src/languages/registry.ts');
    const config = join(ROOT, 'node_modules/.clauselight-pure.tsconfig.json');
    const compilerOptions = { lib: ['ES2023'], types: [], noEmit: true };
    writeFileSync(
      config,
      JSON.stringify({ extends: '../tsconfig.json', compilerOptions, include: [], files: files.map((f) => `../${f}`) }),
    );
    let complaints = '';
    try {
      execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', config], {
        cwd: ROOT,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
    } catch (error) {
      complaints = (error as { stdout?: string }).stdout ?? String(error);
    } finally {
      rmSync(config);
    }
    // Other mistakes in types are the type check's to report: here only names that do not exist count.
    const unknownNames = complaints.split('\n').filter((line) => /error TS(2304|2552|2584|2868|2812):/.test(line));
    expect(unknownNames).toEqual([]);
  });

  test('the pure rooms import no package', () => {
    const wrong = SOURCES.filter((path) => !/^src\/(ui|extension|cli)\//.test(path)).flatMap((path) =>
      importsOf(path)
        .filter(
          (target) => !target.startsWith('src/') && !target.startsWith('virtual:') && !target.startsWith('public/'),
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the views are views', () => {
  const VIEWS = SOURCES.filter((path) => path.startsWith('src/ui/'));

  test('they know the analysis and its outline, Preact, and nothing that reads or runs', () => {
    const known = /^(preact(\/|$)|src\/(model\.ts$|vocabulary\/|summary\/|ui\/))/;
    const wrong = VIEWS.flatMap((path) =>
      importsOf(path)
        .filter((target) => !known.test(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(VIEWS.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  test('they speak neither to the browser nor to the page around them', () => {
    const odd = VIEWS.filter((path) =>
      /\b(chrome|browser|window|navigator|globalThis|document\.(body|documentElement))\./.test(code(read(path))),
    );
    expect(odd).toEqual([]);
  });

  test('each is short enough to be read at one sitting', () => {
    const long = VIEWS.filter((path) => read(path).split('\n').length > 150);
    expect(long).toEqual([]);
  });
});

/** A source without its comments. */
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
