/** The whole engine for the tests of faults: every language, compiled once a file. */
import { analyze } from '../../src/analyze.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';
import type { Analysis, SourceDocument, Statement } from '../../src/model.ts';

export const LANGUAGES: readonly string[] = [...packs.keys()];

const compiled = new Map([...packs.values()].map((pack) => [pack.language, compilePack(pack)]));

export const read = (document: SourceDocument, language?: string): Analysis =>
  analyze(document, { packs: compiled, ...(language !== undefined && { language }) });

/** What a statement says, without where and by which rule. */
export const saying = ({ practice, value, polarity, modality }: Statement): string =>
  `${practice}/${value} ${polarity} ${modality}`;

/** Milliseconds of processor time: what else a machine does is hardly measured. */
export function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The first of some tries that is below the limit, or the least of all: only what is always slow is slow. */
export function leastOf(measure: () => number, limit: number): number {
  let least = measure();
  for (let tries = 1; tries < 4 && least >= limit; tries++) least = Math.min(least, measure());
  return least;
}
