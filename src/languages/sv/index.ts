/** Swedish. */
export const language = 'sv';
export const name = 'Svenska';

/** Those that often end a sentence ("m.m.", "etc.", "osv.") are not here. */
export const abbreviations = [
  't.ex',
  'bl.a',
  'd.v.s',
  'dvs',
  's.k',
  'p.g.a',
  'fr.o.m',
  't.o.m',
  'f.d',
  'f.n',
  'e.d',
  'jfr',
  'kap',
  'st',
  'art',
  'nr',
  'tel',
  'ca',
  'resp',
  'inkl',
  'exkl',
  'enl',
  'ev',
  'avd',
  'forts',
  'org',
  'pl',
  'prop',
  'ref',
  'dir',
  'mån',
  'bil',
  'obs',
  'tfn',
];

export { cues } from './cues.ts';
export { frames } from './frames.ts';
