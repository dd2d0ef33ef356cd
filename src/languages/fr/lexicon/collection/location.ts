import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const where = '(localisation|géolocalisation|position|situation géographique|emplacement|lieu)';

export const location: Record<string, LexiconEntry> = {
  location: {
    words: [
      `${info} (de|sur|relatives à votre|relatives à la|de votre|sur votre) (localisation|géolocalisation|position|emplacement|position géographique)`,
      '(localisation|géolocalisation|position géographique|emplacement|zone géographique|position)',
      '(trajets|trajet|itinéraires|itinéraire|déplacements|parcours gps|lieux fréquentés|lieux visités|bornes wi fi|antennes relais)',
      '(point|points|lieu|lieux|arrêt|arrêts|gare|station) (de|d) (départ|arrivée|montée|descente|prise en charge)',
    ],
    examples: {
      match: ['Nous collectons des [données de localisation].'],
      skip: ['Notre position est claire : rien à vendre.'],
    },
  },
  'precise-location': {
    words: [
      '(position|localisation|coordonnées) gps (de|du) (ton|votre|leur)? (téléphone|appareil|smartphone)',
      `${where} (géographique)? (précise|exacte)`,
      '(coordonnées|données|signal|position|localisation) (gps|gps précises)',
      `${info} de (localisation|géolocalisation) précises`,
      'gps',
    ],
    examples: {
      match: ['Nous collectons votre [position géographique précise].'],
      skip: ['Nous collectons votre ville.'],
    },
  },
  'approximate-location': {
    words: [
      `${where} (géographique)? (approximative|générale|imprécise)`,
      `${info} de localisation approximatives`,
      '(région|pays|ville) (de connexion|d origine|de provenance)',
      '(ville|région|pays|commune|zone|département) (où|d où|dans laquelle|depuis laquelle|approximative|déduite|déduit) (vous|tu|de (l|votre) adresse ip)?',
      '(localisation|position|emplacement) (de l|des|d une|de la|de) (antenne|antennes|borne|bornes|cellule|relais|antenne relais)',
    ],
    examples: {
      match: ['Nous collectons votre [localisation approximative].'],
      skip: ['Nous collectons votre position précise.'],
    },
  },
};
