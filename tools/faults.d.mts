export function faultsNamed(source: string): number[];
export function readTests(): Map<string, number[]>;
export function deriveFaults(markdown: string, tests: ReadonlyMap<string, readonly number[]>): string;
