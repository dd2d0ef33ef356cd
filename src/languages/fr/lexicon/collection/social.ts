import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const NETWORK = '(réseau social|réseaux sociaux|facebook|google|linkedin|twitter|instagram|médias sociaux)';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      `(profil|profils|compte|comptes) (public|publics)? (sur|de|des|sur les|de vos|d un) ${NETWORK}`,
      `${info} (de|issues de) (votre|vos|ton) (profil|compte|comptes) (de|sur)? (les|des)? ${NETWORK}`,
      'profil (public|facebook|linkedin|social)',
      '(profil|compte|pseudo|page) (linkedin|instagram|twitter|xing|viadeo|tiktok|facebook|x) (public)?',
      '(identifiant|identifiants) (facebook|google|apple|de réseau social|de réseaux sociaux)',
    ],
    examples: { match: ['Nous recevons votre [profil Facebook].'], skip: ['Suivez-nous sur les réseaux sociaux.'] },
  },
  friends: {
    words: [
      '(liste|listes) (d amis|de vos amis|de tes amis|d abonnés)',
      '(vos|tes) amis',
      '(amis|abonnés|followers) (sur|de) (la|l|le|votre|ton) (plateforme|application|appli|jeu|profil)',
    ],
    examples: { match: ["Nous recevons votre [liste d'amis]."], skip: ['Parlez-en à un ami.'] },
  },
  family: {
    words: [
      '(composition|membres) (du foyer|de la famille|de votre foyer|de votre famille|familiale)',
      'nombre d enfants',
      `${info} (sur|relatives à) (votre|vos) (famille|enfants|conjoint|proches|foyer)`,
      '(ayants droit|conjoint)',
      '(composition|taille|membres|personnes) (du|de votre|de la|de ton) (ménage|famille|foyer)',
      '(personnes à charge|enfants à charge|nombre de personnes|lien de parenté|liens de parenté|filiation|autorité parentale|personnes vivant au foyer|fratrie|ménage)',
      '(nombre|prénoms|prénom|âge|âges|date de naissance|dates de naissance) (de|d|des) (vos|votre|tes|leurs)? (enfants|enfant|personnes au foyer|conjoint)',
    ],
    examples: {
      match: ['Nous collectons la [composition du foyer].'],
      skip: ['Nous sommes une entreprise de famille.'],
    },
  },
};
