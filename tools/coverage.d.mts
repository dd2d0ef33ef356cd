import type { Examples, LanguagePack } from '../src/languages/pack.ts';

type Practices = Readonly<Record<string, { meaning: string; values: readonly { id: string }[] }>>;

export function examplesOf(pack: LanguagePack, practice: string, value: string): Required<Examples> | undefined;
export function deriveCoverage(practices: Practices, packs: Iterable<LanguagePack>): string;
