import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const personal =
  '(personnelles|personnelle|personnels|personnel|à caractère personnel|nominatives|nominatifs|nominative|à caractère personnelles|confidentielles|privées)';
const about =
  '(vous concernant|à votre sujet|sur vous|te concernant|les concernant|le concernant|qui vous concernent|que vous (nous)? (communiquez|fournissez|transmettez|confiez|donnez|renseignez|saisissez|indiquez)|que tu nous (donnes|transmets|fournis)|sur (les|nos) (utilisateurs|clients|visiteurs)|de nos (clients|utilisateurs)|relatives à (nos|une personne|des personnes))';
const child = '(enfant|enfants|mineur|mineurs|mineure|mineures)';

export const general: Record<string, LexiconEntry> = {
  'personal-data': {
    words: [
      `${info} ${personal}? ${about}?`,
      '(fichier|fichiers) (client|clients|de clients)',
      '(votre|leur|ton|son) dossier',
    ],
    examples: {
      match: ['Nous collectons des [données à caractère personnel].'],
      skip: ['Nous collectons des données anonymes.', 'Nous recevons des informations sur nos produits.'],
    },
  },
  'aggregated-data': {
    words: [
      `${info} (statistiques|agrégées|agrégés|anonymes|anonymisées|anonymisés|anonyme|non personnelles|non nominatives|dépersonnalisées|pseudonymisées) ((et|ou) (statistiques|agrégées|anonymes|anonymisées))?`,
      'statistiques (anonymes|agrégées)',
    ],
    examples: {
      match: ['Nous collectons des [données anonymes].'],
      skip: ['Nous collectons des données personnelles.'],
    },
  },
  'children-data': {
    words: [
      `${info} ${personal}? (relatives|concernant|de|d|sur|des|auprès|provenant|relatifs|à propos|appartenant) (aux|à des|à un|les|des|de|d|un|tout)? ${child}`,
      `(auprès|relatives|concernant) (d|de|des|aux|un)? ${child}`,
      `(sciemment|volontairement|intentionnellement) (leurs|ses) ${info} ${personal}?`,
    ],
    examples: {
      match: ['Nous ne collectons pas de [données relatives aux enfants].'],
      skip: ['Nous collectons votre âge.'],
    },
  },
};
