/** Units of time. */
import type { LexiconEntry } from '../../pack.ts';

const words = (...words: string[]): LexiconEntry => ({ words });

export const unit: Record<string, LexiconEntry> = {
  H: words('heure', 'heures'),
  D: words('(jour|jours) (ouvrés|ouvrables|calendaires|ouvré|francs)?'),
  W: words('semaine', 'semaines'),
  M: words('mois'),
  Y: words('(an|ans|année|années) (glissantes|révolues|civiles)?'),
};
