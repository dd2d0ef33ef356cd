import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

export const inferred: Record<string, LexiconEntry> = {
  inferences: {
    words: [
      `(${info}|éléments|conclusions) (déduites|inférées|dérivées|déduits)`,
      '(inférences|déductions)',
      '(centres d intérêt|préférences|informations) (déduits|déduites|inférés|supposés)',
    ],
    examples: {
      match: ['Nous conservons des [informations déduites] de vos visites.'],
      skip: ['Nous en tirons les leçons.'],
    },
  },
  preferences: {
    words: ['(préférences|préférence|goûts)'],
    examples: {
      match: ['Nous collectons vos [préférences].'],
      skip: ['Nous donnons la priorité aux producteurs locaux.'],
    },
  },
  interests: {
    words: ['(centre|centres) d intérêt', '(centre|centres) d intérêts', 'loisirs'],
    examples: { match: ["Nous collectons vos [centres d'intérêt]."], skip: ['Le centre est ouvert le lundi.'] },
  },
  profile: {
    words: [
      '(profil|profils) (client|d utilisateur|utilisateur|de consommateur|personnel)',
      `${info} (de|du) (votre)? profil`,
    ],
    examples: { match: ['Nous conservons votre [profil client].'], skip: ['Nous recherchons des profils variés.'] },
  },
  demographics: {
    words: [`${info} (démographiques|sociodémographiques|socio démographiques|socioéconomiques)`],
    examples: { match: ['Nous collectons des [données démographiques].'], skip: ['La ville est peuplée.'] },
  },
};
