export function listSource(root: string): string[];
export function zip(folder: string, files?: readonly string[]): Uint8Array;
export function packagesOf(root: string): Map<string, Uint8Array>;
export function unpack(bytes: Uint8Array, folder: string): void;
