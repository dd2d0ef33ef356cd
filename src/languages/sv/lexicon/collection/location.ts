import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

export const location: Record<string, LexiconEntry> = {
  location: {
    words: [
      '(plats|platsen|platsdata|platsinformation|platsuppgift*|lokaliseringsuppgift*|lokaliseringsdata|positionsdata|position|positionen|geolokalisering|geografisk plats|geodata|positionsuppgift*|vistelseort|lokalisering)',
      '(start|slut) (och (slutpunkt|slutplats|målpunkt)|punkt|adress)',
      `${info}? (om)? var (du|ni) befinner (dig|er)`,
      `(geografisk|geografiska) (plats|position|läge|${info})`,
    ],
    examples: {
      match: ['Vi samlar in din [plats] när appen är öppen.'],
      skip: ['Vi samlar in din exakta plats.', 'Våra servrar står på en plats.'],
    },
  },
  'precise-location': {
    words: [
      '(exakt|exakta|precis|precisa|noggrann) (geografisk|geografiska)? (plats|platsen|position|positionen|platsdata|positionsdata|platsinformation|läge)',
      '(gps|gps data|gps koordinater|gps position|gps signal*|koordinater|longitud|latitud|bluetooth|gps information)',
      `${info} om var (du|ni) befinner (dig|er) (med hjälp av|genom|via) (enhetens|telefonens|mobilens|din)? gps`,
    ],
    examples: {
      match: ['Med ditt samtycke hämtar vi din [exakta position].', 'Vi samlar in bilens [GPS-koordinater].'],
      skip: ['Vi samlar in din ungefärliga plats.'],
    },
  },
  'approximate-location': {
    words: [
      '(ungefärlig|ungefärliga|allmän|grov) (geografisk|geografiska)? (plats|platsen|platsinformation|position|platsdata|positionsdata|läge)',
      '(stad|ort|län|bostadsort|hemort|bosättningsland|hemland|hemkommun)',
    ],
    examples: {
      match: ['Vi samlar in din [ungefärliga plats].', 'Vi samlar in namn och [ort].'],
      skip: ['Vi samlar in din exakta plats.'],
    },
  },
};
