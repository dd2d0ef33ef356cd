/** Units of time. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const unit: Record<string, LexiconEntry> = {
  H: words('timme', 'timmar', 'timmars'),
  D: words('(hela|påföljande)? (dag|dagar|dagars|dygn|dygns|kalenderdagar|arbetsdagar|bankdagar)'),
  W: words('vecka', 'veckor', 'veckors'),
  M: words('(hela|påföljande)? (månad|månader|månaders|kalendermånader)'),
  Y: words('(hela|kalender|på varandra följande)? (år|års|årens|kalenderår)'),
};
