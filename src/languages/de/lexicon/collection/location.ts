import type { LexiconEntry } from '../../../pack.ts';

export const location: Record<string, LexiconEntry> = {
  location: {
    words: [
      '(aufenthaltsdaten des fahrzeugs|fahrzeugposition|fahrzeugstandort|ausleihort|rückgabeort|mietort|start und zielort|start und ziel|reiseroute|reiserouten|wlan standorte|standortabfrage|standort ihres geräts)',

      '(standortpositionen|ortungsinformationen|geopositionen|geoposition|geoinformationen|geo informationen|ortsangaben|gerätestandort|gerätestandorts|gerätestandortdaten|aufenthaltsorte|ortsbezogene daten|positionsangaben|standortbezogene daten|standortbezogenen daten|position ihres (geräts|endgeräts))',
      '(ihren|deinen|ihr|dein|ihres|deines) (aktuellen|jeweiligen|aktuelle|momentanen)? (standort|standorts|aufenthaltsort|position)',
      '(standort|standorts|standortes|standortdaten|standortinformationen|standortangaben|aufenthaltsort|aufenthaltsorts|ortsdaten|ortungsdaten|positionsdaten|geodaten|geo daten|lokationsdaten|standortverlauf|bewegungsdaten|geolokalisierungsdaten|geolocation|geolokalisierung)',
      'geografisch* (standort|standortdaten|position|daten)',
    ],
    examples: { match: ['Wir erheben [Standortdaten].'], skip: ['Der Standort unserer Server ist Köln.'] },
  },
  'precise-location': {
    words: [
      '(gps track|gps tracks|gps spur|gps aufzeichnung|satellitenposition|genaue ortung|metergenaue position)',

      '(koordinaten|standortkoordinaten|positionsdaten|geokoordinaten|aufenthaltsort)',
      '(gps ortung|gps positionsdaten|gps informationen|gps lokalisierung|gps tracking|gps position|gps positionen|gps basierte standortdaten|standortgenaue daten)',
      '(genau*|präzise*|exakt*) (geografisch*)? (standort|standorts|standortes|standortdaten|standortinformationen|position|geolokalisierung|aufenthaltsort)',
      '(gps|gps daten|gps standort|gps standortdaten|gps koordinaten|gps position|gps signal|gps signale)',
    ],
    examples: { match: ['Wir erheben Ihren [genauen Standort].'], skip: ['Wir erheben Ihren ungefähren Standort.'] },
  },
  'approximate-location': {
    words: [
      '(herkunftsregion|herkunftsort|herkunftsland|herkunftsstaat|geografische herkunft|geographische herkunft|geografischen herkunft|regionale herkunft|ort des zugriffs|land des zugriffs|ip basierte standortdaten|ungefähre ortsangaben)',
      '(geografische|geographische|regionale) (region|lage|zuordnung|herkunft)',
      '(ungefähr*|grob*|allgemein*|annähernd*|näherungsweise*) (geografisch*)? (standort|standorts|standortes|standortdaten|standortinformationen|position|aufenthaltsort)',
      '(herkunftsland|land|region|stadt|herkunftsort|bundesland|länderkennung)',
      '(stadt|land|region|ort) (und|oder|bzw) (land|region|stadt)',
    ],
    examples: { match: ['Wir erfassen Ihren [ungefähren Standort].'], skip: ['Wir liefern in jede Region.'] },
  },
};
