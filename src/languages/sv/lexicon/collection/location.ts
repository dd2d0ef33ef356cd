import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

export const location: Record<string, LexiconEntry> = {
  location: {
    words: [
      '(plats|platsen|platsdata|platsinformation|platsuppgift*|lokaliseringsuppgift*|lokaliseringsdata|positionsdata|position|positionen|geolokalisering|geografisk plats|geodata|positionsuppgift*|vistelseort|lokalisering)',
      '(start|slut) (och (slutpunkt|slutplats|målpunkt)|punkt|adress)',
      `${info}? (om)? var (du|ni) befinner (dig|er)`,
      `(geografisk|geografiska) (plats|position|läge|${info})`,
      '(positionsdata*|positionsuppgift*|platsuppgift*|vistelseplats|reseväg|resväg*|resmönster|rörelsemönster|geodata|platshistorik*|rutter|incheckningar)',
      'var (bilen|telefonen|mobilen|enheten|fordonet|cykeln|barnet|du är|ni är) (befinner sig|är|finns)?',
      '(bilens|fordonets|enhetens|telefonens|mobilens|cykelns|klockans) (position|plats|läge)',
    ],
    examples: {
      match: ['Vi samlar in din [plats] när appen är öppen.', 'Vi sparar [bilens position].'],
      skip: ['Vi samlar in din exakta plats.', 'Våra servrar står på en plats.'],
    },
  },
  'precise-location': {
    words: [
      '(gps sändare|gps spårare|gps enhet|gps mottagare|gps tracker|gps modul|gps puck)',
      '(exakt|exakta|precis|precisa|noggrann) (geografisk|geografiska)? (plats|platsen|position|positionen|platsdata|positionsdata|platsinformation|läge)',
      '(gps|gps data|gps koordinater|gps position|gps signal*|koordinater|longitud|latitud|bluetooth|gps information)',
      `${info} om var (du|ni) befinner (dig|er) (med hjälp av|genom|via) (enhetens|telefonens|mobilens|din)? gps`,
      '(position|positionen|plats|platsen|platsdata|rutt|rutten|platsinformation|läge) (via|med|genom|med hjälp av|från) (telefonens|mobilens|enhetens|bilens|klockans|appens|din)? (gps*|satellit*)',
      '(gps spår|gps rutt|gps data|gps positioner|exakta koordinater)',
    ],
    examples: {
      match: [
        'Med ditt samtycke hämtar vi din [exakta position].',
        'Vi samlar in bilens [GPS-koordinater].',
        'Appen registrerar din [position via GPS].',
      ],
      skip: ['Vi samlar in din ungefärliga plats.'],
    },
  },
  'approximate-location': {
    words: [
      '(ungefärlig|ungefärliga|allmän|grov) (geografisk|geografiska)? (plats|platsen|platsinformation|position|platsdata|positionsdata|läge)',
      '(stad|ort|län|bostadsort|hemort|bosättningsland|hemland|hemkommun)',
      '(hemort*|bostadsort*|bosättningsort|hemkommun*|bosättningskommun)',
      '(vilket|vilken|i vilken|i vilket) (land|ort|stad|kommun|region|stadsdel|del av landet) (du|ni|som|besökaren)?',
    ],
    examples: {
      match: ['Vi samlar in din [ungefärliga plats].', 'Vi samlar in namn och [ort].'],
      skip: ['Vi samlar in din exakta plats.'],
    },
  },
};
