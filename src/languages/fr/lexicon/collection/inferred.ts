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
    words: [
      '(préférences|préférence|goûts)',
      '(habitudes|envies|souhaits) (alimentaires|de lecture|de consommation|de voyage|d écoute|de séjour|particuliers|de visite)?',
      '(vos|tes|leurs) (habitudes|envies|souhaits|favoris)',
      '(langue|langues) (préférée|préférées|de préférence|de correspondance)',
      '(choix|préférences) (alimentaires|de langue|de menu|de confort|de lecture|musicales|horaires)',
    ],
    examples: {
      match: ['Nous collectons vos [préférences].'],
      skip: ['Nous donnons la priorité aux producteurs locaux.'],
    },
  },
  interests: {
    words: [
      '(centre|centres) d intérêt',
      '(centre|centres) d intérêts',
      'loisirs',
      '(centres d intérêts|domaines d intérêt|thèmes favoris|sujets favoris|thématiques favorites|passions|hobbies|activités favorites)',
      '(sujets|thèmes|domaines) qui (vous|t) (intéressent|intéresse)',
    ],
    examples: { match: ["Nous collectons vos [centres d'intérêt]."], skip: ['Le centre est ouvert le lundi.'] },
  },
  profile: {
    words: [
      '(profil|profils) (client|d utilisateur|utilisateur|de consommateur|personnel)',
      `${info} (de|du) (votre)? profil`,
      '(profil|profils) (de risque|d investisseur|de conduite|de conducteur|de lecteur|de voyageur|d acheteur|d emprunteur|énergétique|de joueur|de santé|publicitaire)',
    ],
    examples: { match: ['Nous conservons votre [profil client].'], skip: ['Nous recherchons des profils variés.'] },
  },
  demographics: {
    words: [`${info} (démographiques|sociodémographiques|socio démographiques|socioéconomiques)`],
    examples: { match: ['Nous collectons des [données démographiques].'], skip: ['La ville est peuplée.'] },
  },
};
