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
    ],
    examples: {
      match: ["Nous collectons le [numéro d'immatriculation de votre véhicule]."],
      skip: ['Nos véhicules sont électriques.'],
    },
  },
};
