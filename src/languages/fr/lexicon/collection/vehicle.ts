import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

export const vehicle: Record<string, LexiconEntry> = {
  'vehicle-data': {
    words: [
      '(numéro|plaque) d immatriculation (de (votre|vos|ton) (véhicule|véhicules|voiture))?',
      '(immatriculation|kilométrage) (de (votre|ton|vos) (véhicule|véhicules|voiture))?',
      `${info} (relatives à|sur|concernant) (votre|le|vos|les) (véhicule|véhicules|voiture)`,
      '(caractéristiques|marque|modèle|puissance|type) (de|du) (votre|ton|leur|le|la)? (véhicule|véhicules|voiture)',
      '(numéro de châssis|modèle de (votre)? véhicule)',
      '(plaque|plaques|numéro de plaque|carte grise|certificat d immatriculation|style de conduite|données de conduite|données du véhicule|état du véhicule|numéro de série du véhicule|vitesse de conduite)',
    ],
    examples: {
      match: ["Nous collectons le [numéro d'immatriculation de votre véhicule]."],
      skip: ['Nos véhicules sont électriques.'],
    },
  },
};
