/** English. */
export const language = 'en';
export const name = 'English';

export const abbreviations = [
  'inc',
  'ltd',
  'llc',
  'co',
  'corp',
  'no',
  'nos',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'vs',
  'etc',
  'art',
  'sec',
  'para',
  'approx',
  'dept',
  'est',
  'fig',
  'jr',
  'sr',
  'cf',
  'al',
  'ca',
  'ext',
  'tel',
  'bv',
  'gmbh',
  'plc',
  'pty',
  'ave',
  'blvd',
  'u.s',
  'viz',
  'incl',
];

export { cues } from './cues.ts';
export { frames } from './frames.ts';
