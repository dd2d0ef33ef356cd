/** The bundle gate: what is in the built packages, and what their scripts may not hold. `dist/` must be built. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES, ROOT, read } from './project.ts';

/** Ways to run text as code. */
const RUNS_TEXT =
  /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]|\bimportScripts\b|\bWebAssembly\b/g;
/** Ways to make mark-up of text. */
const MAKES_MARK_UP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML|srcdoc)\b|\bdocument\.write/g;
/** Ways to ask the network, and the built scripts that may: a name here needs a test that says when. */
const ASKS_NETWORK = /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection)\s*\(/g;
const MAY_ASK = /assets\/desk-[\w-]+\.js$/;
/**
 * PDF.js, whole: it can load documents, fonts and WebAssembly by address, and is handed bytes alone. The desk loads it
 * for a PDF and for nothing else, and has by then forbidden itself every site but the document's (e2e/desk).
 */
const PDF = /assets\/pdf-[\w-]+\.js$/;
/**
 * Addresses that name something and are never asked: the name spaces of XML and of linked data, what the permissions
 * match, and the beginning that a link gets where a policy writes its address without one.
 */
const NAMES: readonly RegExp[] = [
  /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml|1998\/Math\/MathML|1999\/xlink)$/,
  /^http:\/\/www\.w3\.org\/(?:1999\/02\/22-rdf-syntax-ns|2000\/01\/rdf-schema|2004\/02\/skos\/core)#$/,
  /^http:\/\/purl\.org\/dc\/terms\/$/,
  /^https:\/\/w3id\.org\/dpv(?:\/pd|\/legal\/eu\/gdpr)?#$/,
  /^https:\/\/clauselight\.example\/vocabulary#$/,
  /^https?:\/\/\*\/\*$/,
  /^https:\/\/\$\{\w\}$/,
];

const SOURCES = FILES.filter((path) => /^src\/extension\/.*\.tsx?$/.test(path));

test('#42 #12 no source of ours makes mark-up or code of text', () => {
  expect(SOURCES.length).toBeGreaterThan(20);
  const found = SOURCES.flatMap((path) =>
    [...read(path).matchAll(RUNS_TEXT), ...read(path).matchAll(MAKES_MARK_UP)].map(([use]) => `${path}: ${use}`),
  );
  expect(found).toEqual([]);
});

test.each([
  [RUNS_TEXT, ['eval(code)', 'new Function(code)', 'setTimeout("go()", 1)', 'importScripts(url)']],
  [MAKES_MARK_UP, ['root.innerHTML = text', 'document.write(text)', 'a.insertAdjacentHTML(place, text)']],
  [ASKS_NETWORK, ['fetch(url)', 'new WebSocket(url)', 'navigator.sendBeacon(url)']],
])('#42 %s knows what it looks for', (pattern, uses) => {
  expect(uses.filter((use) => !use.match(pattern))).toEqual([]);
});

describe.each(['chrome', 'firefox'])('#42 dist/%s', (browser) => {
  const folder = join(ROOT, 'dist', browser);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const scripts = files
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const);

  test('#42 holds scripts, pages, styles, pictures and messages, and nothing else', () => {
    expect(scripts.length).toBeGreaterThan(5);
    expect(files.filter((path) => !/\.(?:js|html|css|png|svg|json)$/.test(path))).toEqual([]);
  });

  test('#42 runs no text as code', () => {
    const found = scripts.flatMap(([path, code]) => [...code.matchAll(RUNS_TEXT)].map(([use]) => `${path}: ${use}`));
    // The extension's policy lets no WebAssembly run.
    expect(found.filter((use) => !(use.endsWith('WebAssembly') && PDF.test(use.split(':')[0]!)))).toEqual([]);
  });

  test('#42 makes mark-up of text in one line of Preact alone, which no source of ours reaches', () => {
    const preacts = /(\w)\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\)/g;
    const found = scripts.flatMap(([path, code]) =>
      [...code.replace(preacts, '').matchAll(MAKES_MARK_UP)].map(([use]) => `${path}: ${use}`),
    );
    // Preact compares names of properties with it.
    expect(found.filter((use) => !use.endsWith('dangerouslySetInnerHTML'))).toEqual([]);
  });

  test('#42 #40 asks the network from one script, which no page has', () => {
    const found = scripts
      .filter(([path]) => !PDF.test(path))
      .flatMap(([path, code]) => [...code.matchAll(ASKS_NETWORK)].map(() => path));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(MAY_ASK);
  });

  test('#42 names no address that could be asked', () => {
    const texts = files
      .filter((path) => /\.(?:js|html|css)$/.test(path) && !PDF.test(path))
      .map((path) => readFileSync(path, 'utf8'));
    const addresses = texts.flatMap((text) =>
      [...text.matchAll(/\bhttps?:\/\/[^\s"'`)\\]+/g)].map(([address]) => address),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !NAMES.some((name) => name.test(address)))).toEqual([]);
  });

  test('pages are given no letters, no exports and no rules: their text is analysed elsewhere', () => {
    const injected = scripts.filter(([path]) => /^(?:reader|overlay|messages-\w+)\.js$/.test(relative(folder, path)));
    expect(injected.length).toBeGreaterThan(3);
    for (const [path, code] of injected) {
      expect(code, path).not.toMatch(/1798\.105|w3id\.org/);
      // The engine's tables have it.
      expect(code, path).not.toContain('wordClasses');
      if (path.endsWith('reader.js')) expect(code).not.toContain('asksWhatIsTold');
    }
    expect(scripts.some(([, code]) => code.includes('1798.105'))).toBe(true);
    for (const known of ['asksWhatIsTold', 'wordClasses'])
      expect(scripts.some(([, code]) => code.includes(known))).toBe(true);
  });

  test('#42 its pages load scripts and styles of the package alone, and hold no inline code', () => {
    const pages = files.filter((path) => path.endsWith('.html')).map((path) => readFileSync(path, 'utf8'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\son\w+=|\sstyle=|(?:src|href)="(?!\/)/);
    }
  });
});

test('#42 web-ext finds no error, and no fault of ours to warn of', { timeout: 120_000 }, () => {
  const program = join(ROOT, 'node_modules/.bin/web-ext');
  const options = ['lint', '--source-dir', join(ROOT, 'dist/firefox'), '--output', 'json', '--no-config-discovery'];
  const shell = process.platform === 'win32';
  const report = JSON.parse(execFileSync(program, options, { encoding: 'utf8', shell }));
  expect(report.errors).toEqual([]);
  expect(report.notices).toEqual([]);
  // Preact's line, in each of the two scripts that draw.
  const isPreacts = ({ code, message }: { code: string; message: string }) =>
    code === 'UNSAFE_VAR_ASSIGNMENT' && /innerHTML/.test(message);
  expect(report.warnings.filter((warning: never) => !isPreacts(warning))).toEqual([]);
});
