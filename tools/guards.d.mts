export interface Guard {
  fault: number;
  file: string;
  from: string;
  to: string;
  tests: string;
  browser?: 'chromium' | 'firefox';
}
export const GUARDS: readonly Guard[];
