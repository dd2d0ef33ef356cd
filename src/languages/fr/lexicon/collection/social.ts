import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const NETWORK = '(réseau social|réseaux sociaux|facebook|google|linkedin|twitter|instagram|médias sociaux)';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      `(profil|profils|compte|comptes) (public|publics)? (sur|de|des|sur les|de vos|d un) ${NETWORK}`,
      `${info} (de|issues de) (votre|vos|ton) (profil|compte|comptes) (de|sur)? (les|des)? ${NETWORK}`,
      'profil (public|facebook|linkedin|social)',
    ],
    examples: { match: ['Nous recevons votre [profil Facebook].'], skip: ['Suivez-nous sur les réseaux sociaux.'] },
  },
  friends: {
    words: ['(liste|listes) (d amis|de vos amis|de tes amis|d abonnés)', '(vos|tes) amis'],
    examples: { match: ["Nous recevons votre [liste d'amis]."], skip: ['Parlez-en à un ami.'] },
  },
  family: {
    words: [
      '(composition|membres) (du foyer|de la famille|de votre foyer|de votre famille|familiale)',
      'nombre d enfants',
      `${info} (sur|relatives à) (votre|vos) (famille|enfants|conjoint|proches|foyer)`,
      '(ayants droit|conjoint)',
    ],
    examples: {
      match: ['Nous collectons la [composition du foyer].'],
      skip: ['Nous sommes une entreprise de famille.'],
    },
  },
};
