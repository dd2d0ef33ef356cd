/** Places that CLDR names otherwise, or not at all. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const place: Record<string, LexiconEntry> = {
  US: words('(usa|us|u s a)', '(vereinigte|vereinigten) staaten (von amerika)?'),
  GB: words('(vereinigten|vereinigte|vereinigtes) königreich', '(großbritannien|england|uk)'),
  EU: words('eu', '(europäische|europäischen) union'),
  EEA: words('ewr', '(europäischen|europäische|europäischer) (wirtschaftsraum|wirtschaftsraums|wirtschaftsraumes)'),
};
